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
advice-tone = A word sounds harsh. A clerk who agrees with you may be the one who opens it.

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
print-old = { $due }. Check with the organisation before you send this.
print-ended-heading = This case has ended
print-ended = The organisation asks for no further letters. Please read the newest text of the case first.
print-ended-read = I have read it. Print all the same
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
