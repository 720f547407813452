### Looking at what was copied.
### Readers: page

my-data-search = Zoek in al je kopieën
my-data-search-files = Zoek bestandsnamen
my-data-search-table = Zoek in deze tabel
my-data-clear = Zoekopdracht wissen
my-data-views = Weergave
my-data-view-timeline = Tijdlijn
my-data-view-tables = Tabellen
my-data-view-files = Bestanden
my-data-view-charts = Grafieken

my-data-empty = Nog niets om te bekijken
my-data-empty-how = Na de eerste kopie kun je hier alles doorzoeken wat erin zit.
my-data-choose = Kiezen wat je kopieert
my-data-off = Er is geen index van je kopieën
my-data-off-how = Je wilde er geen bewaren. Een index wordt van je kopieën gemaakt, blijft op deze computer en maakt ze hier doorzoekbaar.
my-data-build = Index maken
my-data-rebuild = Index opnieuw maken
my-data-loading = Laden…
my-data-reading = Je kopieën worden gelezen
my-data-repairing = De index wordt opnieuw gemaakt
my-data-repairing-how = De index kon niet worden gelezen. Dit raakt je kopieën niet.
my-data-read =
    { $count ->
        [one] Tot nu toe { NUMBER($count) } record van { $name }.
       *[other] Tot nu toe { NUMBER($count) } records van { $name }.
    }
my-data-read-meanwhile = Wat er al is, kun je doorzoeken.
my-data-held-quiet = Een uur gepauzeerd, zoals je koos. Daarna worden je kopieën gelezen.
my-data-held-metered = Gepauzeerd: deze verbinding heeft een datalimiet.
my-data-held-battery = Gepauzeerd: deze computer werkt op de accu.
my-data-held-lowBattery = Gepauzeerd: de accu is bijna leeg.
my-data-out-of-reach =
    { $count ->
        [one] { NUMBER($count) } kopie is niet bereikbaar, misschien omdat de schijf niet is aangesloten. Wat ervan is gelezen, blijft.
       *[other] { NUMBER($count) } kopieën zijn niet bereikbaar, misschien omdat de schijf niet is aangesloten. Wat ervan is gelezen, blijft.
    }

my-data-list = Items, nieuwste eerst
my-data-items =
    { $count ->
        [one] { NUMBER($count) } item
       *[other] { NUMBER($count) } items
    }
my-data-matches =
    { $count ->
        [one] { NUMBER($count) } resultaat
       *[other] { NUMBER($count) } resultaten
    }
my-data-of-matches = { NUMBER($count) } van { NUMBER($all) }
my-data-no-match = Niets gevonden voor “{ $words }”
my-data-nothing-here = Hier is niets
my-data-no-match-how = Controleer de spelling, of zoek in alle jaren, soorten en accounts.
my-data-undated = Zonder datum
my-data-untitled = Zonder titel

my-data-period = { $from } tot en met { $to }
my-data-period-from = Van
my-data-period-to = Tot en met
my-data-all-years = Alle jaren tonen
my-data-histogram =
    { $count ->
        [one] Resultaten per maand van { $from } tot en met { $to }; de meeste in { $most }: { NUMBER($count) }
       *[other] Resultaten per maand van { $from } tot en met { $to }; de meeste in { $most }: { NUMBER($count) }
    }
my-data-as-table = Als tabel tonen
my-data-as-chart = Als grafiek tonen
my-data-month = Maand
my-data-count = Aantal

my-data-account = Account
my-data-all-accounts =
    { $count ->
        [2] Beide accounts
       *[other] Alle { NUMBER($count) } accounts
    }
my-data-category = Categorie
my-data-all-categories = Alle categorieën
my-data-category-count = { $title } ({ NUMBER($count) })

my-data-kinds = Soorten
my-data-kind-all = Alle
my-data-kind-watched = Video’s
my-data-kind-searched = Zoekopdrachten
my-data-kind-visited = Pagina’s
my-data-kind-bought = Aankopen
my-data-kind-place = Plaatsen
my-data-kind-comment = Reacties
my-data-kind-saved = Opgeslagen
my-data-kind-subscribed = Abonnementen
my-data-kind-installed = Apps
my-data-kind-uploaded = Uploads
my-data-kind-activity = Activiteit
my-data-kind-entry = Andere vermeldingen
my-data-kind-file = Bestanden

