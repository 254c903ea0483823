# Writing: drafts, the composer, the pages, printing.

drafts-lead = Briefe, die Sie begonnen haben. Sie werden beim Tippen auf diesem Laptop gespeichert.
drafts-empty = Kein Brief wartet. Wählen Sie einen Fall und drücken Sie W, um einen zu beginnen.
drafts-open-case = Zu den Fällen
drafts-to = An { $to }, auf { $language }
drafts-changed = Geändert: { $moment }
drafts-gaps = { $count ->
    [one] Eine Lücke zu füllen
   *[other] { $count } Lücken zu füllen
}
drafts-discard = In den Papierkorb
drafts-discarded = Der Entwurf ist im Papierkorb.
drafts-restored = Der Entwurf ist wieder da.

letter-back = Zurück zum Fall
beside-open = Auf { $language } lesen
beside-close = Den Text auf { $language } weglegen
beside-lead = So, wie er auf { $language } geschrieben würde. Was Sie selbst geändert haben, steht nicht darin.
letter-saved = Auf diesem Laptop gespeichert
letter-saving = Speichern …
letter-not-saved = Nicht gespeichert. Lassen Sie dieses Fenster offen; es wird weiter versucht.
letter-kind = Zweck
letter-kind-appeal = Appellbrief an die Behörden
letter-kind-cover-note = Begleitbrief zu einer Kopie, an eine Botschaft
letter-kind-cover-note-why = Drucken Sie auch den Appellbrief und legen Sie ihn in denselben Umschlag.
letter-kind-solidarity = Solidarität, an die Person oder Familie
letter-kind-solidarity-why = Andere lesen diesen Brief zuerst. Nichts über den Fall, Politik oder eine Organisation; Ihre Straße bleibt weg.
letter-kind-thanks = Dank, nach einem Ergebnis
letter-kind-thanks-why = Nur wenn das Ergebnis gut ist. Sagen Sie mit eigenen Worten, wofür Sie danken.
letter-to = An
letter-in = Sprache
letter-from = Von
letter-more = Mehr
letter-more-what = Mehr: Zweck, Papier, Zeilen
letter-less = Weniger
letter-less-what = Weniger: Zweck, Papier und Zeilen einklappen
letter-about = { $names }, { $country }
letter-paper = Papier
letter-lines = Zeilen
letter-lines-justified = An beiden Rändern gerade
letter-lines-ragged = Enden, wo die Worte enden
letter-one-page = Auf einer Seite, wenn nötig kleiner
letter-addressees = Briefe an
letter-copies = Kopien an
letter-also-understood = Auch verstanden: { $languages }
letter-sender-name-town = Nur Name und Ort
letter-sender-full = Name und volle Adresse
letter-sender-initials = Initialen und Ort
letter-sender-none = Linie zum Unterschreiben
letter-sender-why = Ihre volle Adresse geht an die Behörden eines anderen Landes.
letter-subject = Betreff
letter-salutation = Anrede
letter-text = Brief
letter-closing = Grußformel
letter-no-profile = Ihr Name ist hier noch nicht bekannt, deshalb wird eine Linie zum Unterschreiben gedruckt.
letter-add-profile = Namen eintragen

