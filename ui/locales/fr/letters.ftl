# Writing: drafts, the composer, the pages, printing.

drafts-lead = Les lettres que vous avez commencées. Elles sont gardées sur cet ordinateur au fil de la saisie.
drafts-empty = Aucune lettre n’attend. Choisissez un cas et appuyez sur W pour en commencer une.
drafts-open-case = Aller aux cas
drafts-to = À : { $to }, en { $language }
drafts-changed = Modifié le { $moment }
drafts-gaps = { $count ->
    [one] Un passage à compléter
    [many] { $count } de passages à compléter
   *[other] { $count } passages à compléter
}
drafts-discard = Mettre à la corbeille
drafts-discarded = Le brouillon est à la corbeille.
drafts-restored = Le brouillon est de retour.

letter-back = Retour au cas
beside-open = Lire en { $language }
beside-close = Ranger le texte en { $language }
beside-lead = Telle qu’elle serait écrite en { $language }. Ce que vous avez changé vous-même n’y figure pas.
letter-saved = Enregistré sur cet ordinateur
letter-saving = Enregistrement…
letter-not-saved = Pas enregistré. Laissez cette fenêtre ouverte ; nouvel essai en cours.
letter-kind = But
letter-kind-appeal = Une lettre d’appel aux autorités
letter-kind-cover-note = Un mot d’accompagnement et une copie, à une ambassade
letter-kind-cover-note-why = Imprimez aussi la lettre d’appel et mettez-la dans la même enveloppe.
letter-kind-solidarity = Solidarité, à la personne ou à la famille
letter-kind-solidarity-why = D’autres lisent cette lettre avant elles. Rien sur le cas, la politique ou une organisation ; votre rue n’y figure pas.
letter-kind-thanks = Remerciements, après un dénouement
letter-kind-thanks-why = Seulement si le dénouement est bon. Dites avec vos mots de quoi vous remerciez.
letter-to = À
letter-in = En
letter-from = De
letter-more = Plus
letter-more-what = Plus : but, papier, lignes
letter-less = Moins
letter-less-what = Moins : replier but, papier et lignes
letter-about = { $names }, { $country }
letter-paper = Sur
letter-lines = Lignes
letter-lines-justified = Alignées aux deux marges
letter-lines-ragged = Libres en fin de ligne
letter-one-page = Sur une page, en plus petit s’il le faut
letter-addressees = Destinataires
letter-copies = Copies
letter-also-understood = Aussi compris : { $languages }
letter-sender-name-town = Nom et ville seulement
letter-sender-full = Nom et adresse complète
letter-sender-initials = Initiales et ville
letter-sender-none = Une ligne où signer
letter-sender-why = Votre adresse complète parviendra aux autorités d’un autre pays.
letter-subject = Objet
letter-salutation = Formule d’appel
letter-text = Lettre
letter-closing = Formule de politesse
letter-no-profile = Votre nom n’est pas encore connu ici : une ligne où signer est donc imprimée.
letter-add-profile = Ajouter votre nom

