# The frame around every room: navigation, search, state, hiding.

app-name = Penlight

nav-label = Main
nav-read = Read
nav-write = Write
nav-keep = Keep
nav-all = All cases
nav-needs = Needs a letter
nav-soon = Last post soon
nav-news = News on my cases
nav-languages = In my languages
nav-country = By country
nav-archive = Archive
nav-drafts = Drafts
nav-run = Letter evening
nav-sources = Sources
nav-settings = Settings

find-placeholder = Search cases, letters, people, or type a command
hide = Hide
hidden-title = Notes
hidden-text = Notes
show-again = Back

state-offline = Offline. Everything here is on this laptop
state-never = Nothing has been fetched yet
state-updated = Updated { $moment }
state-updating = Updating { $name }…
state-updating-count = Updating { $done } of { $total }…
state-reading = Reading { $name }…
state-reading-count = Reading file { $done } of { $total }…
state-working = Working…
state-working-count = Working: { $done } of { $total }…
state-stale = Last updated { $date }. A case may have changed since.

undo = Undo
close = Close
cancel = Cancel
dismiss = Dismiss
safe-here = Everything here is still on this laptop.
loading = Reading…
part-failed = This part of Penlight could not be opened.
part-again = Try again

day-day = Day
day-month = Month
day-year = Year
day-none = There is no such day.
day-ahead = This day is still to come.

drop-here = Put the files down here. You see what is in them before they are kept.
drop-kinds = PDF, web page, e-mail, text or Word file

lock-name = Passphrase
lock-open = Open
lock-now = Lock

opening-heading = Bringing your cases up to date
opening-upgrading = A copy of everything is made first, then the new form.
opening-mending = What is damaged is being mended from what is kept twice.
opening-reading = Reading the documents again: { $done } of { $total }
opening-understanding = Reading the alerts again: { $done } of { $total }
opening-words = Making the search ready: { $done } of { $total }
opening-cases = Putting the cases together: { $done } of { $total }
opening-safe = This can take some minutes. Nothing is lost if you close Penlight: it goes on the next time you open it.