letter-asks = Forderungen in diesem Fall
letter-asks-none = Der Text nennt keine eigenen Forderungen. Schreiben Sie im Brief, worum Sie bitten.
letter-put-in = In den Brief
letter-in-already = steht im Brief
letter-left-out = Absichtlich weggelassen
letter-call-unknown = Der Brief ist in einer anderen Sprache: Sehen Sie selbst nach, ob das darin steht.
letter-news = Neuester Text zum Fall: { $ago }.
letter-deadline = Frist: { $day }.
letter-last-post = Letzter Absendetag: { $day }.
letter-tip-heading = Ein Brief, der gelesen wird
letter-tip = Kurz, höflich und in Ihren Worten. Sagen Sie, wer Sie sind. Lassen Sie Politik und Vorwürfe weg; vielleicht öffnet ihn jemand im Amt, der Ihnen recht gibt.
advice-too-long = Der Brief ist länger als eine Seite. Kurze Briefe werden gelesen.
advice-name-missing = Der volle Name der Person steht nicht im Brief.
advice-name-late = Der volle Name der Person kommt spät. Nennen Sie ihn in den ersten Zeilen.
advice-no-request-for-reply = Der Brief bittet nicht um Antwort. Eine Zeile am Schluss genügt.
advice-gap-open = Eine Lücke ist noch offen. Sie wird nicht gedruckt.
advice-no-call = Der Brief bittet noch um nichts.
advice-no-address = Die Adresse hat zu wenige Zeilen, um anzukommen.
advice-no-country = Die Adresse nennt kein Land.
advice-no-salutation = Noch fehlt die Anrede.
advice-deadline-past = Die Frist ist abgelaufen. Fragen Sie die Organisation, bevor Sie diesen Brief senden.
advice-last-post-past = Mit der Post kommt dieser Brief zu spät. Senden Sie auch eine E-Mail oder ein Fax.
advice-old-news = Seit acht Wochen gibt es nichts Neues. Fragen Sie nach, bevor Sie diesen Brief senden.
advice-whole-address = Ihre Straße steht auf einem Brief, der ins Ausland geht. Meist genügen Name und Ort.
advice-tone = Ein Wort klingt hart. Vielleicht öffnet den Brief jemand im Amt, der Ihnen recht gibt.
advice-address-overfull = Die Adresse ist länger als das Fenster des Umschlags. Beschriften Sie den Umschlag von Hand.
advice-address-small = Die Adresse ist klein gesetzt, damit sie ins Fenster des Umschlags passt.
advice-label-overfull = Eine Adresse ist länger als ihr Etikett. Nehmen Sie größere Etiketten oder schreiben Sie sie von Hand.
advice-not-one-page = Der Brief ist zu lang für eine Seite, auch in kleiner Schrift.
advice-word-broken = Ein Wort ist breiter als die Seite und musste gebrochen werden.
advice-model-letter-elsewhere = Der Musterbrief ist in einer anderen Sprache und wurde weggelassen.
advice-calls-elsewhere = Die Forderungen sind in einer anderen Sprache. Fassen Sie sie in eigene Worte.
advice-language-of-the-action = Der Text gibt seine Worte nur in dieser Sprache.
advice-no-frame = Penlight kennt in dieser Sprache noch keine Briefform. Prüfen Sie Datum und Schlussformel.
advice-not-asked-for = Der Text bittet nicht um Briefe in dieser Sprache.
advice-no-call-rules = Penlight kann Forderungen in dieser Sprache noch nicht formulieren. Schreiben Sie sie selbst.
advice-call-as-printed = Eine Forderung steht so da, wie sie gedruckt war. Fassen Sie sie in eigene Worte.
advice-salutation-replaced = Die Anrede im Text ist in einer anderen Sprache. Der Brief grüßt in seiner eigenen.
advice-salutation-elsewhere = Die Anrede stammt aus dem Text, in einer anderen Sprache als der Brief.
advice-nothing-to-ask = Der Text hat weder einen Musterbrief noch Forderungen. Schreiben Sie in eigenen Worten.

safety-heading = Ihre Sicherheit
safety-own-country = Sie leben in diesem Land: { $country }. An seine Behörden geht dieser Brief. Überlegen Sie, ob Sie schreiben sollten.
safety-own-country-unnamed = Sie leben in dem Land, an dessen Behörden dieser Brief geht. Überlegen Sie, ob Sie schreiben sollten.
safety-said = Was der Text über die sagt, die schreiben:
safety-ties = Haben Sie dort Familie oder reisen Sie dorthin? ({ $country })
safety-ties-unnamed = Haben Sie in jenem Land Familie oder reisen Sie dorthin?
safety-initials = Nur Initialen und Ort zeigen
safety-initials-done = Ihr voller Name steht nicht auf diesem Brief.
safety-mission = Stattdessen an die Botschaft schreiben
safety-mission-none = Der Fall nennt keine Botschaft, an die Sie stattdessen schreiben könnten.
safety-mission-done = Dieser Brief geht an eine Botschaft.
safety-not-at-all = Oder überlassen Sie diesen Brief anderen. Es wird wieder einen geben.

letter-pages = { $count ->
    [one] { $count } Seite
   *[other] { $count } Seiten
}
letter-words = { $count ->
    [one] { $count } Wort
   *[other] { $count } Wörter
}
letter-undo = Rückgängig
letter-print = Drucken
letter-pdf = Als PDF speichern
letter-editor-keys = Tab führt zur nächsten Lücke. Escape, dann Tab verlässt das Textfeld.

preview-label = Seitenvorschau
preview-letter = Brief
preview-envelope = Umschlag
preview-larger = Größer
preview-smaller = Kleiner
preview-zoom = { $percent } %
preview-page = { $count ->
    [one] Der Brief, eine Seite
   *[other] Der Brief, Seite { $page } von { $count }
}. Anfang: { $first }
preview-envelope-page = Der Umschlag, adressiert an { $to }
preview-failed = Ihr Brief ist auf diesem Laptop gespeichert.
preview-missing = Keine Schrift hat diese Zeichen: { $characters }

