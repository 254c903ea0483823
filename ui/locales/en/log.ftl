# Letters and replies, the address book, sources as a list.

nav-log = Letters and replies
nav-addresses = Address book

log-lead = Letters that were printed, posted or sent another way, and what came back.
log-empty = No letter is in the log yet. Each one that you print or send will stand here.
log-none = No letter here matches that.
log-sum-sent = { $letters ->
    [one] <b>One letter</b> went out
   *[other] <b>{ $letters } letters</b> went out
} { $cases ->
    [one] for one case.
   *[other] for { $cases } cases.
}
log-sum-countries = { $count ->
    [one] It went to one country.
   *[other] They went to { $count } countries.
}
log-sum-replies = { $count ->
    [0] No reply is known yet.
    [one] <b>One reply</b> came back.
   *[other] <b>{ $count } replies</b> came back.
}
log-sum-pile = { $count ->
    [one] One letter is printed and not posted yet.
   *[other] { $count } letters are printed and not posted yet.
}
log-sum-only = These are only the letters this laptop knows about.
log-heading = The letters
log-year = Year
log-year-all = All years
log-writer = Signed by
log-writer-all = Everybody
log-filter = Filter the letters
log-head-posted = Posted
log-head-case = Case
log-head-to = To
log-head-by = By
log-head-way = Sent by
log-head-since = Since then
log-in-pile = Not posted yet
log-no-case = Its case is no longer here
log-way-post = Post
log-way-embassy = By way of the embassy
log-way-email = E-mail
log-way-fax = Fax
log-way-social = Social media
log-way-other = Another way
log-since-pile = In the pile
log-since-waiting = Waiting
log-since-answered = Answer on { $date }
log-since-acknowledged = Arrival confirmed on { $date }
log-since-not-my-competence = “Not ours to answer”, { $date }
log-since-returned = Came back on { $date }
log-since-none = No answer
log-since-ended = The action has ended
log-since-news = News of { $date }
log-more = { $count ->
    [one] Show one more letter
   *[other] Show { $count } more letters
}
log-open = Open the letter to { $to }
log-posted-today = Posted today

log-letter = A letter of the log
log-which = Which letter
log-which-line = { $to }, { $date }
log-signed = Signed by
log-printed-on = Printed or noted
log-see-pdf = See it as it was printed
log-posted-on = Went out on
log-note-posted = Note the day
log-note-pile = It is still here
log-posted-noted = Noted: it went out on { $date }.
log-pile-noted = Noted: it lies in the pile.
log-replies = What came back
log-nothing-came = Nothing is noted yet.
log-came = { $what }, { $date }
log-kind = What came
log-kind-answered = An answer
log-kind-acknowledged = A word that it arrived
log-kind-not-my-competence = “Not ours to answer”
log-kind-returned = The letter itself came back
log-kind-none = Nothing; no longer waiting
log-came-on = Came on
log-own-words = In your own words
log-reply-go = Note the reply
log-reply-noted = The reply is in the log.
log-reply-out = Take out
log-reply-gone = The reply was taken out of the log.
keys-reply = Record a reply

log-hand-open = Note a letter written by hand
log-hand-heading = A letter written by hand
log-hand-lead = For a letter that went out without Penlight. It counts as the others do.
log-hand-way = Which way
log-hand-go = Note this letter
log-hand-noted = The letter is in the log.
log-hand-first = No letter for this case is in the log. First note the one that was answered.

marks-heading = Letters by month
marks-each = { $count ->
    [one] Each mark is one letter
   *[other] Each mark stands for up to { $count } letters
}
marks-sent = sent
marks-replied = had a reply
marks-table = Show as table
marks-picture = Show as marks
marks-month = Month
marks-letters = Letters
marks-replies = With a reply

addresses-lead = Everybody whom your cases ask you to write to, each with the case that names them.
addresses-empty = No address yet. They come with the cases.
addresses-none = Nobody here matches that.
addresses-filter = Filter the addresses
addresses-count = { $count ->
    [one] One address
   *[other] { $count } addresses
}
addresses-from = Named in
addresses-more-cases = { $count ->
    [one] and one more case
   *[other] and { $count } more cases
}
addresses-likely = Read with doubt. Check it before you write
addresses-person = Put right by you
addresses-came-back = A letter came back on { $date }
addresses-letters = { $count ->
    [one] One letter in the log
   *[other] { $count } letters in the log
}
addresses-copy = Copy
addresses-copied = The address is copied.
addresses-copy-kept = The system keeps the clipboard back. Nothing was copied.
addresses-more = { $count ->
    [one] Show one more address
   *[other] Show { $count } more addresses
}

list-of-sources = Sources as a list
list-of-sources-lead = Other readers of feeds give and take their sources as an OPML file.
list-of-sources-in = Take in a list
list-of-sources-out = Save as a list
list-of-sources-taken = { $count ->
    [0] Every feed of this list is here already.
    [one] One source was added. Update asks it.
   *[other] { $count } sources were added. Update asks them.
}
list-of-sources-saved = The list is in { $name }.
