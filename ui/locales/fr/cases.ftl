# Reading: the list of cases and the paper.

list-label = Cas
list-empty-all = Il n’y a encore rien ici. Ajoutez une source ou déposez un fichier sur cette fenêtre.
list-empty-needs = Aucune lettre à écrire aujourd’hui.
list-empty-soon = Aucun dernier jour d’envoi dans les prochains jours.
list-empty-news = Pas de nouvelles des cas pour lesquels vous écrivez.
list-empty-languages = Aucun cas ne demande de lettre dans vos langues.
list-empty-country = Pas encore de cas.
list-empty-archive = Les archives sont vides.
list-sort = Envoi le plus proche
list-sort-country = Par pays
list-add-source = Ajouter une source
list-add-sample = Voir l’exemple

section-hours = Aujourd’hui, par courriel ou fax
section-this-week = À poster cette semaine
section-next-week = À poster la semaine prochaine
section-late = Dernier jour d’envoi passé
section-soon = Dès que possible
section-no-date = Sans date limite
section-closed = Date limite passée
section-ended = Terminés
section-reading = À lire
section-no-country = Aucun pays indiqué

due-post-by = Dernier jour d’envoi : { $date }
due-post-by-days = Dernier jour d’envoi : { $date }, dans { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
}
due-post-today = À poster aujourd’hui
due-late = Dernier jour d’envoi passé : envoyez aussi un courriel
due-hours = Trop tard par la poste : courriel ou fax aujourd’hui
due-soon = Dès que possible, { $days ->
    [0] publié aujourd’hui
    [1] publié hier
    [one] publié il y a { $days } jour
    [many] publié il y a { $days } de jours
   *[other] publié il y a { $days } jours
}
due-old-months = Publié il y a { $months ->
    [one] { $months } mois
    [many] { $months } de mois
   *[other] { $months } mois
}. Vérifiez avant d’écrire
due-old-years = Publié il y a { $years ->
    [one] { $years } an
    [many] { $years } d’années
   *[other] { $years } ans
}. Vérifiez avant d’écrire
due-open-ended = Lettres bienvenues à tout moment
due-closed = Clos le { $date }. Vérifiez avant d’écrire
due-ended = Terminé. Merci de ne plus écrire
due-nothing = À lire
due-why = Pour arriver avant le { $deadline }. Le courrier met environ { $days ->
    [one] { $days } jour
    [many] { $days } de jours
   *[other] { $days } jours
}.
due-why-plain = Pour arriver avant le { $deadline }.
due-soon-why = L’action n’indique pas de date. Penlight n’en invente pas.
due-doubted-why = L’action indique un jour qui n’est pas sûr. Tant que vous ne l’avez pas vérifié, aucun n’est retenu.
due-old-why = Personne n’a rien publié sur ce cas depuis longtemps.
due-open-why = L’action le dit elle-même.
due-closed-why = La date limite est passée. Renseignez-vous auprès de l’organisation avant d’écrire.
due-late-why = Une lettre risque d’arriver après le { $deadline }. Un courriel ou un fax arrivera à temps.
due-ended-why = L’organisation demande de ne plus écrire.
due-nothing-why = Personne ne demande de lettre ici.

row-unread = Non lu.
row-wrote = { $count ->
    [one] Vous avez écrit une fois
    [2] Vous avez écrit deux fois
    [many] Vous avez écrit { $count } de lettres
   *[other] Vous avez écrit { $count } lettres
}
row-drafts = { $count ->
    [one] Un brouillon
    [many] { $count } de brouillons
   *[other] { $count } brouillons
}
row-sample = Exemple
row-may-have-ended = Peut-être terminé
row-untitled = Sans titre

kind-urgent-action = Action urgente
kind-update = Mise à jour
kind-outcome = Dénouement
kind-stop = Fin d’action
kind-press-release = Communiqué de presse
kind-statement = Déclaration
kind-report = Rapport
kind-petition = Pétition
kind-listing = Liste
kind-unknown = Document

read-nothing = Choisissez un cas pour le lire ici.
read-eyebrow = { $kind }, { $date }
read-news = Du nouveau depuis votre lettre
read-write = Écrire une lettre
read-write-today = Écrire un courriel ou un fax
read-thank = Écrire pour remercier
read-archive = Archiver
read-unarchive = Désarchiver
read-original-pdf = PDF d’origine
read-original-page = Page d’origine
read-unread = Marquer non lu
read-show-hidden = Montrer ce qui est masqué
read-cover-again = Masquer à nouveau
read-back = Retour à la liste
read-on-laptop = Sur cet ordinateur
read-links = Liens de ce texte
read-link-opens = Ouvre { $host } dans votre navigateur, si vous êtes en ligne.
read-open-link = Ouvrir { $host }
read-found = Éclairer ce qui est trouvé
read-older = Vous lisez un texte plus ancien de ce cas.
read-newest = Lire le plus récent
read-ended = Ce cas est terminé. L’organisation demande de ne plus écrire.
read-ended-pile = { $count ->
    [one] Une lettre est imprimée mais pas encore postée : merci de la retirer de la pile.
    [many] { $count } de lettres sont imprimées mais pas encore postées : merci de les retirer de la pile.
   *[other] { $count } lettres sont imprimées mais pas encore postées : merci de les retirer de la pile.
}
read-may-have-ended = Ce cas est peut-être terminé, mais personne ne l’a dit clairement. Lisez le texte le plus récent avant d’écrire.
read-doubts = Points douteux
read-doubt = { $field } : « { $words } »
read-archived = Archivé. Le cas reste dans les archives.
read-unarchived = De retour dans la liste.
read-no-recipient = Le texte ne nomme personne à qui écrire.
read-no-text = Ce document ne contient pas de texte lisible. L’original est gardé.