paper-a4 = A4
paper-letter = US Letter
envelope-din-a = Fensterumschlag DIN 5008 A
envelope-din-b = Fensterumschlag DIN 5008 B
envelope-ch-left = Fensterumschlag Schweiz, links
envelope-ch-right = Fensterumschlag Schweiz, rechts
envelope-fr = Fensterumschlag Frankreich
envelope-iso = Fensterumschlag DL
envelope-us10 = US-Umschlag Nr. 10
envelope-none = Umschlag ohne Fenster
preview-form = { $paper }, { $envelope }

print-heading = Diesen Brief drucken
print-printer = Drucker
print-viewer = Im PDF-Programm öffnen
print-copies = Exemplare
print-go = { $copies ->
    [one] 1 Brief
   *[other] { $copies } Briefe
} drucken
print-go-viewer = Brief öffnen
print-gaps = { $count ->
    [one] Eine Lücke ist noch offen. Sie wird weggelassen.
   *[other] { $count } Lücken sind noch offen. Sie werden weggelassen.
}
print-missing = { $count ->
    [one] Eine Forderung des Falls steht nicht im Brief.
   *[other] { $count } Forderungen des Falls stehen nicht im Brief.
}
print-old = { $due }. Fragen Sie die Organisation, bevor Sie diesen Brief senden.
print-ended-heading = Dieser Fall ist beendet
print-ended = Die Organisation bittet darum, keine Briefe mehr zu schreiben. Bitte lesen Sie zuerst den neuesten Text zu diesem Fall.
print-ended-read = Ich habe ihn gelesen. Trotzdem drucken
print-ended-read-first = Lesen Sie zuerst, dass der Fall beendet ist.
print-done = { $pages ->
    [one] 1 Seite ging an den Drucker.
   *[other] { $pages } Seiten gingen an den Drucker.
}
print-viewer-done = Der Brief ist in Ihrem PDF-Programm offen. Die Datei verschwindet, wenn Sie Penlight schließen.
pdf-done = Gespeichert als { $name }.

print-what = Was
print-what-letter = Der Brief
print-what-envelope = Sein Umschlag
print-go-envelope = { $copies ->
    [one] 1 Umschlag
   *[other] { $copies } Umschläge
} drucken
print-envelope-done = Der Umschlag ging an den Drucker.
print-offset = Wenn dieser Drucker verschoben druckt
print-offset-why = Drucken Sie eine Probeseite, stecken Sie sie in den Umschlag und lesen Sie an den Skalen ab, wie weit der Umriss vom Fenster entfernt ist.
print-offset-right = Nach rechts, mm
print-offset-down = Nach unten, mm
print-trial = Probeseite drucken
print-trial-done = Die Probeseite ging an den Drucker.
split-list = Breite der Liste
split-pages = Breite der Seiten

# The letter evening: many letters in one print run.
run-lead = Wählen Sie, wer schreibt und zu welchen Fällen. Alle bekommen zu jedem Fall einen Brief, in einem einzigen Druckgang.
run-steps-cases = Fälle
run-steps-post = Absenden
run-cases = Fälle, die einen Brief brauchen
run-no-cases = Heute braucht kein Fall einen Brief.
run-drafts = Begonnene Briefe
run-writers = Wer schreibt
run-no-name = Ohne Namen: eine Linie zum Unterschreiben
run-writer-add = Person hinzufügen
run-writer-remove = { $name } von der Liste nehmen
run-changed = Der Briefabend wurde geändert.
run-writer-added = Auf der Liste: { $name }.
run-writer-removed = Von der Liste genommen: { $name }.
run-writer-languages = Sprachen dieser Person
run-form = Was gedruckt wird
run-every-addressee = Ein Brief an jede Stelle, die ein Fall nennt
run-envelopes = Hinter jedem Brief ein Umschlag
run-vary = Andere Worte in jedem Brief zum selben Fall
run-cover-sheet = Zuerst ein Blatt mit den Zahlen
run-sign-list = Zuletzt eine Liste zum Unterschreiben
run-order = Sortiert nach
run-by-writer = Person, damit jede ihre eigenen nimmt
run-by-case = Fall
run-labels = Adressetiketten
run-no-labels = keine
run-label-start = Beginnen bei Etikett
run-postage = Briefmarken
run-postage-lead = Schreiben Sie mit eigenen Worten, welche Sie kaufen. Sie werden für den Abend gezählt.
run-postage-home = Im eigenen Land
run-postage-abroad = In andere Länder
run-sum = Was zusammenkommt
run-empty = Person und Fall wählen
run-empty-lead = Blätter, Umschläge und Briefmarken werden hier gezählt, während Sie wählen.
run-ready = { $count ->
    [one] 1 Brief kann gedruckt werden
   *[other] { $count } Briefe können gedruckt werden
}
run-print = { $count ->
    [one] 1 Brief drucken
   *[other] { $count } Briefe drucken
}
run-print-envelopes = { $count ->
    [one] 1 Brief und Umschlag drucken
   *[other] { $count } Briefe und Umschläge drucken
}
run-stop = Anhalten. Nichts wird gedruckt
run-stopped = Angehalten. Nichts wurde gedruckt, und keine Datei ist geblieben.
run-making = Die Briefe werden gemacht
run-counting = Die Briefe werden gezählt
run-step = Brief { $done } von { $total }
run-paper = Papier
run-sheets = { $count ->
    [one] 1 Blatt
   *[other] { $count } Blatt
}
run-stamps = Briefmarken für heute
run-no-stamp = nicht in Ihrer Tabelle
run-gaps = { $count ->
    [one] 1 Brief hat eine Lücke für eigene Worte. Die Lücke wird weggelassen.
   *[other] { $count } Briefe haben eine Lücke für eigene Worte. Die Lücke wird weggelassen.
}
run-alike = { $count ->
    [one] 1 Brief hat dieselben Worte wie ein anderer.
   *[other] { $count } Briefe haben dieselben Worte wie ein anderer.
}
run-too-few = { $case }: Briefe an denselben Empfänger: { $letters }; Wortlaute dafür: { $wordings }.
run-unfit = Nicht alles passt. Sehen Sie sich diese Briefe an, bevor Sie sie einwerfen:
run-news = Letzte Nachricht: { $day }
run-no-news = Tag der letzten Nachricht unbekannt
run-old = Acht Wochen nichts Neues: vor dem Absenden nachfragen
run-printed = { $count ->
    [one] 1 Brief liegt im Stapel.
   *[other] { $count } Briefe liegen im Stapel.
}
run-pile = { $count ->
    [one] 1 Brief ist gedruckt und noch nicht abgesandt.
   *[other] { $count } Briefe sind gedruckt und noch nicht abgesandt.
}
run-post = Heute abgesandt
run-posted = { $count ->
    [one] Abgesandt. 1 Brief steht im Briefbuch.
   *[other] Abgesandt. { $count } Briefe stehen im Briefbuch.
}

