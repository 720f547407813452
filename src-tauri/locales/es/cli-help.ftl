### The manual of the command line: `carryout-cli --help`. The lines are broken here as they are shown; keep them below 100 characters.
### Names of options, commands and placeholders stay as they are. `.more` is shown below the first line by `--help`, not by `-h`.
### Readers: rust

help-categories = Listar todo lo que se puede copiar
    .more =
        Los nombres de la primera columna son los que acepta --categories.
help-connect = Pedir a Google acceso a una cuenta, en tu navegador
    .more =
        La página de Google se abre en el navegador, varias veces si una solicitud fuera demasiado
        larga. Si no hay navegador, como por ssh, abre la dirección indicada en el de otro equipo; si ese
        no puede mostrar la última página, pega aquí la dirección de esa página.
        Termina bien (0) si Google concedió al menos una categoría; lo que falta se indica.
help-copy = Copiar categorías en una carpeta; termina cuando cada byte está verificado
    .more =
        La copia recibe su propia carpeta, DIR/NOMBRE/FECHA HORA, con los archivos tal como los creó
        Google, sus sumas de verificación y un comprobante. Si una copia así está sin terminar, el
        mismo comando la continúa. Las demás copias sin terminar continúan mientras tanto.
help-move = Mover una copia sin terminar a otra carpeta y continuarla allí
    .more =
        Para una unidad llena, ausente o de solo lectura. Lo que hay se traslada, se verifica y se
        elimina del sitio anterior; si ese no es accesible, viene otra vez de Google.
        Las próximas copias automáticas de la conexión también irán allí.
help-status = Mostrar conexiones, copias y problemas; no pregunta nada a Google
help-renew = Prolongar el acceso en la página de Google y comprobar si funcionó
    .more =
        Google permite renovar en los últimos 90 días, en su página de programas conectados. Se abre
        en el navegador y después se pregunta a Google por la nueva fecha.
help-disconnect = Devolver el acceso a Google y olvidar las claves; los archivos se quedan
    .more =
        Sin --yes solo muestra lo que se perdería.
help-end-access = Finalizar en Google el acceso para una copia; la conexión y sus archivos se quedan
    .more =
        Google finaliza entonces el acceso de todas las conexiones de la misma cuenta de Google. Sin
        --yes solo muestra cuáles pueden ser. Normalmente `copy` finaliza ese acceso por sí solo.
help-delete = Mover a la papelera las copias terminadas de una conexión; el acceso se queda
    .more =
        Sin --yes solo muestra lo que iría. Nada se elimina nunca sin pasar por la papelera: si esta
        se niega, como en una unidad que no tiene, los archivos se quedan.
help-diagnostics = Guardar lo que hizo este programa, para quien te ayude; nunca una clave
    .more =
        Un archivo ZIP con versiones, estados, cantidades, horas y códigos de error, y los registros
        de la ventana. Los nombres que pusiste, las rutas y las direcciones van enmascarados. Sin --to
        solo lista lo que contendría. No se envía nada a ningún sitio.
help-unpack = Descomprimir los archivos de una copia junto a los originales, en su carpeta `unpacked`
    .more =
        Los nombres que ninguna unidad admite se adaptan y se listan en names.json; los originales y
        la prueba quedan como están. Si se detiene, el mismo comando continúa donde estaba. No
        necesita almacén de contraseñas, diario ni red.
help-verify = Verificar una copia sin conexión: todo está, sin cambios y sin añadidos
    .more =
        Lee cada byte de la carpeta y lo compara con las sumas de verificación anotadas cuando llegó
        de Google. Admite cualquier paquete BagIt (RFC 8493) con sumas SHA-256 o SHA-512. No necesita
        almacén de contraseñas, diario ni red.
help-run = Continuar todas las copias sin terminar hasta que no quede nada por hacer
    .more =
        Tras un fallo, un reinicio o Ctrl-C, todo continúa donde estaba; nada se pide ni se descarga
        dos veces. Las copias pausadas en la ventana siguen pausadas. Apto para tareas programadas:
        con el código de salida 4, vuelve a intentarlo más tarde.

help-settings = Listar los ajustes o cambiar uno
    .more =
        NAME solo muestra ese ajuste. Los interruptores admiten on y off, `limit` admite 500k, 2M o
        none, `proxy` admite system, none o una dirección: http, https o socks5. Un programa en
        marcha tiene los ajustes solo para él: ciérralo o usa su ventana.

help-view = Consultar copias terminadas: buscar, contar y exportar; no necesita red
    .more =
        Las copias se leen donde están, en un índice dentro de la carpeta de datos. El índice se puede
        rehacer en cualquier momento, y `view index --forget` lo elimina.
help-view-index = Poner el índice al día con las copias que hay
    .more =
        Si se detiene, el mismo comando continúa donde estaba.
help-view-search = Buscar elementos, los más recientes primero
    .more =
        Tienen que aparecer todas las palabras; la última puede ser el comienzo de una. Las palabras
        entre comillas aparecen en ese orden.
help-view-stats = Contar lo que hay: por categoría, mes, día y hora, canal, sitio, búsqueda y país
help-view-export = Escribir elementos para otro programa, o como prueba
help-view-shapes = Mostrar claves y tipos de las copias, sin valores; para informar de un formato desconocido

help-arg-json = Responder con un documento JSON en la salida estándar
help-arg-home = Guardar aquí el diario y la configuración, en vez de en el lugar habitual
help-arg-vault = Guardar las claves cifradas en este archivo, no en el almacén de contraseñas; para servidores
    .more =
        El archivo se crea al usarlo por primera vez. Su clave, una frase de contraseña o una identidad
        age, se lee de --vault-key-fd, de la credencial de systemd «carryout-vault» o del terminal;
        nunca de la línea de comandos. Los datos que se usaron primero con un almacén de contraseñas
        siguen con él, y al revés.
help-arg-vault-key-fd = Leer la clave del archivo cifrado de este descriptor de archivo abierto
help-arg-verbose = Registrar detalles en la salida de error; nunca un secreto

help-connect-client = El client_secret_….json de Google, de un cliente de tipo «Aplicación de escritorio»
    .more =
        Su secreto se guarda en el almacén de contraseñas; el archivo no hace falta después. Sin esto
        se usa el cliente ya conocido, o el que venía con el programa.
help-connect-name = Tu nombre para esta cuenta; Google no nos dice cuál es
    .more =
        Con el nombre de una conexión existente, solo se pide lo que le falta.
help-connect-categories = Qué pedir: nombres separados por comas, o `all`

help-copy-connection = El nombre de la conexión, como en `status`
help-copy-categories = Qué copiar: nombres separados por comas, o `all` para todo lo autorizado
help-copy-to = Adónde van las copias
help-copy-since = Solo lo que no sea anterior: 2026-01-31, o 2026-01-31T12:00:00Z
    .more =
        Google puede limitar siete categorías a un periodo (ver `categories`); las demás se copian
        enteras.
help-copy-until = Solo lo que no sea posterior; una fecha significa el final de ese día
help-copy-unpack = Descomprimir junto a los originales cuando todo esté verificado, como hace `unpack`
help-copy-keep = Conservar al menos las últimas N copias de cada categoría; las demás, a la papelera
    .more =
        Vale desde ahora para esta conexión, también para las copias automáticas; `all` las conserva
        todas. Una copia solo se va cuando otras más recientes contienen todo lo suyo, y nunca sin
        pasar por la papelera.

help-copy-keep-access = Mantener el acceso para una copia cuando todo esté copiado
    .more =
        Si no, finaliza en Google en cuanto todo lo concedido está copiado y verificado.

help-arg-limit = Descargar como máximo esta cantidad por segundo: 500k, 2M (bytes), o `none`
    .more =
        Vale para todos los archivos juntos y solo para esta ejecución. Sin esto, vale el límite
        elegido en la ventana. 1k son 1000 bytes; el mínimo es 10k.
help-arg-anyway = Copiar también con una conexión de uso medido o poca batería
    .more =
        Si no, los archivos esperan según lo elegido en la ventana, si el sistema informa de ello.
help-arg-no-wait = Salir (1) si el disco está lleno o falta la unidad, en vez de esperar

help-move-connection = El nombre de la conexión, como en `status`
help-move-to = Adónde van sus copias desde ahora

help-renew-connection = El nombre de la conexión; se puede omitir si solo hay una
help-renew-check = Solo comprobar, sin abrir la página de Google
help-renew-switch = Cambiar entre «una vez» y un periodo: finalizar este acceso y autorizar de nuevo
    .more =
        Google cambia el tipo de acceso solo cuando el actual ha finalizado. Antes se terminan las
        copias sin terminar. Los archivos se quedan.
help-renew-stop-copies = Con --switch: detener las copias sin terminar; lo no copiado se descarta en Google

help-disconnect-connection = El nombre de la conexión, como en `status`
help-disconnect-yes = Hacerlo
help-disconnect-here-only = Olvidar las claves de este equipo, sin decir nada a Google

help-end-access-connection = El nombre de la conexión, como en `status`
help-end-access-yes = Hacerlo

help-delete-connection = El nombre de la conexión, como en `status`
help-delete-yes = Hacerlo

help-diagnostics-to = El archivo que se escribirá; uno existente no se sustituye
help-diagnostics-clear-logs = Vaciar después los registros

help-unpack-folder = La carpeta de una copia terminada, la que contiene receipt.json

help-verify-folder = La carpeta de una copia, la que contiene bagit.txt

help-view-folder = Consultar la copia o las copias de esta carpeta, en vez de las conocidas aquí

help-settings-name = El nombre del ajuste
help-settings-value = Su nuevo valor

help-view-index-rebuild = Rehacerlo a partir de las copias
help-view-index-forget = Eliminarlo; las copias quedan como están

help-arg-category = Solo de esta categoría, como en `categories`; varias con comas
help-arg-account = Solo de esta cuenta, por su nombre
help-arg-kind = Solo de este tipo: watched, searched, visited, bought, place, comment, saved…; varios con comas
help-arg-since = Solo lo que no sea anterior: 2026-01-31, o 2026-01-31T12:00:00Z
help-arg-until = Solo lo que no sea posterior; una fecha significa el final de ese día
help-arg-gone = Solo lo que ya no está en Google: falta en las dos últimas copias completas

help-view-search-words = Qué buscar; sin palabras, todo
help-view-search-limit = Como máximo este número de elementos; { $default } si no se indica nada

help-view-export-format = El formato
help-view-export-format-csv = una tabla para hojas de cálculo
help-view-export-format-jsonl = un documento JSON por línea, con todo sobre cada elemento
help-view-export-format-bookmarks = marcadores y lista de lectura como los lee cualquier navegador
help-view-export-format-bagit = prueba: elementos, registros originales, sumas y comprobantes en BagIt
help-view-export-format-kml = lugares para Organic Maps y otros
help-view-export-format-gpx = lugares para OsmAnd y otros
help-view-export-format-geojson = lugares para programas
help-view-export-format-opml = suscripciones como feeds
help-view-export-format-newpipe = suscripciones como las lee NewPipe
help-view-export-format-subscriptions = suscripciones como las exporta YouTube, con encabezados en inglés
help-view-export-format-freetube = vídeos vistos como los lee FreeTube
help-view-export-format-freetube-playlists = listas de reproducción como las lee FreeTube
help-view-export-to = El archivo que se escribirá, o la carpeta para `bagit`; lo existente no se sustituye
    .more =
        Sin esto: la salida estándar.
help-view-export-words = Solo lo que tenga estas palabras

help-carryout = Lleva a casa una copia de tus datos de Google y prueba que está completa.
    .more =
        Hace lo mismo que la ventana de Carryout, para servidores y scripts: ambos comparten diario,
        almacén de contraseñas y copias, pero solo puede funcionar uno a la vez.
help-after =
    Lo habitual:
    { $example }

    Códigos de salida:
      0  terminado
      1  falló, o se detuvo antes del final
      2  uso incorrecto: la línea de comandos, el archivo de cliente o el entorno
      3  requiere tu atención: hay que autorizar el acceso o desbloquear el almacén de contraseñas
      4  todavía no: Google permite una copia al día, y el resto tiene que esperar

    Entorno:
      CARRYOUT_HOME           dónde están el diario y la configuración; --home tiene prioridad
      CARRYOUT_GOOGLE_ORIGIN  http://127.0.0.1:PORT de un Google simulado; solo en este equipo
      CARRYOUT_PACE           divide cada espera por este número; solo con un Google simulado
      CARRYOUT_VAULT          archivo cifrado de claves, en un servidor sin almacén; --vault tiene prioridad
      CARRYOUT_VAULT_KEY_FD   dónde se lee la clave de ese archivo; --vault-key-fd tiene prioridad
      CREDENTIALS_DIRECTORY   lo define systemd; su credencial carryout-vault es la clave de ese archivo

    Con --json va exactamente un documento JSON a la salida estándar; los textos van a la salida de error.
    Los tokens y secretos nunca se toman de la línea de comandos: se guardan en el almacén de contraseñas
    del sistema, o en el archivo cifrado que indica --vault.

help-heading-usage = Uso:
help-heading-commands = Comandos
help-heading-options = Opciones
help-heading-arguments = Argumentos
help-heading-everywhere = En todos los comandos
help-heading-copies = De qué copias
help-help = Mostrar este manual (-h: abreviado)
help-version = Mostrar la versión
