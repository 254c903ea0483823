# Reading: the list of cases and the paper.

list-label = Cases
list-empty-all = Nothing is here yet. Add a source, or drop a file on this window.
list-empty-needs = Nothing needs a letter today.
list-empty-soon = No last post falls in the next days.
list-empty-news = No news on the cases you wrote for.
list-empty-languages = No case asks for a letter in your languages.
list-empty-country = No cases yet.
list-empty-archive = The archive is empty.
list-sort = Soonest post first
list-sort-country = By country
list-add-source = Add a source
list-add-sample = Look at the sample

section-hours = Today, by e-mail or fax
section-this-week = Post this week
section-next-week = Post next week
section-late = Past the last post
section-soon = As soon as possible
section-no-date = No deadline
section-closed = Closed
section-ended = Ended
section-reading = To read
section-no-country = No country named

due-post-by = Post by { $date }
due-post-by-days = Post by { $date }, { $days ->
    [one] { $days } day
   *[other] { $days } days
}
due-post-today = Post today
due-late = Past the last post: send by e-mail too
due-hours = Too late by post: e-mail or fax today
due-soon = As soon as possible, { $days ->
    [0] issued today
    [1] issued yesterday
   *[other] issued { $days } days ago
}
due-old-months = Issued { $months ->
    [one] { $months } month
   *[other] { $months } months
} ago. Check before writing
due-old-years = Issued { $years ->
    [one] { $years } year
   *[other] { $years } years
} ago. Check before writing
due-open-ended = Letters welcome at any time
due-closed = Closed { $date }. Check before writing
due-ended = Ended. No more letters, please
due-nothing = To read
due-why = To arrive before { $deadline }. Post takes about { $days ->
    [one] { $days } day
   *[other] { $days } days
}.
due-why-plain = To arrive before { $deadline }.
due-soon-why = The action names no date. None is made up here.
due-doubted-why = The action names a day that can’t be trusted yet. Until you check it, none is used.
due-old-why = Nobody has written about this case for a long time.
due-open-why = The action says so itself.
due-closed-why = The deadline has passed. Ask the organisation before you write.
due-late-why = A letter may come after { $deadline }. An e-mail or fax arrives in time.
due-ended-why = The organisation asks for no further letters.
due-nothing-why = Nobody asks for letters here.

row-unread = Unread.
row-wrote = { $count ->
    [one] You wrote once
    [2] You wrote twice
   *[other] You wrote { $count } letters
}
row-drafts = { $count ->
    [one] One draft
   *[other] { $count } drafts
}
row-sample = Sample
row-may-have-ended = May have ended
row-untitled = Without a title

kind-urgent-action = Urgent action
kind-update = Update
kind-outcome = Outcome
kind-stop = Stop action
kind-press-release = Press release
kind-statement = Statement
kind-report = Report
kind-petition = Petition
kind-listing = List
kind-unknown = Document

read-nothing = Choose a case to read it here.
read-eyebrow = { $kind }, { $date }
read-news = News since you wrote
read-write = Write a letter
read-write-today = Write an e-mail or fax
read-thank = Write thanks
read-archive = Archive
read-unarchive = Put back
read-original-pdf = Original PDF
read-original-page = Original page
read-unread = Mark unread
read-show-hidden = Show covered parts
read-cover-again = Cover again
read-back = Back to the list
read-on-laptop = On this laptop
read-links = Links in this text
read-link-opens = Opens { $host } in your browser, if you are online.
read-open-link = Open { $host }
read-found = Light what was found
read-older = You are reading an older alert of this case.
read-newest = Read the newest
read-ended = This case has ended. The organisation asks for no further letters.
read-ended-pile = { $count ->
    [one] One letter is printed but not posted: please take it out of the pile.
   *[other] { $count } letters are printed but not posted: please take them out of the pile.
}
read-may-have-ended = This case may have ended, but nobody has said so plainly. Read the newest alert before you write.
read-doubts = Not sure about this
read-doubt = { $field }: “{ $words }”
read-archived = Archived. The case stays in the archive.
read-unarchived = Back in the list.
read-no-recipient = The text names nobody to write to.
read-no-text = This document has no text that can be read. The original is kept.

field-kind = Kind
field-organisation = Organisation
field-number = Number
field-index = Index
field-issued = Day of issue
field-language = Language
field-country = Country
field-title = Title
field-deadline = Deadline
field-person = Person at risk
field-call = What to ask
field-addressee = Addressee
field-copy = Copy
field-diplomatic-copies = Copy to the embassy
field-write-in = Language to write in
field-own-language = Own language
field-model-letter = Model letter
field-refers-to = Earlier document
field-ended = Ended
field-other = Something in the text

cover-picture = Covered: a picture.
cover-ill-treatment = Covered: one paragraph describes ill-treatment in detention.
cover-killing = Covered: one paragraph describes a killing.
cover-sexual-violence = Covered: one paragraph describes sexual violence.
cover-children = Covered: one paragraph describes harm to children.
cover-suicide = Covered: one paragraph speaks of suicide.
cover-marked = Covered: one paragraph you marked.
cover-show = Show it
cover-photo = Photograph. Covered until you ask.
cover-photo-show = Show
cover-photo-again = Cover again
cover-photo-no-words = A picture without a description
cover-photo-failed = It can’t be read just now. Nothing is lost.
cover-photo-unasked = Picture not kept: this source’s setting keeps none.
cover-photo-sources = Sources
cover-photo-not-yet = Picture not kept yet. It is asked for at the next update.
cover-photo-never = Picture not kept: it lies elsewhere on the web, or can’t be shown safely.

history-heading = This case so far
history-you-wrote = <b>You wrote</b> to { $to }, in { $language }
history-you-wrote-email = <b>You wrote</b> by e-mail to { $to }, in { $language }
history-you-wrote-fax = <b>You wrote</b> by fax to { $to }, in { $language }
history-you-wrote-social = <b>You posted</b> a text to { $to }, in { $language }
history-reading = You are reading this
history-last-post = Last post for a letter to arrive in time
history-deadline = Deadline of the action
history-no-date = No date given
change-issued = issued
change-deadline = New deadline: { $words }
change-new-recipient = New addressee: { $words }
change-recipient-gone = No longer written to: { $words }
change-new-person = Also at risk: { $words }
change-new-call = Also to ask: { $words }
change-ended = The action ended
change-reopened = Taken up again
change-edited = The text was edited: version { $words }

where-heading = Where to write
where-copies = Copies
where-embassy = Copies to diplomats accredited to your country are asked for.
where-languages = In { $languages }.
where-own-language = Or in your own language.
where-write = Write to this address

original-heading = Original
original-page-number = Page { $page } of { $pages }
original-failed = This document can’t be shown here. It is kept on this laptop.
original-frame = Page as it was published

# What a reader of documents doubted or could not read.
warning-address-incomplete = An address looks incomplete
warning-address-without-label = An address that no heading calls one
warning-contact-without-address = A fax number or e-mail address that belongs to nobody named
warning-deadline-before-issue = A deadline before the day of issue
warning-deadline-contradicted = Two deadlines that contradict each other
warning-deadline-unreadable = A deadline that can’t be read
warning-ended-but-addresses = The action has ended, but addresses still stand there
warning-no-text = The document holds no text
warning-only-the-source-says = { $field }: the source or the file says it, not the text
warning-own-office-left-out = The organisation’s own address, left out
warning-perhaps-ended = Words that may mean that the action has ended
warning-document-of-another-action = A file of another action, kept but not used
warning-no-text-layer = This PDF is a scan, so its text can’t be read. You can still keep it and type the main points
warning-pages-damaged = Pages of the PDF are damaged
warning-cut-off = The text is very long; its end was not read
warning-hidden-text = Text that the page hides was left out
warning-attachments-left-out = Some attachments were not read
warning-places-unknown = Where words stand on the PDF’s pages is not known
