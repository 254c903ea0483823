# Sources, files, profile, settings.

sources-lead = D’où viennent vos cas. Penlight n’interroge les sources que lorsque vous appuyez sur un bouton, sauf autre choix dans les Réglages.
sources-empty = Pas encore de source. Ajoutez l’adresse d’un flux ou d’une page qui liste des actions, ou déposez un fichier sur cette fenêtre.
sources-address = Adresse d’un flux ou d’une page
sources-address-hint = Par exemple, l’adresse de la page d’actions urgentes d’une organisation. Le chemin d’un dossier convient aussi.
sources-look = Examiner
sources-looking = Consultation de { $address }…
sources-add = Ajouter cette source
sources-added = { $title } fait maintenant partie de vos sources.
sources-trial-kind-feed = Un flux
sources-trial-kind-listing = Une page qui liste des documents
sources-trial-kind-folder = Un dossier
sources-trial-kind-file = Un fichier
sources-trial-choice = Ce site a plusieurs flux. Choisissez-en un.
sources-trial-empty = Il n’y a encore rien dedans.
sources-trial-more = { $count ->
    [one] et { $count } de plus
    [many] et { $count } de plus
   *[other] et { $count } de plus
}
sources-update-all = Tout actualiser
sources-update = Actualiser
sources-stop = Arrêter
sources-remove = Retirer
sources-removed = { $title } : cette source ne sera plus interrogée. Ses cas restent.
sources-restored = { $title } est de retour.
sources-alerts = { $count ->
    [0] rien reçu pour l’instant
    [one] une alerte
    [many] { $count } d’alertes
   *[other] { $count } alertes
}
sources-pictures = Garder les images pour lire hors ligne
sources-pictures-on = { $title } : les images viendront à la prochaine actualisation, uniquement de son propre site.
sources-pictures-off = { $title } : plus aucune image n’est demandée. Celles qui sont ici restent.
sources-kind-feed = Flux
sources-kind-listing = Page
sources-kind-folder = Dossier
sources-kind-file = Fichier
sources-state-never = Pas encore interrogée
sources-state-fine = A répondu le { $moment }
sources-state-waiting = Demande d’attendre jusqu’au { $moment }
sources-state-gone = Disparue définitivement ; interrogée seulement si vous l’actualisez ici
sources-asked = Interrogée la dernière fois le { $moment }
sources-next = Prochaine fois le { $moment }
sources-next-press = Interrogée seulement si vous l’actualisez
sources-moved-from = Ancienne adresse :
sources-moving-to = Annonce une nouvelle adresse :
sources-state-failing = { $failures ->
    [one] N’a pas répondu
    [many] N’a pas répondu { $failures } de fois
   *[other] N’a pas répondu { $failures } fois
}
sources-kept = Tout ce qu’elle a envoyé avant est encore ici.
sources-updated = { $new ->
    [0] Rien de nouveau.
    [one] Une nouvelle alerte.
    [many] { $new } de nouvelles alertes.
   *[other] { $new } nouvelles alertes.
}
sources-updated-failed = { $new ->
    [0] Rien de nouveau.
    [one] Une nouvelle alerte.
    [many] { $new } de nouvelles alertes.
   *[other] { $new } nouvelles alertes.
} { $failed ->
    [one] Une source n’a pas répondu.
    [many] { $failed } de sources n’ont pas répondu.
   *[other] { $failed } sources n’ont pas répondu.
}
sources-cancelled = Arrêté. Ce qui était arrivé est gardé.

files-heading = Fichiers et texte
files-lead = Les actions urgentes arrivent souvent par courriel ou en PDF. Déposez-les sur cette fenêtre, choisissez-les, ou collez le texte.
files-choose = Choisir des fichiers
files-paste = Coller du texte
files-paste-heading = Coller le texte d’une action
files-paste-label = Texte
files-paste-keep = Examiner
files-kept = { $name } : gardé.
files-known = { $name } : déjà ici.
files-update = { $name } : la mise à jour d’un cas.
files-refused = { $name } : { $why }
files-open = Ouvrir le cas

