# Briefe und Antworten, das Adressbuch, Quellen als Liste.

nav-log = Briefe und Antworten
nav-addresses = Adressbuch

log-lead = Briefe, die gedruckt, abgesandt oder anders verschickt wurden, und was zurückkam.
log-empty = Im Briefbuch steht noch kein Brief. Jeder, den Sie drucken oder senden, wird hier stehen.
log-none = Kein Brief passt dazu.
log-sum-sent = { $letters ->
    [one] <b>Ein Brief</b> ging hinaus,
   *[other] <b>{ $letters } Briefe</b> gingen hinaus,
} { $cases ->
    [one] für einen Fall.
   *[other] für { $cases } Fälle.
}
log-sum-countries = { $count ->
    [one] Er ging in ein Land.
   *[other] Sie gingen in { $count } Länder.
}
log-sum-replies = { $count ->
    [0] Von einer Antwort weiß man noch nichts.
    [one] <b>Eine Antwort</b> kam.
   *[other] <b>{ $count } Antworten</b> kamen.
}
log-sum-pile = { $count ->
    [one] Ein Brief ist gedruckt und noch nicht abgesandt.
   *[other] { $count } Briefe sind gedruckt und noch nicht abgesandt.
}
log-sum-only = Das sind nur die Briefe, von denen dieser Laptop weiß.
log-heading = Die Briefe
log-year = Jahr
log-year-all = Alle Jahre
log-writer = Unterschrieben von
log-writer-all = Alle
log-filter = Briefe filtern
log-head-posted = Abgesandt
log-head-case = Fall
log-head-to = An
log-head-by = Von
log-head-way = Weg
log-head-since = Seither
log-in-pile = Noch nicht abgesandt
log-no-case = Der Fall ist nicht mehr hier
log-way-post = Post
log-way-embassy = Über die Botschaft
log-way-email = E-Mail
log-way-fax = Fax
log-way-social = Soziale Medien
log-way-other = Auf anderem Weg
log-since-pile = Im Stapel
log-since-waiting = Noch keine Antwort
log-since-answered = Antwort vom { $date }
log-since-acknowledged = Eingang bestätigt am { $date }
log-since-not-my-competence = „Nicht zuständig“, { $date }
log-since-returned = Zurückgekommen am { $date }
log-since-none = Keine Antwort
log-since-ended = Die Aktion ist beendet
log-since-news = Neues vom { $date }
log-more = { $count ->
    [one] Einen weiteren Brief zeigen
   *[other] { $count } weitere Briefe zeigen
}
log-open = Brief öffnen, an { $to }
log-posted-today = Heute abgesandt

log-letter = Ein Brief aus dem Briefbuch
log-which = Welcher Brief
log-which-line = { $to }, { $date }
log-signed = Unterschrieben von
log-printed-on = Gedruckt oder vermerkt
log-see-pdf = Ansehen, wie er gedruckt wurde
log-posted-on = Ging hinaus am
log-note-posted = Den Tag vermerken
log-note-pile = Er liegt noch hier
log-posted-noted = Vermerkt: ging am { $date } hinaus.
log-pile-noted = Vermerkt: liegt im Stapel.
log-replies = Was zurückkam
log-nothing-came = Noch ist nichts vermerkt.
log-came = { $what }, { $date }
log-kind = Was kam
log-kind-answered = Eine Antwort
log-kind-acknowledged = Eine Nachricht, dass er ankam
log-kind-not-my-competence = „Nicht zuständig“
log-kind-returned = Der Brief selbst kam zurück
log-kind-none = Nichts; es wird nicht mehr gewartet
log-came-on = Kam am
log-own-words = In Ihren eigenen Worten
log-reply-go = Antwort vermerken
log-reply-noted = Die Antwort steht im Briefbuch.
log-reply-out = Herausnehmen
log-reply-gone = Die Antwort ist aus dem Briefbuch genommen.
keys-reply = Antwort vermerken

log-hand-open = Handgeschriebenen Brief vermerken
log-hand-heading = Ein Brief von Hand
log-hand-lead = Für einen Brief, der ohne Penlight hinausging. Er zählt wie die anderen.
log-hand-way = Auf welchem Weg
log-hand-go = Diesen Brief vermerken
log-hand-noted = Der Brief steht im Briefbuch.
log-hand-first = Für diesen Fall steht kein Brief im Briefbuch. Vermerken Sie zuerst den, der beantwortet wurde.

marks-heading = Briefe nach Monat
marks-each = { $count ->
    [one] Jede Marke ist ein Brief
   *[other] Jede Marke steht für bis zu { $count } Briefe
}
marks-sent = gesandt
marks-replied = beantwortet
marks-table = Als Tabelle zeigen
marks-picture = Als Marken zeigen
marks-month = Monat
marks-letters = Briefe
marks-replies = Mit Antwort

addresses-lead = Alle, denen Ihre Fälle zu schreiben bitten, jeweils mit dem Fall, der sie nennt.
addresses-empty = Noch keine Adresse. Sie kommen mit den Fällen.
addresses-none = Niemand hier passt dazu.
addresses-filter = Adressen filtern
addresses-count = { $count ->
    [one] Eine Adresse
   *[other] { $count } Adressen
}
addresses-from = Genannt in
addresses-more-cases = { $count ->
    [one] und in einem weiteren Fall
   *[other] und in { $count } weiteren Fällen
}
addresses-likely = Mit Zweifel gelesen. Vor dem Schreiben prüfen
addresses-person = Von Ihnen berichtigt
addresses-came-back = Ein Brief kam am { $date } zurück
addresses-letters = { $count ->
    [one] Ein Brief im Briefbuch
   *[other] { $count } Briefe im Briefbuch
}
addresses-copy = Kopieren
addresses-copied = Die Adresse ist kopiert.
addresses-copy-kept = Das System gibt die Zwischenablage nicht frei. Nichts wurde kopiert.
addresses-more = { $count ->
    [one] Eine weitere Adresse zeigen
   *[other] { $count } weitere Adressen zeigen
}

list-of-sources = Quellen als Liste
list-of-sources-lead = Andere Feedleser geben und nehmen ihre Quellen als OPML-Datei.
list-of-sources-in = Liste aufnehmen
list-of-sources-out = Als Liste speichern
list-of-sources-taken = { $count ->
    [0] Jeder Feed dieser Liste ist schon hier.
    [one] Eine Quelle ist dazugekommen. „Aktualisieren“ fragt sie ab.
   *[other] { $count } Quellen sind dazugekommen. „Aktualisieren“ fragt sie ab.
}
list-of-sources-saved = Die Liste steht in { $name }.
