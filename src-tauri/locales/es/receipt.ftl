### The receipt: a page without a script, beside the files of a copy. And what a check of a copy finds, years later.
### Readers: rust

receipt-title = Comprobante: { $name }, { $day }
receipt-practice = Esto fue una práctica. Nada de aquí viene de Google.
receipt-loopback = Un servidor de este equipo respondió en lugar de Google. Nada de aquí viene de Google.
receipt-heading = Comprobante de una copia de tus datos de Google

# Parts of one sentence, joined by commas: "Asked for 34, got 33 (2 of them empty), 1 refused."
receipt-sum =
    { $asked ->
        [one] { NUMBER($asked) } pedida
       *[other] { NUMBER($asked) } pedidas
    }, { $got ->
        [one] { NUMBER($got) } recibida
       *[other] { NUMBER($got) } recibidas
    }
receipt-sum-empty =
    { $asked ->
        [one] { NUMBER($asked) } pedida
       *[other] { NUMBER($asked) } pedidas
    }, { $got ->
        [one] { NUMBER($got) } recibida
       *[other] { NUMBER($got) } recibidas
    } (de ellas, { $empty ->
        [one] { NUMBER($empty) } vacía
       *[other] { NUMBER($empty) } vacías
    })
receipt-sum-refused =
    { $count ->
        [one] { NUMBER($count) } rechazada
       *[other] { NUMBER($count) } rechazadas
    }
receipt-sum-failed =
    { $count ->
        [one] { NUMBER($count) } fallida
       *[other] { NUMBER($count) } fallidas
    }
receipt-sum-cancelled =
    { $count ->
        [one] { NUMBER($count) } cancelada
       *[other] { NUMBER($count) } canceladas
    }
receipt-sum-not-granted =
    { $count ->
        [one] { NUMBER($count) } no autorizada
       *[other] { NUMBER($count) } no autorizadas
    }
receipt-files =
    { $count ->
        [one] { NUMBER($count) } archivo, { BYTES($bytes) }. Se verificó al llegar; sus sumas de verificación están abajo.
       *[other] { NUMBER($count) } archivos, { BYTES($bytes) }. Cada uno se verificó al llegar; sus sumas de verificación están abajo.
    }
receipt-incomplete =
    { $count ->
        [one] En { NUMBER($count) } categoría, el propio Google omitió algo; véase abajo.
       *[other] En { NUMBER($count) } categorías, el propio Google omitió algo; véase abajo.
    }

receipt-row-connection = Conexión
receipt-row-asked = Pedida
receipt-row-finished = Terminada
receipt-row-period = Periodo
receipt-row-access = Acceso
receipt-row-access-ended = Fin del acceso
receipt-row-client = Cliente
receipt-row-program = Hecha por
receipt-program = Carryout { $version }
# The next two stand before a moment: "from 18 May 2026, 00:00 CEST".
receipt-from = desde el
receipt-until = hasta el
receipt-period-limit = donde Google puede limitarlo
receipt-access-one-time = para una copia
receipt-access-time-based = por un periodo
receipt-access-unknown = Google no lo dice
# A moment follows.
receipt-access-ended = Carryout lo finalizó en Google:
receipt-access-in-place = seguía vigente cuando se hizo este comprobante

receipt-asked-for = Lo que se pidió
receipt-column-kind = Tipo de datos
receipt-column-outcome = Resultado
receipt-column-files = Archivos
receipt-column-size = Tamaño
receipt-outcome-got = Recibido
receipt-outcome-incomplete = Recibido, incompleto
receipt-outcome-empty = Vacío
receipt-outcome-refused = Rechazado
receipt-outcome-failed = Falló
receipt-outcome-cancelled = Cancelado
receipt-outcome-not-granted = No autorizado
receipt-file-count =
    { $count ->
        [one] { NUMBER($count) } archivo
       *[other] { NUMBER($count) } archivos
    }
receipt-nothing = Sin datos
# $headline is a sentence without its full stop.
receipt-reason = { $headline }. { $reason }
# A moment follows: "Asked 18 May 2026, 14:02 CEST".
receipt-asked-at = Pedido el
receipt-state-of = Estado en Google del
receipt-asked-again =
    { $count ->
        [one] Pedido { NUMBER($count) } vez más
       *[other] Pedido { NUMBER($count) } veces más
    }
# A name of Google's follows.
receipt-job = Tarea de Google
receipt-details = Detalles
receipt-details-and-files =
    { $count ->
        [one] Detalles y { NUMBER($count) } archivo
       *[other] Detalles y { NUMBER($count) } archivos
    }
receipt-exact-size = { BYTES($bytes) } ({ NUMBER($bytes) } bytes)
# A name of Google's follows.
receipt-name-at-google = En Google:
receipt-generation = Generación
receipt-zip =
    { $count ->
        [one] ZIP con { NUMBER($count) } archivo, { BYTES($bytes) } descomprimidos; se leyó entera cada entrada
       *[other] ZIP con { NUMBER($count) } archivos, { BYTES($bytes) } descomprimidos; se leyó entera cada entrada
    }
receipt-content = Contenido: { $kind }
receipt-broken =
    { $count ->
        [one] { NUMBER($count) } dañado por dentro
       *[other] { NUMBER($count) } dañados por dentro
    }
receipt-unusable = { NUMBER($count) } con un nombre que no se puede usar
receipt-not-exported =
    { $count ->
        [one] { NUMBER($count) } no exportado, según el índice de Google
       *[other] { NUMBER($count) } no exportados, según el índice de Google
    }
# Names of Google's follow.
receipt-services = incompleto, según Google:

proof-checksum = suma de verificación de Google
    .by = por la suma de verificación de Google
proof-archive = sumas de verificación del propio archivo comprimido
    .by = por las sumas de verificación del propio archivo comprimido
proof-twice = por recibirse dos veces de forma idéntica
proof-length = solo por su tamaño
proof-end = por recibirse hasta el final, sin tamaño indicado
# $proof is one of the above: "3 length only".
receipt-proof-count = { NUMBER($count) } { $proof }
receipt-proved = Verificación: { $proof }
receipt-files-proved =
    { $count ->
        [one] { NUMBER($count) } archivo, { BYTES($bytes) }. Se verificó al llegar: { $proofs }; sus sumas de verificación están abajo.
       *[other] { NUMBER($count) } archivos, { BYTES($bytes) }. Cada uno se verificó al llegar: { $proofs }; sus sumas de verificación están abajo.
    }
# A name follows each of these: "Came from storage.example, which is …", "Google also listed a.zip; it is the same object as b.zip and is kept once".
receipt-host = Vino de
receipt-host-unknown = , que no se conoce como servidor de Google
receipt-earlier-archive = De un archivo comprimido anterior, tarea
receipt-same-listed = Google indicó también
receipt-same-as = es el mismo objeto que
receipt-same-once = y se guarda una sola vez

receipt-adjusted =
    { $count ->
        [one] Se adaptó { NUMBER($count) } nombre
       *[other] Se adaptaron { NUMBER($count) } nombres
    }
receipt-adjusted-text = No todos los equipos admiten todos los nombres. Dentro de los archivos no cambió nada.
receipt-row-now = Ahora
receipt-row-was = Antes

receipt-proof = Verificable años después
receipt-proof-text = Esta carpeta es un paquete BagIt (RFC 8493): archivos normales, con sus sumas de verificación en manifest-sha256.txt. No hace falta Internet ni ninguna cuenta. Cualquiera de estos comandos lee cada byte y dice qué falta o qué cambió:
receipt-proof-tools = El segundo es la herramienta de la Library of Congress. Para programas, el mismo comprobante está en receipt.json.
# A moment stands between the two.
receipt-written = Hecho el
receipt-written-by = por Carryout { $version }. No es un producto de Google.

finding-missing = falta { $path }
finding-extra = { $path } no figura en la lista
finding-litter = { $path } lo dejó otro programa; no forma parte de la copia
finding-too-deep = { $path } está a demasiada profundidad y no se examinó
finding-too-many = { $path } contiene más de { NUMBER($most) } entradas; el resto no se examinó
finding-fetch = { $path } indica archivos que habría que traer de otro sitio ({ NUMBER($files) }); no se trajo nada
finding-more = hallazgos adicionales: { NUMBER($findings) }
finding-altered = { $path } se modificó
finding-unreadable = { $path } no se puede leer: { $why }
finding-not-a-file = { $path } no es un archivo normal
finding-outside = { $path } está fuera de la carpeta y no se examinó
finding-contradicted = { $path } figura con dos sumas de verificación distintas
finding-declaration = { $path } no es una declaración de paquete BagIt: { $says }
finding-line = { $path } no se entiende en la línea { $number }
finding-method = { $path } no se usó: el método { $method } no se admite
finding-no-manifest = { $path } no contiene ningún manifiesto de sumas SHA-256 o SHA-512
finding-oxum = { $path } indica: bytes { NUMBER($bytes) }, archivos { NUMBER($files) }; hay: bytes { NUMBER($found_bytes) }, archivos { NUMBER($found_files) }
finding-oxum-raw = { $path } cuenta { $says }, pero hay { $found }
finding-receipt = { $path } no corresponde al paquete: { $what }
