### Choosing what to copy.
### Readers: page

picker-title = O que você quer copiar?
picker-title-for = O que você quer copiar para { $name }?
picker-intro = Só o que você escolher é pedido ao Google.

picker-groups-youTube = YouTube
picker-groups-searchAndActivity = Pesquisa e atividade
picker-groups-mapsAndPlaces = Maps e lugares
picker-groups-chrome = Chrome
picker-groups-playAndPurchases = Play e compras
picker-groups-shopping = Shopping
picker-groups-home = Casa
picker-groups-other = Outros

picker-search = Buscar nas categorias
picker-search-hint = Buscar em { NUMBER($count) } categorias
picker-clear = Limpar a busca
picker-matches =
    { $count ->
        [one] { NUMBER($count) } categoria corresponde a “{ $text }”
       *[other] { NUMBER($count) } categorias correspondem a “{ $text }”
    }
picker-no-match = Nenhuma categoria chamada “{ $text }”.
picker-no-match-text = Fotos, Gmail e Drive não fazem parte disto.
picker-presets = Seleções prontas
picker-everything = Tudo
picker-activity = Minha atividade
picker-you-tube = YouTube
picker-places = Lugares
picker-last-time = Igual à última vez
picker-nothing = Nada
picker-chosen-of = { NUMBER($chosen) } de { NUMBER($all) }
picker-only-shown =
    { $count ->
        [one] { NUMBER($count) } mostrada
       *[other] { NUMBER($count) } mostradas
    }
picker-private = Privada
picker-large = Pode ser grande
picker-period = Aceita período
picker-allowed = Já permitida
picker-under-way = Sendo copiada
picker-waits = Próxima cópia possível: { $when }
picker-retired = Talvez o Google não ofereça mais
picker-chosen =
    { $count ->
        [one] { NUMBER($count) } categoria escolhida
       *[other] { NUMBER($count) } categorias escolhidas
    }
picker-none-chosen = Nada escolhido ainda
picker-already-allowed =
    { $count ->
        [one] { NUMBER($count) } já permitida
       *[other] { NUMBER($count) } já permitidas
    }
picker-left-out =
    { $count ->
        [one] { NUMBER($count) } já está sendo copiada e fica de fora
       *[other] { NUMBER($count) } já estão sendo copiadas e ficam de fora
    }
picker-large-among =
    { $count ->
        [one] { NUMBER($count) } pode ser grande
       *[other] { NUMBER($count) } podem ser grandes
    }
picker-how-far = Desde quando
picker-all = Tudo o que houver
picker-half-year = Os últimos 6 meses
picker-range = De … a …
picker-from = De
picker-to = Até
picker-period-for = Vale para { NUMBER($count) } de { NUMBER($of) }; as outras são copiadas por inteiro.
picker-folder = Pasta
picker-no-folder = Nenhuma pasta escolhida
picker-free = { BYTES($bytes) } livres
picker-choose-folder = Escolher…
picker-choose-folder-long = Escolher a pasta para as cópias
picker-project = Projeto do Google
picker-next = Continuar
picker-start = Começar a copiar
picker-descriptions = Descrições
picker-to-choice = Ir para a sua escolha
picker-choice = Sua escolha
picker-choose-first = Escolha pelo menos uma categoria primeiro.
picker-private-among =
    { $count ->
        [one] { NUMBER($count) } privada
       *[other] { NUMBER($count) } privadas
    }
picker-shares = Escolhido
picker-period-all = Vale para tudo o que você escolheu.
picker-at-google = No Google
picker-rounds =
    { $count ->
        [one] Cerca de { NUMBER($count) } etapa no navegador
       *[other] Cerca de { NUMBER($count) } etapas no navegador
    }
picker-no-rounds = Nenhuma etapa necessária: tudo já está permitido