letter-asks = Ce que le cas demande
letter-asks-none = Le texte ne liste pas de demandes. Dites dans la lettre ce que vous demandez.
letter-put-in = Insérer
letter-in-already = dans la lettre
letter-left-out = Omise exprès
letter-call-unknown = La lettre est dans une autre langue : voyez vous-même si elle le dit.
letter-news = Texte le plus récent du cas : { $ago }.
letter-deadline = Date limite : { $day }.
letter-last-post = Dernier jour d’envoi : { $day }.
letter-tip-heading = Une lettre qu’on lit
letter-tip = Courte, polie et personnelle. Dites qui vous êtes. Ni politique ni reproches ; la personne qui ouvrira la lettre est peut-être de votre avis.
advice-too-long = La lettre dépasse une page. Les lettres courtes sont lues.
advice-name-missing = Le nom complet de la personne n’est pas dans la lettre.
advice-name-late = Le nom complet de la personne vient tard. Mettez-le dans les premières lignes.
advice-no-request-for-reply = La lettre ne demande pas de réponse. Une ligne à la fin suffit.
advice-gap-open = Il reste un passage à compléter. Il n’est pas imprimé.
advice-no-call = La lettre ne demande encore rien.
advice-no-address = L’adresse a trop peu de lignes pour que la lettre arrive.
advice-no-country = L’adresse n’indique pas de pays.
advice-no-salutation = La lettre ne s’adresse encore à personne.
advice-deadline-past = La date limite est passée. Renseignez-vous auprès de l’organisation avant d’envoyer cette lettre.
advice-last-post-past = Par la poste, c’est trop tard. Envoyez aussi un courriel ou un fax.
advice-old-news = Pas de nouvelles depuis huit semaines. Renseignez-vous avant d’envoyer cette lettre.
advice-whole-address = Votre rue figure sur une lettre qui part à l’étranger. Le nom et la ville suffisent le plus souvent.
advice-tone = Un mot semble dur. La personne qui ouvrira la lettre est peut-être de votre avis.
advice-address-overfull = L’adresse est plus longue que la fenêtre de l’enveloppe. Écrivez l’enveloppe à la main.
advice-address-small = L’adresse est composée en petits caractères pour tenir dans la fenêtre de l’enveloppe.
advice-label-overfull = Une adresse est plus longue que son étiquette. Prenez de plus grandes étiquettes ou écrivez-la à la main.
advice-not-one-page = La lettre est trop longue pour une page, même en petits caractères.
advice-word-broken = Un mot est plus large que la page et a dû être coupé.
advice-model-letter-elsewhere = La lettre type est dans une autre langue et a été laissée de côté.
advice-calls-elsewhere = Les demandes sont dans une autre langue. Formulez-les vous-même.
advice-language-of-the-action = Le texte ne donne ses mots que dans cette langue.
advice-no-frame = Penlight ne connaît pas encore de forme de lettre dans cette langue. Vérifiez la date et la formule de politesse.
advice-not-asked-for = Le texte ne demande pas de lettres dans cette langue.
advice-no-call-rules = Penlight ne sait pas encore formuler les demandes dans cette langue. Écrivez-les vous-même.
advice-call-as-printed = Une demande est restée telle qu’elle était imprimée. Formulez-la vous-même.
advice-salutation-replaced = La formule d’appel du texte est dans une autre langue. La lettre emploie celle de sa propre langue.
advice-salutation-elsewhere = La formule d’appel est celle du texte, dans une autre langue que la lettre.
advice-nothing-to-ask = Le texte n’a ni lettre type ni demandes. Écrivez avec vos propres mots.

safety-heading = Votre sécurité
safety-own-country = Vous vivez dans le pays dont les autorités reçoivent cette lettre : { $country }. Demandez-vous s’il faut l’écrire.
safety-own-country-unnamed = Vous vivez dans le pays dont les autorités reçoivent cette lettre. Demandez-vous s’il faut l’écrire.
safety-said = Ce que le texte dit des personnes qui écrivent :
safety-ties = Avez-vous de la famille dans ce pays, ou comptez-vous y aller ? ({ $country })
safety-ties-unnamed = Avez-vous de la famille dans ce pays, ou comptez-vous y aller ?
safety-initials = Ne montrer que les initiales et la ville
safety-initials-done = Votre nom complet n’est pas sur cette lettre.
safety-mission = Écrire plutôt à l’ambassade
safety-mission-none = Le cas n’indique aucune ambassade à qui écrire à la place.
safety-mission-done = Cette lettre va à une ambassade.
safety-not-at-all = Ou laissez cette lettre à d’autres. Il y en aura une autre.

letter-pages = { $count ->
    [one] { $count } page
    [many] { $count } de pages
   *[other] { $count } pages
}
letter-words = { $count ->
    [one] { $count } mot
    [many] { $count } de mots
   *[other] { $count } mots
}
letter-undo = Annuler
letter-print = Imprimer
letter-pdf = Enregistrer en PDF
letter-editor-keys = Tab mène au prochain passage à compléter. Échap, puis Tab pour quitter l’éditeur.

preview-label = Aperçu des pages
preview-letter = Lettre
preview-envelope = Enveloppe
preview-larger = Agrandir
preview-smaller = Réduire
preview-zoom = { $percent } %
preview-page = { $count ->
    [one] La lettre, une page
    [many] La lettre, page { $page } sur { $count }
   *[other] La lettre, page { $page } sur { $count }
}. Elle commence ainsi : { $first }
preview-envelope-page = L’enveloppe, avec l’adresse : { $to }
preview-failed = Votre lettre est enregistrée sur cet ordinateur.
preview-missing = Aucune police ne contient ces caractères : { $characters }

paper-a4 = A4
paper-letter = US Letter
envelope-din-a = enveloppe à fenêtre DIN 5008 A
envelope-din-b = enveloppe à fenêtre DIN 5008 B
envelope-ch-left = enveloppe suisse, fenêtre à gauche
envelope-ch-right = enveloppe suisse, fenêtre à droite
envelope-fr = enveloppe française à fenêtre
envelope-iso = enveloppe à fenêtre DL
envelope-us10 = enveloppe américaine numéro 10
envelope-none = enveloppe sans fenêtre
preview-form = { $paper }, { $envelope }

