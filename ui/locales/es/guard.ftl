# Guarding: backup, passphrase, travel, what is protected.
working = Un momento…
megabytes = { $megabytes } MB
backup-heading = Copia de seguridad
backup-plain = Una copia de seguridad es un solo archivo con todo: casos, documentos, cartas y el registro. Guárdela en un disco que no sea el de este equipo.
backup-now = Hacer copia…
backup-restore = Restaurar…
backup-done = La copia de seguridad { $name } está hecha y se ha vuelto a leer ({ $megabytes } MB).
backup-open = No tiene frase de contraseña: quien tenga la copia puede leer todo lo que contiene.
backup-last = Última copia de seguridad: { $moment }
backup-never = Todavía no se ha hecho ninguna copia de seguridad.
check-now = Comprobar todo
check-sound = Todo está en orden; { $count ->
    [one] se leyó un documento.
    [many] se leyeron { $count } de documentos.
   *[other] se leyeron { $count } documentos.
  }
check-damaged = Los datos están dañados en este disco. Cierre Penlight y vuelva a abrirlo: se repara solo, y lo que usted escribió está guardado dos veces.
check-documents = { $count ->
    [one] Un documento guardado está dañado o falta; la próxima actualización lo traerá si puede.
    [many] { $count } de documentos guardados están dañados o faltan; la próxima actualización traerá los que pueda.
   *[other] { $count } documentos guardados están dañados o faltan; la próxima actualización traerá los que pueda.
  }
copies-heading = Copias en este equipo
copies-plain = Una vez al día, Penlight comprueba que sus datos están en orden y hace una copia junto a ellos. Se conservan las tres últimas.
copy-now = Copiar ahora
copy-done = La copia está hecha.
copy-restore = Volver a esta
export-heading = Exportación
export-plain = Una exportación es todo en formatos abiertos: documentos, cartas y borradores como archivos, y lo demás en JSON, que otros programas saben leer.
export-open = Nada en una exportación está protegido. Quien la tenga puede leerlo todo: nombres, direcciones, lo que usted escribió. Guárdela donde nadie más mire y bórrela cuando ya no la necesite.
export-now = Exportar todo…
export-take = Incorporar una exportación…
export-take-plain = Lo que está aquí se queda. Lo que falta se añade, y nada queda repetido.
export-done = La exportación { $name } está escrita, con { $count ->
    [one] un archivo
   *[other] { $count } archivos
  }. Recuerde que no está protegida.
export-missing = { $count ->
    [one] Un archivo guardado está dañado o falta aquí, y por eso también en la exportación.
   *[other] { $count } archivos guardados están dañados o faltan aquí, y por eso también en la exportación.
  }
export-taken-alerts = { $count ->
    [0] Ninguna alerta era nueva.
    [one] Se añadió una alerta o ahora está más completa.
   *[other] Se añadieron { $count } alertas o ahora están más completas.
  }
export-taken-sources = { $count ->
    [one] Vino una fuente.
   *[other] Vinieron { $count } fuentes.
  }
export-taken-written = { $count ->
    [0] Nada de lo que usted había hecho era nuevo.
    [one] Vino una cosa que usted había hecho.
   *[other] Vinieron { $count } cosas que usted había hecho.
  }
export-taken-kept = Lo que estaba aquí no ha cambiado.
export-taken-lost = { $count ->
    [one] Un registro o archivo de la exportación está dañado o falta; todo lo demás vino.
   *[other] { $count } registros o archivos de la exportación están dañados o faltan; todo lo demás vino.
  }
