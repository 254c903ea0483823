# Rund um jeden Raum: Papierkorb, Rückgängig, Menüs, der erste Start, Neues, das Blatt in großer Schrift.

nav-trash = Papierkorb
trash-lead = Was Sie weggeworfen haben, wartet hier. Gelöscht wird erst, wenn Sie es sagen.
trash-nothing = Der Papierkorb ist leer.
trash-empty = Papierkorb leeren
trash-since = Weggeworfen: { $moment }
trash-take = Zurücklegen
trash-erase = Endgültig löschen
trash-ask = „{ $title }“ wird mit allem gelöscht, was davon aufbewahrt ist. Das lässt sich nicht rückgängig machen.
trash-ask-all = { $count ->
    [one] Ein Eintrag wird mit allem gelöscht, was davon aufbewahrt ist. Das lässt sich nicht rückgängig machen.
   *[other] { $count } Einträge werden mit allem gelöscht, was davon aufbewahrt ist. Das lässt sich nicht rückgängig machen.
}
trash-erase-all = { $count ->
    [one] Einen Eintrag endgültig löschen
   *[other] { $count } Einträge endgültig löschen
}
trash-erased = Endgültig gelöscht.

menu-file = Datei
menu-edit = Bearbeiten
menu-view = Ansicht
menu-go = Gehe zu
menu-case = Fall
undo-what = Rückgängig: { $what }
redo-what = Wiederholen: { $what }
view-larger = Größere Schrift
view-smaller = Kleinere Schrift

read-marked-unread = Als ungelesen markiert.
read-fresh = Neu seit Ihrem Lesen
read-changed = Neu geschrieben, seit Sie es lasen
read-changed-some = Der Text wurde geändert, seit Sie ihn lasen. Neues ist gekennzeichnet.
evening-added = Zum Briefabend hinzugefügt.
evening-there = Dieser Fall steht schon auf der Liste des Briefabends.
keys-evening = Zum Briefabend hinzufügen
keys-undo = Rückgängig, wiederholen
keys-envelope = Vorschau von Brief oder Umschlag
keys-files = Dateien auswählen

away-heading = Während Sie fort waren
away-ended = Beendet
away-more = { $count ->
    [one] und ein weiterer Fall
   *[other] und { $count } weitere Fälle
}

list-order = Reihenfolge
list-sort-newest = Neueste zuerst
list-filter = Diese Liste filtern
list-filter-none = Nichts in dieser Liste passt zu „{ $words }“.
section-issued-week = In den letzten sieben Tagen herausgegeben
section-issued-month = Herausgegeben: { $month }
section-undated = Ohne Datum

sheet-open = Blatt in Großschrift
sheet-heading = Blatt in großer Schrift
sheet-lead = Für alle, die von Hand schreiben: um wen es geht, worum zu bitten ist, wohin der Brief geht.
sheet-shown = Was auf dem Blatt steht
sheet-for = Für
sheet-ask = Bitten Sie darum:
sheet-go = Blatt drucken
sheet-printed = Das Blatt ist beim Drucker.

step-done = Erledigt:
first-heading = Die ersten drei Schritte
first-step-who = Wer schreibt
first-step-paper = Papier und Umschläge
first-step-source = Woher Fälle kommen
first-title-who = Wer unterschreibt die Briefe?
first-lead-who = Es bleibt auf diesem Laptop. Sie können alles leer lassen und später in den Einstellungen ausfüllen.
first-title-paper = Worauf drucken Sie?
first-lead-paper = Damit die Anschrift im Fenster Ihrer Umschläge steht.
first-title-source = Woher kommen Ihre Fälle?
first-lead-source = Fügen Sie die Adresse der Eilaktionen einer Organisation hinzu, legen Sie Dateien auf diesem Fenster ab oder sehen Sie sich zuerst ein erfundenes Beispiel an.
first-passphrase = Falls dieser Laptop in andere Hände geraten könnte, setzen Sie eine Passphrase:
first-skip-all = Alles überspringen
first-sample = Jetzt das Beispiel ansehen
first-next = Weiter

settings-face = Schrift zum Lesen
settings-face-serif = Wie im Buch
settings-face-sans = Schlicht
settings-menu-bar = Menüleiste zeigen
settings-notices = Das System soll sagen, wenn etwas gekommen ist. Es nennt niemanden und nichts.
notify-news = Etwas Neues ist gekommen.

writers-heading = Wer auf diesem Laptop schreibt
writers-lead = Weitere Personen fügen Sie auf der Seite des Briefabends hinzu.
writers-forget = Vergessen
writers-forget-heading = { $name } vergessen?
writers-forget-means = Name, Anschrift und die aufbewahrten PDFs mit diesem Namen verschwinden von diesem Laptop; das Verzeichnis behält, was wann wohin ging. Entwürfe und Sicherungen behalten, was in ihnen steht. Das lässt sich nicht rückgängig machen.
writers-forget-go = { $name } vergessen
writers-forgotten = Vergessen.

tray-open = Öffnen
tray-quit = Beenden
settings-tray = Penlight im Infobereich lassen, wenn sein Fenster geschlossen wird. Es fragt Ihre Quellen weiter ab; sein Menü nennt niemanden und nichts.
settings-tray-no-place = Dieser Desktop zeigt keinen Infobereich: Penlight endet, wenn sein Fenster geschlossen wird.
settings-tray-not-yet = Auf diesem System hat Penlight noch keinen Platz im Infobereich: Es endet, wenn sein Fenster geschlossen wird.
