# Reading: the list of cases and the paper.

list-label = Fälle
list-empty-all = Hier ist noch nichts. Fügen Sie eine Quelle hinzu oder ziehen Sie eine Datei in dieses Fenster.
list-empty-needs = Heute braucht kein Fall einen Brief.
list-empty-soon = In den nächsten Tagen ist kein letzter Absendetag.
list-empty-news = Nichts Neues zu den Fällen, für die Sie geschrieben haben.
list-empty-languages = Kein Fall bittet um einen Brief in Ihren Sprachen.
list-empty-country = Noch keine Fälle.
list-empty-archive = Das Archiv ist leer.
list-sort = Nach Absendetag
list-sort-country = Nach Land
list-add-source = Quelle hinzufügen
list-add-sample = Beispiel ansehen

section-hours = Heute, per E-Mail oder Fax
section-this-week = Diese Woche absenden
section-next-week = Nächste Woche absenden
section-late = Letzter Absendetag vorbei
section-soon = So bald wie möglich
section-no-date = Ohne Frist
section-closed = Abgelaufen
section-ended = Beendet
section-reading = Zum Lesen
section-no-country = Kein Land genannt

due-post-by = Absenden bis { $date }
due-post-by-days = Absenden bis { $date }, noch { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}
due-post-today = Heute absenden
due-late = Letzter Absendetag vorbei: auch per E-Mail senden
due-hours = Zu spät für die Post: heute per E-Mail oder Fax
due-soon = So bald wie möglich, { $days ->
    [0] heute veröffentlicht
    [1] gestern veröffentlicht
   *[other] vor { $days } Tagen veröffentlicht
}
due-old-months = Vor { $months ->
    [one] { $months } Monat
   *[other] { $months } Monaten
} veröffentlicht. Vor dem Schreiben prüfen
due-old-years = Vor { $years ->
    [one] { $years } Jahr
   *[other] { $years } Jahren
} veröffentlicht. Vor dem Schreiben prüfen
due-open-ended = Briefe jederzeit willkommen
due-closed = Abgelaufen am { $date }. Vor dem Schreiben prüfen
due-ended = Beendet. Bitte keine Briefe mehr
due-nothing = Zum Lesen
due-why = Soll vor dem { $deadline } ankommen. Die Post braucht etwa { $days ->
    [one] { $days } Tag
   *[other] { $days } Tage
}.
due-why-plain = Soll vor dem { $deadline } ankommen.
due-soon-why = Die Aktion nennt kein Datum. Hier wird keines erfunden.
due-doubted-why = Die Aktion nennt einen Tag, der nicht sicher ist. Bis Sie ihn prüfen, gilt keiner.
due-old-why = Zu diesem Fall gab es lange keine Meldung.
due-open-why = So steht es in der Aktion.
due-closed-why = Die Frist ist abgelaufen. Fragen Sie die Organisation, bevor Sie schreiben.
due-late-why = Ein Brief kommt vielleicht erst nach dem { $deadline } an. Eine E-Mail oder ein Fax kommt rechtzeitig.
due-ended-why = Die Organisation bittet darum, keine Briefe mehr zu schreiben.
due-nothing-why = Hier wird nicht um Briefe gebeten.

row-unread = Ungelesen.
row-wrote = { $count ->
    [one] Einmal geschrieben
    [2] Zweimal geschrieben
   *[other] { $count } Briefe geschrieben
}
row-drafts = { $count ->
    [one] Ein Entwurf
   *[other] { $count } Entwürfe
}
row-sample = Beispiel
row-may-have-ended = Vielleicht beendet
row-untitled = Ohne Titel

kind-urgent-action = Eilaktion
kind-update = Update
kind-outcome = Ergebnis
kind-stop = Aktionsende
kind-press-release = Pressemitteilung
kind-statement = Stellungnahme
kind-report = Bericht
kind-petition = Petition
kind-listing = Liste
kind-unknown = Dokument

read-nothing = Wählen Sie einen Fall, um ihn hier zu lesen.
read-eyebrow = { $kind }, { $date }
read-news = Neues seit Ihrem Brief
read-write = Brief schreiben
read-write-today = E-Mail oder Fax schreiben
read-thank = Dank schreiben
read-archive = Ins Archiv
read-unarchive = Zurückholen
read-original-pdf = Original-PDF
read-original-page = Originalseite
read-unread = Als ungelesen
read-show-hidden = Verdecktes zeigen
read-cover-again = Wieder verdecken
read-back = Zurück zur Liste
read-on-laptop = Auf diesem Laptop
read-links = Links in diesem Text
read-link-opens = Öffnet { $host } in Ihrem Browser, wenn Sie online sind.
read-open-link = { $host } öffnen
read-found = Gefundenes hervorheben
read-older = Sie lesen einen älteren Text zu diesem Fall.
read-newest = Den neuesten lesen
read-ended = Dieser Fall ist beendet. Die Organisation bittet darum, keine Briefe mehr zu schreiben.
read-ended-pile = { $count ->
    [one] Ein Brief ist gedruckt, aber nicht abgesandt: Bitte nehmen Sie ihn aus dem Stapel.
   *[other] { $count } Briefe sind gedruckt, aber nicht abgesandt: Bitte nehmen Sie sie aus dem Stapel.
}
read-may-have-ended = Dieser Fall ist vielleicht beendet, aber niemand hat es klar gesagt. Lesen Sie den neuesten Text, bevor Sie schreiben.
read-doubts = Hier ist etwas unsicher
read-doubt = { $field }: „{ $words }“
read-archived = Archiviert. Der Fall bleibt im Archiv.
read-unarchived = Wieder in der Liste.
read-no-recipient = Der Text nennt niemanden, an den man schreiben kann.
read-no-text = Dieses Dokument hat keinen lesbaren Text. Das Original ist gespeichert.

