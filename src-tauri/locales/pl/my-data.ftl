### Looking at what was copied.
### Readers: page

my-data-search = Przeszukaj wszystkie kopie
my-data-search-files = Szukaj nazw plików
my-data-search-table = Szukaj w tej tabeli
my-data-clear = Wyczyść wyszukiwanie
my-data-views = Widok
my-data-view-timeline = Oś czasu
my-data-view-tables = Tabele
my-data-view-files = Pliki
my-data-view-charts = Wykresy

my-data-empty = Nie ma jeszcze czego oglądać
my-data-empty-how = Po pierwszej kopii będzie można tu przeszukać całą jej zawartość.
my-data-choose = Wybierz, co skopiować
my-data-off = Nie ma indeksu Twoich kopii
my-data-off-how = Wybrano, aby go nie tworzyć. Indeks powstaje z Twoich kopii, pozostaje na tym komputerze i pozwala je tutaj przeszukiwać.
my-data-build = Utwórz indeks
my-data-rebuild = Utwórz indeks od nowa
my-data-loading = Wczytywanie…
my-data-reading = Czytanie kopii
my-data-repairing = Tworzenie indeksu od nowa
my-data-repairing-how = Nie udało się odczytać indeksu. Twoje kopie pozostają nienaruszone.
my-data-read =
    { $count ->
        [one] { $name }: na razie { NUMBER($count) } rekord.
        [few] { $name }: na razie { NUMBER($count) } rekordy.
        [many] { $name }: na razie { NUMBER($count) } rekordów.
       *[other] { $name }: na razie { NUMBER($count) } rekordu.
    }
my-data-read-meanwhile = Możesz już przeszukiwać to, co jest.
my-data-held-quiet = Wstrzymano na godzinę, zgodnie z Twoim wyborem. Potem kopie zostaną odczytane.
my-data-held-metered = Wstrzymano: to połączenie jest taryfowe.
my-data-held-battery = Wstrzymano: komputer działa na baterii.
my-data-held-lowBattery = Wstrzymano: bateria jest słaba.
my-data-out-of-reach =
    { $count ->
        [one] { NUMBER($count) } kopia jest niedostępna, być może jej dysk nie jest podłączony. To, co z niej odczytano, pozostaje.
        [few] { NUMBER($count) } kopie są niedostępne, być może ich dysk nie jest podłączony. To, co z nich odczytano, pozostaje.
        [many] { NUMBER($count) } kopii jest niedostępnych, być może ich dysk nie jest podłączony. To, co z nich odczytano, pozostaje.
       *[other] { NUMBER($count) } kopii jest niedostępne, być może ich dysk nie jest podłączony. To, co z nich odczytano, pozostaje.
    }

my-data-list = Elementy, od najnowszych
my-data-items =
    { $count ->
        [one] { NUMBER($count) } element
        [few] { NUMBER($count) } elementy
        [many] { NUMBER($count) } elementów
       *[other] { NUMBER($count) } elementu
    }
my-data-matches =
    { $count ->
        [one] { NUMBER($count) } wynik
        [few] { NUMBER($count) } wyniki
        [many] { NUMBER($count) } wyników
       *[other] { NUMBER($count) } wyniku
    }
my-data-of-matches = { NUMBER($count) } z { NUMBER($all) }
my-data-no-match = Brak wyników dla „{ $words }”
my-data-nothing-here = Nic tu nie ma
my-data-no-match-how = Sprawdź pisownię albo szukaj we wszystkich latach, rodzajach i kontach.
my-data-undated = Bez daty
my-data-untitled = Bez tytułu

my-data-period = { $from } – { $to }
my-data-period-from = Od
my-data-period-to = Do
my-data-all-years = Pokaż wszystkie lata
my-data-histogram =
    { $count ->
        [one] Wyniki według miesięcy, { $from } – { $to }; najwięcej: { $most } ({ NUMBER($count) })
        [few] Wyniki według miesięcy, { $from } – { $to }; najwięcej: { $most } ({ NUMBER($count) })
        [many] Wyniki według miesięcy, { $from } – { $to }; najwięcej: { $most } ({ NUMBER($count) })
       *[other] Wyniki według miesięcy, { $from } – { $to }; najwięcej: { $most } ({ NUMBER($count) })
    }
