### Looking at what was copied.
### Readers: page

my-data-search = Cerca in tutte le tue copie
my-data-search-files = Cerca nomi di file
my-data-search-table = Cerca in questa tabella
my-data-clear = Cancella la ricerca
my-data-views = Vista
my-data-view-timeline = Cronologia
my-data-view-tables = Tabelle
my-data-view-files = File
my-data-view-charts = Grafici

my-data-empty = Ancora nulla da vedere
my-data-empty-how = Dopo la prima copia potrai cercare qui in tutto il suo contenuto.
my-data-choose = Scegli cosa copiare
my-data-off = Non c’è un indice delle tue copie
my-data-off-how = Hai scelto di non tenerlo. Si crea dalle tue copie, resta su questo computer e ti permette di cercarvi da qui.
my-data-build = Crea l’indice
my-data-rebuild = Ricrea l’indice
my-data-loading = Caricamento…
my-data-reading = Lettura delle tue copie
my-data-repairing = Ricreazione dell’indice
my-data-repairing-how = Impossibile leggere l’indice. Le tue copie non ne risentono.
my-data-read =
    { $count ->
        [one] { NUMBER($count) } record di { $name } finora.
       *[other] { NUMBER($count) } record di { $name } finora.
    }
my-data-read-meanwhile = Puoi già cercare in ciò che c’è.
my-data-held-quiet = In pausa per un’ora, come hai scelto. Le tue copie saranno lette dopo.
my-data-held-metered = In pausa: questa connessione è a consumo.
my-data-held-battery = In pausa: questo computer è a batteria.
my-data-held-lowBattery = In pausa: la batteria è scarica.
my-data-out-of-reach =
    { $count ->
        [one] { NUMBER($count) } copia non è raggiungibile, forse perché la sua unità non è collegata. Ciò che ne è stato letto resta.
       *[other] { NUMBER($count) } copie non sono raggiungibili, forse perché la loro unità non è collegata. Ciò che ne è stato letto resta.
    }

my-data-list = Elementi, dal più recente
my-data-items =
    { $count ->
        [one] { NUMBER($count) } elemento
       *[other] { NUMBER($count) } elementi
    }
my-data-matches =
    { $count ->
        [one] { NUMBER($count) } risultato
       *[other] { NUMBER($count) } risultati
    }
my-data-of-matches = { NUMBER($count) } su { NUMBER($all) }
my-data-no-match = Nessun risultato per “{ $words }”
my-data-nothing-here = Qui non c’è nulla
my-data-no-match-how = Controlla l’ortografia, o cerca in tutti gli anni, i tipi e gli account.
my-data-undated = Senza data
my-data-untitled = Senza titolo

my-data-period = { $from } – { $to }
my-data-period-from = Da
my-data-period-to = A
my-data-all-years = Mostra tutti gli anni
my-data-histogram =
    { $count ->
        [one] Risultati per mese, { $from } – { $to }; massimo: { $most }, con { NUMBER($count) }
       *[other] Risultati per mese, { $from } – { $to }; massimo: { $most }, con { NUMBER($count) }
    }
my-data-as-table = Mostra come tabella
my-data-as-chart = Mostra come grafico
my-data-month = Mese
my-data-count = Numero

my-data-account = Account
my-data-all-accounts =
    { $count ->
        [2] Entrambi gli account
       *[other] Tutti e { NUMBER($count) } gli account
    }
my-data-category = Categoria
my-data-all-categories = Tutte le categorie
my-data-category-count = { $title } ({ NUMBER($count) })

my-data-kinds = Tipi
my-data-kind-all = Tutto
my-data-kind-watched = Video
my-data-kind-searched = Ricerche
my-data-kind-visited = Pagine
my-data-kind-bought = Acquisti
my-data-kind-place = Luoghi
my-data-kind-comment = Commenti
my-data-kind-saved = Salvati
my-data-kind-subscribed = Iscrizioni
my-data-kind-installed = App
my-data-kind-uploaded = Caricamenti
my-data-kind-activity = Attività
my-data-kind-entry = Altre voci
my-data-kind-file = File

my-data-one-watched = Video guardato
my-data-one-searched = Ricerca
my-data-one-visited = Pagina visitata
my-data-one-bought = Acquisto
my-data-one-place = Luogo
my-data-one-comment = Commento
my-data-one-saved = Salvato
my-data-one-subscribed = Iscrizione
my-data-one-installed = App
my-data-one-uploaded = Caricamento

my-data-back = Torna all’elenco
my-data-close = Chiudi
my-data-gone = Non più su Google
my-data-gone-since = Manca nelle copie dal giorno { $date }. Qui è al sicuro.
my-data-gone-here = Qui è al sicuro.
my-data-only-here = Solo qui
my-data-open = Apri nel browser
my-data-copy-address = Copia indirizzo
my-data-leads = Porta a { $site }. Nient’altro di ciò che è qui lascia questo computer.
my-data-not-opened = Non si apre da qui: l’indirizzo non è una pagina web crittografata.
my-data-channel = Canale
my-data-by = Di
my-data-text = Testo
my-data-point = Posizione
my-data-address = Indirizzo
my-data-found-in = Trovato in
my-data-copies-between =
    { $count ->
        [one] { NUMBER($count) } copia, { $since } – { $until }
       *[other] { NUMBER($count) } copie, { $since } – { $until }
    }
my-data-copies-on =
    { $count ->
        [one] { NUMBER($count) } copia, { $date }
       *[other] { NUMBER($count) } copie, { $date }
    }
my-data-copies-drawn =
    { $having ->
        [one] In { NUMBER($having) } copia su { NUMBER($all) } di questa categoria
       *[other] In { NUMBER($having) } copie su { NUMBER($all) } di questa categoria
    }
my-data-file = File
my-data-entry-in = { $entry } in { $archive }
my-data-show-folder = Mostra nella cartella
my-data-evidence = Salva come prova…
my-data-evidence-saved =
    { $count ->
        [one] { NUMBER($count) } elemento salvato come prova
       *[other] { NUMBER($count) } elementi salvati come prova
    }
my-data-original = Voce originale
my-data-original-missing = Ora non è possibile leggere la voce originale.

my-data-select = Seleziona { $title }
my-data-select-all =
    { $count ->
        [one] Seleziona { NUMBER($count) } elemento trovato
       *[other] Seleziona tutti i { NUMBER($count) } elementi trovati
    }
my-data-select-none = Deseleziona tutto
my-data-chosen =
    { $count ->
        [one] { NUMBER($count) } selezionato
       *[other] { NUMBER($count) } selezionati
    }

my-data-export = Esporta
my-data-export-shown =
    { $count ->
        [one] { NUMBER($count) } elemento, come mostrato
       *[other] { NUMBER($count) } elementi, come mostrati
    }
my-data-export-chosen =
    { $count ->
        [one] { NUMBER($count) } elemento selezionato
       *[other] { NUMBER($count) } elementi selezionati
    }
my-data-export-places = Solo i luoghi
my-data-export-subscriptions = Solo le iscrizioni
my-data-export-videos = Solo i video
my-data-format-csv = Tabella
    .kind = CSV
my-data-format-jsonLines = Tutto
    .kind = JSON Lines
my-data-format-bookmarks = Link di pagine web
    .kind = Preferiti HTML
my-data-format-evidence = Prova con voci originali…
    .kind = BagIt
my-data-format-kml = Mappa
    .kind = KML
my-data-format-gpx = Navigazione
    .kind = GPX
my-data-format-geoJson = Altri programmi
    .kind = GeoJSON
my-data-format-opml = Feed
    .kind = OPML
my-data-format-newPipe = NewPipe
    .kind = JSON
my-data-format-subscriptions = FreeTube e altri
    .kind = CSV
my-data-format-freeTube = Cronologia visualizzazioni
    .kind = FreeTube
my-data-format-freeTubePlaylists = Playlist
    .kind = FreeTube
my-data-exported =
    { $count ->
        [one] { NUMBER($count) } elemento salvato
       *[other] { NUMBER($count) } elementi salvati
    }