field-kind = Art
field-organisation = Organisation
field-number = Nummer
field-index = Index
field-issued = Veröffentlicht am
field-language = Sprache
field-country = Land
field-title = Titel
field-deadline = Frist
field-person = Person
field-call = Forderung
field-addressee = Brief an
field-copy = Kopie an
field-diplomatic-copies = Kopie an die Botschaft
field-write-in = Briefsprache
field-own-language = Eigene Sprache
field-model-letter = Musterbrief
field-refers-to = Früheres Dokument
field-ended = Beendet
field-other = Etwas im Text

cover-picture = Verdeckt: ein Bild.
cover-ill-treatment = Verdeckt: Ein Absatz beschreibt Misshandlung in Haft.
cover-killing = Verdeckt: Ein Absatz beschreibt eine Tötung.
cover-sexual-violence = Verdeckt: Ein Absatz beschreibt sexualisierte Gewalt.
cover-children = Verdeckt: Ein Absatz beschreibt Gewalt gegen Kinder.
cover-suicide = Verdeckt: Ein Absatz spricht von Suizid.
cover-marked = Verdeckt: ein Absatz, den Sie markiert haben.
cover-show = Zeigen
cover-photo = Foto. Verdeckt, bis Sie es sehen möchten.
cover-photo-show = Zeigen
cover-photo-again = Wieder verdecken
cover-photo-no-words = Ein Bild ohne Beschreibung
cover-photo-failed = Es lässt sich gerade nicht lesen. Nichts ist verloren.
cover-photo-unasked = Bild nicht gespeichert: Für diese Quelle ist das so eingestellt.
cover-photo-sources = Quellen
cover-photo-not-yet = Bild noch nicht gespeichert. Es kommt mit der nächsten Aktualisierung.
cover-photo-never = Bild nicht gespeichert: Es liegt anderswo im Netz oder lässt sich nicht sicher zeigen.

history-heading = Dieser Fall bisher
history-you-wrote = <b>Sie schrieben</b> an { $to }, auf { $language }
history-you-wrote-email = <b>Sie schrieben</b> per E-Mail an { $to }, auf { $language }
history-you-wrote-fax = <b>Sie schrieben</b> per Fax an { $to }, auf { $language }
history-you-wrote-social = <b>Sie veröffentlichten</b> einen Text an { $to }, auf { $language }
history-reading = Das lesen Sie gerade
history-last-post = Letzter Absendetag, damit ein Brief rechtzeitig ankommt
history-deadline = Frist der Aktion
history-no-date = Kein Datum genannt
change-issued = veröffentlicht
change-deadline = Neue Frist: { $words }
change-new-recipient = Auch schreiben an: { $words }
change-recipient-gone = Nicht mehr schreiben an: { $words }
change-new-person = Auch in Gefahr: { $words }
change-new-call = Neue Forderung: { $words }
change-ended = Aktion beendet
change-reopened = Wieder aufgenommen
change-edited = Text geändert: Version { $words }

where-heading = Wohin schreiben
where-copies = Kopien an
where-embassy = Um Kopien an die diplomatische Vertretung in Ihrem Land wird gebeten.
where-languages = Auf { $languages }.
where-own-language = Oder in Ihrer eigenen Sprache.
where-write = An diese Adresse schreiben

original-heading = Original
original-page-number = Seite { $page } von { $pages }
original-failed = Dieses Dokument lässt sich hier nicht zeigen. Es ist auf diesem Laptop gespeichert.
original-frame = Seite, wie veröffentlicht

# What a reader of documents doubted or could not read.
warning-address-incomplete = Eine Adresse scheint unvollständig
warning-address-without-label = Eine Adresse ohne passende Überschrift
warning-contact-without-address = Eine Faxnummer oder E-Mail-Adresse, die zu niemandem gehört, der genannt ist
warning-deadline-before-issue = Eine Frist vor dem Tag der Veröffentlichung
warning-deadline-contradicted = Zwei Fristen, die sich widersprechen
warning-deadline-unreadable = Eine Frist, die sich nicht lesen lässt
warning-ended-but-addresses = Die Aktion ist beendet, aber es stehen noch Adressen da
warning-no-text = Das Dokument enthält keinen Text
warning-only-the-source-says = { $field }: Das sagt die Quelle oder die Datei, nicht der Text
warning-own-office-left-out = Die Adresse der Organisation selbst, weggelassen
warning-perhaps-ended = Worte, die heißen können, dass die Aktion beendet ist
warning-document-of-another-action = Eine Datei zu einer anderen Aktion, gespeichert, aber nicht verwendet
warning-no-text-layer = Dieses PDF ist ein Scan, deshalb lässt sich sein Text nicht lesen. Sie können es trotzdem behalten und das Wichtigste eintippen
warning-pages-damaged = Seiten des PDFs sind beschädigt
warning-cut-off = Der Text ist sehr lang; sein Ende wurde nicht gelesen
warning-hidden-text = Text, den die Seite verbirgt, wurde weggelassen
warning-attachments-left-out = Einige Anhänge wurden nicht gelesen
warning-places-unknown = Wo die Worte auf den Seiten des PDFs stehen, ist nicht bekannt