my-data-as-table = Pokaż jako tabelę
my-data-as-chart = Pokaż jako wykres
my-data-month = Miesiąc
my-data-count = Liczba

my-data-account = Konto
my-data-all-accounts =
    { $count ->
        [2] Oba konta
       *[other] Wszystkie konta ({ NUMBER($count) })
    }
my-data-category = Kategoria
my-data-all-categories = Wszystkie kategorie
my-data-category-count = { $title } ({ NUMBER($count) })

my-data-kinds = Rodzaje
my-data-kind-all = Wszystkie
my-data-kind-watched = Filmy
my-data-kind-searched = Wyszukiwania
my-data-kind-visited = Strony
my-data-kind-bought = Zakupy
my-data-kind-place = Miejsca
my-data-kind-comment = Komentarze
my-data-kind-saved = Zapisane
my-data-kind-subscribed = Subskrypcje
my-data-kind-installed = Aplikacje
my-data-kind-uploaded = Przesłane
my-data-kind-activity = Aktywność
my-data-kind-entry = Inne wpisy
my-data-kind-file = Pliki

my-data-one-watched = Obejrzano
my-data-one-searched = Wyszukiwanie
my-data-one-visited = Odwiedzono
my-data-one-bought = Zakup
my-data-one-place = Miejsce
my-data-one-comment = Komentarz
my-data-one-saved = Zapisano
my-data-one-subscribed = Subskrypcja
my-data-one-installed = Aplikacja
my-data-one-uploaded = Przesłano

my-data-back = Wróć do listy
my-data-close = Zamknij
my-data-gone = Nie ma już w Google
my-data-gone-since = Brak w kopiach od { $date }. Tutaj jest bezpieczne.
my-data-gone-here = Tutaj jest bezpieczne.
my-data-only-here = Tylko tutaj
my-data-open = Otwórz w przeglądarce
my-data-copy-address = Kopiuj adres
my-data-leads = Prowadzi do { $site }. Nic innego stąd nie opuszcza tego komputera.
my-data-not-opened = Nie można otworzyć stąd: adres nie prowadzi do szyfrowanej strony internetowej.
my-data-channel = Kanał
my-data-by = Autor
my-data-text = Tekst
my-data-point = Położenie
my-data-address = Adres
my-data-found-in = Znaleziono w
my-data-copies-between =
    { $count ->
        [one] { NUMBER($count) } kopia, { $since } – { $until }
        [few] { NUMBER($count) } kopie, { $since } – { $until }
        [many] { NUMBER($count) } kopii, { $since } – { $until }
       *[other] { NUMBER($count) } kopii, { $since } – { $until }
    }
my-data-copies-on =
    { $count ->
        [one] { NUMBER($count) } kopia, { $date }
        [few] { NUMBER($count) } kopie, { $date }
        [many] { NUMBER($count) } kopii, { $date }
       *[other] { NUMBER($count) } kopii, { $date }
    }
my-data-copies-drawn = Kopie tej kategorii, które to zawierają: { NUMBER($having) } z { NUMBER($all) }
my-data-file = Plik
my-data-entry-in = { $entry } w { $archive }
my-data-show-folder = Pokaż w folderze
my-data-evidence = Zapisz jako materiał dowodowy…
my-data-evidence-saved =
    { $count ->
        [one] Zapisano { NUMBER($count) } element jako materiał dowodowy
        [few] Zapisano { NUMBER($count) } elementy jako materiał dowodowy
        [many] Zapisano { NUMBER($count) } elementów jako materiał dowodowy
       *[other] Zapisano { NUMBER($count) } elementu jako materiał dowodowy
    }
my-data-original = Oryginalny wpis
my-data-original-missing = Oryginalnego wpisu nie można teraz odczytać.

my-data-select = Zaznacz: { $title }
my-data-select-all = Zaznacz wszystkie znalezione: { NUMBER($count) }
my-data-select-none = Wyczyść zaznaczenie
my-data-chosen = Zaznaczono: { NUMBER($count) }

