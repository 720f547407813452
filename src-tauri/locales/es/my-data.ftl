### Looking at what was copied.
### Readers: page

my-data-search = Buscar en todas tus copias
my-data-search-files = Buscar nombres de archivos
my-data-search-table = Buscar en esta tabla
my-data-clear = Borrar la búsqueda
my-data-views = Vista
my-data-view-timeline = Cronología
my-data-view-tables = Tablas
my-data-view-files = Archivos
my-data-view-charts = Gráficos

my-data-empty = Aún no hay nada que ver
my-data-empty-how = Después de la primera copia, podrás buscar aquí en todo su contenido.
my-data-choose = Elegir qué copiar
my-data-off = No hay índice de tus copias
my-data-off-how = Elegiste no tener ninguno. Se hace a partir de tus copias, se queda en este equipo y te permite buscar en ellas aquí.
my-data-build = Crear el índice
my-data-rebuild = Rehacer el índice
my-data-loading = Cargando…
my-data-reading = Leyendo tus copias
my-data-repairing = Rehaciendo el índice
my-data-repairing-how = No se pudo leer el índice. Tus copias no se ven afectadas.
my-data-read =
    { $count ->
        [one] { NUMBER($count) } registro de { $name } hasta ahora.
       *[other] { NUMBER($count) } registros de { $name } hasta ahora.
    }
my-data-read-meanwhile = Ya puedes buscar en lo que hay.
my-data-held-quiet = En pausa durante una hora, como elegiste. Después se leerán tus copias.
my-data-held-metered = En pausa: esta conexión es de uso medido.
my-data-held-battery = En pausa: este equipo funciona con batería.
my-data-held-lowBattery = En pausa: la batería está baja.
my-data-out-of-reach =
    { $count ->
        [one] No se puede acceder a { NUMBER($count) } copia, quizá porque su unidad no está conectada. Lo que se leyó de ella se queda.
       *[other] No se puede acceder a { NUMBER($count) } copias, quizá porque su unidad no está conectada. Lo que se leyó de ellas se queda.
    }

my-data-list = Elementos, los más recientes primero
my-data-items =
    { $count ->
        [one] { NUMBER($count) } elemento
       *[other] { NUMBER($count) } elementos
    }
my-data-matches =
    { $count ->
        [one] { NUMBER($count) } resultado
       *[other] { NUMBER($count) } resultados
    }
my-data-of-matches = { NUMBER($count) } de { NUMBER($all) }
my-data-no-match = Sin resultados para «{ $words }»
my-data-nothing-here = No hay nada aquí
my-data-no-match-how = Revisa la ortografía, o busca en todos los años, tipos y cuentas.
my-data-undated = Sin fecha
my-data-untitled = Sin título

my-data-period = { $from } – { $to }
my-data-period-from = Desde
my-data-period-to = Hasta
my-data-all-years = Mostrar todos los años
my-data-histogram =
    { $count ->
        [one] Resultados por mes, de { $from } a { $to }; máximo en { $most }, con { NUMBER($count) }
       *[other] Resultados por mes, de { $from } a { $to }; máximo en { $most }, con { NUMBER($count) }
    }
my-data-as-table = Mostrar como tabla
my-data-as-chart = Mostrar como gráfico
my-data-month = Mes
my-data-count = Número

my-data-account = Cuenta
my-data-all-accounts =
    { $count ->
        [2] Ambas cuentas
       *[other] Las { NUMBER($count) } cuentas
    }
my-data-category = Categoría
my-data-all-categories = Todas las categorías
my-data-category-count = { $title } ({ NUMBER($count) })

my-data-kinds = Tipos
my-data-kind-all = Todo
my-data-kind-watched = Vídeos
my-data-kind-searched = Búsquedas
my-data-kind-visited = Páginas
my-data-kind-bought = Compras
my-data-kind-place = Lugares
my-data-kind-comment = Comentarios
my-data-kind-saved = Guardado
my-data-kind-subscribed = Suscripciones
my-data-kind-installed = Aplicaciones
my-data-kind-uploaded = Subidas
my-data-kind-activity = Actividad
my-data-kind-entry = Otras entradas
my-data-kind-file = Archivos

