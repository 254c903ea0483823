# Checking what was understood, and looking at files before they are kept.

check-open = Check and correct
check-heading = Check what was understood
check-lead = Each line says how sure it is. “Show” lights its place in the document. What you put right is kept apart and stays yours.
check-text = The document
check-by-document = The text says so
check-by-likely = Probably
check-by-source = From the source, not the text
check-by-person = You put this
check-by-nobody = Not sure, not used
check-words = Read from “{ $words }”
check-show = Show
check-use = Use this
check-right = Correct
check-not-this = Not this
check-take-back = Take back
check-keep = Keep
check-kept = Kept. It stays yours, whatever is read later.
check-taken-back = Taken back. The text’s own words count again.
check-let-go = Let it go
check-adrift = You put { $field } “{ $value }” in the place of “{ $replaces }”. Those words are no longer there, so it is not used.
check-adrift-removed = You took away { $field } “{ $replaces }”. Those words are no longer there.
check-add = Add what is missing
check-add-what = Choose a field
check-add-do = Add
check-yes = Yes
check-until-day = On a day
check-until-soon = As soon as possible
check-until-any = Letters welcome at any time
check-no-country = Not said
check-block-hint = One line each, the country last. Contacts as “E-mail: …”, “Fax: …”, “Phone: …”, “Salutation: …”.
check-person-hint = Other names behind semicolons.

typed-open = Type a case
typed-heading = Type a case
typed-beside = Type the main points beside it
typed-lead = What you leave empty is not said. The case is yours: it can be corrected, updated and ended like any other.
typed-more = Another: { $field }
typed-keep = Keep this case

review-heading = Before it is kept
review-lead = This was found. Nothing is kept until you say so.
review-empty = Nothing waits here.
review-waiting = { $count ->
    [one] One file waits for your word
   *[other] { $count } files wait for your word
}
review-pasted = Pasted text
review-kept = New
review-known = Already here
review-update = An update to a case
review-refused = Can’t be read
review-doubts = { $count ->
    [one] one doubt
   *[other] { $count } doubts
}
review-part = Action { $part } of { $parts }
review-keep = Keep
review-keeping = Keeping…
review-keep-right = { $count ->
    [one] Keep with one correction
   *[other] Keep with { $count } corrections
}
review-keep-sure = Keep the { $count } without doubts
review-discard = Discard
review-discard-all = Discard all
review-discarded = Not kept.

same-question = Both name { $names }. Is this the same case?
same-yes = The same case
same-no = Another case
same-said-yes = One case now.
same-said-no = Two cases. They are not offered again.
same-tied = You put cases together here.
same-part = Take them apart
same-take-out = This alert belongs to another case
same-taken-out = This alert is a case of its own now.
same-parted = Apart again.

change-deadline-extended = Deadline extended from { $from } to { $to }
change-deadline-earlier = Deadline brought forward from { $from } to { $to }
change-deadline-soon = No deadline any more: as soon as possible
read-ended-printed = { $to }, printed { $date }
read-ended-posted = Already posted:
read-ended-posted-on = { $to }, { $date }

sources-watch = Watch a folder
sources-watched = { $folder } is watched. Files that come into it are taken in.
sources-trial-page = Page:
sources-trial-file = File:
