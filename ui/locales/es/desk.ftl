# Alrededor de cada sala: papelera, deshacer, menús, el primer inicio, novedades, la hoja en letra grande.

nav-trash = Papelera
trash-lead = Lo que usted desechó espera aquí. No se borra nada hasta que usted lo diga.
trash-nothing = La papelera está vacía.
trash-empty = Vaciar la papelera
trash-since = Desechado: { $moment }
trash-take = Devolver a su lugar
trash-erase = Borrar para siempre
trash-ask = «{ $title }» se borrará con todo lo que se guardó de ello. No se puede deshacer.
trash-ask-all = { $count ->
    [one] Un elemento se borrará con todo lo que se guardó de él. No se puede deshacer.
   *[other] { $count } elementos se borrarán con todo lo que se guardó de ellos. No se puede deshacer.
}
trash-erase-all = { $count ->
    [one] Borrar un elemento para siempre
   *[other] Borrar { $count } elementos para siempre
}
trash-erased = Borrado para siempre.

menu-file = Archivo
menu-edit = Edición
menu-view = Ver
menu-go = Ir
menu-case = Caso
undo-what = Deshacer: { $what }
redo-what = Rehacer: { $what }
view-larger = Texto más grande
view-smaller = Texto más pequeño

read-marked-unread = Marcado como no leído.
read-fresh = Nuevo desde que lo leyó
read-changed = Reescrito desde que lo leyó
read-changed-some = Este texto se modificó desde que lo leyó. Lo nuevo está marcado.
evening-added = Añadido a la velada de cartas.
evening-there = Este caso ya está en la velada de cartas.
keys-evening = Añadir a la velada de cartas
keys-undo = Deshacer, rehacer
keys-envelope = Vista previa de la carta o del sobre
keys-files = Elegir archivos

away-heading = Mientras no estaba
away-ended = Terminado
away-more = { $count ->
    [one] y un caso más
   *[other] y { $count } casos más
}

list-order = Orden
list-sort-newest = Los más nuevos primero
list-filter = Filtrar esta lista
list-filter-none = Nada en esta lista coincide con «{ $words }».
section-issued-week = Publicados en los últimos siete días
section-issued-month = Publicados en { $month }
section-undated = Sin fecha

sheet-open = Hoja en letra grande
sheet-heading = Hoja en letra grande
sheet-lead = Para quienes escriben a mano: de quién se trata, qué pedir, adónde escribir.
sheet-shown = Lo que dice la hoja
sheet-for = Por
sheet-ask = Pida:
sheet-go = Imprimir la hoja
sheet-printed = La hoja fue a la impresora.

step-done = Hecho:
first-heading = Los tres primeros pasos
first-step-who = Quién escribe
first-step-paper = Papel y sobres
first-step-source = De dónde vienen los casos
first-title-who = ¿Quién firmará las cartas?
first-lead-who = Se queda en este equipo. Puede dejarlo todo vacío y completarlo más tarde, en Ajustes.
first-title-paper = ¿En qué imprime?
first-lead-paper = Para que la dirección quede en la ventana de sus sobres.
first-title-source = ¿De dónde vienen sus casos?
first-lead-source = Añada la dirección de las acciones urgentes de una organización, suelte archivos en esta ventana o mire primero un ejemplo inventado.
first-passphrase = Si este equipo pudiera caer en otras manos, elija una frase de contraseña:
first-skip-all = Saltar todo esto
first-sample = Ver el ejemplo ahora
first-next = Siguiente

settings-face = Letra para leer
settings-face-serif = Como en un libro
settings-face-sans = Sencilla
settings-menu-bar = Mostrar la barra de menús
settings-notices = Que el sistema avise cuando llegue algo. No nombra a nadie ni nada.
notify-news = Ha llegado algo nuevo.

writers-heading = Quién escribe en este equipo
writers-lead = Añada a otras personas en la página de la velada de cartas.
writers-forget = Olvidar
writers-forget-heading = ¿Olvidar a { $name }?
writers-forget-means = El nombre, la dirección y los PDF guardados con ese nombre desaparecen de este equipo; el registro conserva qué salió, adónde y cuándo. Los borradores y las copias de seguridad conservan lo que contienen. No se puede deshacer.
writers-forget-go = Olvidar a { $name }
writers-forgotten = Olvidado.

tray-open = Abrir
tray-quit = Salir
settings-tray = Dejar Penlight en la bandeja al cerrar su ventana. Sigue preguntando a sus fuentes; su menú no nombra a nadie ni nada.
settings-tray-no-place = Este escritorio no muestra bandeja: Penlight termina al cerrar su ventana.
settings-tray-not-yet = En este sistema Penlight aún no tiene bandeja: termina al cerrar su ventana.
