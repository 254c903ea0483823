# Writing: drafts, the composer, the pages, printing.

drafts-lead = Cartas que usted ha empezado. Se guardan en este equipo mientras escribe.
drafts-empty = No hay ninguna carta a medias. Elija un caso y pulse W para empezar una.
drafts-open-case = Ir a los casos
drafts-to = A { $to }, en { $language }
drafts-changed = Modificada el { $moment }
drafts-gaps = { $count ->
    [one] Un hueco por rellenar
    [many] { $count } de huecos por rellenar
   *[other] { $count } huecos por rellenar
}
drafts-discard = Tirar a la papelera
drafts-discarded = El borrador está en la papelera.
drafts-restored = El borrador está de vuelta.

letter-back = Volver al caso
beside-open = Leerla en { $language }
beside-close = Ocultar el texto en { $language }
beside-lead = Tal como se escribiría en { $language }. Lo que usted cambió no figura en él.
letter-saved = Guardada en este equipo
letter-saving = Guardando…
letter-not-saved = Sin guardar. No cierre esta ventana; se está intentando de nuevo.
letter-kind = Tipo
letter-kind-appeal = Una carta a las autoridades
letter-kind-cover-note = Una nota con copia, para una embajada
letter-kind-cover-note-why = Imprima también la carta a las autoridades y póngala en el mismo sobre.
letter-kind-solidarity = Solidaridad, para la persona o la familia
letter-kind-solidarity-why = Otras personas leen antes esta carta. No diga nada del caso, de política ni de ninguna organización; su calle se omite.
letter-kind-thanks = Agradecimiento, tras un resultado
letter-kind-thanks-why = Solo si el resultado es bueno. Diga con sus propias palabras qué agradece.
letter-to = Para
letter-in = Idioma
letter-from = De
letter-more = Más
letter-more-what = Más: tipo, papel, líneas
letter-less = Menos
letter-less-what = Menos: recoger tipo, papel y líneas
letter-about = { $names }, { $country }
letter-paper = Papel
letter-lines = Líneas
letter-lines-justified = Iguales en los dos márgenes
letter-lines-ragged = Hasta donde lleguen las palabras
letter-one-page = En una página, con letra más pequeña si hace falta
letter-addressees = Destinatarios
letter-copies = Copias
letter-also-understood = Se entiende también en { $languages }
letter-sender-name-town = Solo nombre y localidad
letter-sender-full = Nombre y dirección completa
letter-sender-initials = Iniciales y localidad
letter-sender-none = Una línea para firmar
letter-sender-why = Su dirección completa llega a las autoridades de otro país.
letter-subject = Asunto
letter-salutation = Saludo
letter-text = Carta
letter-closing = Despedida
letter-no-profile = Aquí aún no consta su nombre, así que se imprime una línea para firmar.
letter-add-profile = Añadir su nombre

