# Writing: drafts, the composer, the pages, printing.

drafts-lead = Letters you have begun. They are kept on this laptop as you type.
drafts-empty = No letter is waiting. Choose a case and press W to begin one.
drafts-open-case = To the cases
drafts-to = To { $to }, in { $language }
drafts-changed = Changed { $moment }
drafts-gaps = { $count ->
    [one] One gap to fill
   *[other] { $count } gaps to fill
}
drafts-discard = Put in the trash
drafts-discarded = The draft is in the trash.
drafts-restored = The draft is back.

letter-back = Back to case
beside-open = Read it in { $language }
beside-close = Put the { $language } text away
beside-lead = As it would be written in { $language }. What you changed yourself is not in it.
letter-saved = Saved on this laptop
letter-saving = Saving…
letter-not-saved = Not saved. Keep this window open; it is tried again.
letter-kind = What for
letter-kind-appeal = An appeal to the authorities
letter-kind-cover-note = A note with a copy, to an embassy
letter-kind-cover-note-why = Print the appeal as well and put it in the same envelope.
letter-kind-solidarity = Solidarity, to the person or family
letter-kind-solidarity-why = Others read this letter first. Nothing about the case, politics or an organisation; your street is left out.
letter-kind-thanks = Thanks, after an outcome
letter-kind-thanks-why = Only where the outcome is good. Say in your own words what for.
letter-to = To
letter-in = In
letter-from = From
letter-more = More
letter-more-what = More: what for, paper, lines
letter-less = Less
letter-less-what = Less: put what for, paper and lines away
letter-about = { $names }, { $country }
letter-paper = On
letter-lines = Lines
letter-lines-justified = Even at both margins
letter-lines-ragged = Ending where the words end
letter-one-page = On one page, smaller if need be
letter-addressees = Addressees
letter-copies = Copies
letter-also-understood = { $languages } also understood
letter-sender-name-town = Name and town only
letter-sender-full = Name and full address
letter-sender-initials = Initials and town
letter-sender-none = A line to sign on
letter-sender-why = Your full address goes to the authorities of another country.
letter-subject = Subject line
letter-salutation = Salutation
letter-text = Letter
letter-closing = Closing line
letter-no-profile = Your name is not known here yet, so a line to sign on is printed.
letter-add-profile = Add your name

letter-asks = What the case asks for
letter-asks-none = The text lists no calls of its own. Say in the letter what you ask for.
letter-put-in = Put in letter
letter-in-already = in the letter
letter-left-out = Left out on purpose
letter-call-unknown = The letter is in another language: see for yourself whether it says this.
letter-news = The newest text of the case: { $ago }.
letter-deadline = Deadline: { $day }.
letter-last-post = Last post: { $day }.
letter-tip-heading = A letter that is read
letter-tip = Short, polite and your own. Say who you are. Leave out politics and blame; a clerk who agrees with you may be the one who opens it.
advice-too-long = The letter is longer than a page. Short letters are read.
advice-name-missing = The person’s full name is not in the letter.
advice-name-late = The person’s full name comes late. Put it in the first lines.
advice-no-request-for-reply = The letter asks for no reply. One line at the end is enough.
advice-gap-open = A gap is still open. It isn’t printed.
advice-no-call = The letter asks for nothing yet.
advice-no-address = The address has too few lines to arrive.
advice-no-country = The address names no country.
advice-no-salutation = Nobody is addressed yet.
advice-deadline-past = The deadline has passed. Ask the organisation before you send this.
advice-last-post-past = By post this comes too late. Send an e-mail or a fax as well.
advice-old-news = There has been no news for eight weeks. Ask before you send this.
advice-whole-address = Your street stands on a letter that goes abroad. Name and town are enough for most.
advice-tone = A word sounds harsh. A clerk who agrees with you may be the one who opens it.
advice-address-overfull = The address is longer than the envelope’s window. Write the envelope by hand.
advice-address-small = The address is set in small type to fit the envelope’s window.
advice-label-overfull = An address is longer than its label. Take larger labels or write it by hand.
advice-not-one-page = The letter is too long for one page, even in small type.
advice-word-broken = A word is wider than the page and had to be broken.
advice-model-letter-elsewhere = The model letter is in another language and was left out.
advice-calls-elsewhere = The calls are in another language. Put them into your own words.
advice-language-of-the-action = The text gives its words in this language alone.
advice-no-frame = Penlight knows no letter form in this language yet. Check date and closing line.
advice-not-asked-for = The text does not ask for letters in this language.
advice-no-call-rules = Penlight can’t word calls in this language yet. Write them yourself.
advice-call-as-printed = A call stands as it was printed. Put it into your own words.
advice-salutation-replaced = The text’s salutation is in another language. The letter greets in its own.
advice-salutation-elsewhere = The salutation is the text’s own, in a language that is not the letter’s.
advice-nothing-to-ask = The text has neither a model letter nor calls. Write in your own words.