print-heading = Imprimer cette lettre
print-printer = Imprimante
print-viewer = Ouvrir dans la visionneuse PDF
print-copies = Exemplaires
print-go = Imprimer { $copies ->
    [one] { $copies } lettre
    [many] { $copies } de lettres
   *[other] { $copies } lettres
}
print-go-viewer = Ouvrir la lettre
print-gaps = { $count ->
    [one] Il reste un passage à compléter. Il ne sera pas imprimé.
    [many] Il reste { $count } de passages à compléter. Ils ne seront pas imprimés.
   *[other] Il reste { $count } passages à compléter. Ils ne seront pas imprimés.
}
print-missing = { $count ->
    [one] Une demande du cas n’est pas dans la lettre.
    [many] { $count } de demandes du cas ne sont pas dans la lettre.
   *[other] { $count } demandes du cas ne sont pas dans la lettre.
}
print-old = { $due }. Renseignez-vous auprès de l’organisation avant d’envoyer cette lettre.
print-ended-heading = Ce cas est terminé
print-ended = L’organisation demande de ne plus écrire. Lisez d’abord le texte le plus récent de ce cas, s’il vous plaît.
print-ended-read = Je l’ai lu. Imprimer quand même
print-ended-read-first = Lisez d’abord que le cas est terminé.
print-done = { $pages ->
    [one] { $pages } page a été envoyée à l’imprimante.
    [many] { $pages } de pages ont été envoyées à l’imprimante.
   *[other] { $pages } pages ont été envoyées à l’imprimante.
}
print-viewer-done = La lettre est ouverte dans votre visionneuse PDF. Le fichier disparaîtra quand vous fermerez Penlight.
pdf-done = Enregistré sous { $name }.

print-what = À imprimer
print-what-letter = La lettre
print-what-envelope = Son enveloppe
print-go-envelope = Imprimer { $copies ->
    [one] { $copies } enveloppe
    [many] { $copies } d’enveloppes
   *[other] { $copies } enveloppes
}
print-envelope-done = L’enveloppe a été envoyée à l’imprimante.
print-offset = Si cette imprimante décale ce qu’elle imprime
print-offset-why = Imprimez une page d’essai, glissez-la dans l’enveloppe et lisez sur les échelles l’écart entre le cadre imprimé et la fenêtre.
print-offset-right = Vers la droite, mm
print-offset-down = Vers le bas, mm
print-trial = Imprimer une page d’essai
print-trial-done = La page d’essai a été envoyée à l’imprimante.
split-list = Largeur de la liste
split-pages = Largeur des pages

# The letter evening: many letters in one print run.
run-lead = Choisissez qui écrit, et pour quels cas. Chaque personne a une lettre pour chaque cas, le tout en une seule impression.
run-steps-cases = Les cas
run-steps-post = Poster
run-cases = Cas avec une lettre à écrire
run-no-cases = Aucune lettre à écrire aujourd’hui.
run-drafts = Lettres commencées
run-writers = Qui écrit
run-no-name = Sans nom : une ligne où signer
run-writer-add = Ajouter une personne
run-writer-remove = Retirer { $name } de la liste
run-changed = La soirée d’écriture a été modifiée.
run-writer-added = Ajouté à la liste : { $name }.
run-writer-removed = Retiré de la liste : { $name }.
run-writer-languages = Ses langues d’écriture
run-form = Ce qui est imprimé
run-every-addressee = Une lettre à chaque destinataire d’un cas
run-envelopes = Une enveloppe derrière chaque lettre
run-vary = D’autres mots d’une lettre à l’autre pour un même cas
run-cover-sheet = D’abord une feuille de décompte
run-sign-list = À la fin, une liste à signer
run-order = Tri par
run-by-writer = personne, pour que chacun prenne les siennes
run-by-case = cas
run-labels = Étiquettes d’adresse
run-no-labels = aucune
run-label-start = Commencer à l’étiquette
run-postage = Timbres
run-postage-lead = À votre façon, comme vous les achetez. Ils sont comptés pour la soirée.
run-postage-home = Dans votre pays
run-postage-abroad = Vers d’autres pays
run-sum = Le total
run-empty = Choisissez une personne et un cas
run-empty-lead = Feuilles, enveloppes et timbres sont comptés ici à mesure que vous choisissez.
run-ready = { $count ->
    [one] { $count } lettre est prête à imprimer
    [many] { $count } de lettres sont prêtes à imprimer
   *[other] { $count } lettres sont prêtes à imprimer
}
run-print = { $count ->
    [one] Imprimer { $count } lettre
    [many] Imprimer { $count } de lettres
   *[other] Imprimer { $count } lettres
}
run-print-envelopes = { $count ->
    [one] Imprimer { $count } lettre et son enveloppe
    [many] Imprimer { $count } de lettres et d’enveloppes
   *[other] Imprimer { $count } lettres et enveloppes
}
run-stop = Arrêter. Rien n’est imprimé
run-stopped = Arrêté. Rien n’a été imprimé et aucun fichier n’est resté.
run-making = Les lettres sont en préparation
run-counting = Les lettres sont comptées
run-step = Lettre { $done } sur { $total }
run-paper = Papier
run-sheets = { $count ->
    [one] { $count } feuille
    [many] { $count } de feuilles
   *[other] { $count } feuilles
}
run-stamps = Timbres pour ce soir
run-no-stamp = pas dans votre tableau
run-gaps = { $count ->
    [one] { $count } lettre a un passage à compléter par la personne qui écrit. Il ne sera pas imprimé.
    [many] { $count } de lettres ont un passage à compléter par la personne qui écrit. Ces passages ne seront pas imprimés.
   *[other] { $count } lettres ont un passage à compléter par la personne qui écrit. Ces passages ne seront pas imprimés.
}
run-alike = { $count ->
    [one] { $count } lettre a le même texte qu’une autre.
    [many] { $count } de lettres ont le même texte qu’une autre.
   *[other] { $count } lettres ont le même texte qu’une autre.
}
run-too-few = { $case } : lettres à un même destinataire : { $letters } ; façons de les formuler : { $wordings }.
run-unfit = Tout ne tient pas. Regardez ces lettres avant de les poster :
run-news = Dernières nouvelles : { $day }
run-no-news = Date des nouvelles inconnue
run-old = Huit semaines sans nouvelles : renseignez-vous avant de poster
run-printed = { $count ->
    [one] { $count } lettre est dans la pile.
    [many] { $count } de lettres sont dans la pile.
   *[other] { $count } lettres sont dans la pile.
}
run-pile = { $count ->
    [one] { $count } lettre est imprimée et pas encore postée.
    [many] { $count } de lettres sont imprimées et pas encore postées.
   *[other] { $count } lettres sont imprimées et pas encore postées.
}
run-post = Postées aujourd’hui
run-posted = { $count ->
    [one] Postée. { $count } lettre est dans le journal.
    [many] Postées. { $count } de lettres sont dans le journal.
   *[other] Postées. { $count } lettres sont dans le journal.
}

