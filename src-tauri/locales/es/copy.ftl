### One copy, from the request to the receipt.
### Readers: page

copy-heading-running = Copiando { $name }
copy-heading-paused = { $name }: en pausa
copy-heading-blocked = { $name }: requiere tu atención
copy-heading-done = { $name }: copia terminada
copy-heading-cancelled = { $name }: copia cancelada
copy-starting = Iniciando la copia…

copy-steps-asking = Pidiendo a Google
copy-steps-preparing = Google prepara
copy-steps-ready = Listo
copy-steps-copying = Copiando
copy-steps-saved = Verificado y guardado

copy-saved =
    { $done ->
        [one] { NUMBER($done) } de { NUMBER($all) } terminada
       *[other] { NUMBER($done) } de { NUMBER($all) } terminadas
    }
copy-preparing =
    { $count ->
        [one] Google está preparando 1
       *[other] Google está preparando { NUMBER($count) }
    }
copy-copying = copiando { NUMBER($count) }
copy-failed =
    { $count ->
        [one] falló { NUMBER($count) }
       *[other] fallaron { NUMBER($count) }
    }
copy-partly = Aquí en parte
copy-asked = pedido: { $when }
copy-looked = última consulta: { $when }
copy-next-look = próxima consulta: { $when }
copy-possible = posible a partir de: { $when }
copy-possible-from = Próxima copia posible: { $when }.
copy-kept-until = Google lo guarda hasta el { $date }
copy-usual = normalmente { $range }
copy-retried =
    { $count ->
        [one] pedido una vez más
       *[other] pedido { NUMBER($count) } veces más
    }
copy-progress = Progreso de la copia
copy-bytes-of = { BYTES($done) } de { BYTES($total) }
copy-so-far = conocidos hasta ahora
copy-left = tiempo restante: { DURATION($seconds) } aprox.
copy-calculating = tiempo restante: calculando
copy-speed = { BYTES($bytes) }/s
copy-limited = Limitado a { $rate }.
copy-change-limit = Cambiar…
copy-slow = Google lleva { $span } preparando. Las colecciones grandes tardan días; tras siete días se puede pedir de nuevo.
copy-no-size = Los tamaños se conocerán cuando Google esté listo. Puede tardar minutos, horas o días.
copy-pause = Pausar
copy-resume = Reanudar
copy-left-out = Omitido, porque otra copia ya lo traía: { $list }.
copy-safe-start = El programa se cerró dos veces en el mismo punto de esta copia, así que te espera. No se ha perdido nada; «Reanudar» lo intenta de nuevo.
copy-paused-text = En pausa no se descarga nada. Google sigue preparando.
copy-stop = Cancelar copia…
copy-stop-title = ¿Cancelar esta copia?
copy-stop-text = Lo que ya está guardado se queda en la carpeta. Google elimina todo lo demás.
copy-stop-yes = Cancelar la copia
copy-stop-no = Seguir copiando
copy-after-move = La descarga continúa después del traslado.
copy-lid = Puedes cerrar la ventana o salir de Carryout. La copia continúa donde se detuvo.
copy-in-bin = Archivos de esta copia en la papelera de este equipo desde: { $when }. Puedes recuperarlos de allí.
copy-goes-to-bin = Los archivos de esta copia van de camino a la papelera.
copy-try-now = Intentar ahora

copy-space-needed = Faltan por llegar { BYTES($bytes) }.
copy-space-free = Allí hay { BYTES($bytes) } libres.

copy-losing-what =
    { $count ->
        [one] Google elimina este archivo comprimido el { $when } ({ $away }).
       *[other] Google empieza a eliminar { NUMBER($count) } archivos comprimidos el { $when } ({ $away }).
    }
copy-losing-why = Los guarda 14 días.
copy-losing-resume = Haz clic en «Reanudar» antes de esa fecha.
copy-losing-solve = Resuelve antes lo que lo impide, o habrá que pedirlo de nuevo.
copy-losing-wait = Lo que no esté aquí para entonces habrá que pedirlo de nuevo.

copy-moving-title = Moviendo esta copia a otra carpeta
copy-moving-progress = Progreso del traslado
copy-moving-safe = La carpeta anterior se queda entera hasta que todo esté verificado en la nueva.
copy-moving-anew = No se puede acceder a la carpeta anterior, que queda como está. Lo que contenía se descarga otra vez de Google.

copy-unpack-title = Descomprimir
copy-unpack-done = Descomprimido
copy-unpack-text = Google empaqueta tus datos en archivos comprimidos. Carryout puede descomprimirlos junto a los originales, que quedan como están.
copy-unpack-stopped = Se detuvo la descompresión. Lo descomprimido se queda; continúa desde ahí.
copy-unpack-offer = Descomprimir junto a los originales…
copy-unpack-go-on = Continuar descomprimiendo…
copy-unpack-needs = Ocupará { BYTES($bytes) }.
copy-unpack-free = Allí hay { BYTES($bytes) } libres.
copy-unpack-tight = No hay espacio para todo. Se descomprime lo que cabe; el resto espera a que haya espacio.
copy-unpack-begin = Descomprimir
copy-unpack-no = Ahora no
copy-unpack-progress = Progreso de la descompresión
copy-unpack-lid = Puedes cerrar la ventana o salir de Carryout. La descompresión continúa donde se detuvo.
copy-unpack-stop = Detener la descompresión
copy-unpack-result =
    { $files ->
        [one] { NUMBER($files) } archivo
       *[other] { NUMBER($files) } archivos
    }, { BYTES($bytes) }