my-data-one-watched = Visto
my-data-one-searched = Búsqueda
my-data-one-visited = Visitado
my-data-one-bought = Compra
my-data-one-place = Lugar
my-data-one-comment = Comentario
my-data-one-saved = Guardado
my-data-one-subscribed = Suscripción
my-data-one-installed = Aplicación
my-data-one-uploaded = Subida

my-data-back = Volver a la lista
my-data-close = Cerrar
my-data-gone = Ya no está en Google
my-data-gone-since = Falta en las copias desde el { $date }. Aquí está a salvo.
my-data-gone-here = Aquí está a salvo.
my-data-only-here = Solo aquí
my-data-open = Abrir en el navegador
my-data-copy-address = Copiar dirección
my-data-leads = Lleva a { $site }. Nada más de aquí sale de este equipo.
my-data-not-opened = No se abre desde aquí: la dirección no es una página web cifrada.
my-data-channel = Canal
my-data-by = De
my-data-text = Texto
my-data-point = Posición
my-data-address = Dirección
my-data-found-in = Encontrado en
my-data-copies-between =
    { $count ->
        [one] { NUMBER($count) } copia, del { $since } al { $until }
       *[other] { NUMBER($count) } copias, del { $since } al { $until }
    }
my-data-copies-on =
    { $count ->
        [one] { NUMBER($count) } copia, { $date }
       *[other] { NUMBER($count) } copias, { $date }
    }
my-data-copies-drawn = En { NUMBER($having) } de { NUMBER($all) } copias de esta categoría
my-data-file = Archivo
my-data-entry-in = { $entry } en { $archive }
my-data-show-folder = Mostrar en la carpeta
my-data-evidence = Guardar como prueba…
my-data-evidence-saved =
    { $count ->
        [one] { NUMBER($count) } elemento guardado como prueba
       *[other] { NUMBER($count) } elementos guardados como prueba
    }
my-data-original = Entrada original
my-data-original-missing = La entrada original no se puede leer ahora.

my-data-select = Seleccionar { $title }
my-data-select-all =
    { $count ->
        [one] Seleccionar { NUMBER($count) } elemento encontrado
       *[other] Seleccionar los { NUMBER($count) } elementos encontrados
    }
my-data-select-none = Anular la selección
my-data-chosen =
    { $count ->
        [one] { NUMBER($count) } seleccionado
       *[other] { NUMBER($count) } seleccionados
    }

my-data-export = Exportar
my-data-export-shown =
    { $count ->
        [one] { NUMBER($count) } elemento, como se muestra
       *[other] { NUMBER($count) } elementos, como se muestran
    }
my-data-export-chosen =
    { $count ->
        [one] { NUMBER($count) } elemento seleccionado
       *[other] { NUMBER($count) } elementos seleccionados
    }
my-data-export-places = Solo los lugares
my-data-export-subscriptions = Solo las suscripciones
my-data-export-videos = Solo los vídeos
my-data-format-csv = Tabla
    .kind = CSV
my-data-format-jsonLines = Todo
    .kind = JSON Lines
my-data-format-bookmarks = Enlaces de páginas web
    .kind = Marcadores HTML
my-data-format-evidence = Prueba con entradas originales…
    .kind = BagIt
my-data-format-kml = Mapa
    .kind = KML
my-data-format-gpx = Navegación
    .kind = GPX
my-data-format-geoJson = Otros programas
    .kind = GeoJSON
my-data-format-opml = Feeds
    .kind = OPML
my-data-format-newPipe = NewPipe
    .kind = JSON
my-data-format-subscriptions = FreeTube y otros
    .kind = CSV
my-data-format-freeTube = Historial de reproducciones
    .kind = FreeTube
my-data-format-freeTubePlaylists = Listas de reproducción
    .kind = FreeTube
my-data-exported =
    { $count ->
        [one] { NUMBER($count) } elemento guardado
       *[other] { NUMBER($count) } elementos guardados
    }
my-data-left-out =
    { $count ->
        [one] Se omitió { NUMBER($count) } lugar, porque ninguna copia dice dónde está:
       *[other] Se omitieron { NUMBER($count) } lugares, porque ninguna copia dice dónde están:
    }
