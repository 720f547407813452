### Looking at what was copied.
### Readers: page

my-data-search = Alles in Ihren Kopien durchsuchen
my-data-search-files = Dateinamen durchsuchen
my-data-search-table = In dieser Tabelle suchen
my-data-clear = Suche leeren
my-data-views = Ansicht
my-data-view-timeline = Zeitleiste
my-data-view-tables = Tabellen
my-data-view-files = Dateien
my-data-view-charts = Diagramme

my-data-empty = Noch nichts anzusehen
my-data-empty-how = Nach der ersten Kopie lässt sich hier alles durchsuchen, was in ihr ist.
my-data-choose = Auswählen, was kopiert wird
my-data-off = Es gibt keinen Index Ihrer Kopien
my-data-off-how = Sie haben sich dagegen entschieden. Ein Index entsteht aus Ihren Kopien, bleibt auf diesem Computer und macht sie hier durchsuchbar.
my-data-build = Index erstellen
my-data-rebuild = Index neu erstellen
my-data-loading = Wird geladen …
my-data-reading = Ihre Kopien werden gelesen
my-data-repairing = Der Index wird neu erstellt
my-data-repairing-how = Der Index war nicht lesbar. Ihre Kopien sind davon nicht betroffen.
my-data-read =
    { $count ->
        [one] Bisher { NUMBER($count) } Datensatz von { $name }.
       *[other] Bisher { NUMBER($count) } Datensätze von { $name }.
    }
my-data-read-meanwhile = Was schon da ist, können Sie durchsuchen.
my-data-held-quiet = Für eine Stunde pausiert, wie gewünscht. Danach werden Ihre Kopien gelesen.
my-data-held-metered = Pausiert: diese Verbindung ist getaktet.
my-data-held-battery = Pausiert: dieser Computer läuft mit Akku.
my-data-held-lowBattery = Pausiert: der Akku ist schwach.
my-data-out-of-reach =
    { $count ->
        [one] { NUMBER($count) } Kopie ist nicht erreichbar, vielleicht weil ihr Laufwerk nicht angeschlossen ist. Was schon gelesen wurde, bleibt.
       *[other] { NUMBER($count) } Kopien sind nicht erreichbar, vielleicht weil ihr Laufwerk nicht angeschlossen ist. Was schon gelesen wurde, bleibt.
    }

my-data-list = Einträge, neueste zuerst
my-data-items =
    { $count ->
        [one] { NUMBER($count) } Eintrag
       *[other] { NUMBER($count) } Einträge
    }
my-data-matches =
    { $count ->
        [one] { NUMBER($count) } Treffer
       *[other] { NUMBER($count) } Treffer
    }
my-data-of-matches = { NUMBER($count) } von { NUMBER($all) }
my-data-no-match = Nichts gefunden zu „{ $words }“
my-data-nothing-here = Hier ist nichts
my-data-no-match-how = Prüfen Sie die Schreibweise, oder suchen Sie in allen Jahren, Arten und Konten.
my-data-undated = Ohne Datum
my-data-untitled = Ohne Titel

my-data-period = { $from } bis { $to }
my-data-period-from = Von
my-data-period-to = Bis
my-data-all-years = Alle Jahre anzeigen
my-data-histogram =
    { $count ->
        [one] Treffer je Monat von { $from } bis { $to }; am meisten im { $most }, nämlich { NUMBER($count) }
       *[other] Treffer je Monat von { $from } bis { $to }; am meisten im { $most }, nämlich { NUMBER($count) }
    }
my-data-as-table = Als Tabelle anzeigen
my-data-as-chart = Als Diagramm anzeigen
my-data-month = Monat
my-data-count = Anzahl

my-data-account = Konto
my-data-all-accounts =
    { $count ->
        [2] Beide Konten
       *[other] Alle { NUMBER($count) } Konten
    }
my-data-category = Kategorie
my-data-all-categories = Alle Kategorien
my-data-category-count = { $title } ({ NUMBER($count) })

my-data-kinds = Arten
my-data-kind-all = Alle
my-data-kind-watched = Videos
my-data-kind-searched = Suchen
my-data-kind-visited = Seiten
my-data-kind-bought = Käufe
my-data-kind-place = Orte
my-data-kind-comment = Kommentare
my-data-kind-saved = Gespeichert
my-data-kind-subscribed = Abos
my-data-kind-installed = Apps
my-data-kind-uploaded = Uploads
my-data-kind-activity = Aktivitäten
my-data-kind-entry = Andere Einträge
my-data-kind-file = Dateien