copy-unpack-refused =
    { $count ->
        [one] Se omitió { NUMBER($count) } entrada: un enlace, o un nombre que lleva a otro sitio.
       *[other] Se omitieron { NUMBER($count) } entradas: enlaces, o nombres que llevan a otro sitio.
    }
copy-unpack-broken =
    { $count ->
        [one] No se pudo leer entera { NUMBER($count) } entrada. El original se queda.
       *[other] No se pudieron leer enteras { NUMBER($count) } entradas. Los originales se quedan.
    }
copy-unpack-adjusted =
    { $count ->
        [one] Se adaptó { NUMBER($count) } nombre
       *[other] Se adaptaron { NUMBER($count) } nombres
    }
copy-unpack-map = No todas las unidades admiten esos nombres. Cada carpeta tiene un archivo names.json con los antiguos y los nuevos.
copy-unpack-more = y { NUMBER($count) } más

copy-open-folder = Abrir carpeta
copy-open-receipt = Comprobante
copy-awaits-round = Espera tu autorización
copy-retry = Reintentar
copy-retry-all = Reintentar todo lo que falló
copy-retry-ask =
    { $count ->
        [one] Falló { NUMBER($count) } categoría
       *[other] Fallaron { NUMBER($count) } categorías
    }
copy-shared =
    { $count ->
        [one] Esto bloquea { NUMBER($count) } categoría
       *[other] Esto bloquea { NUMBER($count) } categorías
    }
copy-rows = Categorías

copy-outcome-saved = Verificado y guardado
copy-outcome-empty = Sin datos
copy-outcome-refused = Google lo rechazó
copy-outcome-failed = Falló
copy-outcome-cancelled = Cancelado

copy-files-of = Archivos de { $title }
copy-file-name = Archivo
copy-file-size = Tamaño
copy-file-state = Estado
copy-file-saved = Verificado y guardado
copy-proof-checksum = por la suma de verificación de Google
copy-proof-archive = por las sumas de verificación del propio archivo comprimido
copy-proof-twice = por recibirse dos veces de forma idéntica
copy-proof-length = solo por su tamaño
copy-proof-end = por recibirse hasta el final, sin tamaño indicado
copy-proof-count =
    { $count ->
        [one] { NUMBER($count) } archivo { $how }
       *[other] { NUMBER($count) } archivos { $how }
    }
copy-proofs = Cómo se verificaron los archivos: { $list }.
copy-file-arriving = { BYTES($done) } aquí
copy-file-waiting = En espera
copy-period-range = Del { $from } al { $to }
copy-period-since = Desde el { $from }
copy-period-until = Hasta el { $to }
copy-started = Inicio: { $when }
copy-finished = Final: { $when }
copy-receipt = Comprobante
copy-receipt-gone = Todo lo que aparece aquí estaba completo y verificado. Los archivos están ahora en la papelera.
copy-asked-for = Pedidas
copy-got = Con datos
copy-empty = Sin datos
copy-missing = Fallidas
copy-files = Archivos
copy-size = Tamaño
copy-nothing-for = Google no tiene datos en: { $titles }.

copy-news-progress = { NUMBER($percent) } % copiado.
copy-news-finished =
    { $done ->
        [one] { NUMBER($done) } de { NUMBER($all) } categorías está terminada.
       *[other] { NUMBER($done) } de { NUMBER($all) } categorías están terminadas.
    }
copy-news-done = La copia está completa. El comprobante está hecho.
copy-news-blocked = La copia requiere tu atención.
copy-news-paused = En pausa.
copy-news-resumed = Reanudada.
copy-heading-held = { $name }: en espera
copy-pieces-here =
    { $done ->
        [one] { NUMBER($done) } de { NUMBER($all) } categorías terminada
       *[other] { NUMBER($done) } de { NUMBER($all) } categorías terminadas
    }
copy-preparing-more = Google está preparando { NUMBER($count) } más.
copy-category = Categoría
copy-state = Estado
copy-state-steps = en cinco pasos: pedido, preparándose, listo, copiándose, verificado y guardado
copy-timeline = Cronología: las horas están en los detalles de cada categoría
copy-key-preparing = Google prepara
copy-key-ready = Listo en Google
copy-key-fetched = Descargado y guardado
copy-key-expected = Previsto
copy-key-now = Ahora
copy-ready-at = listo: { $when }
copy-saved-at = guardado: { $when }
copy-came = Lo que llegó
copy-came-home = Llegaron { BYTES($bytes) }
copy-came-nothing = Esta vez no hay datos
copy-for = Para { $name }.
copy-all-checked =
    { $count ->
        [one] El archivo está completo y verificado.
       *[other] Los { NUMBER($count) } archivos están completos y verificados.
    }
copy-bars = Las barras muestran
copy-look = Ver los datos
copy-empty-title =
    { $count ->
        [one] { NUMBER($count) } categoría está vacía
       *[other] { NUMBER($count) } categorías están vacías
    }
copy-failed-title =
    { $count ->
        [one] Falló { NUMBER($count) } categoría
       *[other] Fallaron { NUMBER($count) } categorías
    }
copy-from-to = { $from } – { $to }
copy-access-ended = Carryout finalizó el acceso único en Google el { $when }.
copy-progress-of = Progreso de { $title }
