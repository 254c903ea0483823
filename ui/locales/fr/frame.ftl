# The frame around every room: navigation, search, state, hiding.

app-name = Penlight

nav-label = Principale
nav-read = Lire
nav-write = Écrire
nav-keep = Garder
nav-all = Tous les cas
nav-needs = Lettre à écrire
nav-soon = Dernier jour proche
nav-news = Nouvelles de mes cas
nav-languages = Dans mes langues
nav-country = Par pays
nav-archive = Archives
nav-drafts = Brouillons
nav-run = Soirée d’écriture
nav-sources = Sources
nav-settings = Réglages

find-placeholder = Chercher un cas, une lettre, une personne, ou taper une commande
hide = Cacher
hidden-title = Notes
hidden-text = Notes
show-again = Revenir

state-offline = Hors ligne. Tout est ici, sur cet ordinateur
state-never = Rien n’a encore été reçu
state-updated = Actualisé le { $moment }
state-updating = Actualisation de { $name }…
state-updating-count = Actualisation : { $done } sur { $total }…
state-reading = Lecture de { $name }…
state-reading-count = Lecture du fichier { $done } sur { $total }…
state-working = En cours…
state-working-count = En cours : { $done } sur { $total }…
state-stale = Dernière actualisation : { $date }. Un cas a pu changer depuis.

undo = Annuler
close = Fermer
cancel = Annuler
dismiss = Écarter
safe-here = Tout est encore sur cet ordinateur.
loading = Lecture…
part-failed = Cette partie de Penlight n’a pas pu être ouverte.
part-again = Réessayer

day-day = Jour
day-month = Mois
day-year = Année
day-none = Ce jour n’existe pas.
day-ahead = Ce jour n’est pas encore venu.

drop-here = Déposez les fichiers ici. Vous verrez leur contenu avant de les garder.
drop-kinds = PDF, page web, courriel, texte ou fichier Word

lock-name = Phrase de passe
lock-open = Ouvrir
lock-now = Verrouiller

opening-heading = Vos cas sont mis au niveau de cette version
opening-upgrading = Une copie de tout est faite d’abord, puis vient la nouvelle forme.
opening-mending = Ce qui est abîmé est réparé à partir de ce qui est gardé en double.
opening-reading = Nouvelle lecture des documents : { $done } sur { $total }
opening-understanding = Nouvelle lecture des alertes : { $done } sur { $total }
opening-words = Préparation de la recherche : { $done } sur { $total }
opening-cases = Les cas sont réunis : { $done } sur { $total }
opening-safe = Cela peut prendre quelques minutes. Rien n’est perdu si vous fermez Penlight : cela continuera à la prochaine ouverture.
