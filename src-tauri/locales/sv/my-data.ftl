### Looking at what was copied.
### Readers: page

my-data-search = Sök i alla dina kopior
my-data-search-files = Sök bland filnamn
my-data-search-table = Sök i tabellen
my-data-clear = Rensa sökningen
my-data-views = Vy
my-data-view-timeline = Tidslinje
my-data-view-tables = Tabeller
my-data-view-files = Filer
my-data-view-charts = Diagram

my-data-empty = Inget att titta på än
my-data-empty-how = Efter den första kopian går det att söka i allt i den här.
my-data-choose = Välj vad som ska kopieras
my-data-off = Det finns inget index över dina kopior
my-data-off-how = Du valde att inte ha något. Det görs av dina kopior, stannar på den här datorn och gör dem sökbara här.
my-data-build = Skapa indexet
my-data-rebuild = Skapa om indexet
my-data-loading = Läser in…
my-data-reading = Dina kopior läses
my-data-repairing = Indexet skapas om
my-data-repairing-how = Indexet kunde inte läsas. Dina kopior påverkas inte.
my-data-read =
    { $count ->
        [one] { NUMBER($count) } post från { $name } hittills.
       *[other] { NUMBER($count) } poster från { $name } hittills.
    }
my-data-read-meanwhile = Du kan söka i det som redan finns.
my-data-held-quiet = Pausat i en timme, som du valde. Därefter läses dina kopior.
my-data-held-metered = Pausat: anslutningen har datapriser.
my-data-held-battery = Pausat: datorn går på batteri.
my-data-held-lowBattery = Pausat: batterinivån är låg.
my-data-out-of-reach =
    { $count ->
        [one] { NUMBER($count) } kopia kan inte nås, kanske för att dess enhet inte är ansluten. Det som lästs från den finns kvar.
       *[other] { NUMBER($count) } kopior kan inte nås, kanske för att deras enhet inte är ansluten. Det som lästs från dem finns kvar.
    }

my-data-list = Objekt, nyaste först
my-data-items =
    { $count ->
        [one] { NUMBER($count) } objekt
       *[other] { NUMBER($count) } objekt
    }
my-data-matches =
    { $count ->
        [one] { NUMBER($count) } träff
       *[other] { NUMBER($count) } träffar
    }
my-data-of-matches = { NUMBER($count) } av { NUMBER($all) }
my-data-no-match = Inga träffar för ”{ $words }”
my-data-nothing-here = Inget här
my-data-no-match-how = Kontrollera stavningen, eller sök i alla år, typer och konton.
my-data-undated = Utan datum
my-data-untitled = Utan titel

my-data-period = { $from } till { $to }
my-data-period-from = Från
my-data-period-to = Till
my-data-all-years = Visa alla år
my-data-histogram =
    { $count ->
        [one] Träffar per månad från { $from } till { $to }; flest i { $most }: { NUMBER($count) }
       *[other] Träffar per månad från { $from } till { $to }; flest i { $most }: { NUMBER($count) }
    }
my-data-as-table = Visa som tabell
my-data-as-chart = Visa som diagram
my-data-month = Månad
my-data-count = Antal

my-data-account = Konto
my-data-all-accounts =
    { $count ->
        [2] Båda kontona
       *[other] Alla { NUMBER($count) } konton
    }
my-data-category = Kategori
my-data-all-categories = Alla kategorier
my-data-category-count = { $title } ({ NUMBER($count) })

my-data-kinds = Typer
my-data-kind-all = Alla
my-data-kind-watched = Videor
my-data-kind-searched = Sökningar
my-data-kind-visited = Sidor
my-data-kind-bought = Köp
my-data-kind-place = Platser
my-data-kind-comment = Kommentarer
my-data-kind-saved = Sparat
my-data-kind-subscribed = Prenumerationer
my-data-kind-installed = Appar
my-data-kind-uploaded = Uppladdningar
my-data-kind-activity = Aktivitet
my-data-kind-entry = Övriga poster
my-data-kind-file = Filer