letter-asks = Qué pide el caso
letter-asks-none = El texto no enumera nada que pedir. Diga en la carta qué pide usted.
letter-put-in = Poner en la carta
letter-in-already = en la carta
letter-left-out = Omitido a propósito
letter-call-unknown = La carta está en otro idioma: compruebe usted si dice esto.
letter-news = Texto más reciente del caso: { $ago }.
letter-deadline = Fecha límite: { $day }.
letter-last-post = Último día de envío: { $day }.
letter-tip-heading = Una carta que se lee
letter-tip = Breve, cortés y personal. Diga quién es. Deje fuera la política y los reproches; puede que la abra alguien de la oficina que piensa como usted.
advice-too-long = La carta ocupa más de una página. Las cartas breves se leen.
advice-name-missing = El nombre completo de la persona no está en la carta.
advice-name-late = El nombre completo de la persona aparece tarde. Póngalo en las primeras líneas.
advice-no-request-for-reply = La carta no pide respuesta. Basta una línea al final.
advice-gap-open = Queda un hueco sin rellenar. No se imprime.
advice-no-call = La carta todavía no pide nada.
advice-no-address = La dirección tiene muy pocas líneas para que la carta llegue.
advice-no-country = A la dirección le falta el país.
advice-no-salutation = La carta todavía no se dirige a nadie.
advice-deadline-past = La fecha límite ha pasado. Pregunte a la organización antes de enviar esta carta.
advice-last-post-past = Por correo postal llega tarde. Envíe también un correo electrónico o un fax.
advice-old-news = No hay novedades desde hace ocho semanas. Pregunte antes de enviar esta carta.
advice-whole-address = Su calle figura en una carta que va al extranjero. Casi siempre bastan el nombre y la localidad.
advice-tone = Una palabra suena dura. Puede que abra la carta alguien de la oficina que piensa como usted.
advice-address-overfull = La dirección es más larga que la ventana del sobre. Escriba el sobre a mano.
advice-address-small = La dirección va en letra pequeña para caber en la ventana del sobre.
advice-label-overfull = Una dirección es más larga que su etiqueta. Use etiquetas más grandes o escríbala a mano.
advice-not-one-page = La carta es demasiado larga para una página, incluso en letra pequeña.
advice-word-broken = Una palabra es más ancha que la página y hubo que partirla.
advice-model-letter-elsewhere = La carta modelo está en otro idioma y se dejó fuera.
advice-calls-elsewhere = Lo que se pide está en otro idioma. Dígalo con sus propias palabras.
advice-language-of-the-action = El texto solo da sus palabras en este idioma.
advice-no-frame = Penlight aún no conoce una forma de carta en este idioma. Revise la fecha y la despedida.
advice-not-asked-for = El texto no pide cartas en este idioma.
advice-no-call-rules = Penlight aún no sabe redactar lo que se pide en este idioma. Escríbalo usted.
advice-call-as-printed = Algo que se pide quedó tal como estaba impreso. Dígalo con sus propias palabras.
advice-salutation-replaced = El saludo del texto está en otro idioma. La carta saluda en el suyo.
advice-salutation-elsewhere = El saludo es el del texto, en un idioma que no es el de la carta.
advice-nothing-to-ask = El texto no tiene carta modelo ni nada que pedir. Escriba con sus propias palabras.

safety-heading = Su seguridad
safety-own-country = Usted vive en el país a cuyas autoridades va esta carta: { $country }. Piense si debe escribir.
safety-own-country-unnamed = Usted vive en el país a cuyas autoridades va esta carta. Piense si debe escribir.
safety-said = Lo que el texto dice de quienes escriben:
safety-ties = ¿Tiene familia en ese país o va a viajar allí? ({ $country })
safety-ties-unnamed = ¿Tiene familia en ese país o va a viajar allí?
safety-initials = Mostrar solo iniciales y localidad
safety-initials-done = Su nombre completo no figura en esta carta.
safety-mission = Escribir mejor a la embajada
safety-mission-none = El caso no indica ninguna embajada a la que escribir en su lugar.
safety-mission-done = Esta carta va a una embajada.
safety-not-at-all = O deje esta carta a otras personas. Habrá otra.

letter-pages = { $count ->
    [one] { $count } página
    [many] { $count } de páginas
   *[other] { $count } páginas
}
letter-words = { $count ->
    [one] { $count } palabra
    [many] { $count } de palabras
   *[other] { $count } palabras
}
letter-undo = Deshacer
letter-print = Imprimir
letter-pdf = Guardar en PDF
letter-editor-keys = Tab lleva al hueco siguiente. Para salir del editor, Escape y luego Tab.

preview-label = Vista de la página
preview-letter = Carta
preview-envelope = Sobre
preview-larger = Ampliar
preview-smaller = Reducir
preview-zoom = { $percent } %
preview-page = { $count ->
    [one] La carta, una página
    [many] La carta, página { $page } de { $count }
   *[other] La carta, página { $page } de { $count }
}. Empieza así: { $first }
preview-envelope-page = El sobre, dirigido a { $to }
preview-failed = Su carta está guardada en este equipo.
preview-missing = Ningún tipo de letra tiene estos caracteres: { $characters }

paper-a4 = A4
paper-letter = Carta (EE. UU.)
envelope-din-a = sobre con ventana DIN 5008 A
envelope-din-b = sobre con ventana DIN 5008 B
envelope-ch-left = sobre suizo, ventana a la izquierda
envelope-ch-right = sobre suizo, ventana a la derecha
envelope-fr = sobre francés con ventana
envelope-iso = sobre DL con ventana
envelope-us10 = sobre de EE. UU. número 10
envelope-none = sobre sin ventana
preview-form = { $paper }, { $envelope }

