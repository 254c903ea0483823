# Autour de chaque pièce : corbeille, annulation, menus, premier démarrage, nouveautés, feuille en gros caractères.

nav-trash = Corbeille
trash-lead = Ce que vous avez jeté attend ici. Rien n’est supprimé sans votre accord.
trash-nothing = La corbeille est vide.
trash-empty = Vider la corbeille
trash-since = Jeté le { $moment }
trash-take = Remettre en place
trash-erase = Supprimer définitivement
trash-ask = « { $title } » sera supprimé avec tout ce qui en a été gardé. C’est irréversible.
trash-ask-all = { $count ->
    [one] Un élément sera supprimé avec tout ce qui en a été gardé. C’est irréversible.
   *[other] { $count } éléments seront supprimés avec tout ce qui en a été gardé. C’est irréversible.
}
trash-erase-all = { $count ->
    [one] Supprimer définitivement un élément
   *[other] Supprimer définitivement { $count } éléments
}
trash-erased = Supprimé définitivement.

menu-file = Fichier
menu-edit = Édition
menu-view = Affichage
menu-go = Aller
menu-case = Cas
undo-what = Annuler : { $what }
redo-what = Rétablir : { $what }
view-larger = Texte plus grand
view-smaller = Texte plus petit

read-marked-unread = Marqué comme non lu.
read-fresh = Nouveau depuis votre lecture
read-changed = Réécrit depuis votre lecture
read-changed-some = Ce texte a été modifié depuis votre lecture. Ce qui est nouveau est marqué.
evening-added = Ajouté à la soirée d’écriture.
evening-there = Ce cas est déjà prévu pour la soirée d’écriture.
keys-evening = Ajouter à la soirée d’écriture
keys-undo = Annuler, rétablir
keys-envelope = Aperçu de la lettre ou de l’enveloppe
keys-files = Choisir des fichiers

away-heading = Pendant votre absence
away-ended = Terminé
away-more = { $count ->
    [one] et un autre cas
   *[other] et { $count } autres cas
}

list-order = Ordre
list-sort-newest = Les plus récents d’abord
list-filter = Filtrer cette liste
list-filter-none = Rien dans cette liste ne correspond à « { $words } ».
section-issued-week = Publiés ces sept derniers jours
section-issued-month = Publiés : { $month }
section-undated = Sans date

sheet-open = Feuille en gros caractères
sheet-heading = Feuille en gros caractères
sheet-lead = Pour qui écrit à la main : de qui il s’agit, ce qu’il faut demander, où écrire.
sheet-shown = Ce qui figure sur la feuille
sheet-for = Pour
sheet-ask = Demandez :
sheet-go = Imprimer la feuille
sheet-printed = La feuille est partie à l’imprimante.

step-done = Fait :
first-heading = Les trois premières étapes
first-step-who = Qui écrit
first-step-paper = Papier et enveloppes
first-step-source = D’où viennent les cas
first-title-who = Qui signera les lettres ?
first-lead-who = Cela reste sur cet ordinateur. Vous pouvez tout laisser vide et le remplir plus tard, dans les réglages.
first-title-paper = Sur quoi imprimez-vous ?
first-lead-paper = Pour que l’adresse tombe dans la fenêtre de vos enveloppes.
first-title-source = D’où viennent vos cas ?
first-lead-source = Ajoutez l’adresse des actions urgentes d’une organisation, déposez des fichiers sur cette fenêtre, ou regardez d’abord un exemple inventé.
first-passphrase = Si cet ordinateur pouvait tomber en d’autres mains, choisissez une phrase de passe :
first-skip-all = Passer toutes les étapes
first-sample = Voir l’exemple maintenant
first-next = Suivant

settings-face = Caractères pour lire
settings-face-serif = Comme dans un livre
settings-face-sans = Simples
settings-menu-bar = Afficher la barre de menus
settings-notices = Le système signale quand quelque chose est arrivé. Il ne nomme personne ni rien.
notify-news = Il y a du nouveau.

writers-heading = Qui écrit sur cet ordinateur
writers-lead = Ajoutez d’autres personnes sur la page de la soirée d’écriture.
writers-forget = Oublier
writers-forget-heading = Oublier { $name } ?
writers-forget-means = Le nom, l’adresse et les PDF gardés avec ce nom quittent cet ordinateur ; le journal garde ce qui est parti, où et quand. Les brouillons et les sauvegardes gardent ce qu’ils contiennent. C’est irréversible.
writers-forget-go = Oublier { $name }
writers-forgotten = Oublié.

tray-open = Ouvrir
tray-quit = Quitter
settings-tray = Garder Penlight dans la zone de notification quand sa fenêtre est fermée. Il continue d’interroger vos sources ; son menu ne nomme rien ni personne.
settings-tray-no-place = Ce bureau n’a pas de zone de notification : Penlight se termine quand sa fenêtre est fermée.
settings-tray-not-yet = Sur ce système, Penlight n’est pas encore dans la zone de notification : il se termine quand sa fenêtre est fermée.
