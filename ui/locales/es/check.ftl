# Checking what was understood, and looking at files before they are kept.

check-open = Revisar y corregir
check-heading = Revisar lo que se ha entendido
check-lead = Cada línea dice hasta qué punto es segura. «Mostrar» resalta su lugar en el documento. Lo que usted corrige se guarda aparte y sigue siendo suyo.
check-text = El documento
check-by-document = Lo dice el texto
check-by-likely = Probablemente
check-by-source = De la fuente, no del texto
check-by-person = Lo puso usted
check-by-nobody = Dudoso, no se usa
check-words = Leído en «{ $words }»
check-show = Mostrar
check-use = Usar esto
check-right = Corregir
check-not-this = Esto no
check-take-back = Retirar
check-keep = Guardar
check-kept = Guardado. Sigue siendo suyo, se lea lo que se lea después.
check-taken-back = Retirado. Vuelven a contar las palabras del texto.
check-let-go = Olvidar
check-adrift = { $field }: usted puso «{ $value }» en lugar de «{ $replaces }». Esas palabras ya no están ahí, así que no se usa.
check-adrift-removed = { $field }: usted quitó «{ $replaces }». Esas palabras ya no están ahí.
check-add = Añadir lo que falta
check-add-what = Elegir un dato
check-add-do = Añadir
check-yes = Sí
check-until-day = En una fecha
check-until-soon = Cuanto antes
check-until-any = Se admiten cartas en cualquier momento
check-no-country = Sin indicar
check-block-hint = Una línea para cada cosa y el país al final. Los contactos, así: «Correo electrónico: …», «Fax: …», «Teléfono: …», «Tratamiento: …».
check-person-hint = Otros nombres, separados por punto y coma.

typed-open = Anotar un caso
typed-heading = Anotar un caso
typed-beside = Anotar al lado lo principal
typed-lead = Lo que deje vacío queda sin indicar. El caso es suyo: se puede corregir, actualizar y terminar como cualquier otro.
typed-more = Añadir: { $field }
typed-keep = Guardar este caso

review-heading = Antes de guardar
review-lead = Esto es lo que se ha encontrado. No se guarda nada hasta que usted lo diga.
review-empty = Aquí no espera nada.
review-waiting = { $count ->
    [one] Un archivo espera su decisión
    [many] { $count } de archivos esperan su decisión
   *[other] { $count } archivos esperan su decisión
}
review-pasted = Texto pegado
review-kept = Nuevo
review-known = Ya está aquí
review-update = Actualización de un caso
review-refused = No se puede leer
review-doubts = { $count ->
    [one] una duda
    [many] { $count } de dudas
   *[other] { $count } dudas
}
review-part = Acción { $part } de { $parts }
review-keep = Guardar
review-keeping = Guardando…
review-keep-right = { $count ->
    [one] Guardar con una corrección
    [many] Guardar con { $count } de correcciones
   *[other] Guardar con { $count } correcciones
}
review-keep-sure = Guardar los { $count } sin dudas
review-discard = Descartar
review-discard-all = Descartar todo
review-discarded = No se ha guardado.

same-question = Los dos nombran a { $names }. ¿Es el mismo caso?
same-yes = Es el mismo caso
same-no = Es otro caso
same-said-yes = Ahora son un solo caso.
same-said-no = Son dos casos. No se volverá a preguntar.
same-tied = Aquí usted unió varios casos.
same-part = Separarlos
same-take-out = Este texto es de otro caso
same-taken-out = Este texto es ahora un caso aparte.
same-parted = Separados de nuevo.

change-deadline-extended = Fecha límite ampliada del { $from } al { $to }
change-deadline-earlier = Fecha límite adelantada del { $from } al { $to }
change-deadline-soon = Ya no hay fecha límite: cuanto antes
read-ended-printed = { $to }, impresa el { $date }
read-ended-posted = Ya enviadas:
read-ended-posted-on = { $to }, { $date }

sources-watch = Observar una carpeta
sources-watched = Penlight observa ahora { $folder }. Los archivos que lleguen allí se incorporan.
sources-trial-page = Página:
sources-trial-file = Archivo:
