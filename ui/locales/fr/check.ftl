# Checking what was understood, and looking at files before they are kept.

check-open = Vérifier et corriger
check-heading = Vérifier ce qui a été compris
check-lead = Chaque ligne dit à quel point elle est sûre. « Montrer » éclaire l’endroit dans le document. Vos corrections sont gardées à part et restent les vôtres.
check-text = Le document
check-by-document = Le texte le dit
check-by-likely = Probable
check-by-source = De la source, pas du texte
check-by-person = De votre main
check-by-nobody = Pas sûr, non utilisé
check-words = Lu dans « { $words } »
check-show = Montrer
check-use = Utiliser
check-right = Corriger
check-not-this = Pas cela
check-take-back = Rétablir
check-keep = Garder
check-kept = Gardé. Votre version reste, quoi qu’on lise ensuite.
check-taken-back = Rétabli. Les mots du texte comptent à nouveau.
check-let-go = Abandonner
check-adrift = Vous aviez mis « { $value } » ({ $field }) à la place de « { $replaces } ». Ces mots n’y sont plus : votre correction n’est donc pas utilisée.
check-adrift-removed = Vous aviez retiré « { $replaces } » ({ $field }). Ces mots n’y sont plus.
check-add = Ajouter ce qui manque
check-add-what = Choisir un champ
check-add-do = Ajouter
check-yes = Oui
check-until-day = À une date
check-until-soon = Dès que possible
check-until-any = Lettres bienvenues à tout moment
check-no-country = Non précisé
check-block-hint = Un élément par ligne, le pays en dernier. Les coordonnées sous la forme « Courriel: … », « Télécopie: … », « Téléphone: … », « Formule d’appel: … ».
check-person-hint = Autres noms après des points-virgules.

typed-open = Saisir un cas
typed-heading = Saisir un cas
typed-beside = Saisir l’essentiel à côté
typed-lead = Ce que vous laissez vide reste non précisé. Ce cas est le vôtre : il peut être corrigé, mis à jour et terminé comme les autres.
typed-more = Ajouter : { $field }
typed-keep = Garder ce cas

review-heading = Avant de garder
review-lead = Voici ce qui a été trouvé. Rien n’est gardé sans votre accord.
review-empty = Rien n’attend ici.
review-waiting = { $count ->
    [one] Un fichier attend votre accord
    [many] { $count } de fichiers attendent votre accord
   *[other] { $count } fichiers attendent votre accord
}
review-pasted = Texte collé
review-kept = Nouveau
review-known = Déjà ici
review-update = La mise à jour d’un cas
review-refused = Illisible
review-doubts = { $count ->
    [one] un point douteux
    [many] { $count } de points douteux
   *[other] { $count } points douteux
}
review-part = Action { $part } sur { $parts }
review-keep = Garder
review-keeping = On le garde…
review-keep-right = { $count ->
    [one] Garder avec une correction
    [many] Garder avec { $count } de corrections
   *[other] Garder avec { $count } corrections
}
review-keep-sure = Garder les { $count } sans point douteux
review-discard = Écarter
review-discard-all = Tout écarter
review-discarded = Non gardé.

same-question = Les deux citent { $names }. Est-ce le même cas ?
same-yes = Le même cas
same-no = Un autre cas
same-said-yes = Un seul cas désormais.
same-said-no = Deux cas. La question ne sera plus posée.
same-tied = Vous avez réuni des cas ici.
same-part = Les séparer
same-take-out = Ce texte relève d’un autre cas
same-taken-out = Ce texte est désormais un cas à part.
same-parted = À nouveau séparés.

change-deadline-extended = Date limite repoussée du { $from } au { $to }
change-deadline-earlier = Date limite avancée du { $from } au { $to }
change-deadline-soon = Plus de date limite : dès que possible
read-ended-printed = { $to }, imprimée le { $date }
read-ended-posted = Déjà postées :
read-ended-posted-on = { $to }, le { $date }

sources-watch = Surveiller un dossier
sources-watched = { $folder } est surveillé. Les fichiers qui y arrivent sont pris en compte.
sources-trial-page = Page :
sources-trial-file = Fichier :