my-data-one-watched = Bekeken
my-data-one-searched = Zoekopdracht
my-data-one-visited = Bezocht
my-data-one-bought = Aankoop
my-data-one-place = Plaats
my-data-one-comment = Reactie
my-data-one-saved = Opgeslagen
my-data-one-subscribed = Abonnement
my-data-one-installed = App
my-data-one-uploaded = Upload

my-data-back = Terug naar de lijst
my-data-close = Sluiten
my-data-gone = Niet meer bij Google
my-data-gone-since = Ontbreekt in kopieën sinds { $date }. Hier is het veilig.
my-data-gone-here = Hier is het veilig.
my-data-only-here = Alleen hier
my-data-open = Openen in browser
my-data-copy-address = Adres kopiëren
my-data-leads = Leidt naar { $site }. Verder verlaat hier niets deze computer.
my-data-not-opened = Niet hiervandaan te openen: het adres is geen versleutelde webpagina.
my-data-channel = Kanaal
my-data-by = Door
my-data-text = Tekst
my-data-point = Positie
my-data-address = Adres
my-data-found-in = Gevonden in
my-data-copies-between =
    { $count ->
        [one] { NUMBER($count) } kopie, { $since } tot en met { $until }
       *[other] { NUMBER($count) } kopieën, { $since } tot en met { $until }
    }
my-data-copies-on =
    { $count ->
        [one] { NUMBER($count) } kopie, { $date }
       *[other] { NUMBER($count) } kopieën, { $date }
    }
my-data-copies-drawn = In { NUMBER($having) } van { NUMBER($all) } kopieën van deze categorie
my-data-file = Bestand
my-data-entry-in = { $entry } in { $archive }
my-data-show-folder = In map tonen
my-data-evidence = Als bewijs opslaan…
my-data-evidence-saved =
    { $count ->
        [one] { NUMBER($count) } item als bewijs opgeslagen
       *[other] { NUMBER($count) } items als bewijs opgeslagen
    }
my-data-original = Originele vermelding
my-data-original-missing = De originele vermelding kan nu niet worden gelezen.

my-data-select = { $title } selecteren
my-data-select-all =
    { $count ->
        [one] { NUMBER($count) } gevonden item selecteren
       *[other] Alle { NUMBER($count) } gevonden items selecteren
    }
my-data-select-none = Selectie opheffen
my-data-chosen = { NUMBER($count) } geselecteerd

my-data-export = Exporteren
my-data-export-shown =
    { $count ->
        [one] { NUMBER($count) } item, zoals getoond
       *[other] { NUMBER($count) } items, zoals getoond
    }
my-data-export-chosen =
    { $count ->
        [one] { NUMBER($count) } geselecteerd item
       *[other] { NUMBER($count) } geselecteerde items
    }
my-data-export-places = Alleen de plaatsen
my-data-export-subscriptions = Alleen de abonnementen
my-data-export-videos = Alleen de video’s
my-data-format-csv = Tabel
    .kind = CSV
my-data-format-jsonLines = Alles
    .kind = JSON Lines
my-data-format-bookmarks = Links naar webpagina’s
    .kind = Bookmarks-HTML
my-data-format-evidence = Bewijs met originele vermeldingen…
    .kind = BagIt
my-data-format-kml = Kaart
    .kind = KML
my-data-format-gpx = Navigatie
    .kind = GPX
my-data-format-geoJson = Andere programma’s
    .kind = GeoJSON
my-data-format-opml = Feeds
    .kind = OPML
my-data-format-newPipe = NewPipe
    .kind = JSON
my-data-format-subscriptions = FreeTube en andere
    .kind = CSV
my-data-format-freeTube = Kijkgeschiedenis
    .kind = FreeTube
my-data-format-freeTubePlaylists = Playlists
    .kind = FreeTube
my-data-exported =
    { $count ->
        [one] { NUMBER($count) } item opgeslagen
       *[other] { NUMBER($count) } items opgeslagen
    }
my-data-left-out =
    { $count ->
        [one] { NUMBER($count) } plaats is weggelaten, omdat geen kopie zegt waar die ligt:
       *[other] { NUMBER($count) } plaatsen zijn weggelaten, omdat geen kopie zegt waar ze liggen:
    }