my-data-one-watched = Angesehen
my-data-one-searched = Suche
my-data-one-visited = Besucht
my-data-one-bought = Kauf
my-data-one-place = Ort
my-data-one-comment = Kommentar
my-data-one-saved = Gespeichert
my-data-one-subscribed = Abo
my-data-one-installed = App
my-data-one-uploaded = Upload

my-data-back = Zurück zur Liste
my-data-close = Schließen
my-data-gone = Nicht mehr bei Google
my-data-gone-since = Fehlt in den Kopien seit dem { $date }. Hier ist es sicher.
my-data-gone-here = Hier ist es sicher.
my-data-only-here = Nur hier
my-data-open = Im Browser öffnen
my-data-copy-address = Adresse kopieren
my-data-leads = Führt zu { $site }. Sonst verlässt hier nichts diesen Computer.
my-data-not-opened = Von hier aus nicht zu öffnen: Die Adresse führt zu keiner verschlüsselten Webseite.
my-data-channel = Kanal
my-data-by = Von
my-data-text = Text
my-data-point = Position
my-data-address = Adresse
my-data-found-in = Enthalten in
my-data-copies-between =
    { $count ->
        [one] { NUMBER($count) } Kopie, { $since } bis { $until }
       *[other] { NUMBER($count) } Kopien, { $since } bis { $until }
    }
my-data-copies-on =
    { $count ->
        [one] { NUMBER($count) } Kopie, { $date }
       *[other] { NUMBER($count) } Kopien, { $date }
    }
my-data-copies-drawn = In { NUMBER($having) } von { NUMBER($all) } Kopien dieser Kategorie
my-data-file = Datei
my-data-entry-in = { $entry } in { $archive }
my-data-show-folder = Im Ordner anzeigen
my-data-evidence = Als Beweis speichern …
my-data-evidence-saved =
    { $count ->
        [one] { NUMBER($count) } Eintrag als Beweis gespeichert
       *[other] { NUMBER($count) } Einträge als Beweis gespeichert
    }
my-data-original = Originaleintrag
my-data-original-missing = Der Originaleintrag ist gerade nicht lesbar.

my-data-select = { $title } auswählen
my-data-select-all =
    { $count ->
        [one] { NUMBER($count) } gefundenen Eintrag auswählen
       *[other] Alle { NUMBER($count) } gefundenen auswählen
    }
my-data-select-none = Auswahl aufheben
my-data-chosen =
    { $count ->
        [one] { NUMBER($count) } ausgewählt
       *[other] { NUMBER($count) } ausgewählt
    }

my-data-export = Exportieren
my-data-export-shown =
    { $count ->
        [one] { NUMBER($count) } Eintrag, wie angezeigt
       *[other] { NUMBER($count) } Einträge, wie angezeigt
    }
my-data-export-chosen =
    { $count ->
        [one] { NUMBER($count) } ausgewählter Eintrag
       *[other] { NUMBER($count) } ausgewählte Einträge
    }
my-data-export-places = Nur die Orte
my-data-export-subscriptions = Nur die Abos
my-data-export-videos = Nur die Videos
my-data-format-csv = Tabelle
    .kind = CSV
my-data-format-jsonLines = Alles
    .kind = JSON Lines
my-data-format-bookmarks = Links zu Webseiten
    .kind = Lesezeichen-HTML
my-data-format-evidence = Beweis mit Originaleinträgen …
    .kind = BagIt
my-data-format-kml = Karte
    .kind = KML
my-data-format-gpx = Navigation
    .kind = GPX
my-data-format-geoJson = Andere Programme
    .kind = GeoJSON
my-data-format-opml = Feeds
    .kind = OPML
my-data-format-newPipe = NewPipe
    .kind = JSON
my-data-format-subscriptions = FreeTube und andere
    .kind = CSV
my-data-format-freeTube = Wiedergabeverlauf
    .kind = FreeTube
my-data-format-freeTubePlaylists = Playlists
    .kind = FreeTube
my-data-exported =
    { $count ->
        [one] { NUMBER($count) } Eintrag gespeichert
       *[other] { NUMBER($count) } Einträge gespeichert
    }
my-data-left-out =
    { $count ->
        [one] { NUMBER($count) } Ort wurde ausgelassen, weil keine Kopie sagt, wo er liegt:
       *[other] { NUMBER($count) } Orte wurden ausgelassen, weil keine Kopie sagt, wo sie liegen:
    }
