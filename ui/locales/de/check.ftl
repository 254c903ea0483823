# Checking what was understood, and looking at files before they are kept.

check-open = Prüfen und korrigieren
check-heading = Prüfen, was verstanden wurde
check-lead = Jede Zeile sagt, wie sicher sie ist. „Zeigen“ hebt ihre Stelle im Dokument hervor. Was Sie korrigieren, wird getrennt gespeichert und bleibt Ihre Angabe.
check-text = Das Dokument
check-by-document = So steht es im Text
check-by-likely = Wahrscheinlich
check-by-source = Aus der Quelle, nicht aus dem Text
check-by-person = Ihre Angabe
check-by-nobody = Unsicher, nicht verwendet
check-words = Gelesen aus „{ $words }“
check-show = Zeigen
check-use = Verwenden
check-right = Korrigieren
check-not-this = Das nicht
check-take-back = Zurücknehmen
check-keep = Speichern
check-kept = Gespeichert. Ihre Angabe bleibt, auch wenn später etwas anderes gelesen wird.
check-taken-back = Zurückgenommen. Es gilt wieder, was im Text steht.
check-let-go = Verwerfen
check-adrift = Sie haben bei „{ $field }“ die Angabe „{ $value }“ an die Stelle von „{ $replaces }“ gesetzt. Diese Worte stehen nicht mehr da, deshalb wird sie nicht verwendet.
check-adrift-removed = Sie haben bei „{ $field }“ die Angabe „{ $replaces }“ entfernt. Diese Worte stehen nicht mehr da.
check-add = Fehlendes ergänzen
check-add-what = Feld wählen
check-add-do = Ergänzen
check-yes = Ja
check-until-day = Bis zu einem Datum
check-until-soon = So bald wie möglich
check-until-any = Briefe jederzeit willkommen
check-no-country = Nicht angegeben
check-block-hint = Je Angabe eine Zeile, das Land zuletzt. Kontakte genau in der Form „E-Mail: …“, „Fax: …“, „Telefon: …“, die Anrede als „Anrede: …“.
check-person-hint = Weitere Namen nach Semikolon.

typed-open = Fall eintippen
typed-heading = Fall eintippen
typed-beside = Das Wichtigste daneben eintippen
typed-lead = Was Sie leer lassen, gilt als nicht gesagt. Es ist Ihr Fall: Er lässt sich korrigieren, ergänzen und beenden wie jeder andere.
typed-more = Weitere Angabe: { $field }
typed-keep = Fall behalten

review-heading = Erst ansehen, dann behalten
review-lead = Das wurde gefunden. Nichts wird behalten, bevor Sie es sagen.
review-empty = Hier wartet nichts.
review-waiting = { $count ->
    [one] Eine Datei wartet auf Ihre Entscheidung
   *[other] { $count } Dateien warten auf Ihre Entscheidung
}
review-pasted = Eingefügter Text
review-kept = Neu
review-known = Schon hier
review-update = Ein Update zu einem Fall
review-refused = Nicht lesbar
review-doubts = { $count ->
    [one] ein Zweifel
   *[other] { $count } Zweifel
}
review-part = Aktion { $part } von { $parts }
review-keep = Behalten
review-keeping = Wird behalten …
review-keep-right = { $count ->
    [one] Mit einer Korrektur behalten
   *[other] Mit { $count } Korrekturen behalten
}
review-keep-sure = Alle ohne Zweifel behalten ({ $count })
review-discard = Verwerfen
review-discard-all = Alle verwerfen
review-discarded = Nicht behalten.

same-question = Beide nennen { $names }. Ist das derselbe Fall?
same-yes = Derselbe Fall
same-no = Ein anderer Fall
same-said-yes = Jetzt ein Fall.
same-said-no = Zwei Fälle. Die Frage kommt nicht wieder.
same-tied = Hier haben Sie Fälle zusammengelegt.
same-part = Wieder trennen
same-take-out = Dieser Text gehört zu einem anderen Fall
same-taken-out = Dieser Text ist jetzt ein eigener Fall.
same-parted = Wieder getrennt.

change-deadline-extended = Frist verlängert, vom { $from } auf den { $to }
change-deadline-earlier = Frist vorgezogen, vom { $from } auf den { $to }
change-deadline-soon = Keine Frist mehr: so bald wie möglich
read-ended-printed = { $to }, gedruckt am { $date }
read-ended-posted = Schon abgesandt:
read-ended-posted-on = { $to }, { $date }

sources-watch = Ordner beobachten
sources-watched = { $folder } wird beobachtet. Dateien, die dort ankommen, werden übernommen.
sources-trial-page = Seite:
sources-trial-file = Datei:
