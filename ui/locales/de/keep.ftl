# Sources, files, profile, settings.

sources-lead = Woher Ihre Fälle kommen. Penlight fragt die Quellen nur ab, wenn Sie auf einen Knopf drücken, es sei denn, die Einstellungen sagen etwas anderes.
sources-empty = Noch keine Quelle. Geben Sie die Adresse eines Feeds oder einer Seite ein, die Aktionen auflistet, oder ziehen Sie eine Datei in dieses Fenster.
sources-address = Adresse eines Feeds oder einer Seite
sources-address-hint = Zum Beispiel die Adresse der Seite, auf der eine Organisation ihre Eilaktionen zeigt. Auch der Pfad eines Ordners geht.
sources-look = Ansehen
sources-looking = { $address } wird abgefragt …
sources-add = Quelle hinzufügen
sources-added = { $title } gehört jetzt zu Ihren Quellen.
sources-trial-kind-feed = Ein Feed
sources-trial-kind-listing = Eine Seite, die Dokumente auflistet
sources-trial-kind-folder = Ein Ordner
sources-trial-kind-file = Eine Datei
sources-trial-choice = Diese Website hat mehrere Feeds. Wählen Sie einen.
sources-trial-empty = Noch ist nichts darin.
sources-trial-more = { $count ->
    [one] und ein weiterer Eintrag
   *[other] und { $count } weitere Einträge
}
sources-update-all = Alle aktualisieren
sources-update = Aktualisieren
sources-stop = Anhalten
sources-remove = Entfernen
sources-removed = { $title } wird nicht mehr abgefragt. Die Fälle bleiben.
sources-restored = { $title } ist wieder da.
sources-alerts = { $count ->
    [0] noch nichts gekommen
    [one] eine Meldung
   *[other] { $count } Meldungen
}
sources-pictures = Bilder zum Lesen ohne Netz speichern
sources-pictures-on = { $title }: Bilder kommen mit der nächsten Aktualisierung, nur von der eigenen Website.
sources-pictures-off = { $title }: Es werden keine Bilder mehr abgerufen. Die vorhandenen bleiben.
sources-kind-feed = Feed
sources-kind-listing = Seite
sources-kind-folder = Ordner
sources-kind-file = Datei
sources-state-never = Noch nicht abgefragt
sources-state-fine = Antwort: { $moment }
sources-state-waiting = Bittet zu warten bis { $moment }
sources-state-gone = Gibt es nicht mehr; wird nur abgefragt, wenn Sie hier auf „Aktualisieren“ drücken
sources-asked = Zuletzt abgefragt: { $moment }
sources-next = Nächstes Mal: { $moment }
sources-next-press = Wird nur abgefragt, wenn Sie auf „Aktualisieren“ drücken
sources-moved-from = Hierher umgezogen von
sources-moving-to = Meldet einen Umzug nach
sources-state-failing = { $failures ->
    [one] Hat nicht geantwortet
   *[other] Hat { $failures } Mal nicht geantwortet
}
sources-kept = Alles, was bisher kam, ist noch hier.
sources-updated = { $new ->
    [0] Nichts Neues.
    [one] Eine neue Meldung.
   *[other] { $new } neue Meldungen.
}
sources-updated-failed = { $new ->
    [0] Nichts Neues.
    [one] Eine neue Meldung.
   *[other] { $new } neue Meldungen.
} { $failed ->
    [one] Eine Quelle hat nicht geantwortet.
   *[other] { $failed } Quellen haben nicht geantwortet.
}
sources-cancelled = Angehalten. Was schon da war, ist gespeichert.

files-heading = Dateien und Text
files-lead = Eilaktionen kommen oft per E-Mail oder als PDF. Ziehen Sie sie in dieses Fenster, wählen Sie sie aus oder fügen Sie den Text ein.
files-choose = Dateien wählen
files-paste = Text einfügen
files-paste-heading = Text einer Aktion einfügen
files-paste-label = Text
files-paste-keep = Ansehen
files-kept = { $name }: behalten.
files-known = { $name }: schon hier.
files-update = { $name }: ein Update zu einem Fall.
files-refused = { $name }: { $why }
files-open = Fall öffnen

