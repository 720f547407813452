### What the command line tells people. Words in `back ticks` are typed as they are; programs read JSON, which has no language.
### Readers: rust

## Nouns with their number, as parts of other sentences

cli-files =
    { $count ->
        [one] { NUMBER($count) } archivo
       *[other] { NUMBER($count) } archivos
    }
cli-categories =
    { $count ->
        [one] { NUMBER($count) } categoría
       *[other] { NUMBER($count) } categorías
    }
cli-copies =
    { $count ->
        [one] { NUMBER($count) } copia
       *[other] { NUMBER($count) } copias
    }
cli-archives =
    { $count ->
        [one] { NUMBER($count) } archivo comprimido
       *[other] { NUMBER($count) } archivos comprimidos
    }
cli-items =
    { $count ->
        [one] { NUMBER($count) } elemento
       *[other] { NUMBER($count) } elementos
    }
cli-records =
    { $count ->
        [one] { NUMBER($count) } registro
       *[other] { NUMBER($count) } registros
    }
cli-unfinished-copies =
    { $count ->
        [one] { NUMBER($count) } copia sin terminar
       *[other] { NUMBER($count) } copias sin terminar
    }
cli-files-and-size = { $files }, { BYTES($bytes) }
cli-quoted = «{ $name }»

## Everywhere

cli-stopped = Detenido.
cli-not-google = Esto no es Google: todo va a { $address }.
cli-wrong-use = carryout-cli: { $details }
cli-problem = { $headline }.
cli-problem-details = ({ $details })
cli-nothing-done = no se hizo nada; añade --yes para hacerlo

cli-hint-already-running = Cierra antes Carryout (su ventana puede estar oculta), o espera al otro carryout-cli.
cli-hint-keyring = En un servidor sin escritorio: `--vault FILE` guarda las claves en un archivo cifrado. O inicia `dbus-run-session -- bash` y, dentro, `gnome-keyring-daemon --unlock --components=secrets`. Lee la contraseña del almacén, una nueva la primera vez, hasta un Ctrl-D solo en una línea. Después repite el mismo comando.
cli-hint-daily-limit = `carryout-cli run` continúa en cuanto Google lo permita.
cli-hint-folder = `carryout-cli run` continúa una copia sin terminar cuando eso se resuelva; `carryout-cli move --connection NAME --to DIR` la lleva a otra carpeta.
cli-hint-disk = `carryout-cli run` continúa una copia sin terminar cuando eso se resuelva.
cli-hint-under-way = `carryout-cli run` continúa esa copia; `carryout-cli status` la muestra.
cli-hint-client = Indícalo con `--client FILE`.
cli-hint-allow-again = `carryout-cli connect --name NAME --categories all` pide a Google lo que falta.
cli-hint-import-client = Indica el archivo actual con `carryout-cli connect --client FILE --name NAME --categories all`.
cli-hint-access-shared = `carryout-cli end-access --connection NAME` muestra qué supone, y `--yes` lo finaliza.
cli-hint-connections = Página de Google: { $address }

## What was typed wrong: half a sentence, after the name of the program