field-kind = Type
field-organisation = Organisation
field-number = Numéro
field-index = Index
field-issued = Date de publication
field-language = Langue
field-country = Pays
field-title = Titre
field-deadline = Date limite
field-person = Personne
field-call = Demande
field-addressee = Destinataire
field-copy = Copie
field-diplomatic-copies = Copie à l’ambassade
field-write-in = Langue de la lettre
field-own-language = Votre propre langue
field-model-letter = Lettre type
field-refers-to = Document précédent
field-ended = Terminé
field-other = Un point du texte

cover-picture = Masqué : une image.
cover-ill-treatment = Masqué : un paragraphe décrit des mauvais traitements en détention.
cover-killing = Masqué : un paragraphe décrit une mort violente.
cover-sexual-violence = Masqué : un paragraphe décrit des violences sexuelles.
cover-children = Masqué : un paragraphe décrit le mal fait à des enfants.
cover-suicide = Masqué : un paragraphe parle de suicide.
cover-marked = Masqué : un paragraphe que vous avez marqué.
cover-show = Montrer
cover-photo = Photo. Masquée tant que vous ne la demandez pas.
cover-photo-show = Montrer
cover-photo-again = Masquer à nouveau
cover-photo-no-words = Une image sans description
cover-photo-failed = Impossible de la lire pour l’instant. Rien n’est perdu.
cover-photo-unasked = Image non gardée : cette source est réglée pour n’en garder aucune.
cover-photo-sources = Sources
cover-photo-not-yet = Image pas encore gardée. Elle sera demandée à la prochaine actualisation.
cover-photo-never = Image non gardée : elle se trouve ailleurs sur le web, ou ne peut pas être montrée sans risque.

history-heading = Ce cas jusqu’ici
history-you-wrote = <b>Vous avez écrit</b> ({ $to }, en { $language })
history-you-wrote-email = <b>Vous avez écrit</b> par e-mail ({ $to }, en { $language })
history-you-wrote-fax = <b>Vous avez écrit</b> par télécopie ({ $to }, en { $language })
history-you-wrote-social = <b>Vous avez publié</b> un texte ({ $to }, en { $language })
history-reading = Vous lisez ce texte
history-last-post = Dernier jour d’envoi pour qu’une lettre arrive à temps
history-deadline = Date limite de l’action
history-no-date = Pas de date
change-issued = (publication)
change-deadline = Nouvelle date limite : { $words }
change-new-recipient = Nouveau destinataire : { $words }
change-recipient-gone = Ne plus écrire à : { $words }
change-new-person = Également en danger : { $words }
change-new-call = À demander aussi : { $words }
change-ended = L’action a pris fin
change-reopened = L’action a repris
change-edited = Le texte a été modifié : version { $words }

where-heading = À qui écrire
where-copies = Copies
where-embassy = Des copies sont demandées pour les diplomates accrédités dans votre pays.
where-languages = En { $languages }.
where-own-language = Ou dans votre propre langue.
where-write = Écrire à cette adresse

original-heading = Original
original-page-number = Page { $page } sur { $pages }
original-failed = Ce document ne peut pas être affiché ici. Il est gardé sur cet ordinateur.
original-frame = La page telle qu’elle a été publiée

# What a reader of documents doubted or could not read.
warning-address-incomplete = Une adresse semble incomplète
warning-address-without-label = Une adresse qu’aucun intitulé n’annonce
warning-contact-without-address = Un numéro de fax ou une adresse électronique sans destinataire nommé
warning-deadline-before-issue = Une date limite antérieure à la date de publication
warning-deadline-contradicted = Deux dates limites qui se contredisent
warning-deadline-unreadable = Une date limite illisible
warning-ended-but-addresses = L’action est terminée, mais des adresses y figurent encore
warning-no-text = Le document ne contient pas de texte
warning-only-the-source-says = { $field } : c’est la source ou le fichier qui l’indique, pas le texte
warning-own-office-left-out = L’adresse de l’organisation elle-même, laissée de côté
warning-perhaps-ended = Des mots qui signifient peut-être que l’action est terminée
warning-document-of-another-action = Un fichier d’une autre action, gardé mais pas utilisé
warning-no-text-layer = Ce PDF est un document numérisé, son texte ne peut donc pas être lu. Vous pouvez quand même le garder et saisir l’essentiel
warning-pages-damaged = Des pages du PDF sont endommagées
warning-cut-off = Le texte est très long ; la fin n’a pas été lue
warning-hidden-text = Du texte que la page cache a été laissé de côté
warning-attachments-left-out = Certaines pièces jointes n’ont pas été lues
warning-places-unknown = L’emplacement des mots sur les pages du PDF n’est pas connu