my-data-one-watched = Visad video
my-data-one-searched = Sökning
my-data-one-visited = Besökt
my-data-one-bought = Köp
my-data-one-place = Plats
my-data-one-comment = Kommentar
my-data-one-saved = Sparat
my-data-one-subscribed = Prenumeration
my-data-one-installed = App
my-data-one-uploaded = Uppladdning

my-data-back = Tillbaka till listan
my-data-close = Stäng
my-data-gone = Finns inte längre hos Google
my-data-gone-since = Saknas i kopior sedan { $date }. Här är det säkert.
my-data-gone-here = Här är det säkert.
my-data-only-here = Bara här
my-data-open = Öppna i webbläsare
my-data-copy-address = Kopiera adress
my-data-leads = Leder till { $site }. Inget annat här lämnar datorn.
my-data-not-opened = Öppnas inte härifrån: adressen är ingen krypterad webbsida.
my-data-channel = Kanal
my-data-by = Av
my-data-text = Text
my-data-point = Position
my-data-address = Adress
my-data-found-in = Finns i
my-data-copies-between =
    { $count ->
        [one] { NUMBER($count) } kopia, { $since } till { $until }
       *[other] { NUMBER($count) } kopior, { $since } till { $until }
    }
my-data-copies-on =
    { $count ->
        [one] { NUMBER($count) } kopia, { $date }
       *[other] { NUMBER($count) } kopior, { $date }
    }
my-data-copies-drawn = I { NUMBER($having) } av { NUMBER($all) } kopior av kategorin
my-data-file = Fil
my-data-entry-in = { $entry } i { $archive }
my-data-show-folder = Visa i mapp
my-data-evidence = Spara som bevis…
my-data-evidence-saved =
    { $count ->
        [one] { NUMBER($count) } objekt sparat som bevis
       *[other] { NUMBER($count) } objekt sparade som bevis
    }
my-data-original = Ursprunglig post
my-data-original-missing = Den ursprungliga posten kan inte läsas nu.

my-data-select = Välj { $title }
my-data-select-all =
    { $count ->
        [one] Välj { NUMBER($count) } hittat objekt
       *[other] Välj alla { NUMBER($count) } hittade objekt
    }
my-data-select-none = Avmarkera alla
my-data-chosen =
    { $count ->
        [one] { NUMBER($count) } vald
       *[other] { NUMBER($count) } valda
    }

my-data-export = Exportera
my-data-export-shown =
    { $count ->
        [one] { NUMBER($count) } objekt, som det visas
       *[other] { NUMBER($count) } objekt, som de visas
    }
my-data-export-chosen =
    { $count ->
        [one] { NUMBER($count) } valt objekt
       *[other] { NUMBER($count) } valda objekt
    }
my-data-export-places = Bara platser
my-data-export-subscriptions = Bara prenumerationer
my-data-export-videos = Bara videor
my-data-format-csv = Tabell
    .kind = CSV
my-data-format-jsonLines = Allt
    .kind = JSON Lines
my-data-format-bookmarks = Länkar till webbsidor
    .kind = Bokmärken i HTML
my-data-format-evidence = Bevis med ursprungliga poster…
    .kind = BagIt
my-data-format-kml = Karta
    .kind = KML
my-data-format-gpx = Navigering
    .kind = GPX
my-data-format-geoJson = Andra program
    .kind = GeoJSON
my-data-format-opml = Flöden
    .kind = OPML
my-data-format-newPipe = NewPipe
    .kind = JSON
my-data-format-subscriptions = FreeTube och andra
    .kind = CSV
my-data-format-freeTube = Visningshistorik
    .kind = FreeTube
my-data-format-freeTubePlaylists = Spellistor
    .kind = FreeTube
my-data-exported =
    { $count ->
        [one] { NUMBER($count) } objekt sparat
       *[other] { NUMBER($count) } objekt sparade
    }
my-data-left-out =
    { $count ->
        [one] { NUMBER($count) } plats utelämnades, eftersom ingen kopia anger var den ligger:
       *[other] { NUMBER($count) } platser utelämnades, eftersom ingen kopia anger var de ligger:
    }