print-heading = Imprimir esta carta
print-printer = Impresora
print-viewer = Abrir en el visor de PDF
print-copies = Ejemplares
print-go = Imprimir { $copies ->
    [one] 1 carta
    [many] { $copies } de cartas
   *[other] { $copies } cartas
}
print-go-viewer = Abrir la carta
print-gaps = { $count ->
    [one] Queda un hueco sin rellenar. Se omite.
    [many] Quedan { $count } de huecos sin rellenar. Se omiten.
   *[other] Quedan { $count } huecos sin rellenar. Se omiten.
}
print-missing = { $count ->
    [one] Algo que pide el caso no está en la carta.
    [many] { $count } de cosas que pide el caso no están en la carta.
   *[other] { $count } cosas que pide el caso no están en la carta.
}
print-old = { $due }. Pregunte a la organización antes de enviar esta carta.
print-ended-heading = Este caso ha terminado
print-ended = La organización pide que no se envíen más cartas. Por favor, lea antes el texto más reciente del caso.
print-ended-read = Lo he leído. Imprimir de todos modos
print-ended-read-first = Lea antes que el caso ha terminado.
print-done = { $pages ->
    [one] Se ha enviado 1 página a la impresora.
    [many] Se han enviado { $pages } de páginas a la impresora.
   *[other] Se han enviado { $pages } páginas a la impresora.
}
print-viewer-done = La carta está abierta en su visor de PDF. El archivo se borra al cerrar Penlight.
pdf-done = Guardada como { $name }.

print-what = Qué imprimir
print-what-letter = La carta
print-what-envelope = Su sobre
print-go-envelope = Imprimir { $copies ->
    [one] 1 sobre
    [many] { $copies } de sobres
   *[other] { $copies } sobres
}
print-envelope-done = Se ha enviado el sobre a la impresora.
print-offset = Si esta impresora desplaza lo que imprime
print-offset-why = Imprima una página de prueba, métala en el sobre y lea en las escalas cuánto se aparta el contorno de la ventana.
print-offset-right = Hacia la derecha, mm
print-offset-down = Hacia abajo, mm
print-trial = Imprimir una página de prueba
print-trial-done = Se ha enviado la página de prueba a la impresora.
split-list = Ancho de la lista
split-pages = Ancho de las páginas

# The letter evening: many letters in one print run.
run-lead = Elija quién escribe y por qué casos. Cada persona tendrá una carta por cada caso, todo en una sola impresión.
run-steps-cases = Casos
run-steps-post = Enviar por correo
run-cases = Casos que necesitan una carta
run-no-cases = Hoy ningún caso necesita una carta.
run-drafts = Cartas ya empezadas
run-writers = Quién escribe
run-no-name = Sin nombre: una línea para firmar
run-writer-add = Añadir a alguien
run-writer-remove = Quitar a { $name } de la lista
run-changed = Se cambió la velada de cartas.
run-writer-added = Añadido a la lista: { $name }.
run-writer-removed = Quitado de la lista: { $name }.
run-writer-languages = Idiomas en que escribe
run-form = Qué se imprime
run-every-addressee = Una carta a cada destinatario de un caso
run-envelopes = Un sobre detrás de cada carta
run-vary = Otras palabras en cada carta del mismo caso
run-cover-sheet = Una hoja con los recuentos al principio
run-sign-list = Una lista para firmar al final
run-order = Orden
run-by-writer = por persona, para que cada cual recoja lo suyo
run-by-case = por caso
run-labels = Etiquetas de dirección
run-no-labels = ninguna
run-label-start = Empezar en la etiqueta
run-postage = Sellos
run-postage-lead = Con sus propias palabras, tal como los compra. Se cuentan para la velada.
run-postage-home = Dentro de su país
run-postage-abroad = A otros países
run-sum = En total
run-empty = Elija quién escribe y un caso
run-empty-lead = Aquí se cuentan hojas, sobres y sellos según vaya eligiendo.
run-ready = { $count ->
    [one] 1 carta lista para imprimir
    [many] { $count } de cartas listas para imprimir
   *[other] { $count } cartas listas para imprimir
}
run-print = { $count ->
    [one] Imprimir 1 carta
    [many] Imprimir { $count } de cartas
   *[other] Imprimir { $count } cartas
}
run-print-envelopes = { $count ->
    [one] Imprimir 1 carta y su sobre
    [many] Imprimir { $count } de cartas y sobres
   *[other] Imprimir { $count } cartas y sobres
}
run-stop = Detener. No se imprime nada
run-stopped = Detenido. No se imprimió nada ni quedó ningún archivo.
run-making = Se están preparando las cartas
run-counting = Se están contando las cartas
run-step = Carta { $done } de { $total }
run-paper = Papel
run-sheets = { $count ->
    [one] 1 hoja
    [many] { $count } de hojas
   *[other] { $count } hojas
}
run-stamps = Sellos para esta velada
run-no-stamp = no está en su tabla
run-gaps = { $count ->
    [one] 1 carta tiene un hueco para las palabras de quien escribe. El hueco se omite.
    [many] { $count } de cartas tienen un hueco para las palabras de quien escribe. El hueco se omite.
   *[other] { $count } cartas tienen un hueco para las palabras de quien escribe. El hueco se omite.
}
run-alike = { $count ->
    [one] 1 carta tiene las mismas palabras que otra.
    [many] { $count } de cartas tienen las mismas palabras que otra.
   *[other] { $count } cartas tienen las mismas palabras que otra.
}
run-too-few = { $case }: cartas a un mismo destinatario: { $letters }; formas de redactarlas: { $wordings }.
run-unfit = No todo cabe. Mire estas cartas antes de echarlas al correo:
run-news = Última novedad: { $day }
run-no-news = No se sabe de cuándo es la última novedad
run-old = Ocho semanas sin novedades: preguntar antes de enviar
run-printed = { $count ->
    [one] Hay 1 carta en el montón.
    [many] Hay { $count } de cartas en el montón.
   *[other] Hay { $count } cartas en el montón.
}
run-pile = { $count ->
    [one] Hay 1 carta impresa y sin enviar.
    [many] Hay { $count } de cartas impresas y sin enviar.
   *[other] Hay { $count } cartas impresas y sin enviar.
}
run-post = Se han enviado hoy
run-posted = { $count ->
    [one] Enviada. Hay 1 carta en el registro.
    [many] Enviadas. Hay { $count } de cartas en el registro.
   *[other] Enviadas. Hay { $count } cartas en el registro.
}

