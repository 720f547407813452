### The manual of the command line: `carryout-cli --help`. The lines are broken here as they are shown; keep them below 100 characters.
### Names of options, commands and placeholders stay as they are. `.more` is shown below the first line by `--help`, not by `-h`.
### Readers: rust

help-categories = Pokaż wszystko, co można skopiować
    .more =
        Nazwy z pierwszej kolumny przyjmuje opcja --categories.
help-connect = Poproś Google w przeglądarce o dostęp do konta
    .more =
        Strona Google otwiera się w przeglądarce, kilka razy, jeśli jedna prośba byłaby za długa.
        Gdy przeglądarki nie ma, na przykład przez ssh, otwórz pokazany adres w dowolnej innej;
        jeśli nie może ona pokazać ostatniej strony, wklej tutaj adres tej strony.
        Kończy się pomyślnie (0), jeśli Google przyznał co najmniej jedną kategorię; braki są wymienione.
help-copy = Kopiuj kategorie do folderu; kończy, gdy każdy bajt jest zweryfikowany
    .more =
        Kopia dostaje własny folder DIR/NAME/DATE TIME, z plikami dokładnie takimi, jakie utworzył
        Google, ich sumami kontrolnymi i potwierdzeniem. Jeśli taka kopia jest niedokończona, to samo
        polecenie ją wznawia. Inne niedokończone kopie są w tym czasie kontynuowane.
help-move = Przenieś niedokończoną kopię do innego folderu i tam kontynuuj
    .more =
        Na wypadek dysku pełnego, niedostępnego lub tylko do odczytu. To, co jest, zostaje przeniesione,
        sprawdzone, a potem usunięte ze starego miejsca; jeśli jest ono niedostępne, pobiera się z Google.
        Trafią tam też późniejsze kopie połączenia, które zaczynają się automatycznie.
help-status = Pokaż połączenia, kopie i problemy; o nic nie pyta Google
help-renew = Przedłuż dostęp na stronie Google i sprawdź, czy się udało
    .more =
        Google pozwala przedłużyć dostęp w ostatnich 90 dniach, na stronie połączonych programów.
        Otwiera się ona w przeglądarce, a potem program pyta Google o nowy koniec dostępu.
help-disconnect = Oddaj Google dostęp i usuń klucze; pliki pozostają
    .more =
        Bez --yes pokazuje tylko, co by przepadło.
help-end-access = Zakończ w Google dostęp na jedną kopię; połączenie i jego pliki pozostają
    .more =
        Google kończy wtedy dostęp każdego połączenia z tym samym kontem Google. Bez --yes pokazuje
        tylko, które to mogą być. Zwykle `copy` kończy taki dostęp automatycznie.
help-delete = Przenieś wszystkie ukończone kopie połączenia do kosza; dostęp pozostaje
    .more =
        Bez --yes pokazuje tylko, co by tam trafiło. Nic nie jest usuwane z pominięciem kosza: gdy kosz
        odmawia, na przykład na dysku, który go nie ma, pliki pozostają.
help-diagnostics = Zapisz dla kogoś, kto Ci pomaga, co robił ten program; nigdy kluczy
    .more =
        Archiwum ZIP z wersjami, stanami, liczbami, czasami i kodami błędów oraz dziennikami okna.
        Nadane nazwy, ścieżki i adresy są ukryte. Bez --to tylko wymienia, co by zawierało.
        Nic nie jest nigdzie wysyłane.
help-unpack = Rozpakuj archiwa kopii obok oryginałów, do jej folderu `unpacked`
    .more =
        Nazwy, których nie przyjmuje dysk, są dostosowywane i wymieniane w names.json; oryginały i dowód
        pozostają bez zmian. Po przerwaniu to samo polecenie wznawia od tego miejsca.
        Nie wymaga bazy kluczy, rejestru ani sieci.
help-verify = Sprawdź kopię bez sieci: wszystkie pliki, bez zmian, nic dodanego
    .more =
        Odczytuje każdy bajt folderu i porównuje z sumami kontrolnymi zapisanymi przy pobieraniu
        z Google. Przyjmuje każdy pakiet BagIt (RFC 8493) z sumami SHA-256 lub SHA-512. Nie wymaga
        bazy kluczy, rejestru ani sieci.
help-run = Wznawiaj wszystkie niedokończone kopie, dopóki jest coś do zrobienia
    .more =
        Po awarii, restarcie lub Ctrl-C wznawia wszystko od miejsca przerwania; o nic nie pyta i niczego
        nie pobiera dwa razy. Kopie wstrzymane w oknie pozostają wstrzymane. Nadaje się dla timera: przy
        kodzie wyjścia 4 spróbuj później.

help-settings = Pokaż ustawienia lub zmień jedno z nich
    .more =
        Samo NAME pokazuje to ustawienie. Przełączniki przyjmują on i off, `limit` przyjmuje 500k, 2M
        lub none, `proxy` przyjmuje system, none lub adres: http, https albo socks5. Program, który
        w tym czasie działa, ma ustawienia na wyłączność: zamknij go albo użyj jego okna.