cli-no-home = no hay carpeta personal; indica con --home dónde puede estar el diario
cli-bad-home = { $path } no se puede usar como carpeta de datos: { $why }
cli-pace-alone = CARRYOUT_PACE solo funciona junto con CARRYOUT_GOOGLE_ORIGIN
cli-pace-number = CARRYOUT_PACE debe ser un número a partir de 1
cli-bad-folder = --to { $path }: { $why }
cli-settings-name = no hay ningún ajuste «{ $name }»; hay { $names }
cli-settings-value = «{ $value }» no es un valor de { $name }
cli-rate-form = escribe bytes por segundo, como 500k o 2M, o `none`
cli-rate-least = el mínimo es { BYTES($bytes) } por segundo
cli-keep-form = escribe cuántas copias se conservan, a partir de 1, o `all`
cli-since-future = --since está en el futuro
cli-until-future = --until está en el futuro
cli-period-ends-first = el periodo termina antes de empezar
cli-no-date = { $option } «{ $text }» no es una fecha; escribe 2026-01-31 o 2026-01-31T12:00:00Z
cli-all-or-names = --categories admite `all` o nombres, no ambas cosas
cli-no-categories = --categories no indica nada; `carryout-cli categories` lista lo que hay
cli-unknown-category = no hay ninguna categoría «{ $name }»; `carryout-cli categories` las lista todas
cli-unknown-category-nearest = no hay ninguna categoría «{ $name }»; ¿querías decir { $nearest }? `carryout-cli categories` las lista todas
cli-name-empty = un nombre no puede estar vacío
cli-name-unseen = un nombre necesita al menos una letra, una cifra o un signo visible
cli-name-taken = varias conexiones se llaman «{ $name }»; indica una por su número: { $numbers }
cli-unknown-connection = no hay ninguna conexión «{ $name }»; hay { $known }
cli-unknown-connection-none = no hay ninguna conexión «{ $name }», ni ninguna otra; `carryout-cli connect --client FILE --name NAME --categories all` crea una
cli-other-client = «{ $name }» se creó con otro cliente, y una conexión no puede cambiarlo; usa otro --name
cli-several-clients = se conocen varios clientes; indica con --client cuál
cli-no-connection = no hay ninguna conexión; `carryout-cli connect --client FILE --name NAME --categories all` crea una
cli-several-connections = hay varias conexiones; indica con --connection cuál
cli-being-disconnected = «{ $name }» se está desconectando
cli-nothing-unfinished = ninguna copia de «{ $name }» está sin terminar
cli-no-copy = { $path } no es una copia terminada: no tiene { $file }
cli-file-exists = { $path } ya existe
cli-no-folder-for = no hay carpeta para { $path }

## categories

cli-mark-period = periodo
cli-mark-large = grande
cli-mark-retired = puede que Google ya no la ofrezca
cli-legend-period = [{ $mark }]  se puede limitar con --since y --until
cli-legend-large = [{ $mark }]   puede contener multimedia: hasta cientos de gigabytes
cli-group-you-tube = YouTube
cli-group-search-and-activity = Búsqueda y actividad
cli-group-maps-and-places = Maps y lugares
cli-group-chrome = Chrome
cli-group-play-and-purchases = Play y compras
cli-group-shopping = Shopping
cli-group-home = Casa
cli-group-other = Otros

## connect

cli-asks =
    { $rounds ->
        [1] Google te pedirá permiso una vez para { $categories }.
       *[other] Google te pedirá permiso { NUMBER($rounds) } veces, porque una solicitud no puede ser demasiado larga, para { $categories }.
    }
