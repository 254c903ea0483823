# Lettres et réponses, carnet d’adresses, sources en liste.

nav-log = Lettres et réponses
nav-addresses = Carnet d’adresses

log-lead = Les lettres imprimées, postées ou envoyées autrement, et ce qui est revenu.
log-empty = Le journal ne contient encore aucune lettre. Chacune de celles que vous imprimez ou envoyez y figurera.
log-none = Aucune lettre ne correspond.
log-sum-sent = { $letters ->
    [one] <b>{ $letters } lettre</b> est partie
   *[other] <b>{ $letters } lettres</b> sont parties
} { $cases ->
    [one] pour { $cases } cas.
   *[other] pour { $cases } cas.
}
log-sum-countries = { $count ->
    [one] Destination : { $count } pays.
   *[other] Destinations : { $count } pays.
}
log-sum-replies = { $count ->
    [0] Aucune réponse connue pour l’instant.
    [one] <b>{ $count } réponse</b> est arrivée.
   *[other] <b>{ $count } réponses</b> sont arrivées.
}
log-sum-pile = { $count ->
    [one] { $count } lettre est imprimée et pas encore postée.
   *[other] { $count } lettres sont imprimées et pas encore postées.
}
log-sum-only = Ce ne sont que les lettres connues de cet ordinateur.
log-heading = Les lettres
log-year = Année
log-year-all = Toutes les années
log-writer = Signée par
log-writer-all = Tout le monde
log-filter = Filtrer les lettres
log-head-posted = Postée
log-head-case = Cas
log-head-to = À
log-head-by = De
log-head-way = Par
log-head-since = Depuis
log-in-pile = Pas encore postée
log-no-case = Son cas n’est plus ici
log-way-post = Poste
log-way-embassy = Par l’ambassade
log-way-email = E-mail
log-way-fax = Télécopie
log-way-social = Réseaux sociaux
log-way-other = Autrement
log-since-pile = Dans la pile
log-since-waiting = En attente
log-since-answered = Réponse du { $date }
log-since-acknowledged = Réception confirmée le { $date }
log-since-not-my-competence = « Pas de notre ressort », { $date }
log-since-returned = Revenue le { $date }
log-since-none = Sans réponse
log-since-ended = L’action est terminée
log-since-news = Nouvelles du { $date }
log-more = { $count ->
    [one] Montrer { $count } lettre de plus
   *[other] Montrer { $count } lettres de plus
}
log-open = Ouvrir la lettre, destinataire : { $to }
log-posted-today = Postée aujourd’hui

log-letter = Une lettre du journal
log-which = Quelle lettre
log-which-line = { $to }, { $date }
log-signed = Signée par
log-printed-on = Imprimée ou notée
log-see-pdf = La voir telle qu’imprimée
log-posted-on = Partie le
log-note-posted = Noter le jour
log-note-pile = Elle est encore ici
log-posted-noted = Noté : partie le { $date }.
log-pile-noted = Noté : elle est dans la pile.
log-replies = Ce qui est revenu
log-nothing-came = Rien n’est noté pour l’instant.
log-came = { $what }, { $date }
log-kind = Ce qui est arrivé
log-kind-answered = Une réponse
log-kind-acknowledged = Un mot disant qu’elle est arrivée
log-kind-not-my-competence = « Pas de notre ressort »
log-kind-returned = La lettre elle-même est revenue
log-kind-none = Rien ; plus d’attente
log-came-on = Arrivé le
log-own-words = Avec vos mots
log-reply-go = Noter la réponse
log-reply-noted = La réponse est dans le journal.
log-reply-out = Retirer
log-reply-gone = La réponse est retirée du journal.
keys-reply = Noter une réponse

log-hand-open = Noter une lettre écrite à la main
log-hand-heading = Une lettre écrite à la main
log-hand-lead = Pour une lettre partie sans Penlight. Elle compte comme les autres.
log-hand-way = Par quelle voie
log-hand-go = Noter cette lettre
log-hand-noted = La lettre est dans le journal.
log-hand-first = Le journal ne contient aucune lettre pour ce cas. Notez d’abord celle qui a reçu la réponse.

marks-heading = Lettres par mois
marks-each = { $count ->
    [one] Chaque marque est une lettre
   *[other] Chaque marque représente jusqu’à { $count } lettres
}
marks-sent = envoyée
marks-replied = avec réponse
marks-table = Montrer en tableau
marks-picture = Montrer en marques
marks-month = Mois
marks-letters = Lettres
marks-replies = Avec réponse

addresses-lead = Tous ceux à qui vos cas demandent d’écrire, chacun avec le cas qui le nomme.
addresses-empty = Pas encore d’adresse. Elles viennent avec les cas.
addresses-none = Personne ne correspond.
addresses-filter = Filtrer les adresses
addresses-count = { $count ->
    [one] { $count } adresse
   *[other] { $count } adresses
}
addresses-from = Dans
addresses-more-cases = { $count ->
    [one] et { $count } autre cas
   *[other] et { $count } autres cas
}
addresses-likely = Point douteux. Vérifiez-la avant d’écrire
addresses-person = Corrigée par vous
addresses-came-back = Une lettre est revenue le { $date }
addresses-letters = { $count ->
    [one] { $count } lettre dans le journal
   *[other] { $count } lettres dans le journal
}
addresses-copy = Copier
addresses-copied = L’adresse est copiée.
addresses-copy-kept = Le système ne donne pas accès au presse-papiers. Rien n’a été copié.
addresses-more = { $count ->
    [one] Montrer { $count } adresse de plus
   *[other] Montrer { $count } adresses de plus
}

list-of-sources = Les sources en liste
list-of-sources-lead = D’autres lecteurs de flux donnent et prennent leurs sources sous forme de fichier OPML.
list-of-sources-in = Reprendre une liste
list-of-sources-out = Enregistrer en liste
list-of-sources-taken = { $count ->
    [0] Tous les flux de cette liste sont déjà ici.
    [one] { $count } source ajoutée. « Actualiser » l’interroge.
   *[other] { $count } sources ajoutées. « Actualiser » les interroge.
}
list-of-sources-saved = La liste est dans { $name }.
