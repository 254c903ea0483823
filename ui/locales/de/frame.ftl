# The frame around every room: navigation, search, state, hiding.

app-name = Penlight

nav-label = Hauptmenü
nav-read = Lesen
nav-write = Schreiben
nav-keep = Aufbewahren
nav-all = Alle Fälle
nav-needs = Braucht einen Brief
nav-soon = Bald absenden
nav-news = Neues zu meinen Fällen
nav-languages = In meinen Sprachen
nav-country = Nach Land
nav-archive = Archiv
nav-drafts = Entwürfe
nav-run = Briefabend
nav-sources = Quellen
nav-settings = Einstellungen

find-placeholder = Fälle, Briefe, Personen suchen oder Befehl eingeben
hide = Verbergen
hidden-title = Notizen
hidden-text = Notizen
show-again = Zurück

state-offline = Offline. Alles hier ist auf diesem Laptop
state-never = Noch nichts abgerufen
state-updated = Aktualisiert: { $moment }
state-updating = { $name } wird aktualisiert …
state-updating-count = Aktualisierung: { $done } von { $total } …
state-reading = { $name } wird gelesen …
state-reading-count = Datei { $done } von { $total } wird gelesen …
state-working = In Arbeit …
state-working-count = In Arbeit: { $done } von { $total } …
state-stale = Zuletzt aktualisiert: { $date }. Ein Fall kann sich seither geändert haben.

undo = Rückgängig
close = Schließen
cancel = Abbrechen
dismiss = Ausblenden
safe-here = Alles hier ist weiterhin auf diesem Laptop.
loading = Wird gelesen …
part-failed = Dieser Teil von Penlight konnte nicht geöffnet werden.
part-again = Noch einmal versuchen

day-day = Tag
day-month = Monat
day-year = Jahr
day-none = Diesen Tag gibt es nicht.
day-ahead = Dieser Tag kommt erst noch.

drop-here = Legen Sie die Dateien hier ab. Sie sehen, was darin ist, bevor sie behalten werden.
drop-kinds = PDF, Webseite, E-Mail, Text- oder Word-Datei

lock-name = Passphrase
lock-open = Öffnen
lock-now = Sperren

opening-heading = Ihre Fälle werden auf den neuen Stand gebracht
opening-upgrading = Zuerst wird alles kopiert, dann folgt die neue Form.
opening-mending = Was beschädigt ist, wird aus dem wiederhergestellt, was doppelt liegt.
opening-reading = Dokumente werden neu gelesen: { $done } von { $total }
opening-understanding = Meldungen werden neu gelesen: { $done } von { $total }
opening-words = Die Suche wird vorbereitet: { $done } von { $total }
opening-cases = Fälle werden zusammengestellt: { $done } von { $total }
opening-safe = Das kann einige Minuten dauern. Nichts geht verloren, wenn Sie Penlight schließen: Beim nächsten Öffnen geht es weiter.
