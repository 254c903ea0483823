# Guarding: backup, passphrase, travel, what is protected.
working = In Arbeit …
megabytes = { $megabytes } MB
backup-heading = Sicherung
backup-plain = Eine Sicherung ist eine einzige Datei, in der alles steht: Fälle, Dokumente, Briefe, das Briefbuch. Bewahren Sie sie auf einem anderen Datenträger auf, nicht auf der Festplatte dieses Laptops.
backup-now = Sichern …
backup-restore = Wiederherstellen …
backup-done = Die Sicherung { $name } ist fertig und wurde zur Probe gelesen ({ $megabytes } MB).
backup-open = Keine Passphrase schützt sie: Wer die Datei hat, kann alles darin lesen.
backup-last = Letzte Sicherung: { $moment }
backup-never = Noch keine Sicherung gemacht.
check-now = Alles prüfen
check-sound = Alles ist in Ordnung; { $count ->
    [one] ein Dokument wurde gelesen.
   *[other] { $count } Dokumente wurden gelesen.
  }
check-damaged = Die Daten auf dieser Festplatte sind beschädigt. Schließen Sie Penlight und starten Sie es neu: Es repariert sich selbst, und was Sie geschrieben haben, ist doppelt gespeichert.
check-documents = { $count ->
    [one] Ein gespeichertes Dokument ist beschädigt oder fehlt; die nächste Aktualisierung holt es, wenn sie kann.
   *[other] { $count } gespeicherte Dokumente sind beschädigt oder fehlen; die nächste Aktualisierung holt, was sie kann.
  }
copies-heading = Kopien auf diesem Laptop
copies-plain = Einmal am Tag prüft Penlight seine Daten und legt eine Kopie daneben. Die letzten drei Kopien bleiben erhalten.
copy-now = Jetzt kopieren
copy-done = Die Kopie ist gemacht.
copy-restore = Diesen Stand holen
export-heading = Export
export-plain = Ein Export ist alles in offenen Formaten: Dokumente, Briefe und Entwürfe als Dateien, das Übrige als JSON, das andere Programme lesen können.
export-open = Nichts in einem Export ist geschützt. Wer ihn hat, kann alles lesen: Namen, Anschriften, was Sie geschrieben haben. Bewahren Sie ihn dort auf, wo niemand sonst hinsieht, und löschen Sie ihn, wenn Sie ihn nicht mehr brauchen.
export-now = Alles exportieren …
export-take = Export übernehmen …
export-take-plain = Was hier ist, bleibt. Was fehlt, kommt hinzu, und nichts steht doppelt da.
export-done = Der Export { $name } ist geschrieben, mit { $count ->
    [one] einer Datei
   *[other] { $count } Dateien
  } darin. Denken Sie daran: Er ist nicht geschützt.
export-missing = { $count ->
    [one] Eine gespeicherte Datei ist hier beschädigt oder fehlt, also auch im Export.
   *[other] { $count } gespeicherte Dateien sind hier beschädigt oder fehlen, also auch im Export.
  }
export-taken-alerts = { $count ->
    [0] Keine Meldung war neu.
    [one] Eine Meldung kam hinzu oder ist jetzt vollständiger.
   *[other] { $count } Meldungen kamen hinzu oder sind jetzt vollständiger.
  }
export-taken-sources = { $count ->
    [one] Eine Quelle kam mit.
   *[other] { $count } Quellen kamen mit.
  }
export-taken-written = { $count ->
    [0] Von dem, was Sie getan haben, war nichts neu.
    [one] Etwas, das Sie getan hatten, kam mit.
   *[other] { $count } Dinge, die Sie getan hatten, kamen mit.
  }
export-taken-kept = Was hier war, ist unverändert.
export-taken-lost = { $count ->
    [one] Ein Eintrag oder eine Datei des Exports ist beschädigt oder fehlt; alles andere kam an.
   *[other] { $count } Einträge oder Dateien des Exports sind beschädigt oder fehlen; alles andere kam an.
  }