my-data-without-original =
    { $count ->
        [one] { NUMBER($count) } elemento va sin su entrada original, que ya no se puede leer.
       *[other] { NUMBER($count) } elementos van sin su entrada original, que ya no se puede leer.
    }
my-data-altered =
    { $count ->
        [one] { NUMBER($count) } archivo comprimido no es como dice su comprobante.
       *[other] { NUMBER($count) } archivos comprimidos no son como dice su comprobante.
    }

my-data-no-tables = No hay listas en estas copias
my-data-no-tables-how = Las suscripciones, listas de reproducción, lugares guardados, marcadores y compras aparecen aquí cuando se han copiado.
my-data-lines =
    { $count ->
        [one] { NUMBER($count) } línea
       *[other] { NUMBER($count) } líneas
    }
my-data-show-gone =
    { $count ->
        [one] Mostrar { NUMBER($count) } que ya no está
       *[other] Mostrar { NUMBER($count) } que ya no están
    }
my-data-hide-gone = Ocultar lo que ya no está
my-data-title-watched = Vídeo
my-data-title-searched = Búsqueda
my-data-title-visited = Página
my-data-title-bought = Compra
my-data-title-place = Lugar
my-data-title-comment = Comentario
my-data-title-saved = Título
my-data-title-subscribed = Canal
my-data-title-installed = Aplicación
my-data-title-uploaded = Vídeo
my-data-title-activity = Actividad
my-data-title-entry = Entrada
my-data-title-file = Archivo
my-data-column-title = Título
my-data-column-time = Fecha
my-data-column-who = De
my-data-column-list = Lista
my-data-column-place = Lugar
my-data-column-text = Texto
my-data-column-address = Dirección

my-data-copies = Copias
my-data-archives =
    { $count ->
        [one] { NUMBER($count) } archivo comprimido
       *[other] { NUMBER($count) } archivos comprimidos
    }
my-data-receipt = Comprobante
my-data-check = Verificar de nuevo
my-data-checking = Verificando cada archivo
my-data-checked =
    { $count ->
        [one] { NUMBER($count) } archivo verificado: sin cambios desde que se copió
       *[other] { NUMBER($count) } archivos verificados: sin cambios desde que se copiaron
    }
my-data-not-proved = No todo está como se copió
my-data-findings-beyond = y { NUMBER($count) } más
my-data-unpack = Descomprimir…
my-data-media-picture = Imagen
my-data-media-video = Vídeo
my-data-media-audio = Audio
my-data-type = Tipo
my-data-open-folder = Abrir carpeta
my-data-inside = Archivos contenidos
my-data-size = Tamaño
my-data-archive = Archivo comprimido
my-data-sha256 = SHA-256
my-data-records = Elementos
my-data-unreadable =
    { $count ->
        [one] No se pudo leer { NUMBER($count) } registro de este archivo comprimido.
       *[other] No se pudieron leer { NUMBER($count) } registros de este archivo comprimido.
    }
my-data-files-found =
    { $count ->
        [one] { NUMBER($count) } archivo con esto en su nombre
       *[other] { NUMBER($count) } archivos con esto en su nombre
    }
my-data-files-in = Archivos en { $archive }
my-data-beyond =
    { $count ->
        [one] y { NUMBER($count) } más; búscalo por su nombre.
       *[other] y { NUMBER($count) } más; búscalos por su nombre.
    }

my-data-counting = Contando…
my-data-chart-months = Actividad por mes
my-data-chart-months-says = Actividad por mes; máximo en { $most }, con { NUMBER($count) }
my-data-chart-week = Por día de la semana y hora
my-data-chart-week-says = Actividad por día de la semana y hora; máximo: { $when }
my-data-hour = Hora
my-data-hour-of = { $day }, { $hour }
my-data-chart-channels = Canales que más viste
my-data-chart-sites = Sitios que más visitaste
my-data-chart-searches = Lo que más buscaste
my-data-chart-countries = Lugares por país
my-data-site = Sitio
my-data-country = País
