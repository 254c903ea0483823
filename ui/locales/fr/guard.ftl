# Guarding: backup, passphrase, travel, what is protected.
working = En cours…
megabytes = { $megabytes } Mo
backup-heading = Sauvegarde
backup-plain = Une sauvegarde est un seul fichier qui contient tout : cas, documents, lettres, journal. Gardez-la sur un autre disque que celui de cet ordinateur.
backup-now = Sauvegarder…
backup-restore = Restaurer…
backup-done = La sauvegarde { $name } est faite et a été relue ({ $megabytes } Mo).
backup-open = Elle n’a pas de phrase de passe : toute personne qui l’a en main peut tout y lire.
backup-last = Dernière sauvegarde : { $moment }
backup-never = Aucune sauvegarde n’a encore été faite.
check-now = Tout vérifier
check-sound = Tout est en bon état ; { $count ->
    [one] { $count } document a été lu.
    [many] { $count } de documents ont été lus.
   *[other] { $count } documents ont été lus.
  }
check-damaged = Les données sont endommagées sur ce disque. Fermez Penlight puis rouvrez-le : il se répare lui-même, et ce que vous avez écrit est gardé en double.
check-documents = { $count ->
    [one] Un document gardé est endommagé ou manquant ; la prochaine actualisation le récupérera si possible.
    [many] { $count } de documents gardés sont endommagés ou manquants ; la prochaine actualisation récupérera ce qu’elle peut.
   *[other] { $count } documents gardés sont endommagés ou manquants ; la prochaine actualisation récupérera ce qu’elle peut.
  }
copies-heading = Copies sur cet ordinateur
copies-plain = Une fois par jour, Penlight vérifie que ses données sont en bon état, puis les copie juste à côté. Les trois dernières copies sont gardées.
copy-now = Copier
copy-done = La copie est faite.
copy-restore = Y revenir
export-heading = Export
export-plain = Un export contient tout dans des formats ouverts : documents, lettres et brouillons sous forme de fichiers, le reste en JSON, que d’autres programmes savent lire.
export-open = Rien n’est protégé dans un export. Toute personne qui l’a en main peut tout y lire : noms, adresses, ce que vous avez écrit. Gardez-le là où personne d’autre ne regarde, et supprimez-le quand vous n’en avez plus besoin.
export-now = Tout exporter…
export-take = Reprendre un export…
export-take-plain = Ce qui est ici reste. Ce qui manque s’ajoute, et rien ne s’y trouve deux fois.
export-done = L’export { $name } est écrit, avec { $count ->
    [one] un fichier
   *[other] { $count } fichiers
  }. N’oubliez pas qu’il n’est pas protégé.
export-missing = { $count ->
    [one] Un fichier gardé ici est endommagé ou manque, et manque donc dans l’export.
   *[other] { $count } fichiers gardés ici sont endommagés ou manquent, et manquent donc dans l’export.
  }
export-taken-alerts = { $count ->
    [0] Aucune alerte n’était nouvelle.
    [one] Une alerte s’est ajoutée ou est maintenant plus complète.
   *[other] { $count } alertes se sont ajoutées ou sont maintenant plus complètes.
  }
export-taken-sources = { $count ->
    [one] Une source est venue avec.
   *[other] { $count } sources sont venues avec.
  }
export-taken-written = { $count ->
    [0] Rien de ce que vous aviez fait n’était nouveau.
    [one] Une chose que vous aviez faite est venue avec.
   *[other] { $count } choses que vous aviez faites sont venues avec.
  }
export-taken-kept = Ce qui était ici n’a pas changé.
export-taken-lost = { $count ->
    [one] Un élément ou un fichier de l’export est endommagé ou manque ; tout le reste est venu.
   *[other] { $count } éléments ou fichiers de l’export sont endommagés ou manquent ; tout le reste est venu.
  }