profile-heading = Qui écrit
profile-lead = Reste sur cet ordinateur. Les lettres montrent votre nom et votre ville ; l’adresse complète est un choix, lettre par lettre.
profile-name = Nom, tel que vous signez
profile-lines = Rue et numéro
profile-lines-hint = Un élément par ligne. Imprimé seulement si vous choisissez l’adresse complète.
profile-town = Code postal et ville
profile-country = Pays
profile-no-country = Non précisé
profile-languages = Langues que vous écrivez
profile-languages-hint = La meilleure d’abord, séparées par des virgules : français, anglais
profile-paper = Papier de votre imprimante
profile-envelope = Enveloppes
profile-saved = Enregistré sur cet ordinateur

settings-look = Apparence
settings-language = Langue
settings-language-system = Celle du système
settings-theme = Clair et sombre
settings-theme-system = Comme le système
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-size = Taille du texte
settings-size-percent = { $percent } %
settings-density = Lignes
settings-density-comfortable = Aérées
settings-density-compact = Serrées
settings-care = Précautions
settings-covers = Masquer d’abord
settings-covers-all = Images et paragraphes difficiles
settings-covers-pictures = Images seulement
settings-covers-nothing = Rien
network-heading = Réseau
network-every = Interroger les sources
network-every-never = Seulement si j’appuie sur « Actualiser »
network-every-hours = { $hours ->
    [one] Toutes les heures
    [24] Une fois par jour
    [many] Toutes les { $hours } d’heures
   *[other] Toutes les { $hours } heures
}
network-every-hint = Tant que la fenêtre est ouverte. Une source qui ne répond pas ou demande de patienter est interrogée moins souvent.
network-proxy = Accès au réseau
network-proxy-system = Selon le système
network-proxy-none = Direct, jamais par un proxy
network-proxy-own = Par mon propre proxy
network-proxy-hint = Un proxy en panne est une erreur. Rien n’est jamais demandé sans passer par lui, pas même le nom d’un serveur.
network-address = Adresse du proxy
network-use = Utiliser ce proxy
network-saved = Gardé.
network-as-before = Tout reste comme avant.
settings-keys = Clavier
settings-letter-keys = Les lettres seules servent de raccourcis
settings-keys-heading = Tous les raccourcis
settings-privacy = Confidentialité
settings-hide-plain = « Cacher » montre une page blanche. Cela protège d’un coup d’œil par-dessus l’épaule, pas de quelqu’un qui a l’ordinateur en main.
settings-lock-plain = « Verrouiller » ferme tout jusqu’à la saisie de la phrase de passe.
settings-no-passphrase = Aucune phrase de passe n’est définie : le verrouillage n’est donc pas possible.

keys-next = Cas suivant ou précédent
keys-page = Page suivante ou précédente ; à la fin, cas suivant
keys-needs = Cas suivant avec une lettre à écrire
keys-open = Ouvrir ; aller au texte
keys-archive = Archiver
keys-unread = Marquer non lu
keys-covers = Montrer ou masquer les parties difficiles
keys-write = Écrire une lettre
keys-print = Imprimer la lettre
keys-find = Recherche et commandes
keys-filter = Chercher
keys-panes = Volet suivant ou précédent
keys-size = Taille du texte
keys-hide = Cacher ; à nouveau pour revenir
keys-lock = Verrouiller
keys-close = Fermer, retour à la liste
keys-gap = Passage suivant à compléter
keys-settings = Réglages
keys-this = Ce tableau
keys-go = Aller à : { $room }

palette-label = Recherche et commandes
palette-cases = Cas
palette-commands = Commandes
palette-none = Rien ne porte ce nom. Essayez avec moins de lettres.
palette-update = Actualiser toutes les sources
palette-theme-light = Thème clair
palette-theme-dark = Thème sombre
palette-results = { $count ->
    [0] Aucun résultat
    [one] Un résultat
    [many] { $count } de résultats
   *[other] { $count } résultats
}

language-en = English
language-fr = Français
language-es = Español
language-de = Deutsch
language-ar = العربية
language-fa = فارسی