profile-heading = Wer schreibt
profile-lead = Bleibt auf diesem Laptop. Briefe zeigen Ihren Namen und Ort; die volle Adresse wählen Sie für jeden Brief einzeln.
profile-name = Name, wie Sie unterschreiben
profile-lines = Straße und Hausnummer
profile-lines-hint = Je Angabe eine Zeile. Wird nur gedruckt, wo Sie die volle Adresse wählen.
profile-town = Postleitzahl und Ort
profile-country = Land
profile-no-country = Nicht angegeben
profile-languages = Sprachen, in denen Sie schreiben
profile-languages-hint = Die beste zuerst, durch Kommas getrennt: Deutsch, Englisch
profile-paper = Papier in Ihrem Drucker
profile-envelope = Umschläge
profile-saved = Auf diesem Laptop gespeichert

settings-look = Aussehen
settings-language = Sprache
settings-language-system = Wie das System
settings-theme = Hell und dunkel
settings-theme-system = Wie das System
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-size = Schriftgröße
settings-size-percent = { $percent } %
settings-density = Zeilen
settings-density-comfortable = Weit
settings-density-compact = Eng
settings-care = Schonung
settings-covers = Zuerst verdecken
settings-covers-all = Bilder und belastende Absätze
settings-covers-pictures = Nur Bilder
settings-covers-nothing = Nichts
network-heading = Netz
network-every = Quellen abfragen
network-every-never = Nur wenn ich „Aktualisieren“ drücke
network-every-hours = { $hours ->
    [one] Jede Stunde
    [24] Einmal am Tag
   *[other] Alle { $hours } Stunden
}
network-every-hint = Solange das Fenster offen ist. Eine Quelle, die nicht antwortet oder um Geduld bittet, wird seltener abgefragt.
network-proxy = Weg ins Netz
network-proxy-system = Wie das System es sagt
network-proxy-none = Direkt, nie über einen Proxy
network-proxy-own = Über einen eigenen Proxy
network-proxy-hint = Ein Proxy, der nicht läuft, ist ein Fehler. Nichts geht je an ihm vorbei, nicht einmal die Frage nach dem Namen eines Servers.
network-address = Adresse des Proxys
network-use = Proxy verwenden
network-saved = Gespeichert.
network-as-before = Alles bleibt, wie es war.
settings-keys = Tasten
settings-letter-keys = Einzelne Buchstaben wirken als Tasten
settings-keys-heading = Alle Tasten
settings-privacy = Privatsphäre
settings-hide-plain = „Verbergen“ zeigt leeres Papier. Es schützt vor einem Blick über die Schulter, nicht vor jemandem, der den Laptop hat.
settings-lock-plain = Die Sperre schließt alles, bis die Passphrase eingetippt ist.
settings-no-passphrase = Es ist keine Passphrase festgelegt, also gibt es nichts, womit sich sperren lässt.

keys-next = Nächster oder voriger Fall
keys-page = Seite vor oder zurück; am Ende der nächste Fall
keys-needs = Nächster Fall, der einen Brief braucht
keys-open = Öffnen; zum Text gehen
keys-archive = Ins Archiv
keys-unread = Als ungelesen
keys-covers = Verdecktes zeigen oder wieder verdecken
keys-write = Brief schreiben
keys-print = Brief drucken
keys-find = Suche und Befehle
keys-filter = Suche
keys-panes = Nächster oder voriger Bereich
keys-size = Schriftgröße
keys-hide = Verbergen; noch einmal: zurück
keys-lock = Sperren
keys-close = Schließen, zurück zur Liste
keys-gap = Nächste Lücke
keys-settings = Einstellungen
keys-this = Diese Übersicht
keys-go = Gehe zu: { $room }

palette-label = Suche und Befehle
palette-cases = Fälle
palette-commands = Befehle
palette-none = So heißt hier nichts. Versuchen Sie es mit weniger Buchstaben.
palette-update = Alle Quellen aktualisieren
palette-theme-light = Helle Ansicht
palette-theme-dark = Dunkle Ansicht
palette-results = { $count ->
    [0] Nichts gefunden
    [one] Eins gefunden
   *[other] { $count } gefunden
}

language-en = English
language-fr = Français
language-es = Español
language-de = Deutsch
language-ar = العربية
language-fa = فارسی
