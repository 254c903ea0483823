# Sources, files, profile, settings.

sources-lead = De dónde vienen sus casos. Penlight solo consulta las fuentes cuando usted pulsa un botón, salvo que los ajustes digan otra cosa.
sources-empty = Todavía no hay fuentes. Añada la dirección de un canal o de una página con una lista de acciones, o suelte un archivo en esta ventana.
sources-address = Dirección de un canal o una página
sources-address-hint = Por ejemplo, la dirección de la página de acciones urgentes de una organización. También sirve la ruta de una carpeta.
sources-look = Ver
sources-looking = Consultando { $address }…
sources-add = Añadir esta fuente
sources-added = { $title } es ahora una de sus fuentes.
sources-trial-kind-feed = Un canal
sources-trial-kind-listing = Una página con una lista de documentos
sources-trial-kind-folder = Una carpeta
sources-trial-kind-file = Un archivo
sources-trial-choice = Este sitio tiene varios canales. Elija uno.
sources-trial-empty = Todavía no contiene nada.
sources-trial-more = { $count ->
    [one] y uno más
    [many] y { $count } más
   *[other] y { $count } más
}
sources-update-all = Actualizar todo
sources-update = Actualizar
sources-stop = Detener
sources-remove = Quitar
sources-removed = { $title } ya no se consulta. Sus casos se quedan.
sources-restored = { $title } está de vuelta.
sources-alerts = { $count ->
    [0] nada todavía
    [one] una alerta
    [many] { $count } de alertas
   *[other] { $count } alertas
}
sources-pictures = Guardar las imágenes para leer sin conexión
sources-pictures-on = { $title }: las imágenes llegan con la próxima actualización, solo desde su propio sitio.
sources-pictures-off = { $title }: no se descargan más imágenes. Las que hay se quedan.
sources-kind-feed = Canal
sources-kind-listing = Página
sources-kind-folder = Carpeta
sources-kind-file = Archivo
sources-state-never = Sin consultar todavía
sources-state-fine = Respondió el { $moment }
sources-state-waiting = Pide esperar hasta el { $moment }
sources-state-gone = Desaparecida para siempre; solo se consulta si pulsa aquí «Actualizar»
sources-asked = Última consulta: { $moment }
sources-next = Próxima vez: { $moment }
sources-next-press = Solo se consulta si pulsa «Actualizar»
sources-moved-from = Antes estaba en
sources-moving-to = Dice que se ha mudado a
sources-state-failing = { $failures ->
    [one] No respondió
    [many] No respondió { $failures } de veces
   *[other] No respondió { $failures } veces
}
sources-kept = Todo lo que envió antes sigue aquí.
sources-updated = { $new ->
    [0] Nada nuevo.
    [one] Una alerta nueva.
    [many] { $new } de alertas nuevas.
   *[other] { $new } alertas nuevas.
}
sources-updated-failed = { $new ->
    [0] Nada nuevo.
    [one] Una alerta nueva.
    [many] { $new } de alertas nuevas.
   *[other] { $new } alertas nuevas.
} { $failed ->
    [one] Una fuente no respondió.
    [many] { $failed } de fuentes no respondieron.
   *[other] { $failed } fuentes no respondieron.
}
sources-cancelled = Detenido. Lo que había llegado está guardado.

files-heading = Archivos y texto
files-lead = Las acciones urgentes llegan a menudo por correo electrónico o en PDF. Suéltelas en esta ventana, elija los archivos o pegue el texto.
files-choose = Elegir archivos
files-paste = Pegar texto
files-paste-heading = Pegar el texto de una acción
files-paste-label = Texto
files-paste-keep = Ver
files-kept = { $name }: guardado.
files-known = { $name }: ya está aquí.
files-update = { $name }: actualización de un caso.
files-refused = { $name }: { $why }
files-open = Abrir el caso