my-data-without-original =
    { $count ->
        [one] { NUMBER($count) } item is zonder originele vermelding, die niet meer leesbaar is.
       *[other] { NUMBER($count) } items zijn zonder originele vermelding, die niet meer leesbaar is.
    }
my-data-altered =
    { $count ->
        [one] { NUMBER($count) } archief is niet zoals het ontvangstbewijs zegt.
       *[other] { NUMBER($count) } archieven zijn niet zoals hun ontvangstbewijzen zeggen.
    }

my-data-no-tables = Geen lijsten in deze kopieën
my-data-no-tables-how = Abonnementen, playlists, opgeslagen plaatsen, bookmarks en aankopen verschijnen hier zodra ze zijn gekopieerd.
my-data-lines =
    { $count ->
        [one] { NUMBER($count) } regel
       *[other] { NUMBER($count) } regels
    }
my-data-show-gone =
    { $count ->
        [one] { NUMBER($count) } verdwenen regel tonen
       *[other] { NUMBER($count) } verdwenen regels tonen
    }
my-data-hide-gone = Verdwenen items verbergen
my-data-title-watched = Video
my-data-title-searched = Zoekopdracht
my-data-title-visited = Pagina
my-data-title-bought = Aankoop
my-data-title-place = Plaats
my-data-title-comment = Reactie
my-data-title-saved = Titel
my-data-title-subscribed = Kanaal
my-data-title-installed = App
my-data-title-uploaded = Video
my-data-title-activity = Activiteit
my-data-title-entry = Vermelding
my-data-title-file = Bestand
my-data-column-title = Titel
my-data-column-time = Datum
my-data-column-who = Door
my-data-column-list = Lijst
my-data-column-place = Plaats
my-data-column-text = Tekst
my-data-column-address = Adres

my-data-copies = Kopieën
my-data-archives =
    { $count ->
        [one] { NUMBER($count) } archief
       *[other] { NUMBER($count) } archieven
    }
my-data-receipt = Ontvangstbewijs
my-data-check = Opnieuw controleren
my-data-checking = Elk bestand wordt gecontroleerd
my-data-checked =
    { $count ->
        [one] { NUMBER($count) } bestand gecontroleerd: niet veranderd sinds het kopiëren
       *[other] { NUMBER($count) } bestanden gecontroleerd: niet veranderd sinds het kopiëren
    }
my-data-not-proved = Niet alles is zoals het is gekopieerd
my-data-findings-beyond = en nog { NUMBER($count) }
my-data-unpack = Uitpakken…
my-data-media-picture = Afbeelding
my-data-media-video = Video
my-data-media-audio = Audio
my-data-type = Type
my-data-open-folder = Map openen
my-data-inside = Bestanden erin
my-data-size = Grootte
my-data-archive = Archief
my-data-sha256 = SHA-256
my-data-records = Items
my-data-unreadable =
    { $count ->
        [one] { NUMBER($count) } record in dit archief kon niet worden gelezen.
       *[other] { NUMBER($count) } records in dit archief konden niet worden gelezen.
    }
my-data-files-found =
    { $count ->
        [one] { NUMBER($count) } bestand met dit in de naam
       *[other] { NUMBER($count) } bestanden met dit in de naam
    }
my-data-files-in = Bestanden in { $archive }
my-data-beyond =
    { $count ->
        [one] en nog { NUMBER($count) }; zoek het op naam.
       *[other] en nog { NUMBER($count) }; zoek ze op naam.
    }

my-data-counting = Tellen…
my-data-chart-months = Activiteit per maand
my-data-chart-months-says = Activiteit per maand; de meeste in { $most }: { NUMBER($count) }
my-data-chart-week = Per weekdag en uur
my-data-chart-week-says = Activiteit per weekdag en uur; de meeste: { $when }
my-data-hour = Uur
my-data-hour-of = { $day }, { $hour }
my-data-chart-channels = Meest bekeken kanalen
my-data-chart-sites = Meest bezochte sites
my-data-chart-searches = Meest gezocht
my-data-chart-countries = Plaatsen per land
my-data-site = Site
my-data-country = Land
