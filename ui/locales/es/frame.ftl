# The frame around every room: navigation, search, state, hiding.

app-name = Penlight

nav-label = Principal
nav-read = Leer
nav-write = Escribir
nav-keep = Guardar
nav-all = Todos los casos
nav-needs = Necesitan una carta
nav-soon = Enviar pronto
nav-news = Novedades de mis casos
nav-languages = En mis idiomas
nav-country = Por país
nav-archive = Archivados
nav-drafts = Borradores
nav-run = Velada de cartas
nav-sources = Fuentes
nav-settings = Ajustes

find-placeholder = Buscar casos, cartas o personas, o escribir un comando
hide = Ocultar
hidden-title = Notas
hidden-text = Notas
show-again = Volver

state-offline = Sin conexión. Todo está en este equipo
state-never = Todavía no se ha recibido nada
state-updated = Actualizado el { $moment }
state-updating = Actualizando { $name }…
state-updating-count = Actualizando { $done } de { $total }…
state-reading = Leyendo { $name }…
state-reading-count = Leyendo el archivo { $done } de { $total }…
state-working = En curso…
state-working-count = En curso: { $done } de { $total }…
state-stale = Última actualización: { $date }. Un caso puede haber cambiado desde entonces.

undo = Deshacer
close = Cerrar
cancel = Cancelar
dismiss = Quitar
safe-here = Todo lo que hay aquí sigue en este equipo.
loading = Leyendo…
part-failed = No se pudo abrir esta parte de Penlight.
part-again = Intentar de nuevo

day-day = Día
day-month = Mes
day-year = Año
day-none = Ese día no existe.
day-ahead = Ese día aún no ha llegado.

drop-here = Suelte aquí los archivos. Verá lo que contienen antes de guardarlos.
drop-kinds = PDF, página web, correo electrónico, texto o archivo de Word

lock-name = Frase de contraseña
lock-open = Abrir
lock-now = Bloquear

opening-heading = Poniendo al día sus casos
opening-upgrading = Primero se hace una copia de todo; después, la nueva forma.
opening-mending = Lo dañado se repara con lo que está guardado dos veces.
opening-reading = Leyendo de nuevo los documentos: { $done } de { $total }
opening-understanding = Leyendo de nuevo las alertas: { $done } de { $total }
opening-words = Preparando la búsqueda: { $done } de { $total }
opening-cases = Reuniendo los casos: { $done } de { $total }
opening-safe = Puede tardar unos minutos. No se pierde nada si cierra Penlight: continuará la próxima vez que lo abra.