export-taken-proxy = Le réseau passe désormais par { $address }, comme le dit l’export ; vous pouvez le changer sous « Réseau ».
restore-choose = Choisir la sauvegarde…
restore-chosen = { $name }, { $megabytes } Mo. Elle a été lue jusqu’au bout et elle est complète.
restore-plain = Ce qui est ici maintenant est mis de côté dans le dossier de données, pas supprimé.
restore-now = Restaurer
restore-done = La sauvegarde est restaurée. Ce qu’il y avait ici avant est gardé dans le dossier de données.
recovery-code = Code de secours
use-recovery-code = Utiliser le code de secours
use-passphrase = Utiliser la phrase de passe
passphrase-heading = Phrase de passe
passphrase-there = Une phrase de passe protège tout ce que Penlight garde. On n’y entre qu’avec la phrase de passe ou le code de secours.
passphrase-none = Aucune phrase de passe n’est définie : toute personne qui a cet ordinateur peut tout lire.
passphrase-set = Définir une phrase de passe
passphrase-change = Changer la phrase de passe
passphrase-remove = Supprimer la phrase de passe
passphrase-renew = Nouveau code de secours
passphrase-old = Phrase de passe actuelle
passphrase-new = Nouvelle phrase de passe
passphrase-again = La même, encore une fois
passphrase-differ = Les deux ne sont pas identiques. Rien n’a été modifié.
passphrase-remove-plain = Ensuite, toute personne qui a cet ordinateur pourra tout lire.
passphrase-set-done = La phrase de passe est définie.
passphrase-change-done = La phrase de passe est changée. Le code de secours reste le même.
passphrase-remove-done = La phrase de passe est supprimée.
passphrase-renew-done = L’ancien code de secours n’ouvre plus rien.
recovery-plain = Ce code ouvre Penlight si la phrase de passe est perdue. Il n’est montré qu’une fois : imprimez-le ou notez-le, et gardez-le à l’écart de l’ordinateur.
recovery-save = Enregistrer une page…
recovery-saved = Enregistré sous { $name }. Imprimez ce fichier, puis supprimez-le.
recovery-written-down = Je l’ai sur papier
recovery-page-what = Ce code ouvre le dossier de données, ou une sauvegarde de celui-ci, si la phrase de passe est perdue. Gardez cette page à l’écart de l’ordinateur : toute personne qui a les deux peut tout lire.
recovery-page-how = Saisissez-le là où Penlight demande la phrase de passe, après avoir appuyé sur « Utiliser le code de secours ». Majuscules et minuscules sont équivalentes.
lock-after = Verrouiller en cas d’inactivité
lock-never = Jamais
lock-minutes = { $count ->
    [one] Après une minute
    [many] Après { $count } de minutes
   *[other] Après { $count } minutes
  }
keychain-wanted = Laisser le trousseau de ce système ouvrir Penlight au démarrage
keychain-plain = Vous évite la phrase de passe. Mais toute personne qui peut utiliser votre compte sur cet ordinateur pourra alors tout lire.
travel-heading = Voyage
travel-plain = Avant une frontière : Penlight écrit une sauvegarde là où vous le dites, puis détruit les clés sur cet ordinateur. Personne ne peut plus rien y ouvrir, pas même vous, tant que vous n’avez pas restauré la sauvegarde avec la phrase de passe ou le code de secours.
travel-begin = Voyage…
travel-warning = Gardez la sauvegarde ailleurs que dans la sacoche de cet ordinateur, ou envoyez-la à l’avance. Sans elle, tout est perdu.
travel-leave = Sauvegarder et détruire les clés
travel-needs-passphrase = Il faut une phrase de passe : sans elle, la sauvegarde s’ouvrirait pour toute personne qui la trouve.
travel-done = Les clés sont détruites. { $name } est le seul moyen de revenir.
protection-heading = Ce qui est protégé
protection-is = Avec une phrase de passe
protection-is-stolen = L’ordinateur est perdu ou volé alors qu’il est éteint ou verrouillé : personne ne peut lire les cas, les documents, les lettres, ni ce que vous avez cherché.
protection-is-documents = Un document tente d’exécuter quelque chose ou de se connecter à l’extérieur : il est montré sans scripts et ne charge rien.
protection-is-rot = Le disque s’abîme : cela se remarque, et ce que vous avez écrit est gardé en double et réparé.
protection-is-restore = Le courant est coupé, le disque est plein, le programme est arrêté : ce qui était enregistré le reste.
protection-not = Pas protégé
protection-not-forced = Si quelqu’un vous force à donner la phrase de passe.
protection-not-unlocked = Si quelqu’un utilise l’ordinateur pendant qu’il est déverrouillé, ou y a installé un logiciel espion.
protection-not-open = Sans phrase de passe : toute personne qui a l’ordinateur peut tout lire.
protection-not-paper = Ce que vous imprimez, enregistrez dans un fichier ou envoyez ; et la mémoire de l’imprimante.
protection-not-sizes = Le fait que Penlight est sur l’ordinateur, le nombre de documents qu’il garde et leur taille.
mended-heading = Les données étaient endommagées sur ce disque ; elles ont été réparées.
mended-written = Tout ce que vous avez écrit est là.
mended-not-written = Une partie de ce que vous avez écrit n’a pas pu être lue ; restaurez une sauvegarde s’il vous manque quelque chose.
mended-not-fetched = Une partie de ce qui avait été reçu manque ; elle reviendra à la prochaine actualisation.
clock-back = L’horloge de cet ordinateur indique un jour antérieur à la dernière utilisation de Penlight. Vérifiez-la : les jours restants sont comptés d’après elle.
clock-ahead = L’horloge de cet ordinateur a des années d’avance sur la dernière utilisation de Penlight. Vérifiez-la : les jours restants sont comptés d’après elle.