# The letter by other ways than the post.

ways-open = Autre voie
ways-heading = Envoyer autrement
ways-email = E-mail
ways-fax = Télécopie
ways-post = Par la poste
ways-social = Texte court
ways-ended-read = Je l’ai lu. Continuer quand même
ways-mail-lead = Penlight n’envoie rien lui-même. Votre messagerie s’ouvre avec la lettre ; c’est là que vous l’envoyez.
ways-mail-to = À
ways-mail-nobody = Le cas ne donne pas d’adresse e-mail pour ce destinataire. Vous pouvez en mettre une vous-même dans votre messagerie.
ways-mail-text = La lettre sous forme d’e-mail
ways-mail-too-long = Trop longue pour être transmise directement. Enregistrez-la comme fichier de messagerie et ouvrez celui-ci dans votre messagerie.
ways-mail-open = Ouvrir dans la messagerie
ways-mail-save = Enregistrer comme fichier de messagerie
ways-mail-opened = La lettre est dans votre messagerie. Rien n’a encore été envoyé.
ways-mail-saved = Enregistrée sous { $name }. Ouvrez ce fichier dans votre messagerie ; rien n’a encore été envoyé.
ways-fax-lead = Une page avec le numéro précède la lettre. Envoyez les deux depuis votre télécopieur.
ways-fax-number = Numéro de télécopie
ways-fax-print = Imprimer pour la télécopie
ways-fax-open = Ouvrir la télécopie
ways-post-lead = Vous l’avez imprimée ailleurs, à partir du PDF ? Notez ici le jour où elle est partie.
ways-short-lead = De qui il s’agit et une demande, pour un réseau social. Modifiez-le à votre gré.
ways-short-text = Texte
ways-short-count = { $count } caractères sur { $most }
ways-short-long = { $over ->
    [one] { $over } caractère de trop pour un message
    [many] { $over } de caractères de trop pour un message
   *[other] { $over } caractères de trop pour un message
}
ways-short-handles = Comptes que le cas indique :
ways-copy = Copier le texte
ways-copied = Copié. Collez-le là où vous le publiez.
ways-copy-marked = Le texte est sélectionné. Copiez-le avec Ctrl C.
ways-sent-on = Envoyé le
ways-sent-email = Noter : envoyé par e-mail
ways-sent-fax = Noter : envoyé par télécopie
ways-sent-post = Noter : partie par la poste
ways-sent-social = Noter : publié
ways-noted = Noté parmi vos lettres.
ways-close = Fermer