help-view = Przeglądaj ukończone kopie: szukaj, licz, eksportuj; nie wymaga sieci
    .more =
        Kopie są odczytywane na miejscu do indeksu w katalogu programu. Indeks można zawsze
        utworzyć od nowa, a `view index --forget` go usuwa.
help-view-index = Zaktualizuj indeks istniejących kopii
    .more =
        Po przerwaniu to samo polecenie wznawia od tego miejsca.
help-view-search = Znajdź elementy, od najnowszych
    .more =
        Muszą wystąpić wszystkie słowa; ostatnie może być początkiem słowa. Słowa w cudzysłowie
        muszą mieć tę kolejność.
help-view-stats = Policz elementy: kategorie, miesiące, dni i godziny, kanały, strony, wyszukiwania, kraje
help-view-export = Zapisz elementy dla innego programu albo jako materiał dowodowy
help-view-shapes = Wypisz klucze i typy z kopii, bez wartości; aby zgłosić niezrozumiały format

help-arg-json = Odpowiedz jednym dokumentem JSON na standardowym wyjściu
help-arg-home = Przechowuj rejestr i ustawienia tutaj zamiast w zwykłym miejscu
help-arg-vault = Przechowuj klucze zaszyfrowane w tym pliku zamiast w bazie kluczy; dla serwerów
    .more =
        Plik powstaje przy pierwszym użyciu. Jego klucz, hasło lub tożsamość age, jest czytany
        z --vault-key-fd, z poświadczenia systemd „carryout-vault” lub z terminala; nigdy z wiersza
        poleceń. Dane użyte najpierw z bazą kluczy przy niej pozostają, i odwrotnie.
help-arg-vault-key-fd = Czytaj klucz zaszyfrowanego pliku z tego otwartego deskryptora
help-arg-verbose = Zapisuj szczegóły na standardowe wyjście błędów; nigdy tajnych danych

help-connect-client = Plik Google client_secret_….json klienta typu „Desktop app”
    .more =
        Jego tajny klucz trafia do bazy kluczy; plik nie będzie już potrzebny. Bez tej opcji używany
        jest klient już znany lub dostarczony z programem.
help-connect-name = Twoja nazwa tego konta; Google nie mówi, które to konto
    .more =
        Z nazwą istniejącego połączenia program prosi tylko o to, czego w nim brakuje.
help-connect-categories = O co poprosić: nazwy oddzielone przecinkami lub `all`

help-copy-connection = Nazwa połączenia, jak w `status`
help-copy-categories = Co skopiować: nazwy oddzielone przecinkami lub `all` ze wszystkiego, na co zezwolono
help-copy-to = Gdzie trafiają kopie
help-copy-since = Tylko nie starsze niż: 2026-01-31 lub 2026-01-31T12:00:00Z
    .more =
        Google może ograniczyć do okresu siedem kategorii (zob. `categories`); inne są kopiowane w całości.
help-copy-until = Tylko nie nowsze niż; sama data oznacza koniec tego dnia
help-copy-unpack = Po zweryfikowaniu rozpakuj archiwa obok oryginałów, jak `unpack`
help-copy-keep = Zachowuj co najmniej N ostatnich kopii każdej kategorii, starsze przenoś do kosza
    .more =
        Odtąd dotyczy tego połączenia, także kopii automatycznych; `all` zachowuje wszystkie.
        Kopia znika dopiero, gdy nowsze zawierają wszystko, co w niej jest, i nigdy z pominięciem kosza.

help-copy-keep-access = Pozostaw dostęp na jedną kopię po skopiowaniu wszystkiego
    .more =
        W innym razie kończy się w Google, gdy wszystko, na co zezwolono, jest skopiowane i zweryfikowane.

help-arg-limit = Pobieraj najwyżej tyle na sekundę: 500k, 2M (bajty) lub `none`
    .more =
        Dotyczy wszystkich plików łącznie i tylko tego uruchomienia. Bez tej opcji obowiązuje limit
        wybrany w oknie. 1k to 1000 bajtów; najmniej 10k.
help-arg-anyway = Kopiuj także przy połączeniu taryfowym lub słabej baterii
    .more =
        W innym razie pliki czekają, jak wybrano w oknie, o ile system podaje takie informacje.
help-arg-no-wait = Gdy dysk jest pełny lub odłączony, zakończ (1), zamiast czekać

help-move-connection = Nazwa połączenia, jak w `status`
help-move-to = Gdzie odtąd trafiają jego kopie

help-renew-connection = Nazwa połączenia; zbędna, jeśli jest tylko jedno
help-renew-check = Tylko sprawdź, bez otwierania strony Google
help-renew-switch = Zmień dostęp jednorazowy na czasowy lub odwrotnie: zakończ obecny i zezwól ponownie
    .more =
        Google zmienia rodzaj dostępu dopiero po zakończeniu obecnego. Niedokończone kopie są
        najpierw kończone. Pliki pozostają.
help-renew-stop-copies = Z --switch: przerwij niedokończone kopie; czego nie skopiowano, zniknie z Google

help-disconnect-connection = Nazwa połączenia, jak w `status`
help-disconnect-yes = Wykonaj
help-disconnect-here-only = Usuń klucze na tym komputerze, ale nie powiadamiaj Google