profile-heading = Quién escribe
profile-lead = Se queda en este equipo. Las cartas muestran su nombre y su localidad; la dirección completa se elige carta por carta.
profile-name = Nombre con el que firma
profile-lines = Calle y número
profile-lines-hint = Una línea para cada cosa. Solo se imprime donde usted elija la dirección completa.
profile-town = Código postal y localidad
profile-country = País
profile-no-country = Sin indicar
profile-languages = Idiomas en que puede escribir
profile-languages-hint = Primero el que mejor domine; separados por comas: español, inglés
profile-paper = Papel de su impresora
profile-envelope = Sobres
profile-saved = Guardado en este equipo

settings-look = Aspecto
settings-language = Idioma
settings-language-system = Como el sistema
settings-theme = Claro y oscuro
settings-theme-system = Como el sistema
settings-theme-light = Claro
settings-theme-dark = Oscuro
settings-size = Tamaño del texto
settings-size-percent = { $percent } %
settings-density = Filas
settings-density-comfortable = Amplias
settings-density-compact = Juntas
settings-care = Cuidado
settings-covers = Cubrir al principio
settings-covers-all = Imágenes y párrafos duros
settings-covers-pictures = Solo las imágenes
settings-covers-nothing = Nada
network-heading = Red
network-every = Consultar las fuentes
network-every-never = Solo cuando pulse «Actualizar»
network-every-hours = { $hours ->
    [one] Cada hora
    [24] Una vez al día
    [many] Cada { $hours } de horas
   *[other] Cada { $hours } horas
}
network-every-hint = Mientras la ventana está abierta. Una fuente que falla o pide paciencia se consulta menos a menudo.
network-proxy = Salida a la red
network-proxy-system = Como diga el sistema
network-proxy-none = Directa, nunca por un proxy
network-proxy-own = Por un proxy propio
network-proxy-hint = Si el proxy no funciona, es un error. Nunca se consulta nada sin pasar por él, ni siquiera el nombre de un servidor.
network-address = Dirección del proxy
network-use = Usar este proxy
network-saved = Guardado.
network-as-before = Todo queda como estaba.
settings-keys = Teclado
settings-letter-keys = Usar letras sueltas como atajos
settings-keys-heading = Todos los atajos
settings-privacy = Privacidad
settings-hide-plain = «Ocultar» muestra un papel en blanco. Protege de una mirada por encima del hombro, no de alguien que tenga el equipo.
settings-lock-plain = El bloqueo cierra todo hasta que se escribe la frase de contraseña.
settings-no-passphrase = No hay frase de contraseña, así que no hay con qué bloquear.

keys-next = Caso siguiente o anterior
keys-page = Página abajo o arriba; al final, el caso siguiente
keys-needs = Siguiente caso que necesita una carta
keys-open = Abrir; ir al texto
keys-archive = Archivar
keys-unread = Marcar como no leído
keys-covers = Mostrar lo cubierto o volver a cubrirlo
keys-write = Escribir una carta
keys-print = Imprimir la carta
keys-find = Búsqueda y comandos
keys-filter = Buscar
keys-panes = Panel siguiente o anterior
keys-size = Tamaño del texto
keys-hide = Ocultar; otra vez para volver
keys-lock = Bloquear
keys-close = Cerrar, volver a la lista
keys-gap = Hueco siguiente
keys-settings = Ajustes
keys-this = Esta tabla
keys-go = Ir a: { $room }

palette-label = Búsqueda y comandos
palette-cases = Casos
palette-commands = Comandos
palette-none = Nada se llama así. Pruebe con menos letras.
palette-update = Actualizar todas las fuentes
palette-theme-light = Tema claro
palette-theme-dark = Tema oscuro
palette-results = { $count ->
    [0] Sin resultados
    [one] Un resultado
    [many] { $count } de resultados
   *[other] { $count } resultados
}

language-en = English
language-fr = Français
language-es = Español
language-de = Deutsch
language-ar = العربية
language-fa = فارسی
