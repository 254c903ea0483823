# Cartas y respuestas, la libreta de direcciones, las fuentes en una lista.

nav-log = Cartas y respuestas
nav-addresses = Direcciones

log-lead = Las cartas que se imprimieron, se enviaron por correo o de otro modo, y lo que llegó.
log-empty = Todavía no hay ninguna carta en el registro. Cada una que imprima o envíe aparecerá aquí.
log-none = Ninguna carta coincide.
log-sum-sent = { $letters ->
    [one] Salió <b>una carta</b>
   *[other] Salieron <b>{ $letters } cartas</b>
} { $cases ->
    [one] para un caso.
   *[other] para { $cases } casos.
}
log-sum-countries = { $count ->
    [one] Destino: un país.
   *[other] Destinos: { $count } países.
}
log-sum-replies = { $count ->
    [0] Todavía no se conoce ninguna respuesta.
    [one] Llegó <b>una respuesta</b>.
   *[other] Llegaron <b>{ $count } respuestas</b>.
}
log-sum-pile = { $count ->
    [one] Hay una carta impresa y sin enviar.
   *[other] Hay { $count } cartas impresas y sin enviar.
}
log-sum-only = Son solo las cartas que conoce este equipo.
log-heading = Las cartas
log-year = Año
log-year-all = Todos los años
log-writer = Firmada por
log-writer-all = Todos
log-filter = Filtrar las cartas
log-head-posted = Enviada
log-head-case = Caso
log-head-to = Para
log-head-by = De
log-head-way = Por
log-head-since = Desde entonces
log-in-pile = Sin enviar
log-no-case = Su caso ya no está aquí
log-way-post = Correo
log-way-embassy = A través de la embajada
log-way-email = Correo electrónico
log-way-fax = Fax
log-way-social = Redes sociales
log-way-other = De otro modo
log-since-pile = En el montón
log-since-waiting = En espera
log-since-answered = Respuesta del { $date }
log-since-acknowledged = Llegada confirmada el { $date }
log-since-not-my-competence = «No nos corresponde», { $date }
log-since-returned = Devuelta el { $date }
log-since-none = Sin respuesta
log-since-ended = La acción ha terminado
log-since-news = Novedades del { $date }
log-more = { $count ->
    [one] Mostrar una carta más
   *[other] Mostrar { $count } cartas más
}
log-open = Abrir la carta para { $to }
log-posted-today = Enviada hoy

log-letter = Una carta del registro
log-which = Qué carta
log-which-line = { $to }, { $date }
log-signed = Firmada por
log-printed-on = Impresa o anotada
log-see-pdf = Verla tal como se imprimió
log-posted-on = Salió el
log-note-posted = Anotar el día
log-note-pile = Sigue aquí
log-posted-noted = Anotado: salió el { $date }.
log-pile-noted = Anotado: está en el montón.
log-replies = Lo que llegó
log-nothing-came = Todavía no hay nada anotado.
log-came = { $what }, { $date }
log-kind = Qué llegó
log-kind-answered = Una respuesta
log-kind-acknowledged = Un aviso de que llegó
log-kind-not-my-competence = «No nos corresponde»
log-kind-returned = La propia carta, devuelta
log-kind-none = Nada; ya no se espera
log-came-on = Llegó el
log-own-words = Con sus propias palabras
log-reply-go = Anotar la respuesta
log-reply-noted = La respuesta está en el registro.
log-reply-out = Quitar
log-reply-gone = La respuesta se quitó del registro.
keys-reply = Anotar una respuesta

log-hand-open = Anotar una carta escrita a mano
log-hand-heading = Una carta escrita a mano
log-hand-lead = Para una carta que salió sin Penlight. Cuenta como las demás.
log-hand-way = Por qué vía
log-hand-go = Anotar esta carta
log-hand-noted = La carta está en el registro.
log-hand-first = En el registro no hay ninguna carta para este caso. Anote primero la que recibió respuesta.

marks-heading = Cartas por mes
marks-each = { $count ->
    [one] Cada marca es una carta
   *[other] Cada marca representa hasta { $count } cartas
}
marks-sent = enviada
marks-replied = con respuesta
marks-table = Mostrar como tabla
marks-picture = Mostrar como marcas
marks-month = Mes
marks-letters = Cartas
marks-replies = Con respuesta

addresses-lead = Todos aquellos a quienes sus casos piden escribir, cada uno con el caso que lo nombra.
addresses-empty = Todavía no hay direcciones. Vienen con los casos.
addresses-none = Nadie coincide.
addresses-filter = Filtrar las direcciones
addresses-count = { $count ->
    [one] Una dirección
   *[other] { $count } direcciones
}
addresses-from = Figura en
addresses-more-cases = { $count ->
    [one] y en un caso más
   *[other] y en { $count } casos más
}
addresses-likely = Leída con dudas. Compruébela antes de escribir
addresses-person = Corregida por usted
addresses-came-back = Una carta fue devuelta el { $date }
addresses-letters = { $count ->
    [one] Una carta en el registro
   *[other] { $count } cartas en el registro
}
addresses-copy = Copiar
addresses-copied = La dirección está copiada.
addresses-copy-kept = El sistema no da acceso al portapapeles. No se copió nada.
addresses-more = { $count ->
    [one] Mostrar una dirección más
   *[other] Mostrar { $count } direcciones más
}

list-of-sources = Las fuentes en una lista
list-of-sources-lead = Otros lectores de canales dan y toman sus fuentes como archivo OPML.
list-of-sources-in = Incorporar una lista
list-of-sources-out = Guardar como lista
list-of-sources-taken = { $count ->
    [0] Todos los canales de esta lista ya están aquí.
    [one] Se añadió una fuente. «Actualizar» la consulta.
   *[other] Se añadieron { $count } fuentes. «Actualizar» las consulta.
}
list-of-sources-saved = La lista está en { $name }.