# The letter by other ways than the post.

ways-open = Anderer Weg
ways-heading = Auf anderem Weg senden
ways-email = E-Mail
ways-fax = Fax
ways-post = Per Post
ways-social = Kurzer Text
ways-ended-read = Ich habe es gelesen. Trotzdem weiter
ways-mail-lead = Penlight sendet selbst nichts. Ihr Mailprogramm öffnet sich mit dem Brief, und Sie senden ihn von dort.
ways-mail-to = An
ways-mail-nobody = Der Fall nennt für diesen Empfänger keine E-Mail-Adresse. Sie können im Mailprogramm selbst eine eintragen.
ways-mail-text = Der Brief als E-Mail
ways-mail-too-long = Zu lang, um ihn direkt zu übergeben. Speichern Sie ihn als Maildatei und öffnen Sie diese im Mailprogramm.
ways-mail-open = Im Mailprogramm öffnen
ways-mail-save = Als Maildatei speichern
ways-mail-opened = Der Brief ist in Ihrem Mailprogramm. Gesendet wurde noch nichts.
ways-mail-saved = Gespeichert als { $name }. Öffnen Sie die Datei im Mailprogramm; gesendet wurde noch nichts.
ways-fax-lead = Vor dem Brief liegt ein Blatt mit der Nummer. Faxen Sie beides mit Ihrem Gerät.
ways-fax-number = Faxnummer
ways-fax-print = Für das Fax drucken
ways-fax-open = Fax öffnen
ways-post-lead = Anderswo ausgedruckt, aus der PDF-Datei? Vermerken Sie hier, an welchem Tag der Brief abging.
ways-short-lead = Um wen es geht und eine Bitte, für ein soziales Netzwerk. Ändern Sie ihn, wie Sie möchten.
ways-short-text = Text
ways-short-count = { $count } von { $most } Zeichen
ways-short-long = { $over ->
    [one] 1 Zeichen zu lang für einen Beitrag
   *[other] { $over } Zeichen zu lang für einen Beitrag
}
ways-short-handles = Konten, die der Fall nennt:
ways-copy = Text kopieren
ways-copied = Kopiert. Fügen Sie ihn dort ein, wo Sie ihn veröffentlichen.
ways-copy-marked = Der Text ist markiert. Kopieren Sie ihn mit Strg C.
ways-sent-on = Gesendet am
ways-sent-email = Vermerken: per E-Mail gesendet
ways-sent-fax = Vermerken: gefaxt
ways-sent-post = Vermerken: per Post abgesandt
ways-sent-social = Vermerken: veröffentlicht
ways-noted = Bei Ihren Briefen vermerkt.
ways-close = Schließen