my-data-export = Eksportuj
my-data-export-shown =
    { $count ->
        [one] { NUMBER($count) } element, jak na ekranie
        [few] { NUMBER($count) } elementy, jak na ekranie
        [many] { NUMBER($count) } elementów, jak na ekranie
       *[other] { NUMBER($count) } elementu, jak na ekranie
    }
my-data-export-chosen =
    { $count ->
        [one] { NUMBER($count) } zaznaczony element
        [few] { NUMBER($count) } zaznaczone elementy
        [many] { NUMBER($count) } zaznaczonych elementów
       *[other] { NUMBER($count) } zaznaczonego elementu
    }
my-data-export-places = Tylko miejsca
my-data-export-subscriptions = Tylko subskrypcje
my-data-export-videos = Tylko filmy
my-data-format-csv = Tabela
    .kind = CSV
my-data-format-jsonLines = Wszystko
    .kind = JSON Lines
my-data-format-bookmarks = Linki do stron
    .kind = Zakładki HTML
my-data-format-evidence = Materiał dowodowy z oryginalnymi wpisami…
    .kind = BagIt
my-data-format-kml = Mapa
    .kind = KML
my-data-format-gpx = Nawigacja
    .kind = GPX
my-data-format-geoJson = Inne programy
    .kind = GeoJSON
my-data-format-opml = Kanały informacyjne
    .kind = OPML
my-data-format-newPipe = NewPipe
    .kind = JSON
my-data-format-subscriptions = FreeTube i inne
    .kind = CSV
my-data-format-freeTube = Historia oglądania
    .kind = FreeTube
my-data-format-freeTubePlaylists = Playlisty
    .kind = FreeTube
my-data-exported =
    { $count ->
        [one] Zapisano { NUMBER($count) } element
        [few] Zapisano { NUMBER($count) } elementy
        [many] Zapisano { NUMBER($count) } elementów
       *[other] Zapisano { NUMBER($count) } elementu
    }
my-data-left-out =
    { $count ->
        [one] Pominięto { NUMBER($count) } miejsce, bo żadna kopia nie podaje jego położenia:
        [few] Pominięto { NUMBER($count) } miejsca, bo żadna kopia nie podaje ich położenia:
        [many] Pominięto { NUMBER($count) } miejsc, bo żadna kopia nie podaje ich położenia:
       *[other] Pominięto { NUMBER($count) } miejsca, bo żadna kopia nie podaje ich położenia:
    }
my-data-without-original =
    { $count ->
        [one] { NUMBER($count) } element jest bez oryginalnego wpisu, którego nie można już odczytać.
        [few] { NUMBER($count) } elementy są bez oryginalnych wpisów, których nie można już odczytać.
        [many] { NUMBER($count) } elementów jest bez oryginalnych wpisów, których nie można już odczytać.
       *[other] { NUMBER($count) } elementu jest bez oryginalnych wpisów, których nie można już odczytać.
    }
my-data-altered =
    { $count ->
        [one] { NUMBER($count) } archiwum nie zgadza się ze swoim potwierdzeniem.
        [few] { NUMBER($count) } archiwa nie zgadzają się ze swoimi potwierdzeniami.
        [many] { NUMBER($count) } archiwów nie zgadza się ze swoimi potwierdzeniami.
       *[other] { NUMBER($count) } archiwum nie zgadza się ze swoimi potwierdzeniami.
    }

my-data-no-tables = W tych kopiach nie ma list
my-data-no-tables-how = Subskrypcje, playlisty, zapisane miejsca, zakładki i zakupy pojawią się tutaj po skopiowaniu.
my-data-lines =
    { $count ->
        [one] { NUMBER($count) } wiersz
        [few] { NUMBER($count) } wiersze
        [many] { NUMBER($count) } wierszy
       *[other] { NUMBER($count) } wiersza
    }
my-data-show-gone =
    { $count ->
        [one] Pokaż nieobecne w Google ({ NUMBER($count) })
        [few] Pokaż nieobecne w Google ({ NUMBER($count) })
        [many] Pokaż nieobecne w Google ({ NUMBER($count) })
       *[other] Pokaż nieobecne w Google ({ NUMBER($count) })
    }