help-end-access-connection = Nazwa połączenia, jak w `status`
help-end-access-yes = Wykonaj

help-delete-connection = Nazwa połączenia, jak w `status`
help-delete-yes = Wykonaj

help-diagnostics-to = Plik do zapisania; istniejący nie zostanie zastąpiony
help-diagnostics-clear-logs = Potem wyczyść dzienniki

help-unpack-folder = Folder jednej ukończonej kopii, ten z plikiem receipt.json

help-verify-folder = Folder jednej kopii, ten z plikiem bagit.txt

help-view-folder = Zajrzyj do kopii w tym folderze zamiast do tych, które są tutaj znane

help-settings-name = Nazwa ustawienia
help-settings-value = Nowa wartość

help-view-index-rebuild = Utwórz go od nowa z kopii
help-view-index-forget = Usuń go; kopie pozostają bez zmian

help-arg-category = Tylko z tej kategorii, jak w `categories`; kilka po przecinku
help-arg-account = Tylko z tego konta, według nazwy
help-arg-kind = Tylko ten rodzaj: watched, searched, visited, bought, place, comment, saved …; kilka po przecinku
help-arg-since = Tylko nie starsze niż: 2026-01-31 lub 2026-01-31T12:00:00Z
help-arg-until = Tylko nie nowsze niż; sama data oznacza koniec tego dnia
help-arg-gone = Tylko to, czego nie ma już w Google: brakuje tego w dwóch ostatnich pełnych kopiach

help-view-search-words = Czego szukać; bez słów wszystko
help-view-search-limit = Najwyżej tyle elementów; domyślnie { $default }

help-view-export-format = Format
help-view-export-format-csv = tabela dla arkuszy kalkulacyjnych
help-view-export-format-jsonl = jeden dokument JSON w wierszu, ze wszystkim o każdym elemencie
help-view-export-format-bookmarks = zakładki i lista do przeczytania dla każdej przeglądarki
help-view-export-format-bagit = materiał dowodowy: elementy, rekordy, sumy i potwierdzenia jako pakiet BagIt
help-view-export-format-kml = miejsca dla Organic Maps i innych
help-view-export-format-gpx = miejsca dla OsmAnd i innych
help-view-export-format-geojson = miejsca dla programów
help-view-export-format-opml = subskrypcje jako kanały informacyjne
help-view-export-format-newpipe = subskrypcje dla NewPipe
help-view-export-format-subscriptions = subskrypcje jak w eksporcie YouTube, z angielskimi nagłówkami
help-view-export-format-freetube = obejrzane filmy dla FreeTube
help-view-export-format-freetube-playlists = playlisty dla FreeTube
help-view-export-to = Plik do zapisania lub folder dla `bagit`; istniejący nie zostanie zastąpiony
    .more =
        Bez tej opcji: standardowe wyjście.
help-view-export-words = Tylko to, co zawiera te słowa

help-carryout = Pobiera kopię Twoich danych z Google i dowodzi, że jest kompletna.
    .more =
        To samo, co okno Carryout, dla serwerów i skryptów: oba korzystają ze wspólnego rejestru,
        bazy kluczy i kopii, ale naraz może działać tylko jedno z nich.
help-after =
    Typowe użycie:
    { $example }

    Kody wyjścia:
      0  gotowe
      1  nie udało się lub przerwano
      2  nieprawidłowe użycie: wiersz poleceń, plik klienta lub środowisko
      3  czeka na Ciebie: trzeba zezwolić na dostęp lub odblokować bazę kluczy
      4  jeszcze nie: Google zezwala na jedną kopię dziennie, reszta musi poczekać

    Środowisko:
      CARRYOUT_HOME           miejsce na rejestr i ustawienia; --home ma pierwszeństwo
      CARRYOUT_GOOGLE_ORIGIN  http://127.0.0.1:PORT atrapy Google; tylko adres loopback
      CARRYOUT_PACE           dzieli każde oczekiwanie przez tę liczbę; tylko z taką atrapą
      CARRYOUT_VAULT          zaszyfrowany plik na klucze, na serwerze bez bazy kluczy; --vault ma pierwszeństwo
      CARRYOUT_VAULT_KEY_FD   skąd czytany jest klucz tego pliku; --vault-key-fd ma pierwszeństwo
      CREDENTIALS_DIRECTORY   ustawia systemd; poświadczenie carryout-vault to klucz tego pliku

    Z --json na standardowe wyjście trafia dokładnie jeden dokument JSON; słowa dla ludzi na wyjście błędów.
    Tokeny i tajne klucze nigdy nie są brane z wiersza poleceń: są w bazie kluczy systemu albo
    w zaszyfrowanym pliku wskazanym przez --vault.

help-heading-usage = Użycie:
help-heading-commands = Polecenia
help-heading-options = Opcje
help-heading-arguments = Argumenty
help-heading-everywhere = W każdym poleceniu
help-heading-copies = Z których kopii
help-help = Pokaż tę instrukcję (-h: w skrócie)
help-version = Pokaż wersję