safety-heading = Your safety
safety-own-country = You live in { $country }, whose authorities this letter goes to. Weigh whether you should write.
safety-own-country-unnamed = You live in the country whose authorities this letter goes to. Weigh whether you should write.
safety-said = What the text says of those who write:
safety-ties = Do you have family in { $country }, or will you travel there?
safety-ties-unnamed = Do you have family in that country, or will you travel there?
safety-initials = Show only initials and town
safety-initials-done = Your full name is not on this letter.
safety-mission = Write to the embassy instead
safety-mission-none = The case names no embassy to write to instead.
safety-mission-done = This letter goes to an embassy.
safety-not-at-all = Or leave this letter to others. There will be another one.

letter-pages = { $count ->
    [one] { $count } page
   *[other] { $count } pages
}
letter-words = { $count ->
    [one] { $count } word
   *[other] { $count } words
}
letter-undo = Undo
letter-print = Print
letter-pdf = Save as PDF
letter-editor-keys = Tab goes to the next gap. Escape, then Tab leaves the editor.

preview-label = Page preview
preview-letter = Letter
preview-envelope = Envelope
preview-larger = Larger
preview-smaller = Smaller
preview-zoom = { $percent } %
preview-page = { $count ->
    [one] The letter, one page
   *[other] The letter, page { $page } of { $count }
}. It begins: { $first }
preview-envelope-page = The envelope, addressed to { $to }
preview-failed = Your letter is saved on this laptop.
preview-missing = No font has these characters: { $characters }

paper-a4 = A4
paper-letter = US Letter
envelope-din-a = window envelope DIN 5008 A
envelope-din-b = window envelope DIN 5008 B
envelope-ch-left = Swiss window envelope, left
envelope-ch-right = Swiss window envelope, right
envelope-fr = French window envelope
envelope-iso = window envelope DL
envelope-us10 = US envelope number 10
envelope-none = envelope without a window
preview-form = { $paper }, { $envelope }

print-heading = Print this letter
print-printer = Printer
print-viewer = Open in the PDF viewer
print-copies = Copies
print-go = Print { $copies ->
    [one] 1 letter
   *[other] { $copies } letters
}
print-go-viewer = Open the letter
print-gaps = { $count ->
    [one] A gap is still open. It is left out.
   *[other] { $count } gaps are still open. They are left out.
}
print-missing = { $count ->
    [one] A call of the case is not in the letter.
   *[other] { $count } calls of the case are not in the letter.
}
print-old = { $due }. Check with the organisation before you send this.
print-ended-heading = This case has ended
print-ended = The organisation asks for no further letters. Please read the newest alert of the case first.
print-ended-read = I have read it. Print all the same
print-ended-read-first = First read that the case has ended.
print-done = { $pages ->
    [one] 1 page went to the printer.
   *[other] { $pages } pages went to the printer.
}
print-viewer-done = The letter is open in your PDF viewer. The file goes when Penlight closes.
pdf-done = Saved as { $name }.

print-what = What
print-what-letter = The letter
print-what-envelope = Its envelope
print-go-envelope = Print { $copies ->
    [one] 1 envelope
   *[other] { $copies } envelopes
}
print-envelope-done = The envelope went to the printer.
print-offset = If this printer shifts what it prints
print-offset-why = Print a trial page, put it into the envelope and read off the scales how far the outline is from the window.
print-offset-right = To the right, mm
print-offset-down = Down, mm
print-trial = Print a trial page
print-trial-done = The trial page went to the printer.
split-list = Width of the list
split-pages = Width of the pages