my-data-without-original =
    { $count ->
        [one] { NUMBER($count) } Eintrag ist ohne seinen Originaleintrag, der nicht mehr lesbar ist.
       *[other] { NUMBER($count) } Einträge sind ohne ihre Originaleinträge, die nicht mehr lesbar sind.
    }
my-data-altered =
    { $count ->
        [one] { NUMBER($count) } Archiv stimmt nicht mit seinem Beleg überein.
       *[other] { NUMBER($count) } Archive stimmen nicht mit ihren Belegen überein.
    }

my-data-no-tables = Keine Listen in diesen Kopien
my-data-no-tables-how = Abos, Playlists, gespeicherte Orte, Lesezeichen und Käufe erscheinen hier, sobald sie kopiert sind.
my-data-lines =
    { $count ->
        [one] { NUMBER($count) } Zeile
       *[other] { NUMBER($count) } Zeilen
    }
my-data-show-gone =
    { $count ->
        [one] { NUMBER($count) } verschwundenen anzeigen
       *[other] { NUMBER($count) } verschwundene anzeigen
    }
my-data-hide-gone = Verschwundenes ausblenden
my-data-title-watched = Video
my-data-title-searched = Suche
my-data-title-visited = Seite
my-data-title-bought = Kauf
my-data-title-place = Ort
my-data-title-comment = Kommentar
my-data-title-saved = Titel
my-data-title-subscribed = Kanal
my-data-title-installed = App
my-data-title-uploaded = Video
my-data-title-activity = Aktivität
my-data-title-entry = Eintrag
my-data-title-file = Datei
my-data-column-title = Titel
my-data-column-time = Datum
my-data-column-who = Von
my-data-column-list = Liste
my-data-column-place = Ort
my-data-column-text = Text
my-data-column-address = Adresse

my-data-copies = Kopien
my-data-archives =
    { $count ->
        [one] { NUMBER($count) } Archiv
       *[other] { NUMBER($count) } Archive
    }
my-data-receipt = Beleg
my-data-check = Erneut prüfen
my-data-checking = Jede Datei wird geprüft
my-data-checked =
    { $count ->
        [one] { NUMBER($count) } Datei geprüft: seit dem Kopieren unverändert
       *[other] { NUMBER($count) } Dateien geprüft: seit dem Kopieren unverändert
    }
my-data-not-proved = Nicht alles ist so, wie es kopiert wurde
my-data-findings-beyond =
    { $count ->
        [one] und { NUMBER($count) } weiterer Befund
       *[other] und { NUMBER($count) } weitere Befunde
    }
my-data-unpack = Entpacken …
my-data-media-picture = Bild
my-data-media-video = Video
my-data-media-audio = Ton
my-data-type = Art
my-data-open-folder = Ordner öffnen
my-data-inside = Dateien darin
my-data-size = Größe
my-data-archive = Archiv
my-data-sha256 = SHA-256
my-data-records = Einträge
my-data-unreadable =
    { $count ->
        [one] { NUMBER($count) } Datensatz in diesem Archiv war nicht lesbar.
       *[other] { NUMBER($count) } Datensätze in diesem Archiv waren nicht lesbar.
    }
my-data-files-found =
    { $count ->
        [one] { NUMBER($count) } Datei, deren Name dies enthält
       *[other] { NUMBER($count) } Dateien, deren Namen dies enthalten
    }
my-data-files-in = Dateien in { $archive }
my-data-beyond =
    { $count ->
        [one] und { NUMBER($count) } weitere; suchen Sie sie mit ihrem Namen.
       *[other] und { NUMBER($count) } weitere; suchen Sie sie mit ihren Namen.
    }

my-data-counting = Wird gezählt …
my-data-chart-months = Aktivität je Monat
my-data-chart-months-says = Aktivität je Monat; am meisten im { $most }, nämlich { NUMBER($count) }
my-data-chart-week = Nach Wochentag und Stunde
my-data-chart-week-says = Aktivität nach Wochentag und Stunde; am meisten { $when }
my-data-hour = Stunde
my-data-hour-of = { $day }, { $hour }
my-data-chart-channels = Meistgesehene Kanäle
my-data-chart-sites = Meistbesuchte Seiten
my-data-chart-searches = Häufigste Suchen
my-data-chart-countries = Orte nach Land
my-data-site = Seite
my-data-country = Land