cli-asks-tick = En su página, marca lo que quieras permitir: las casillas pueden estar vacías al principio.
cli-same-account = Usa siempre la misma cuenta.
cli-link = La página de Google se abre en tu navegador. Si no, abre esta dirección:
cli-waiting-paste = Esperándote. Si el navegador no puede mostrar la última página (su dirección empieza por http://127.0.0.1), pega aquí esa dirección. Escribe `again` para abrir otra vez la página, o `error` si Google muestra una página de error; si en ella aparece una palabra como `invalid_scope`, escribe esa palabra.
cli-waiting = Esperándote en el navegador.
cli-typed-other = Pega la dirección de la última página, o escribe `again`, `error` o la palabra de la página de error de Google.
cli-type-again = Escribe `again` cuando esté hecho.
cli-left-out-one = Google muestra un error incluso con una sola categoría; esa se omite.
cli-smaller-steps = Entonces se preguntará a Google en pasos más pequeños.
cli-saving-lost = No se pudo guardar lo que Google daba en ese momento.
cli-round = Paso { NUMBER($over) } de { NUMBER($all) } completado: acceso concedido a { NUMBER($got) } de { NUMBER($asked) }.
cli-gave = «{ $name }»: Google concedió { NUMBER($got) } de { NUMBER($asked) }.
cli-access-until = Acceso hasta el { $moment }.
cli-not-given = No concedidas:
cli-same-command = El mismo comando las pide de nuevo.

## copy, run and move

cli-going-on-with = Se continúa la copia del { $moment }.
cli-going-on = Se continúa: { $copies }.
cli-copying = Copiando { $categories } en { $folder }
cli-taking = Moviendo { $copies } a { $folder }.
cli-left-out = Se omite, porque otra copia sin terminar ya lo trae: { $list }
cli-not-allowed = No autorizado en «{ $name }» y omitido: { $list }
cli-whole = Google no puede limitar { $categories } a un periodo; lo que no se puede limitar se copia entero.
cli-nothing-due = No hay nada pendiente.
cli-rest-from = Google permite el resto a partir del { $moment }.
cli-waits = { $headline }. Carryout espera y continúa automáticamente cuando se resuelva. Ctrl-C lo detiene: no se pierde nada, y `carryout-cli run` continúa más tarde.
cli-stopped-copying = Detenido. No se ha perdido nada: `carryout-cli run`, o el mismo comando otra vez, continúa donde se detuvo, y Google sigue preparando mientras tanto.
cli-stopped-unpacking = Detenido. La copia en sí está completa; la ventana, o `carryout-cli unpack FOLDER`, continúa descomprimiendo donde se detuvo.

cli-sum-proved = { NUMBER($got) } de { $categories } de «{ $name }»: { $files }, { BYTES($bytes) }, cada byte verificado.
cli-sum = { NUMBER($got) } de { $categories } de «{ $name }»: { $files }, { BYTES($bytes) }.
cli-sum-checked = { NUMBER($got) } de { $categories } de «{ $name }»: { $files }, { BYTES($bytes) }, cada archivo verificado hasta donde lo permite el almacenamiento de Google.
cli-sum-proof = Prueba        { $proofs }
cli-proof = { $files }: { $proof }
cli-checked-when-copied = Verificado al copiar: { $proofs }.
cli-sum-unfinished = La copia de «{ $name }» no está terminada.
cli-sum-folder = Carpeta       { $folder }
cli-sum-receipt = Comprobante   { $path }
cli-sum-unpacked = Descomprimido { $folder }: { $files }, { BYTES($bytes) }
cli-sum-unpacked-partly = Descomprimido solo en parte.
cli-sum-adjusted = { NUMBER($count) } con otro nombre; la lista está en names.json de cada carpeta
cli-refused =
    { $count ->
        [one] { NUMBER($count) } entrada omitida: enlace, o nombre que lleva a otro sitio
       *[other] { NUMBER($count) } entradas omitidas: enlaces, o nombres que llevan a otro sitio
    }
cli-broken =
    { $count ->
        [one] { NUMBER($count) } entrada no se pudo leer entera; los originales se quedan
       *[other] { NUMBER($count) } entradas no se pudieron leer enteras; los originales se quedan
    }

# One word each, in a column.
cli-job-saved = guardado
cli-job-empty = vacío
cli-job-refused = rechazado
cli-job-failed = falló
cli-job-cancelled = cancelado
cli-job-asking = por pedir
cli-job-preparing = preparando
cli-job-ready = listo
cli-job-copying = copiando
cli-job-nothing = Sin datos

cli-progress-categories = { NUMBER($over) } de { NUMBER($all) } categorías
cli-progress-preparing = Google prepara { NUMBER($count) }
cli-progress-bytes = { BYTES($done) } de { BYTES($total) }
cli-progress-speed = { BYTES($bytes) }/s
cli-progress-left = tiempo restante: { DURATION($seconds) }
cli-progress-next = próxima consulta: { $moment }
cli-progress-unpacked = { BYTES($done) } descomprimidos
cli-progress-unpacked-of = { BYTES($done) } de { BYTES($total) } descomprimidos
cli-progress-checked = { BYTES($done) } de { BYTES($total) } verificados
cli-held-quiet = en pausa hasta: { $moment }
cli-held-metered = en espera: conexión de uso medido (--anyway copia igualmente)
cli-held-battery = en espera: con batería (--anyway copia igualmente)
cli-held-low-battery = en espera: batería baja (--anyway copia igualmente)

## renew

cli-renew-page = La página de Google se abre en tu navegador: renueva allí el acceso de este programa.
cli-renew-no-browser = No se pudo abrir ningún navegador. Abre esta dirección y renueva allí:
cli-renew-enter = Pulsa Intro aquí cuando hayas terminado.
cli-renew-stopped = Detenido. `carryout-cli renew --check` comprueba más tarde si se renovó.
# $access is one of the cli-access messages, as in all of these.
cli-renewed = Renovado: «{ $name }», { $access }.
cli-renew-ended = El acceso de «{ $name }» ha finalizado; `carryout-cli connect --name { $quoted } --categories all` lo pide de nuevo.
cli-renew-nothing = Nada que renovar: «{ $name }», { $access }.
cli-renew-nothing-until = Nada que renovar: «{ $name }», { $access }; Google permite renovar a partir del { $moment }.
cli-renew-partly = Renovado en parte: «{ $name }»; el resto sigue con { $access }.
cli-renew-untold = El acceso de «{ $name }» funciona; Google no dice hasta cuándo.
cli-renew-unasked = No se pudo preguntar a Google por «{ $name }»; `carryout-cli renew --check` lo intenta de nuevo.
cli-renew-not-yet = Aún sin renovar: «{ $name }», { $access }.

cli-switch-first =
    { $count ->
        [one] Antes se termina { NUMBER($count) } copia sin terminar de «{ $name }», para que no se pierda nada.
       *[other] Antes se terminan { NUMBER($count) } copias sin terminar de «{ $name }», para que no se pierda nada.
    }
cli-switch-stopped =
    { $count ->
        [one] Se detiene { NUMBER($count) } copia sin terminar de «{ $name }»; lo que aún no está copiado se descarta en Google.
       *[other] Se detienen { NUMBER($count) } copias sin terminar de «{ $name }»; lo que aún no está copiado se descarta en Google.
    }
cli-switch-then = Después finaliza el acceso actual de «{ $name }» y Google te pide permiso de nuevo: elige allí por cuánto tiempo.
cli-switch-siblings = Si la cuenta de Google de { $names } es la misma, ese acceso también finaliza.
cli-switch-later = El acceso se cambia cuando termine todo lo pendiente; `carryout-cli run` lo continúa.
cli-switch-nothing = El acceso anterior de «{ $name }» ha finalizado y no se concedió otro; `carryout-cli connect --name { $quoted } --categories all` lo pide de nuevo.
cli-switched = Autorizado de nuevo: «{ $name }», { $access }.

## disconnect and delete

cli-disconnecting = Desconectando «{ $name }»…
cli-disconnect-stopped = Detenido. La desconexión continúa con el próximo `carryout-cli run`.
cli-disconnected = «{ $name }» está desconectada. Sus archivos y comprobantes se quedan donde están.
cli-client-removed = También se olvida el secreto del cliente: indica --client FILE en el próximo `connect`.
cli-disconnect-means = Desconectar «{ $name }» significa:
cli-disconnect-here = las claves de este equipo se eliminan; no se avisa a Google, y allí el acceso sigue siendo válido
cli-disconnect-google = Google finaliza enseguida el acceso de este programa a la cuenta, y aquí se eliminan las claves
cli-disconnect-no-loss = no se pierde ningún archivo comprimido en Google: todo lo pedido está copiado
cli-disconnect-loss = se perdería en Google, aún sin copiar: { $archives } ({ $list })
cli-disconnect-siblings = si son la misma cuenta de Google, estas también finalizan: { $names }
cli-disconnect-stays = { $copies } con { BYTES($bytes) } y todos los comprobantes se quedan donde están

cli-stock = { $copies }, { $files }, { BYTES($bytes) }
cli-would-go = Irían a la papelera: { $stock }.
cli-would-go-in = en { $folder }
cli-delete-stays = El acceso a Google se queda. La próxima copia descarga todo otra vez.
cli-deleting = Moviendo a la papelera: { $stock }…
cli-delete-stopped = Detenido. Continúa con el próximo `carryout-cli run`.
cli-deleted = En la papelera: { $stock }. Puedes recuperarlo de allí mientras no la vacíes.
cli-not-deleted = No está en la papelera: { $folder }

## unpack, verify and diagnostics

cli-unpacked = Descomprimido: { $files }, { BYTES($bytes) }, en { $folder }
cli-names-adjusted =
    { $count ->
        [one] Se adaptó { NUMBER($count) } nombre; names.json lo lista en cada carpeta:
       *[other] Se adaptaron { NUMBER($count) } nombres; names.json los lista en cada carpeta:
    }
cli-space-missing = faltan { BYTES($bytes) } de espacio para el resto
cli-proved = Verificado: { $files }, { BYTES($bytes) }. Todo está y sin cambios.
cli-not-proved = NO VERIFICADO. Se comprobaron { $files }, { BYTES($bytes) }.
cli-more-findings = y { NUMBER($count) } más; --json da la lista completa
cli-findings-help = Lo que falta o cambió se puede copiar otra vez de Google, o tomar de una copia de seguridad.
cli-diagnostics-written = Escrito en { $path }:
cli-diagnostics-would = Un archivo de diagnóstico contendría esto (escríbelo con --to FILE):
cli-logs-cleared = Los registros se han vaciado.

## status

cli-status-head = Carryout { $version }, carpeta de datos { $path }
cli-status-connections = Conexiones
cli-status-no-connections = ninguna aún; `carryout-cli connect --client FILE --name NAME --categories all` crea una
cli-status-copies = Copias
cli-status-no-copies = ninguna aún; `carryout-cli copy --connection NAME --categories all --to DIR` crea una
cli-status-line = Descarga
cli-status-limit = como máximo { BYTES($bytes) }/s
cli-status-problems = Problemas
cli-status-keys = Las claves se guardan en: { $store }
cli-status-no-keys = sin entradas
cli-status-clients = Clientes
cli-status-no-clients = ninguno aún; `carryout-cli connect --client FILE --name NAME --categories all` importa uno
cli-status-built-in = venía con este programa
cli-status-being-disconnected = desconectándose
cli-status-allowed = autorizado: { $categories }; copiado hasta ahora: { BYTES($bytes) }
cli-status-again = de nuevo a partir del { $moment }
cli-status-no-copying = { $categories }: ya no se puede copiar; tus archivos se quedan. `carryout-cli connect --name { $name } --categories all` pregunta de nuevo a Google.
cli-status-ends-renew = Después del { $moment } no habrá copias nuevas de { $categories }. `carryout-cli renew --connection { $name }` lo prolonga.
cli-status-ends = Después del { $moment } no habrá copias nuevas de { $categories }. No se puede prolongar, solo autorizar de nuevo.
cli-status-next-copy = La próxima copia es posible a partir del { $moment }
cli-status-losing = A partir del { $moment } Google elimina { $archives }; `carryout-cli run` descarga lo que hay

cli-access-ended = acceso finalizado
cli-access-one-copy = acceso para una copia
cli-access-used-up = acceso para una copia, agotado
cli-access-unknown = acceso aún no comprobado
cli-access-until-left = acceso hasta el { $moment } (plazo restante: { DURATION($seconds) })
cli-access-testing = acceso hasta el { $moment } (plazo restante: { DURATION($seconds) }), cliente en pruebas
cli-access-renewable = acceso hasta el { $moment } (plazo restante: { DURATION($seconds) }), ya se puede renovar

cli-step-project = proyecto
cli-step-api = API Data Portability
cli-step-branding = nombre de la aplicación
cli-step-audience = usuarios de prueba
cli-step-publish = aplicación publicada
cli-step-scopes = lista de permisos
cli-step-client = cliente y secreto
cli-step-file = archivo de cliente
cli-state-unchecked = aún sin comprobar
cli-state-right = correcto
cli-state-wrong = INCORRECTO
cli-state-unknowable = Google no lo dice

# One line per copy: a word for its state first.
cli-line-done = terminada: { NUMBER($got) } de { $categories }, { $files }, { BYTES($bytes) }
cli-line-given-up = abandonada: { NUMBER($got) } de { $categories }, { $files }, { BYTES($bytes) }
cli-line-unfinished = sin terminar: { NUMBER($over) } de { $categories } hasta ahora, { BYTES($bytes) }
cli-line-paused = en pausa: { NUMBER($over) } de { $categories } hasta ahora, { BYTES($bytes) }
cli-line-held-up = bloqueada: { NUMBER($over) } de { $categories } hasta ahora, { BYTES($bytes) }
cli-line-being-given-up = abandonándose: { NUMBER($over) } de { $categories } hasta ahora, { BYTES($bytes) }

## The encrypted file, and space on drives

cli-status-folder = sus copias van a { $folder }
cli-drive-limit = Esta unidad no admite archivos de más de { BYTES($bytes) } (FAT32); los mayores no cabrán.
cli-unpack-needs = Descomprimir ocupa { BYTES($bytes) }.
cli-unpack-needs-of = Descomprimir ocupa { BYTES($bytes) }; en su unidad se pueden usar { BYTES($free) }.
cli-vault-fd-number = CARRYOUT_VAULT_KEY_FD debe ser el número de un descriptor de archivo
cli-vault-fd-alone = --vault-key-fd solo funciona junto con --vault
cli-vault-fd-unix = --vault-key-fd solo funciona en Unix
cli-vault-passphrase = Frase de contraseña de { $path }:
cli-vault-new = Esto crea un nuevo archivo cifrado. Sin la frase de contraseña no se puede abrir.
cli-vault-again = La misma otra vez:
cli-vault-no-key = no hay terminal, ni --vault-key-fd, ni credencial { $name }
cli-vault-too-long = es demasiado larga para ser una clave
cli-vault-no-text = la clave no es texto
cli-vault-differ = las dos frases de contraseña son distintas
cli-key-not-kept = se concedió el acceso, pero no se pudo guardar su clave

## end-access, and access for one copy once all is copied

cli-access-is-ended = El acceso para una copia finalizó en Google el { $moment }; el comprobante lo indica.
cli-access-left = El acceso para una copia se mantiene: finalizarlo finalizaría también el de { $names }, si es la misma cuenta de Google. `carryout-cli end-access --connection { $quoted } --yes` lo finaliza.
cli-access-not-ended = { $headline }. { $reason }
cli-end-access-means = Finalizar el acceso de «{ $name }» significa:
cli-end-access-stays = Google no deja que este programa copie nada más hasta que lo autorices de nuevo; la conexión y sus archivos se quedan
cli-end-access-siblings = si son la misma cuenta de Google, también finaliza el acceso de estas: { $names }
cli-end-access-ending = Finalizando el acceso de «{ $name }»…
cli-end-access-lasts = este acceso es por un periodo; disconnect lo finaliza
cli-end-access-done = El acceso ha finalizado en Google. Los archivos y comprobantes se quedan donde están.

## view

cli-view-forgotten = El índice se ha eliminado. Las copias quedan como están.
cli-view-indexed = { $account }: { $items } en { $copies }
cli-view-indexed-partly = { $account }: { $items } en { $copies }; lectura imposible ({ $records }):
cli-view-byte = byte { $offset }
cli-view-newest = { $items }, de los que se muestran los { NUMBER($shown) } más recientes; --limit N muestra más
cli-view-no-title = (sin título)
cli-view-gone = ya no está en Google
cli-view-no-kind = «{ $word }» no es un tipo; hay { $known }
cli-view-stats = { $account }: { $items } en { $copies }; ya no en Google: { NUMBER($gone) }
cli-view-months = Meses
cli-view-channels = Canales
cli-view-sites = Sitios
cli-view-searches = Búsquedas
cli-view-countries = Países de los lugares
cli-view-or = { $first } o { $second }
cli-view-progress = { BYTES($done) } de { BYTES($total) } leídos, { $items }
cli-view-skipped = Se omitió { $folder }: { $why }
cli-view-no-copy-in = no hay ninguna copia terminada en { $folder }
cli-view-no-copy = aún no hay ninguna copia terminada; `carryout-cli copy --connection NAME --categories all --to DIR` crea una, y --folder DIR consulta una de otro lugar
cli-view-no-account = no hay copias de ninguna cuenta «{ $account }»
cli-view-bag-to = una prueba necesita --to FOLDER
cli-view-not-empty = { $folder } no está vacía
cli-view-written = Escrito en { $path }: { $items }
cli-view-left-out =
    { $count ->
        [one] { NUMBER($count) } lugar omitido, porque ninguna copia dice dónde está:
       *[other] { NUMBER($count) } lugares omitidos, porque ninguna copia dice dónde están:
    }
cli-view-bag = { $items } con sus registros en { $folder }
cli-view-no-original = { NUMBER($count) } sin su registro original
cli-view-altered = { $path } no es como dice su comprobante