# The letter by other ways than the post.

ways-open = Otra vía
ways-heading = Enviarla por otra vía
ways-email = Correo electrónico
ways-fax = Fax
ways-post = Por correo postal
ways-social = Texto breve
ways-ended-read = Lo he leído. Seguir de todos modos
ways-mail-lead = Penlight no envía nada por sí mismo. Su programa de correo se abre con la carta y usted la envía desde allí.
ways-mail-to = Para
ways-mail-nobody = El caso no da ninguna dirección de correo de este destinatario. Puede ponerla usted en su programa de correo.
ways-mail-text = La carta como correo electrónico
ways-mail-too-long = Demasiado larga para pasarla directamente. Guárdela como archivo de correo y ábralo en su programa de correo.
ways-mail-open = Abrir en el programa de correo
ways-mail-save = Guardar como archivo de correo
ways-mail-opened = La carta está en su programa de correo. Todavía no se ha enviado nada.
ways-mail-saved = Guardada como { $name }. Ábrala en su programa de correo; todavía no se ha enviado nada.
ways-fax-lead = Delante de la carta va una hoja con el número. Envíe ambas desde su aparato de fax.
ways-fax-number = Número de fax
ways-fax-print = Imprimir para el fax
ways-fax-open = Abrir el fax
ways-post-lead = ¿La imprimió en otro lugar, desde el PDF? Anote aquí el día en que salió.
ways-short-lead = De quién se trata y una petición, para una red social. Cámbielo como quiera.
ways-short-text = Texto
ways-short-count = { $count } de { $most } caracteres
ways-short-long = { $over ->
    [one] 1 carácter de más para un mensaje
    [many] { $over } de caracteres de más para un mensaje
   *[other] { $over } caracteres de más para un mensaje
}
ways-short-handles = Cuentas que indica el caso:
ways-copy = Copiar el texto
ways-copied = Copiado. Péguelo donde lo publique.
ways-copy-marked = El texto está seleccionado. Cópielo con Ctrl C.
ways-sent-on = Salió el
ways-sent-email = Anotar: enviada por correo electrónico
ways-sent-fax = Anotar: enviada por fax
ways-sent-post = Anotar: enviada por correo postal
ways-sent-social = Anotar: publicado
ways-noted = Anotado entre sus cartas.
ways-close = Cerrar
