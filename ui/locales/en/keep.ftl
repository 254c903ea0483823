# Sources, files, profile, settings.

sources-lead = Where your cases come from. Penlight asks them only when you press a button, unless Settings say otherwise.
sources-empty = No source yet. Add the address of a feed or of a page that lists actions, or drop a file on this window.
sources-address = Address of a feed or a page
sources-address-hint = For example the address of an organisation’s urgent actions page. A folder’s path works too.
sources-look = Look at it
sources-looking = Asking { $address }…
sources-add = Add this source
sources-added = { $title } is one of your sources now.
sources-trial-kind-feed = A feed
sources-trial-kind-listing = A page that lists documents
sources-trial-kind-folder = A folder
sources-trial-kind-file = A file
sources-trial-choice = This site has several feeds. Choose one.
sources-trial-empty = It holds nothing yet.
sources-trial-more = { $count ->
    [one] and one more
   *[other] and { $count } more
}
sources-update-all = Update all
sources-update = Update
sources-stop = Stop
sources-remove = Remove
sources-removed = { $title } is no longer asked. Its cases stay.
sources-restored = { $title } is back.
sources-alerts = { $count ->
    [0] nothing from it yet
    [one] one alert
   *[other] { $count } alerts
}
sources-pictures = Keep pictures for reading offline
sources-pictures-on = { $title }: pictures come with the next update, from its own site only.
sources-pictures-off = { $title }: no more pictures are fetched. Those that are here stay.
sources-kind-feed = Feed
sources-kind-listing = Page
sources-kind-folder = Folder
sources-kind-file = File
sources-state-never = Not asked yet
sources-state-fine = Answered { $moment }
sources-state-waiting = Asks to wait until { $moment }
sources-state-gone = Gone for good; asked only when you press Update here
sources-asked = Last asked { $moment }
sources-next = Next time { $moment }
sources-next-press = Asked only when you press Update
sources-moved-from = Moved here from
sources-moving-to = Says that it has moved to
sources-state-failing = { $failures ->
    [one] Did not answer
   *[other] Did not answer { $failures } times
}
sources-kept = Everything it sent before is still here.
sources-updated = { $new ->
    [0] Nothing new.
    [one] One new alert.
   *[other] { $new } new alerts.
}
sources-updated-failed = { $new ->
    [0] Nothing new.
    [one] One new alert.
   *[other] { $new } new alerts.
} { $failed ->
    [one] One source did not answer.
   *[other] { $failed } sources did not answer.
}
sources-cancelled = Stopped. What had come is kept.

files-heading = Files and text
files-lead = Urgent actions often come by e-mail or as a PDF. Drop them on this window, choose them, or paste the text.
files-choose = Choose files
files-paste = Paste text
files-paste-heading = Paste the text of an action
files-paste-label = Text
files-paste-keep = Look at it
files-kept = { $name }: kept.
files-known = { $name }: already here.
files-update = { $name }: an update to a case.
files-refused = { $name }: { $why }
files-open = Open the case

profile-heading = Who writes
profile-lead = Stays on this laptop. Letters show your name and town; the full address is a choice, letter by letter.
profile-name = Name, as you sign
profile-lines = Street and house
profile-lines-hint = One line each. Only printed where you choose the full address.
profile-town = Postcode and town
profile-country = Country
profile-no-country = Not said
profile-languages = Languages you can write
profile-languages-hint = Best first, separated by commas: English, French
profile-paper = Paper in your printer
profile-envelope = Envelopes
profile-saved = Saved on this laptop

settings-look = Look
settings-language = Language
settings-language-system = As the system
settings-theme = Light and dark
settings-theme-system = As the system
settings-theme-light = Light
settings-theme-dark = Dark
settings-size = Text size
settings-size-percent = { $percent } %
settings-density = Rows
settings-density-comfortable = Roomy
settings-density-compact = Close
settings-care = Care
settings-covers = Cover at first
settings-covers-all = Pictures and hard paragraphs
settings-covers-pictures = Pictures only
settings-covers-nothing = Nothing
network-heading = Network
network-every = Ask the sources
network-every-never = Only when I press Update
network-every-hours = { $hours ->
    [one] Every hour
    [24] Once a day
   *[other] Every { $hours } hours
}
network-every-hint = While the window is open. A source that fails or asks for patience is asked less often.
network-proxy = Way to the network
network-proxy-system = As the system says
network-proxy-none = Directly, never through a proxy
network-proxy-own = Through a proxy of my own
network-proxy-hint = A proxy that is down is an error. Nothing is ever asked past it, not even for the name of a server.
network-address = Address of the proxy
network-use = Use this proxy
network-saved = Kept.
network-as-before = Everything stays as it was.
settings-keys = Keys
settings-letter-keys = Single letters work as keys
settings-keys-heading = All keys
settings-privacy = Privacy
settings-hide-plain = Hide shows blank paper. It protects from a glance over the shoulder, not from someone with the laptop.
settings-lock-plain = The lock closes everything until the passphrase is typed.
settings-no-passphrase = No passphrase is set, so there is nothing to lock with.

keys-next = Next or previous case
keys-page = Page down or up; at the end, the next case
keys-needs = Next case that needs a letter
keys-open = Open; go to the text
keys-archive = Archive
keys-unread = Mark unread
keys-covers = Show or cover hidden parts
keys-write = Write a letter
keys-print = Print the letter
keys-find = Search and commands
keys-filter = Search
keys-panes = Next or previous pane
keys-size = Text size
keys-hide = Hide; again comes back
keys-lock = Lock
keys-close = Close, back to the list
keys-gap = Next gap
keys-settings = Settings
keys-this = This table
keys-go = Go to: { $room }

palette-label = Search and commands
palette-cases = Cases
palette-commands = Commands
palette-none = Nothing is called that. Try fewer letters.
palette-update = Update all sources
palette-theme-light = Light theme
palette-theme-dark = Dark theme
palette-results = { $count ->
    [0] Nothing found
    [one] One found
   *[other] { $count } found
}

language-en = English
language-fr = Français
language-es = Español
language-de = Deutsch
language-ar = العربية
language-fa = فارسی
