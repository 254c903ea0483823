# Reading: the list of cases and the paper.

list-label = Casos
list-empty-all = Todavía no hay nada aquí. Añada una fuente o suelte un archivo en esta ventana.
list-empty-needs = Hoy ningún caso necesita una carta.
list-empty-soon = En los próximos días no acaba ningún plazo de envío.
list-empty-news = No hay novedades en los casos por los que escribió.
list-empty-languages = Ningún caso pide una carta en sus idiomas.
list-empty-country = Todavía no hay casos.
list-empty-archive = No hay casos archivados.
list-sort = Lo más próximo primero
list-sort-country = Por país
list-add-source = Añadir una fuente
list-add-sample = Ver el ejemplo

section-hours = Hoy, por correo electrónico o fax
section-this-week = Enviar esta semana
section-next-week = Enviar la próxima semana
section-late = Pasó el último día de envío
section-soon = Cuanto antes
section-no-date = Sin fecha límite
section-closed = Cerrados
section-ended = Terminados
section-reading = Para leer
section-no-country = Sin país

due-post-by = Enviar hasta el { $date }
due-post-by-days = Enviar hasta el { $date } ({ $days ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
})
due-post-today = Enviar hoy
due-late = Pasó el último día: enviar también un correo electrónico
due-hours = Tarde para el correo postal: hoy, correo electrónico o fax
due-soon = Cuanto antes, { $days ->
    [0] publicada hoy
    [1] publicada ayer
    [many] publicada hace { $days } de días
   *[other] publicada hace { $days } días
}
due-old-months = Publicada hace { $months ->
    [one] { $months } mes
    [many] { $months } de meses
   *[other] { $months } meses
}. Consultar antes de escribir
due-old-years = Publicada hace { $years ->
    [one] { $years } año
    [many] { $years } de años
   *[other] { $years } años
}. Consultar antes de escribir
due-open-ended = Se admiten cartas en cualquier momento
due-closed = Se cerró el { $date }. Consultar antes de escribir
due-ended = Ha terminado. No envíe más cartas, por favor
due-nothing = Para leer
due-why = Para que llegue antes del { $deadline }. El correo tarda { $days ->
    [one] alrededor de { $days } día
    [many] alrededor de { $days } de días
   *[other] unos { $days } días
}.
due-why-plain = Para que llegue antes del { $deadline }.
due-soon-why = La acción no da ninguna fecha. Aquí no se inventa ninguna.
due-doubted-why = La acción da un día que no es seguro. Hasta que usted lo compruebe, no se usa ninguno.
due-old-why = Hace mucho que nadie publica nada sobre este caso.
due-open-why = Lo dice la propia acción.
due-closed-why = La fecha límite ha pasado. Pregunte a la organización antes de escribir.
due-late-why = Una carta puede llegar después del { $deadline }. Un correo electrónico o un fax llega a tiempo.
due-ended-why = La organización pide que no se envíen más cartas.
due-nothing-why = Aquí nadie pide cartas.

row-unread = Sin leer.
row-wrote = { $count ->
    [one] Usted escribió una vez
    [2] Usted escribió dos veces
    [many] Usted escribió { $count } de cartas
   *[other] Usted escribió { $count } cartas
}
row-drafts = { $count ->
    [one] Un borrador
    [many] { $count } de borradores
   *[other] { $count } borradores
}
row-sample = Ejemplo
row-may-have-ended = Puede haber terminado
row-untitled = Sin título

kind-urgent-action = Acción urgente
kind-update = Actualización
kind-outcome = Resultado
kind-stop = Fin de la acción
kind-press-release = Comunicado de prensa
kind-statement = Declaración
kind-report = Informe
kind-petition = Petición
kind-listing = Lista
kind-unknown = Documento

read-nothing = Elija un caso para leerlo aquí.
read-eyebrow = { $kind }, { $date }
read-news = Novedades desde que escribió
read-write = Escribir una carta
read-write-today = Escribir un correo electrónico o fax
read-thank = Escribir para agradecer
read-archive = Archivar
read-unarchive = Desarchivar
read-original-pdf = PDF original
read-original-page = Página original
read-unread = Marcar como no leído
read-show-hidden = Mostrar lo cubierto
read-cover-again = Volver a cubrir
read-back = Volver a la lista
read-on-laptop = En este equipo
read-links = Enlaces de este texto
read-link-opens = Abre { $host } en su navegador, si hay conexión.
read-open-link = Abrir { $host }
read-found = Resaltar lo encontrado
read-older = Está leyendo un texto anterior de este caso.
read-newest = Leer el más reciente
read-ended = Este caso ha terminado. La organización pide que no se envíen más cartas.
read-ended-pile = { $count ->
    [one] Hay una carta impresa y sin enviar: por favor, sáquela del montón.
    [many] Hay { $count } de cartas impresas y sin enviar: por favor, sáquelas del montón.
   *[other] Hay { $count } cartas impresas y sin enviar: por favor, sáquelas del montón.
}
read-may-have-ended = Puede que este caso haya terminado, pero nadie lo ha dicho con claridad. Lea el texto más reciente antes de escribir.
read-doubts = Dudas sobre este texto
read-doubt = { $field }: «{ $words }»
read-archived = Archivado. El caso sigue en «Archivados».
read-unarchived = De nuevo en la lista.
read-no-recipient = El texto no dice a quién escribir.
read-no-text = Este documento no tiene texto que se pueda leer. Se conserva el original.