# The letter evening: many letters in one print run.
run-lead = Choose who writes and on which cases. Every writer gets a letter on every case, in one print run.
run-steps-cases = Cases
run-steps-post = Post
run-cases = Cases that need a letter
run-no-cases = No case needs a letter today.
run-drafts = Letters that were begun
run-writers = Who writes
run-no-name = Without a name: a line to sign on
run-writer-add = Add a writer
run-writer-remove = Take { $name } off the list
run-changed = The letter evening was changed.
run-writer-added = { $name } is on the list.
run-writer-removed = { $name } is off the list.
run-writer-languages = Languages they write
run-form = What is printed
run-every-addressee = A letter to every addressee of a case
run-envelopes = An envelope behind each letter
run-vary = Other words in each letter on the same case
run-cover-sheet = A sheet of counts first
run-sign-list = A list to sign last
run-order = Sorted by
run-by-writer = writer, so that each collects their own
run-by-case = case
run-labels = Address labels
run-no-labels = none
run-label-start = Begin at label
run-postage = Stamps
run-postage-lead = In your own words, as you buy them. They are counted for the evening.
run-postage-home = Within your country
run-postage-abroad = To other countries
run-sum = What it comes to
run-empty = Choose a writer and a case
run-empty-lead = Sheets, envelopes and stamps are counted here as you choose.
run-ready = { $count ->
    [one] 1 letter is ready to print
   *[other] { $count } letters are ready to print
}
run-print = { $count ->
    [one] Print 1 letter
   *[other] Print { $count } letters
}
run-print-envelopes = { $count ->
    [one] Print 1 letter and its envelope
   *[other] Print { $count } letters and envelopes
}
run-stop = Stop. Nothing is printed
run-stopped = Stopped. Nothing was printed, and no file was left.
run-making = The letters are being made
run-counting = The letters are being counted
run-step = Letter { $done } of { $total }
run-paper = Paper
run-sheets = { $count ->
    [one] 1 sheet
   *[other] { $count } sheets
}
run-stamps = Stamps for tonight
run-no-stamp = not in your table
run-gaps = { $count ->
    [one] 1 letter has a gap for its writer’s own words. It is left out.
   *[other] { $count } letters have a gap for their writer’s own words. It is left out.
}
run-alike = { $count ->
    [one] 1 letter has the same words as another one.
   *[other] { $count } letters have the same words as another one.
}
run-too-few = { $case }: letters to one recipient: { $letters }; ways to word them: { $wordings }.
run-unfit = Not everything fits. Look at these letters before you post them:
run-news = Newest news: { $day }
run-no-news = Day of its news not known
run-old = Eight weeks without news: ask before posting
run-printed = { $count ->
    [one] 1 letter is in the pile.
   *[other] { $count } letters are in the pile.
}
run-pile = { $count ->
    [one] 1 letter is printed and not yet posted.
   *[other] { $count } letters are printed and not yet posted.
}
run-post = They went out today
run-posted = { $count ->
    [one] Posted. 1 letter is in the log.
   *[other] Posted. { $count } letters are in the log.
}

# The letter by other ways than the post.

ways-open = Another way
ways-heading = Send it another way
ways-email = E-mail
ways-fax = Fax
ways-post = By post
ways-social = Short text
ways-ended-read = I have read it. Go on all the same
ways-mail-lead = Penlight sends nothing itself. Your mail program opens with the letter in it; you send it there.
ways-mail-to = To
ways-mail-nobody = The case gives no e-mail address for this recipient. You can put one in yourself in your mail program.
ways-mail-text = The letter as a mail
ways-mail-too-long = Too long to hand over directly. Save it as a mail file and open that in your mail program.
ways-mail-open = Open in the mail program
ways-mail-save = Save as a mail file
ways-mail-opened = The letter is in your mail program. Nothing was sent yet.
ways-mail-saved = Saved as { $name }. Open it in your mail program; nothing was sent yet.
ways-fax-lead = A sheet with the number lies before the letter. Fax both from your machine.
ways-fax-number = Fax number
ways-fax-print = Print for the fax
ways-fax-open = Open the fax
ways-post-lead = You printed it elsewhere, from the PDF? Note here on which day it went out.
ways-short-lead = Whom it is about and one request, for a social network. Change it as you like.
ways-short-text = Text
ways-short-count = { $count } of { $most } characters
ways-short-long = { $over ->
    [one] 1 character too long for a post
   *[other] { $over } characters too long for a post
}
ways-short-handles = Accounts that the case names:
ways-copy = Copy the text
ways-copied = Copied. Paste it where you post it.
ways-copy-marked = The text is marked. Copy it with Ctrl C.
ways-sent-on = It went out on
ways-sent-email = Note: e-mailed
ways-sent-fax = Note: faxed
ways-sent-post = Note: sent by post
ways-sent-social = Note: published
ways-noted = Noted among your letters.
ways-close = Close
