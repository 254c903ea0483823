# Around every room: trash, undo, menus, the first start, what came meanwhile, the sheet in large type.

nav-trash = Trash
trash-lead = What you threw away waits here. Nothing is deleted until you say so.
trash-nothing = The trash is empty.
trash-empty = Empty the trash
trash-since = Thrown away { $moment }
trash-take = Put back
trash-erase = Delete for good
trash-ask = “{ $title }” will be deleted with everything that was kept of it. This can’t be undone.
trash-ask-all = { $count ->
    [one] One thing will be deleted with everything that was kept of it. This can’t be undone.
   *[other] { $count } things will be deleted with everything that was kept of them. This can’t be undone.
}
trash-erase-all = { $count ->
    [one] Delete one thing for good
   *[other] Delete { $count } things for good
}
trash-erased = Deleted for good.

menu-file = File
menu-edit = Edit
menu-view = View
menu-go = Go
menu-case = Case
undo-what = Undo: { $what }
redo-what = Do again: { $what }
view-larger = Larger text
view-smaller = Smaller text

read-marked-unread = Marked unread.
read-fresh = New since you read
read-changed = Written anew since you read it
read-changed-some = The publisher changed this text since you read it. What is new is marked.
evening-added = Added to the letter evening.
evening-there = This case is on the letter evening already.
keys-evening = Add to the letter evening
keys-undo = Undo, do again
keys-envelope = Preview of the letter or the envelope
keys-files = Choose files

away-heading = While you were away
away-ended = Ended
away-more = { $count ->
    [one] and one more case
   *[other] and { $count } more cases
}

list-order = Order
list-sort-newest = Newest first
list-filter = Filter this list
list-filter-none = Nothing in this list matches “{ $words }”.
section-issued-week = Issued in the last seven days
section-issued-month = Issued in { $month }
section-undated = Without a date

sheet-open = Large-type sheet
sheet-heading = Sheet in large type
sheet-lead = For those who write by hand: who it is about, what to ask, where to write.
sheet-shown = What stands on the sheet
sheet-for = For
sheet-ask = Please ask:
sheet-go = Print the sheet
sheet-printed = The sheet went to the printer.

step-done = Done:
first-heading = The first three steps
first-step-who = Who writes
first-step-paper = Paper and envelopes
first-step-source = Where cases come from
first-title-who = Who will sign the letters?
first-lead-who = It stays on this laptop. You can leave everything empty and fill it in later, in Settings.
first-title-paper = What do you print on?
first-lead-paper = So that the address stands in the window of your envelopes.
first-title-source = Where do your cases come from?
first-lead-source = Add the address of an organisation’s urgent actions, drop files on this window, or look at an invented sample first.
first-passphrase = If this laptop could fall into other hands, set a passphrase:
first-skip-all = Skip all of this
first-sample = Look at the sample now
first-next = Next

settings-face = Face for reading
settings-face-serif = As in a book
settings-face-sans = Plain
settings-menu-bar = Show the menu bar
settings-notices = Have the system say when something has come. It names nobody and nothing.
notify-news = Something new has come.

writers-heading = Who writes on this laptop
writers-lead = Add others on the page of the letter evening.
writers-forget = Forget
writers-forget-heading = Forget { $name }?
writers-forget-means = Name, address and the kept PDFs with this name go from this laptop; the log keeps what went where and when. Drafts and backups keep what stands in them. This can’t be undone.
writers-forget-go = Forget { $name }
writers-forgotten = Forgotten.

tray-open = Open
tray-quit = Quit
settings-tray = Keep Penlight in the tray when its window is closed. It goes on asking your sources; its menu names nobody and nothing.
settings-tray-no-place = This desktop shows no tray, so Penlight ends when its window is closed.
settings-tray-not-yet = On this system Penlight has no tray yet, so it ends when its window is closed.