field-kind = Tipo
field-organisation = Organización
field-number = Número
field-index = Índice
field-issued = Fecha de publicación
field-language = Idioma
field-country = País
field-title = Título
field-deadline = Fecha límite
field-person = Persona
field-call = Qué pedir
field-addressee = Destinatario
field-copy = Copia
field-diplomatic-copies = Copia a la embajada
field-write-in = Idioma en que escribir
field-own-language = Idioma propio
field-model-letter = Carta modelo
field-refers-to = Documento anterior
field-ended = Terminado
field-other = Algo del texto

cover-picture = Cubierta: una imagen.
cover-ill-treatment = Cubierto: un párrafo describe malos tratos durante la detención.
cover-killing = Cubierto: un párrafo describe un homicidio.
cover-sexual-violence = Cubierto: un párrafo describe violencia sexual.
cover-children = Cubierto: un párrafo describe daños a niños o niñas.
cover-suicide = Cubierto: un párrafo habla de suicidio.
cover-marked = Cubierto: un párrafo que usted marcó.
cover-show = Mostrar
cover-photo = Fotografía. Cubierta hasta que usted la pida.
cover-photo-show = Mostrar
cover-photo-again = Volver a cubrir
cover-photo-no-words = Una imagen sin descripción
cover-photo-failed = Ahora mismo no se puede leer. No se ha perdido nada.
cover-photo-unasked = Imagen no guardada: según los ajustes de esta fuente, no se guarda ninguna.
cover-photo-sources = Fuentes
cover-photo-not-yet = Imagen aún no guardada. Se pedirá en la próxima actualización.
cover-photo-never = Imagen no guardada: está en otro lugar de la web o no se puede mostrar de forma segura.

history-heading = El caso hasta ahora
history-you-wrote = <b>Usted escribió</b> a { $to }, en { $language }
history-you-wrote-email = <b>Usted escribió</b> por correo electrónico a { $to }, en { $language }
history-you-wrote-fax = <b>Usted escribió</b> por fax a { $to }, en { $language }
history-you-wrote-social = <b>Usted publicó</b> un texto para { $to }, en { $language }
history-reading = Está leyendo esto
history-last-post = Último día de envío para que una carta llegue a tiempo
history-deadline = Fecha límite de la acción
history-no-date = Sin fecha
change-issued = (publicación)
change-deadline = Nueva fecha límite: { $words }
change-new-recipient = Nuevo destinatario: { $words }
change-recipient-gone = Ya no se escribe a: { $words }
change-new-person = También en riesgo: { $words }
change-new-call = Pedir también: { $words }
change-ended = La acción terminó
change-reopened = La acción se retoma
change-edited = El texto se modificó: versión { $words }

where-heading = A dónde escribir
where-copies = Copias
where-embassy = Se pide enviar copia a los representantes diplomáticos acreditados en su país.
where-languages = En { $languages }.
where-own-language = O en su propio idioma.
where-write = Escribir a esta dirección

original-heading = Original
original-page-number = Página { $page } de { $pages }
original-failed = Este documento no se puede mostrar aquí. Está guardado en este equipo.
original-frame = La página tal como se publicó

# What a reader of documents doubted or could not read.
warning-address-incomplete = Una dirección parece incompleta
warning-address-without-label = Una dirección que ningún encabezado señala como tal
warning-contact-without-address = Un número de fax o un correo electrónico que no se sabe de quién es
warning-deadline-before-issue = Una fecha límite anterior a la fecha de publicación
warning-deadline-contradicted = Dos fechas límite que se contradicen
warning-deadline-unreadable = Una fecha límite que no se puede leer
warning-ended-but-addresses = La acción ha terminado, pero todavía aparecen direcciones
warning-no-text = El documento no contiene texto
warning-only-the-source-says = { $field }: lo dice la fuente o el archivo, no el texto
warning-own-office-left-out = La dirección de la propia organización, omitida
warning-perhaps-ended = Palabras que podrían significar que la acción ha terminado
warning-document-of-another-action = Un archivo de otra acción, guardado pero sin usar
warning-no-text-layer = Este PDF es un escaneo y su texto no se puede leer. Aun así puede guardarlo y anotar lo principal
warning-pages-damaged = Hay páginas del PDF dañadas
warning-cut-off = El texto es muy largo; el final no se leyó
warning-hidden-text = Se omitió texto que la página oculta
warning-attachments-left-out = Algunos adjuntos no se leyeron
warning-places-unknown = No se sabe en qué lugar de las páginas del PDF están las palabras