export-taken-proxy = A partir de ahora se llega a la red por { $address }, como dice la exportación; puede cambiarlo en «Red».
restore-choose = Elegir la copia…
restore-chosen = { $name }, { $megabytes } MB. Se leyó hasta el final y está completa.
restore-plain = Lo que hay aquí ahora no se borra: se aparta dentro de la carpeta de datos.
restore-now = Restaurar
restore-done = La copia de seguridad está restaurada. Lo que había antes se conserva en la carpeta de datos.
recovery-code = Código de recuperación
use-recovery-code = Usar el código de recuperación
use-passphrase = Usar la frase de contraseña
passphrase-heading = Frase de contraseña
passphrase-there = Una frase de contraseña protege todo lo que Penlight guarda. Solo se puede entrar con ella o con el código de recuperación.
passphrase-none = No hay frase de contraseña: quien tenga este equipo puede leerlo todo.
passphrase-set = Crear una frase
passphrase-change = Cambiar la frase
passphrase-remove = Quitar la frase
passphrase-renew = Nuevo código de recuperación
passphrase-old = Frase actual
passphrase-new = Frase nueva
passphrase-again = La misma otra vez
passphrase-differ = Las dos no son iguales. No se ha cambiado nada.
passphrase-remove-plain = Después, quien tenga este equipo podrá leerlo todo.
passphrase-set-done = La frase de contraseña está creada.
passphrase-change-done = La frase de contraseña ha cambiado. El código de recuperación sigue siendo el mismo.
passphrase-remove-done = Ya no hay frase de contraseña.
passphrase-renew-done = El código de recuperación anterior ya no abre nada.
recovery-plain = Este código abre Penlight si se pierde la frase de contraseña. Se muestra una sola vez: imprímalo o anótelo, y guárdelo lejos del equipo.
recovery-save = Guardar como página…
recovery-saved = Guardado como { $name }. Imprima el archivo y después bórrelo.
recovery-written-down = Lo tengo en papel
recovery-page-what = Este código abre la carpeta de datos, o una copia de seguridad de ella, si se pierde la frase de contraseña. Guarde esta página lejos del equipo: quien tenga los dos puede leerlo todo.
recovery-page-how = Escríbalo donde Penlight pide la frase de contraseña, después de pulsar «Usar el código de recuperación». Da igual usar mayúsculas o minúsculas.
lock-after = Bloquear si nadie lo usa
lock-never = Nunca
lock-minutes = { $count ->
    [one] Tras un minuto
    [many] Tras { $count } de minutos
   *[other] Tras { $count } minutos
  }
keychain-wanted = Dejar que el llavero de este sistema abra Penlight al iniciarse
keychain-plain = Le evita escribir la frase de contraseña. A cambio, quien pueda usar su cuenta en este equipo puede leerlo todo.
travel-heading = Viaje
travel-plain = Antes de una frontera: Penlight guarda una copia de seguridad donde usted diga y después destruye las claves de este equipo. Nadie puede abrir nada aquí, ni siquiera usted, hasta restaurar la copia con la frase de contraseña o el código de recuperación.
travel-begin = Viajar…
travel-warning = Lleve la copia de seguridad fuera de la bolsa de este equipo, o envíela antes. Sin ella se pierde todo.
travel-leave = Hacer copia y destruir las claves
travel-needs-passphrase = Necesita una frase de contraseña: sin ella, la copia se abriría a quien la encontrara.
travel-done = Las claves están destruidas. { $name } es el único camino de vuelta.
protection-heading = Qué está protegido
protection-is = Con una frase de contraseña
protection-is-stolen = El equipo se pierde o lo roban mientras está apagado o bloqueado: nadie puede leer los casos, los documentos, las cartas ni lo que usted buscó.
protection-is-documents = Un documento intenta ejecutar algo o comunicarse con el exterior: se muestra sin ejecutar ni descargar nada.
protection-is-rot = El disco falla: se detecta, y lo que usted escribió está guardado dos veces y se repara.
protection-is-restore = Se va la luz, el disco se llena o el programa se detiene: lo guardado sigue guardado.
protection-not = Sin protección
protection-not-forced = Si alguien le obliga a dar la frase de contraseña.
protection-not-unlocked = Si alguien usa el equipo mientras está desbloqueado, o ha instalado en él un programa espía.
protection-not-open = Sin frase de contraseña: quien tenga el equipo puede leerlo todo.
protection-not-paper = Lo que usted imprime, guarda como archivo o envía; y la memoria de la propia impresora.
protection-not-sizes = Que Penlight está en el equipo, cuántos documentos guarda y cuánto ocupan.
mended-heading = Los datos estaban dañados en este disco y se han reparado.
mended-written = Todo lo que usted escribió está ahí.
mended-not-written = Una parte de lo que usted escribió no se pudo leer; si echa algo en falta, restaure una copia de seguridad.
mended-not-fetched = Falta una parte de lo recibido; volverá con la próxima actualización.
clock-back = El reloj de este equipo marca un día anterior al último en que se usó Penlight. Compruébelo: con él se cuentan los días que quedan.
clock-ahead = El reloj de este equipo va años por delante del último día en que se usó Penlight. Compruébelo: con él se cuentan los días que quedan.