my-data-left-out =
    { $count ->
        [one] { NUMBER($count) } luogo è stato escluso, perché nessuna copia dice dove sia:
       *[other] { NUMBER($count) } luoghi sono stati esclusi, perché nessuna copia dice dove siano:
    }
my-data-without-original =
    { $count ->
        [one] { NUMBER($count) } elemento è senza la voce originale, che non si può più leggere.
       *[other] { NUMBER($count) } elementi sono senza la voce originale, che non si può più leggere.
    }
my-data-altered =
    { $count ->
        [one] { NUMBER($count) } archivio non è come dice la sua ricevuta.
       *[other] { NUMBER($count) } archivi non sono come dicono le loro ricevute.
    }

my-data-no-tables = Nessun elenco in queste copie
my-data-no-tables-how = Iscrizioni, playlist, luoghi salvati, preferiti e acquisti compaiono qui una volta copiati.
my-data-lines =
    { $count ->
        [one] { NUMBER($count) } riga
       *[other] { NUMBER($count) } righe
    }
my-data-show-gone =
    { $count ->
        [one] Mostra { NUMBER($count) } che non c’è più
       *[other] Mostra { NUMBER($count) } che non ci sono più
    }
my-data-hide-gone = Nascondi ciò che non c’è più
my-data-title-watched = Video
my-data-title-searched = Ricerca
my-data-title-visited = Pagina
my-data-title-bought = Acquisto
my-data-title-place = Luogo
my-data-title-comment = Commento
my-data-title-saved = Titolo
my-data-title-subscribed = Canale
my-data-title-installed = App
my-data-title-uploaded = Video
my-data-title-activity = Attività
my-data-title-entry = Voce
my-data-title-file = File
my-data-column-title = Titolo
my-data-column-time = Data
my-data-column-who = Di
my-data-column-list = Elenco
my-data-column-place = Luogo
my-data-column-text = Testo
my-data-column-address = Indirizzo

my-data-copies = Copie
my-data-archives =
    { $count ->
        [one] { NUMBER($count) } archivio
       *[other] { NUMBER($count) } archivi
    }
my-data-receipt = Ricevuta
my-data-check = Verifica di nuovo
my-data-checking = Verifica di ogni file
my-data-checked =
    { $count ->
        [one] { NUMBER($count) } file verificato: invariato da quando è stato copiato
       *[other] { NUMBER($count) } file verificati: invariati da quando sono stati copiati
    }
my-data-not-proved = Non tutto è come è stato copiato
my-data-findings-beyond =
    { $count ->
        [one] e { NUMBER($count) } altro
       *[other] e altri { NUMBER($count) }
    }
my-data-unpack = Estrai…
my-data-media-picture = Immagine
my-data-media-video = Video
my-data-media-audio = Audio
my-data-type = Tipo
my-data-open-folder = Apri cartella
my-data-inside = File contenuti
my-data-size = Dimensione
my-data-archive = Archivio
my-data-sha256 = SHA-256
my-data-records = Elementi
my-data-unreadable =
    { $count ->
        [one] Impossibile leggere { NUMBER($count) } record di questo archivio.
       *[other] Impossibile leggere { NUMBER($count) } record di questo archivio.
    }
my-data-files-found =
    { $count ->
        [one] { NUMBER($count) } file con questo nel nome
       *[other] { NUMBER($count) } file con questo nel nome
    }
my-data-files-in = File in { $archive }
my-data-beyond =
    { $count ->
        [one] e { NUMBER($count) } altro; cercalo per nome.
       *[other] e altri { NUMBER($count) }; cercali per nome.
    }

my-data-counting = Conteggio…
my-data-chart-months = Attività per mese
my-data-chart-months-says = Attività per mese; massimo: { $most }, con { NUMBER($count) }
my-data-chart-week = Per giorno della settimana e ora
my-data-chart-week-says = Attività per giorno della settimana e ora; massimo: { $when }
my-data-hour = Ora
my-data-hour-of = { $day }, { $hour }
my-data-chart-channels = Canali che hai guardato di più
my-data-chart-sites = Siti che hai visitato di più
my-data-chart-searches = Cosa hai cercato di più
my-data-chart-countries = Luoghi per paese
my-data-site = Sito
my-data-country = Paese