my-data-hide-gone = Ukryj nieobecne w Google
my-data-title-watched = Film
my-data-title-searched = Wyszukiwanie
my-data-title-visited = Strona
my-data-title-bought = Zakup
my-data-title-place = Miejsce
my-data-title-comment = Komentarz
my-data-title-saved = Tytuł
my-data-title-subscribed = Kanał
my-data-title-installed = Aplikacja
my-data-title-uploaded = Film
my-data-title-activity = Aktywność
my-data-title-entry = Wpis
my-data-title-file = Plik
my-data-column-title = Tytuł
my-data-column-time = Data
my-data-column-who = Autor
my-data-column-list = Lista
my-data-column-place = Miejsce
my-data-column-text = Tekst
my-data-column-address = Adres

my-data-copies = Kopie
my-data-archives =
    { $count ->
        [one] { NUMBER($count) } archiwum
        [few] { NUMBER($count) } archiwa
        [many] { NUMBER($count) } archiwów
       *[other] { NUMBER($count) } archiwum
    }
my-data-receipt = Potwierdzenie
my-data-check = Sprawdź ponownie
my-data-checking = Sprawdzanie każdego pliku
my-data-checked =
    { $count ->
        [one] Sprawdzono { NUMBER($count) } plik: bez zmian od skopiowania
        [few] Sprawdzono { NUMBER($count) } pliki: bez zmian od skopiowania
        [many] Sprawdzono { NUMBER($count) } plików: bez zmian od skopiowania
       *[other] Sprawdzono { NUMBER($count) } pliku: bez zmian od skopiowania
    }
my-data-not-proved = Nie wszystko jest takie, jak przy kopiowaniu
my-data-findings-beyond = i jeszcze { NUMBER($count) }
my-data-unpack = Rozpakuj…
my-data-media-picture = Obraz
my-data-media-video = Film
my-data-media-audio = Dźwięk
my-data-type = Typ
my-data-open-folder = Otwórz folder
my-data-inside = Pliki w środku
my-data-size = Rozmiar
my-data-archive = Archiwum
my-data-sha256 = SHA-256
my-data-records = Elementy
my-data-unreadable =
    { $count ->
        [one] Nie udało się odczytać { NUMBER($count) } rekordu w tym archiwum.
        [few] Nie udało się odczytać { NUMBER($count) } rekordów w tym archiwum.
        [many] Nie udało się odczytać { NUMBER($count) } rekordów w tym archiwum.
       *[other] Nie udało się odczytać { NUMBER($count) } rekordu w tym archiwum.
    }
my-data-files-found =
    { $count ->
        [one] { NUMBER($count) } plik z tym w nazwie
        [few] { NUMBER($count) } pliki z tym w nazwie
        [many] { NUMBER($count) } plików z tym w nazwie
       *[other] { NUMBER($count) } pliku z tym w nazwie
    }
my-data-files-in = Pliki w { $archive }
my-data-beyond =
    { $count ->
        [one] i jeszcze { NUMBER($count) }; wyszukaj go po nazwie.
        [few] i jeszcze { NUMBER($count) }; wyszukaj je po nazwie.
        [many] i jeszcze { NUMBER($count) }; wyszukaj je po nazwie.
       *[other] i jeszcze { NUMBER($count) }; wyszukaj je po nazwie.
    }

my-data-counting = Liczenie…
my-data-chart-months = Aktywność według miesięcy
my-data-chart-months-says = Aktywność według miesięcy; najwięcej: { $most } ({ NUMBER($count) })
my-data-chart-week = Według dni tygodnia i godzin
my-data-chart-week-says = Aktywność według dni tygodnia i godzin; najwięcej: { $when }
my-data-hour = Godzina
my-data-hour-of = { $day }, { $hour }
my-data-chart-channels = Najczęściej oglądane kanały
my-data-chart-sites = Najczęściej odwiedzane strony
my-data-chart-searches = Najczęściej wyszukiwane
my-data-chart-countries = Miejsca według krajów
my-data-site = Strona
my-data-country = Kraj
