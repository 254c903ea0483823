# Guarding: backup, passphrase, travel, what is protected.
working = At work…
megabytes = { $megabytes } MB
backup-heading = Backup
backup-plain = A backup is one file with everything in it: cases, documents, letters, the log. Keep it on another disk than this laptop’s.
backup-now = Back up…
backup-restore = Restore…
backup-done = The backup { $name } is made and was read back ({ $megabytes } MB).
backup-open = It has no passphrase: whoever has it can read everything in it.
backup-last = Last backup: { $moment }
backup-never = No backup was made yet.
check-now = Check everything
check-sound = Everything is sound; { $count ->
    [one] one document was read.
   *[other] { $count } documents were read.
  }
check-damaged = The data is damaged on this disk. Close Penlight and start it again: it mends itself, and what you wrote is kept twice.
check-documents = { $count ->
    [one] One stored document is damaged or missing; the next update fetches it if it can.
   *[other] { $count } stored documents are damaged or missing; the next update fetches what it can.
  }
copies-heading = Copies on this laptop
copies-plain = Once a day Penlight copies its data beside itself, after checking that it is sound. The last three copies are kept.
copy-now = Copy now
copy-done = The copy is made.
copy-restore = Go back to this
export-heading = Export
export-plain = An export is everything in open formats: documents, letters and drafts as files, and the rest as JSON that other programs can read.
export-open = Nothing in an export is protected. Whoever has it can read all of it: names, addresses, what you wrote. Keep it where nobody else looks, and delete it when you are done.
export-now = Export everything…
export-take = Take an export in…
export-take-plain = What is here stays. What is not here comes, and nothing is there twice.
export-done = The export { $name } is written, with { $count ->
    [one] one file
   *[other] { $count } files
  } in it. Remember that it is not protected.
export-missing = { $count ->
    [one] One stored file is damaged or missing here, and so in the export.
   *[other] { $count } stored files are damaged or missing here, and so in the export.
  }
export-taken-alerts = { $count ->
    [0] No alert was new.
    [one] One alert came or has more to it now.
   *[other] { $count } alerts came or have more to them now.
  }
export-taken-sources = { $count ->
    [one] One source came with it.
   *[other] { $count } sources came with it.
  }
export-taken-written = { $count ->
    [0] Nothing of your own doing was new.
    [one] One thing that you had done came with it.
   *[other] { $count } things that you had done came with it.
  }
export-taken-kept = What was here is unchanged.
export-taken-lost = { $count ->
    [one] One record or file of the export is damaged or missing; everything else came.
   *[other] { $count } records or files of the export are damaged or missing; everything else came.
  }
export-taken-proxy = The network is reached by { $address } from now on, as the export says; you can change it under Network.
restore-choose = Choose the backup…
restore-chosen = { $name }, { $megabytes } MB. It was read to its end and is whole.
restore-plain = What is here now is put aside in the data folder, not deleted.
restore-now = Restore
restore-done = The backup is restored. What was here before is kept in the data folder.
recovery-code = Recovery code
use-recovery-code = Use the recovery code
use-passphrase = Use the passphrase
passphrase-heading = Passphrase
passphrase-there = A passphrase protects everything Penlight keeps. There is no other way in than the passphrase and the recovery code.
passphrase-none = No passphrase is set: whoever has this laptop can read everything.
passphrase-set = Set a passphrase
passphrase-change = Change the passphrase
passphrase-remove = Take the passphrase away
passphrase-renew = New recovery code
passphrase-old = Passphrase now
passphrase-new = New passphrase
passphrase-again = The same again
passphrase-differ = The two are not the same. Nothing was changed.
passphrase-remove-plain = Afterwards whoever has this laptop can read everything.
passphrase-set-done = The passphrase is set.
passphrase-change-done = The passphrase is changed. The recovery code stays as it is.
passphrase-remove-done = The passphrase is taken away.
passphrase-renew-done = The old recovery code opens nothing any more.
recovery-plain = This code opens Penlight if the passphrase is lost. It is shown once: print it or write it down, and keep it apart from the laptop.
recovery-save = Save as a page…
recovery-saved = Saved as { $name }. Print it, then delete the file.
recovery-written-down = I have it on paper
recovery-page-what = This code opens the data folder, or a backup of it, if the passphrase is lost. Keep this page apart from the laptop: whoever has both can read everything.
recovery-page-how = Type it where Penlight asks for the passphrase, after pressing “Use the recovery code”. Small and capital letters are the same.
lock-after = Lock when nobody is at work
lock-never = Never
lock-minutes = { $count ->
    [one] After one minute
   *[other] After { $count } minutes
  }
keychain-wanted = Let this system’s keychain open Penlight at the start
keychain-plain = Spares you the passphrase. Whoever can use your account on this laptop can then read everything.
travel-heading = Travel
travel-plain = Before a border: Penlight writes a backup to where you say, then destroys the keys on this laptop. Nobody can open anything here, not even you, until you restore the backup with the passphrase or the recovery code.
travel-begin = Travel…
travel-warning = Keep the backup somewhere else than in this laptop’s bag, or send it ahead. Without it everything is lost.
travel-leave = Back up and destroy the keys
travel-needs-passphrase = Needs a passphrase: without one the backup would open for whoever finds it.
travel-done = The keys are destroyed. { $name } is the only way back.
protection-heading = What is protected
protection-is = With a passphrase
protection-is-stolen = The laptop is lost or stolen while it is off or locked: nobody can read cases, documents, letters, or what you searched for.
protection-is-documents = A document tries to run something or to call home: it is shown without scripts and fetches nothing.
protection-is-rot = The disk goes bad: it is noticed, and what you wrote is kept twice and mended.
protection-is-restore = Power goes, the disk is full, the program is stopped: what was saved stays saved.
protection-not = Not protected
protection-not-forced = If somebody forces you to give the passphrase.
protection-not-unlocked = If somebody uses the laptop while it is unlocked, or has put spying software on it.
protection-not-open = Without a passphrase: whoever has the laptop can read everything.
protection-not-paper = What you print, save as a file, or send; and the printer’s own memory.
protection-not-sizes = That Penlight is on the laptop, how many documents it keeps and how large they are.
mended-heading = The data was damaged on this disk and has been mended.
mended-written = Everything you wrote is there.
mended-not-written = Some of what you wrote could not be read; restore a backup if you miss something.
mended-not-fetched = Some of what was fetched is missing; it comes again with the next update.
clock-back = This laptop’s clock stands before the day on which Penlight last ran. Check it: days left are counted from it.
clock-ahead = This laptop’s clock is years ahead of the day on which Penlight last ran. Check it: days left are counted from it.
