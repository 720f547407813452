### Choosing what to copy.
### Readers: page

picker-title = ¿Qué quieres copiar?
picker-title-for = ¿Qué quieres copiar para { $name }?
picker-intro = A Google solo se le pide lo que elijas.

picker-groups-youTube = YouTube
picker-groups-searchAndActivity = Búsqueda y actividad
picker-groups-mapsAndPlaces = Maps y lugares
picker-groups-chrome = Chrome
picker-groups-playAndPurchases = Play y compras
picker-groups-shopping = Shopping
picker-groups-home = Casa
picker-groups-other = Otros

picker-search = Buscar en las categorías
picker-search-hint = Buscar entre { NUMBER($count) } categorías
picker-clear = Borrar la búsqueda
picker-matches =
    { $count ->
        [one] { NUMBER($count) } categoría coincide con «{ $text }»
       *[other] { NUMBER($count) } categorías coinciden con «{ $text }»
    }
picker-no-match = Ninguna categoría se llama «{ $text }».
picker-no-match-text = Fotos, Gmail y Drive no forman parte de esto.
picker-presets = Selecciones
picker-everything = Todo
picker-activity = Mi actividad
picker-you-tube = YouTube
picker-places = Lugares
picker-last-time = Como la última vez
picker-nothing = Nada
picker-chosen-of = { NUMBER($chosen) } de { NUMBER($all) }
picker-only-shown =
    { $count ->
        [one] se muestra { NUMBER($count) }
       *[other] se muestran { NUMBER($count) }
    }
picker-private = Privada
picker-large = Puede ocupar mucho
picker-period = Admite periodo
picker-allowed = Ya autorizada
picker-under-way = Copiándose
picker-waits = Próxima copia posible: { $when }
picker-retired = Puede que Google ya no la ofrezca
picker-chosen =
    { $count ->
        [one] { NUMBER($count) } categoría elegida
       *[other] { NUMBER($count) } categorías elegidas
    }
picker-none-chosen = Aún no has elegido nada
picker-already-allowed =
    { $count ->
        [one] { NUMBER($count) } ya autorizada
       *[other] { NUMBER($count) } ya autorizadas
    }
picker-left-out =
    { $count ->
        [one] { NUMBER($count) } ya se está copiando y se omite
       *[other] { NUMBER($count) } ya se están copiando y se omiten
    }
picker-large-among =
    { $count ->
        [one] { NUMBER($count) } puede ocupar mucho
       *[other] { NUMBER($count) } pueden ocupar mucho
    }
picker-how-far = Desde cuándo
picker-all = Todo lo que hay
picker-half-year = Los últimos 6 meses
picker-range = Del … al …
picker-from = Desde
picker-to = Hasta
picker-period-for = Se aplica a { NUMBER($count) } de { NUMBER($of) }; las demás se copian enteras.
picker-folder = Carpeta
picker-no-folder = Ninguna carpeta elegida
picker-free = { BYTES($bytes) } libres
picker-choose-folder = Elegir…
picker-choose-folder-long = Elegir la carpeta de tus copias
picker-project = Proyecto de Google
picker-next = Continuar
picker-start = Empezar a copiar
picker-descriptions = Descripciones
picker-to-choice = Ir a tu selección
picker-choice = Tu selección
picker-choose-first = Elige antes al menos una categoría.
picker-private-among =
    { $count ->
        [one] { NUMBER($count) } privada
       *[other] { NUMBER($count) } privadas
    }
picker-shares = Elegido
picker-period-all = Se aplica a todo lo que elegiste.
picker-at-google = En Google
picker-rounds =
    { $count ->
        [one] Aproximadamente { NUMBER($count) } paso en tu navegador
       *[other] Aproximadamente { NUMBER($count) } pasos en tu navegador
    }
picker-no-rounds = No hace falta ningún paso: todo está ya autorizado