my-data-without-original =
    { $count ->
        [one] { NUMBER($count) } objekt saknar sin ursprungliga post, som inte längre kan läsas.
       *[other] { NUMBER($count) } objekt saknar sina ursprungliga poster, som inte längre kan läsas.
    }
my-data-altered =
    { $count ->
        [one] { NUMBER($count) } arkiv är inte som dess kvitto säger.
       *[other] { NUMBER($count) } arkiv är inte som deras kvitton säger.
    }

my-data-no-tables = Inga listor i kopiorna
my-data-no-tables-how = Prenumerationer, spellistor, sparade platser, bokmärken och köp visas här när de har kopierats.
my-data-lines =
    { $count ->
        [one] { NUMBER($count) } rad
       *[other] { NUMBER($count) } rader
    }
my-data-show-gone =
    { $count ->
        [one] Visa { NUMBER($count) } som är borta
       *[other] Visa { NUMBER($count) } som är borta
    }
my-data-hide-gone = Dölj det som är borta
my-data-title-watched = Video
my-data-title-searched = Sökning
my-data-title-visited = Sida
my-data-title-bought = Köp
my-data-title-place = Plats
my-data-title-comment = Kommentar
my-data-title-saved = Titel
my-data-title-subscribed = Kanal
my-data-title-installed = App
my-data-title-uploaded = Video
my-data-title-activity = Aktivitet
my-data-title-entry = Post
my-data-title-file = Fil
my-data-column-title = Titel
my-data-column-time = Datum
my-data-column-who = Av
my-data-column-list = Lista
my-data-column-place = Plats
my-data-column-text = Text
my-data-column-address = Adress

my-data-copies = Kopior
my-data-archives =
    { $count ->
        [one] { NUMBER($count) } arkiv
       *[other] { NUMBER($count) } arkiv
    }
my-data-receipt = Kvitto
my-data-check = Kontrollera igen
my-data-checking = Kontrollerar varje fil
my-data-checked =
    { $count ->
        [one] { NUMBER($count) } fil kontrollerad: oförändrad sedan den kopierades
       *[other] { NUMBER($count) } filer kontrollerade: oförändrade sedan de kopierades
    }
my-data-not-proved = Allt är inte som när det kopierades
my-data-findings-beyond = och { NUMBER($count) } till
my-data-unpack = Packa upp…
my-data-media-picture = Bild
my-data-media-video = Video
my-data-media-audio = Ljud
my-data-type = Typ
my-data-open-folder = Öppna mapp
my-data-inside = Filer i arkivet
my-data-size = Storlek
my-data-archive = Arkiv
my-data-sha256 = SHA-256
my-data-records = Objekt
my-data-unreadable =
    { $count ->
        [one] { NUMBER($count) } post i arkivet kunde inte läsas.
       *[other] { NUMBER($count) } poster i arkivet kunde inte läsas.
    }
my-data-files-found =
    { $count ->
        [one] { NUMBER($count) } fil med detta i namnet
       *[other] { NUMBER($count) } filer med detta i namnet
    }
my-data-files-in = Filer i { $archive }
my-data-beyond =
    { $count ->
        [one] och { NUMBER($count) } till; sök efter den med namn.
       *[other] och { NUMBER($count) } till; sök efter dem med namn.
    }

my-data-counting = Räknar…
my-data-chart-months = Aktivitet per månad
my-data-chart-months-says = Aktivitet per månad; mest i { $most }: { NUMBER($count) }
my-data-chart-week = Per veckodag och timme
my-data-chart-week-says = Aktivitet per veckodag och timme; mest: { $when }
my-data-hour = Timme
my-data-hour-of = { $day }, { $hour }
my-data-chart-channels = Kanaler du tittat mest på
my-data-chart-sites = Webbplatser du besökt mest
my-data-chart-searches = Vad du sökt mest efter
my-data-chart-countries = Platser per land
my-data-site = Webbplats
my-data-country = Land
