### Looking at what was copied.
### Readers: page

my-data-search = Buscar em tudo nas suas cópias
my-data-search-files = Buscar nomes de arquivos
my-data-search-table = Buscar nesta tabela
my-data-clear = Limpar a busca
my-data-views = Visualização
my-data-view-timeline = Linha do tempo
my-data-view-tables = Tabelas
my-data-view-files = Arquivos
my-data-view-charts = Gráficos

my-data-empty = Nada para ver ainda
my-data-empty-how = Depois da primeira cópia, tudo nela pode ser buscado aqui.
my-data-choose = Escolher o que copiar
my-data-off = Não há índice das suas cópias
my-data-off-how = Você escolheu não manter um. Ele é feito a partir das suas cópias, fica neste computador e permite buscar nelas aqui.
my-data-build = Criar o índice
my-data-rebuild = Recriar o índice
my-data-loading = Carregando…
my-data-reading = Lendo suas cópias
my-data-repairing = Recriando o índice
my-data-repairing-how = Não foi possível ler o índice. Suas cópias não são afetadas.
my-data-read =
    { $count ->
        [one] { NUMBER($count) } registro de { $name } até agora.
       *[other] { NUMBER($count) } registros de { $name } até agora.
    }
my-data-read-meanwhile = Você já pode buscar no que foi lido.
my-data-held-quiet = Em pausa por uma hora, como você escolheu. Depois, suas cópias são lidas.
my-data-held-metered = Em pausa: esta conexão é limitada.
my-data-held-battery = Em pausa: este computador está usando a bateria.
my-data-held-lowBattery = Em pausa: a bateria está fraca.
my-data-out-of-reach =
    { $count ->
        [one] { NUMBER($count) } cópia está inacessível, talvez porque a unidade não esteja conectada. O que foi lido dela fica.
       *[other] { NUMBER($count) } cópias estão inacessíveis, talvez porque a unidade não esteja conectada. O que foi lido delas fica.
    }

my-data-list = Itens, do mais novo ao mais antigo
my-data-items =
    { $count ->
        [one] { NUMBER($count) } item
       *[other] { NUMBER($count) } itens
    }
my-data-matches =
    { $count ->
        [one] { NUMBER($count) } resultado
       *[other] { NUMBER($count) } resultados
    }
my-data-of-matches = { NUMBER($count) } de { NUMBER($all) }
my-data-no-match = Nenhum resultado para “{ $words }”
my-data-nothing-here = Nada aqui
my-data-no-match-how = Confira a grafia, ou busque em todos os anos, tipos e contas.
my-data-undated = Sem data
my-data-untitled = Sem título

my-data-period = { $from } a { $to }
my-data-period-from = De
my-data-period-to = Até
my-data-all-years = Mostrar todos os anos
my-data-histogram =
    { $count ->
        [one] Resultados por mês de { $from } a { $to }; o máximo em { $most }, com { NUMBER($count) }
       *[other] Resultados por mês de { $from } a { $to }; o máximo em { $most }, com { NUMBER($count) }
    }
my-data-as-table = Mostrar como tabela
my-data-as-chart = Mostrar como gráfico
my-data-month = Mês
my-data-count = Quantidade

my-data-account = Conta
my-data-all-accounts =
    { $count ->
        [2] Ambas as contas
       *[other] Todas as { NUMBER($count) } contas
    }
my-data-category = Categoria
my-data-all-categories = Todas as categorias
my-data-category-count = { $title } ({ NUMBER($count) })

my-data-kinds = Tipos
my-data-kind-all = Todos
my-data-kind-watched = Vídeos
my-data-kind-searched = Pesquisas
my-data-kind-visited = Páginas
my-data-kind-bought = Compras
my-data-kind-place = Lugares
my-data-kind-comment = Comentários
my-data-kind-saved = Salvos
my-data-kind-subscribed = Inscrições
my-data-kind-installed = Apps
my-data-kind-uploaded = Envios
my-data-kind-activity = Atividade
my-data-kind-entry = Outras entradas
my-data-kind-file = Arquivos

my-data-one-watched = Assistido
my-data-one-searched = Pesquisa
my-data-one-visited = Visitado
my-data-one-bought = Compra
my-data-one-place = Lugar
my-data-one-comment = Comentário
my-data-one-saved = Salvo
my-data-one-subscribed = Inscrição
my-data-one-installed = App
my-data-one-uploaded = Envio

my-data-back = Voltar à lista
my-data-close = Fechar
my-data-gone = Não está mais no Google
my-data-gone-since = Ausente das cópias desde { $date }. Aqui está seguro.
my-data-gone-here = Aqui está seguro.
my-data-only-here = Só aqui
my-data-open = Abrir no navegador
my-data-copy-address = Copiar endereço
my-data-leads = Leva a { $site }. Nada mais daqui sai deste computador.
my-data-not-opened = Não abre daqui: o endereço não é uma página da Web criptografada.
my-data-channel = Canal
my-data-by = Por
my-data-text = Texto
my-data-point = Posição
my-data-address = Endereço
my-data-found-in = Encontrado em
my-data-copies-between =
    { $count ->
        [one] { NUMBER($count) } cópia, { $since } a { $until }
       *[other] { NUMBER($count) } cópias, { $since } a { $until }
    }
my-data-copies-on =
    { $count ->
        [one] { NUMBER($count) } cópia, { $date }
       *[other] { NUMBER($count) } cópias, { $date }
    }
my-data-copies-drawn = Em { NUMBER($having) } de { NUMBER($all) } cópias desta categoria
my-data-file = Arquivo
my-data-entry-in = { $entry } em { $archive }
my-data-show-folder = Mostrar na pasta
my-data-evidence = Salvar como prova…
my-data-evidence-saved =
    { $count ->
        [one] { NUMBER($count) } item salvo como prova
       *[other] { NUMBER($count) } itens salvos como prova
    }
my-data-original = Entrada original
my-data-original-missing = Não é possível ler a entrada original agora.

my-data-select = Selecionar { $title }
my-data-select-all =
    { $count ->
        [one] Selecionar { NUMBER($count) } item encontrado
       *[other] Selecionar todos os { NUMBER($count) } itens encontrados
    }
my-data-select-none = Limpar a seleção
my-data-chosen =
    { $count ->
        [one] { NUMBER($count) } selecionado
       *[other] { NUMBER($count) } selecionados
    }

my-data-export = Exportar
my-data-export-shown =
    { $count ->
        [one] { NUMBER($count) } item, como mostrado
       *[other] { NUMBER($count) } itens, como mostrados
    }
my-data-export-chosen =
    { $count ->
        [one] { NUMBER($count) } item selecionado
       *[other] { NUMBER($count) } itens selecionados
    }
my-data-export-places = Só os lugares
my-data-export-subscriptions = Só as inscrições
my-data-export-videos = Só os vídeos
my-data-format-csv = Tabela
    .kind = CSV
my-data-format-jsonLines = Tudo
    .kind = JSON Lines
my-data-format-bookmarks = Links de páginas da Web
    .kind = HTML de favoritos
my-data-format-evidence = Prova com entradas originais…
    .kind = BagIt
my-data-format-kml = Mapa
    .kind = KML
my-data-format-gpx = Navegação
    .kind = GPX
my-data-format-geoJson = Outros programas
    .kind = GeoJSON
my-data-format-opml = Feeds
    .kind = OPML
my-data-format-newPipe = NewPipe
    .kind = JSON
my-data-format-subscriptions = FreeTube e outros
    .kind = CSV
my-data-format-freeTube = Histórico de exibição
    .kind = FreeTube
my-data-format-freeTubePlaylists = Playlists
    .kind = FreeTube
my-data-exported =
    { $count ->
        [one] { NUMBER($count) } item salvo
       *[other] { NUMBER($count) } itens salvos
    }
my-data-left-out =
    { $count ->
        [one] { NUMBER($count) } lugar ficou de fora, porque nenhuma cópia diz onde é:
       *[other] { NUMBER($count) } lugares ficaram de fora, porque nenhuma cópia diz onde são:
    }