export-taken-proxy = Das Netz wird von jetzt an über { $address } erreicht, so steht es im Export; unter „Netz“ können Sie es ändern.
restore-choose = Sicherung wählen …
restore-chosen = { $name }, { $megabytes } MB. Sie wurde bis zum Ende gelesen und ist vollständig.
restore-plain = Was jetzt hier ist, wird im Datenordner beiseitegelegt, nicht gelöscht.
restore-now = Wiederherstellen
restore-done = Die Sicherung ist wiederhergestellt. Was vorher hier war, liegt noch im Datenordner.
recovery-code = Notfallcode
use-recovery-code = Notfallcode verwenden
use-passphrase = Passphrase verwenden
passphrase-heading = Passphrase
passphrase-there = Eine Passphrase schützt alles, was Penlight speichert. Einen anderen Zugang als die Passphrase und den Notfallcode gibt es nicht.
passphrase-none = Es ist keine Passphrase festgelegt: Wer diesen Laptop hat, kann alles lesen.
passphrase-set = Passphrase festlegen
passphrase-change = Passphrase ändern
passphrase-remove = Passphrase entfernen
passphrase-renew = Neuer Notfallcode
passphrase-old = Jetzige Passphrase
passphrase-new = Neue Passphrase
passphrase-again = Noch einmal dieselbe
passphrase-differ = Die beiden sind nicht gleich. Nichts wurde geändert.
passphrase-remove-plain = Danach kann alles lesen, wer diesen Laptop hat.
passphrase-set-done = Die Passphrase ist festgelegt.
passphrase-change-done = Die Passphrase ist geändert. Der Notfallcode bleibt, wie er ist.
passphrase-remove-done = Die Passphrase ist entfernt.
passphrase-renew-done = Der alte Notfallcode öffnet nichts mehr.
recovery-plain = Dieser Code öffnet Penlight, wenn die Passphrase verloren ist. Er wird nur einmal gezeigt: Drucken Sie ihn oder schreiben Sie ihn auf, und bewahren Sie ihn getrennt vom Laptop auf.
recovery-save = Als Seite speichern …
recovery-saved = Gespeichert als { $name }. Drucken Sie die Datei und löschen Sie sie dann.
recovery-written-down = Ich habe ihn auf Papier
recovery-page-what = Dieser Code öffnet den Datenordner oder eine Sicherung davon, wenn die Passphrase verloren ist. Bewahren Sie diese Seite getrennt vom Laptop auf: Wer beides hat, kann alles lesen.
recovery-page-how = Tippen Sie ihn ein, wo Penlight nach der Passphrase fragt, nachdem Sie „Notfallcode verwenden“ gedrückt haben. Große und kleine Buchstaben gelten gleich.
lock-after = Sperren, wenn niemand arbeitet
lock-never = Nie
lock-minutes = { $count ->
    [one] Nach einer Minute
   *[other] Nach { $count } Minuten
  }
keychain-wanted = Penlight beim Start vom Schlüsselbund dieses Systems öffnen lassen
keychain-plain = Erspart Ihnen die Passphrase. Wer Ihr Konto auf diesem Laptop benutzen kann, kann dann alles lesen.
travel-heading = Reise
travel-plain = Vor einer Grenze: Penlight schreibt eine Sicherung an den Ort, den Sie nennen, und vernichtet dann die Schlüssel auf diesem Laptop. Niemand kann hier noch etwas öffnen, auch Sie nicht, bis Sie die Sicherung mit der Passphrase oder dem Notfallcode wiederherstellen.
travel-begin = Reise …
travel-warning = Bewahren Sie die Sicherung nicht in der Tasche dieses Laptops auf, oder schicken Sie sie voraus. Ohne sie ist alles verloren.
travel-leave = Sichern und Schlüssel vernichten
travel-needs-passphrase = Braucht eine Passphrase: Ohne Passphrase könnte die Sicherung öffnen, wer sie findet.
travel-done = Die Schlüssel sind vernichtet. { $name } ist der einzige Weg zurück.
protection-heading = Was geschützt ist
protection-is = Mit einer Passphrase
protection-is-stolen = Der Laptop geht verloren oder wird gestohlen, während er aus oder gesperrt ist: Niemand kann Fälle, Dokumente, Briefe oder Ihre Suchen lesen.
protection-is-documents = Ein Dokument will etwas ausführen oder Verbindung nach außen aufnehmen: Es wird ohne Skripte gezeigt und holt nichts.
protection-is-rot = Die Festplatte wird fehlerhaft: Das wird bemerkt. Was Sie geschrieben haben, ist doppelt gespeichert und wird repariert.
protection-is-restore = Der Strom fällt aus, die Festplatte ist voll, das Programm wird beendet: Was gespeichert war, bleibt gespeichert.
protection-not = Nicht geschützt
protection-not-forced = Wenn jemand Sie zwingt, die Passphrase zu nennen.
protection-not-unlocked = Wenn jemand den Laptop benutzt, während er nicht gesperrt ist, oder Spionageprogramme darauf gebracht hat.
protection-not-open = Ohne Passphrase: Wer den Laptop hat, kann alles lesen.
protection-not-paper = Was Sie drucken, als Datei speichern oder versenden; und der Speicher des Druckers.
protection-not-sizes = Dass Penlight auf dem Laptop ist, wie viele Dokumente es enthält und wie groß sie sind.
mended-heading = Die Daten auf dieser Festplatte waren beschädigt und wurden repariert.
mended-written = Alles, was Sie geschrieben haben, ist da.
mended-not-written = Manches, was Sie geschrieben haben, ließ sich nicht lesen. Stellen Sie eine Sicherung wieder her, wenn Ihnen etwas fehlt.
mended-not-fetched = Manches, was abgerufen war, fehlt; es kommt mit der nächsten Aktualisierung wieder.
clock-back = Die Uhr dieses Laptops steht vor dem Tag, an dem Penlight zuletzt lief. Prüfen Sie sie: Nach ihr werden die Tage gezählt, die noch bleiben.
clock-ahead = Die Uhr dieses Laptops geht dem Tag, an dem Penlight zuletzt lief, um Jahre voraus. Prüfen Sie sie: Nach ihr werden die Tage gezählt, die noch bleiben.