my-data-without-original =
    { $count ->
        [one] { NUMBER($count) } item está sem a entrada original, que não pode mais ser lida.
       *[other] { NUMBER($count) } itens estão sem as entradas originais, que não podem mais ser lidas.
    }
my-data-altered =
    { $count ->
        [one] { NUMBER($count) } pacote não está como diz o comprovante.
       *[other] { NUMBER($count) } pacotes não estão como dizem os comprovantes.
    }

my-data-no-tables = Nenhuma lista nestas cópias
my-data-no-tables-how = Inscrições, playlists, lugares salvos, favoritos e compras aparecem aqui depois de copiados.
my-data-lines =
    { $count ->
        [one] { NUMBER($count) } linha
       *[other] { NUMBER($count) } linhas
    }
my-data-show-gone =
    { $count ->
        [one] Mostrar { NUMBER($count) } que saiu do Google
       *[other] Mostrar { NUMBER($count) } que saíram do Google
    }
my-data-hide-gone = Ocultar o que saiu do Google
my-data-title-watched = Vídeo
my-data-title-searched = Pesquisa
my-data-title-visited = Página
my-data-title-bought = Compra
my-data-title-place = Lugar
my-data-title-comment = Comentário
my-data-title-saved = Título
my-data-title-subscribed = Canal
my-data-title-installed = App
my-data-title-uploaded = Vídeo
my-data-title-activity = Atividade
my-data-title-entry = Entrada
my-data-title-file = Arquivo
my-data-column-title = Título
my-data-column-time = Data
my-data-column-who = Por
my-data-column-list = Lista
my-data-column-place = Lugar
my-data-column-text = Texto
my-data-column-address = Endereço

my-data-copies = Cópias
my-data-archives =
    { $count ->
        [one] { NUMBER($count) } pacote
       *[other] { NUMBER($count) } pacotes
    }
my-data-receipt = Comprovante
my-data-check = Verificar de novo
my-data-checking = Verificando cada arquivo
my-data-checked =
    { $count ->
        [one] { NUMBER($count) } arquivo verificado: sem alterações desde que foi copiado
       *[other] { NUMBER($count) } arquivos verificados: sem alterações desde que foram copiados
    }
my-data-not-proved = Nem tudo está como foi copiado
my-data-findings-beyond = e mais { NUMBER($count) }
my-data-unpack = Extrair…
my-data-media-picture = Imagem
my-data-media-video = Vídeo
my-data-media-audio = Áudio
my-data-type = Tipo
my-data-open-folder = Abrir pasta
my-data-inside = Arquivos dentro
my-data-size = Tamanho
my-data-archive = Pacote
my-data-sha256 = SHA-256
my-data-records = Itens
my-data-unreadable =
    { $count ->
        [one] { NUMBER($count) } registro deste pacote não pôde ser lido.
       *[other] { NUMBER($count) } registros deste pacote não puderam ser lidos.
    }
my-data-files-found =
    { $count ->
        [one] { NUMBER($count) } arquivo com isto no nome
       *[other] { NUMBER($count) } arquivos com isto no nome
    }
my-data-files-in = Arquivos em { $archive }
my-data-beyond =
    { $count ->
        [one] e mais { NUMBER($count) }; busque-o pelo nome.
       *[other] e mais { NUMBER($count) }; busque-os pelo nome.
    }

my-data-counting = Contando…
my-data-chart-months = Atividade por mês
my-data-chart-months-says = Atividade por mês; o máximo em { $most }, com { NUMBER($count) }
my-data-chart-week = Por dia da semana e hora
my-data-chart-week-says = Atividade por dia da semana e hora; o máximo: { $when }
my-data-hour = Hora
my-data-hour-of = { $day }, { $hour }
my-data-chart-channels = Canais que você mais assistiu
my-data-chart-sites = Sites que você mais visitou
my-data-chart-searches = O que você mais pesquisou
my-data-chart-countries = Lugares por país
my-data-site = Site
my-data-country = País
