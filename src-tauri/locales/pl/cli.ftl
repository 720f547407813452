### What the command line tells people. Words in `back ticks` are typed as they are; programs read JSON, which has no language.
### Readers: rust

## Nouns with their number, as parts of other sentences

cli-files =
    { $count ->
        [one] { NUMBER($count) } plik
        [few] { NUMBER($count) } pliki
        [many] { NUMBER($count) } plików
       *[other] { NUMBER($count) } pliku
    }
cli-categories =
    { $count ->
        [one] { NUMBER($count) } kategoria
        [few] { NUMBER($count) } kategorie
        [many] { NUMBER($count) } kategorii
       *[other] { NUMBER($count) } kategorii
    }
cli-copies =
    { $count ->
        [one] { NUMBER($count) } kopia
        [few] { NUMBER($count) } kopie
        [many] { NUMBER($count) } kopii
       *[other] { NUMBER($count) } kopii
    }
cli-archives =
    { $count ->
        [one] { NUMBER($count) } archiwum
        [few] { NUMBER($count) } archiwa
        [many] { NUMBER($count) } archiwów
       *[other] { NUMBER($count) } archiwum
    }
cli-items =
    { $count ->
        [one] { NUMBER($count) } element
        [few] { NUMBER($count) } elementy
        [many] { NUMBER($count) } elementów
       *[other] { NUMBER($count) } elementu
    }
cli-records =
    { $count ->
        [one] { NUMBER($count) } rekord
        [few] { NUMBER($count) } rekordy
        [many] { NUMBER($count) } rekordów
       *[other] { NUMBER($count) } rekordu
    }
cli-unfinished-copies =
    { $count ->
        [one] { NUMBER($count) } niedokończona kopia
        [few] { NUMBER($count) } niedokończone kopie
        [many] { NUMBER($count) } niedokończonych kopii
       *[other] { NUMBER($count) } niedokończonej kopii
    }
cli-files-and-size = { $files }, { BYTES($bytes) }
cli-quoted = „{ $name }”

## Everywhere

cli-stopped = Zatrzymano.
cli-not-google = To nie Google: wszystko trafia pod adres { $address }.
cli-wrong-use = carryout-cli: { $details }
cli-problem = { $headline }.
cli-problem-details = ({ $details })
cli-nothing-done = nic nie zrobiono; dodaj --yes, aby to wykonać

cli-hint-already-running = Najpierw zamknij Carryout (okno może być ukryte) albo poczekaj na drugi carryout-cli.
cli-hint-keyring = Na serwerze bez pulpitu: `--vault FILE` przechowuje klucze w zaszyfrowanym pliku. Albo uruchom `dbus-run-session -- bash`, a w nim `gnome-keyring-daemon --unlock --components=secrets`. Czyta on hasło bazy kluczy, za pierwszym razem nowe, aż do Ctrl-D w osobnym wierszu. Potem wydaj to samo polecenie jeszcze raz.
cli-hint-daily-limit = `carryout-cli run` wznowi ją, gdy tylko Google na to pozwoli.
cli-hint-folder = `carryout-cli run` wznowi niedokończoną kopię, gdy problem zostanie rozwiązany; `carryout-cli move --connection NAME --to DIR` przeniesie ją do innego folderu.
cli-hint-disk = `carryout-cli run` wznowi niedokończoną kopię, gdy problem zostanie rozwiązany.
cli-hint-under-way = `carryout-cli run` wznowi tę kopię; `carryout-cli status` ją pokaże.
cli-hint-client = Podaj go opcją `--client FILE`.
cli-hint-allow-again = `carryout-cli connect --name NAME --categories all` poprosi Google o to, czego brakuje.
cli-hint-import-client = Podaj aktualny plik: `carryout-cli connect --client FILE --name NAME --categories all`.
cli-hint-access-shared = `carryout-cli end-access --connection NAME` pokaże, co to oznacza, a `--yes` zakończy dostęp.
cli-hint-connections = Strona Google: { $address }

## What was typed wrong: half a sentence, after the name of the program

cli-no-home = nie ma katalogu domowego; wskaż opcją --home miejsce na rejestr
cli-bad-home = { $path } nie może być katalogiem programu: { $why }
cli-pace-alone = CARRYOUT_PACE działa tylko razem z CARRYOUT_GOOGLE_ORIGIN
cli-pace-number = CARRYOUT_PACE musi być liczbą, co najmniej 1
cli-bad-folder = --to { $path }: { $why }
cli-settings-name = nie ma ustawienia „{ $name }”; są: { $names }
cli-settings-value = „{ $value }” nie jest wartością ustawienia { $name }
cli-rate-form = wpisz bajty na sekundę, na przykład 500k lub 2M, albo `none`
cli-rate-least = najmniejsza wartość to { BYTES($bytes) } na sekundę
cli-keep-form = wpisz, ile kopii zachować, od 1 wzwyż, albo `all`
cli-since-future = --since wskazuje przyszłość
cli-until-future = --until wskazuje przyszłość
cli-period-ends-first = okres kończy się, zanim się zaczyna
cli-no-date = { $option } „{ $text }” nie jest datą; wpisz 2026-01-31 lub 2026-01-31T12:00:00Z
cli-all-or-names = --categories przyjmuje albo `all`, albo nazwy, nie jedno i drugie
cli-no-categories = --categories nie wymienia niczego; `carryout-cli categories` pokazuje, co jest dostępne
cli-unknown-category = nie ma kategorii „{ $name }”; `carryout-cli categories` wymienia wszystkie
cli-unknown-category-nearest = nie ma kategorii „{ $name }”; czy chodzi o { $nearest }? `carryout-cli categories` wymienia wszystkie
cli-name-empty = nazwa nie może być pusta
cli-name-unseen = nazwa musi mieć co najmniej jedną widoczną literę, cyfrę lub znak
cli-name-taken = kilka połączeń ma nazwę „{ $name }”; wskaż jedno numerem: { $numbers }
cli-unknown-connection = nie ma połączenia „{ $name }”; są: { $known }
cli-unknown-connection-none = nie ma połączenia „{ $name }” ani żadnego innego; utworzy je `carryout-cli connect --client FILE --name NAME --categories all`
cli-other-client = „{ $name }” utworzono z innym klientem, a połączenie nie może go zmienić; podaj inną nazwę w --name
cli-several-clients = znanych jest kilka klientów; wskaż właściwego opcją --client
cli-no-connection = nie ma połączenia; utworzy je `carryout-cli connect --client FILE --name NAME --categories all`
cli-several-connections = jest kilka połączeń; wskaż właściwe opcją --connection
cli-being-disconnected = „{ $name }” jest odłączane
cli-nothing-unfinished = „{ $name }” nie ma niedokończonej kopii
cli-no-copy = { $path } nie jest ukończoną kopią: brak { $file }
cli-file-exists = { $path } już istnieje
cli-no-folder-for = nie ma folderu dla { $path }

## categories

cli-mark-period = okres
cli-mark-large = duże
cli-mark-retired = Google może już tego nie oferować
cli-legend-period = [{ $mark }]  można ograniczyć opcjami --since i --until
cli-legend-large = [{ $mark }]   może zawierać multimedia: nawet setki gigabajtów
cli-group-you-tube = YouTube
cli-group-search-and-activity = Wyszukiwanie i aktywność
cli-group-maps-and-places = Mapy i miejsca
cli-group-chrome = Chrome
cli-group-play-and-purchases = Play i zakupy
cli-group-shopping = Zakupy Google
cli-group-home = Dom
cli-group-other = Inne

## connect

cli-asks =
    { $rounds ->
        [1] Google zapyta raz: { $categories }.
       *[other] Google zapyta { NUMBER($rounds) } razy, bo jedna prośba nie może być za długa: { $categories }.
    }
cli-asks-tick = Na stronie zaznacz to, na co chcesz zezwolić: pola mogą być początkowo puste.
cli-same-account = Za każdym razem użyj tego samego konta.
cli-link = Strona Google otworzy się w przeglądarce. Jeśli nie, otwórz ten adres:
cli-waiting-paste = Ciąg dalszy w przeglądarce. Jeśli nie może ona pokazać ostatniej strony (jej adres zaczyna się od http://127.0.0.1), wklej tutaj ten adres. Wpisz `again`, aby otworzyć stronę jeszcze raz, albo `error`, jeśli Google pokazuje stronę błędu; jeśli jest na niej słowo takie jak `invalid_scope`, wpisz to słowo.
cli-waiting = Ciąg dalszy w przeglądarce.
cli-typed-other = Wklej adres ostatniej strony albo wpisz `again`, `error` lub słowo ze strony błędu Google.
cli-type-again = Wpisz `again`, gdy to zrobisz.
cli-left-out-one = Google pokazuje błąd także przy jednej kategorii; zostaje ona pominięta.
cli-smaller-steps = Google zostanie więc zapytany w mniejszych krokach.
cli-saving-lost = Tego, co Google w tej chwili przyznawał, nie udało się zachować.
cli-round = Krok { NUMBER($over) } z { NUMBER($all) } ukończony: przyznano dostęp do { NUMBER($got) } z { NUMBER($asked) }.
cli-gave = „{ $name }”: Google przyznał { NUMBER($got) } z { NUMBER($asked) }.
cli-access-until = Dostęp ważny do { $moment }.
cli-not-given = Nie przyznano:
cli-same-command = To samo polecenie poprosi o nie ponownie.

## copy, run and move

cli-going-on-with = Wznawianie kopii z dnia { $moment }.
cli-going-on = Wznawianie: { $copies }.
cli-copying = Kopiowanie do { $folder }: { $categories }
cli-taking = Przenoszenie do { $folder }: { $copies }.
cli-left-out = Pominięto, bo pobiera to już inna niedokończona kopia: { $list }
cli-not-allowed = Pominięto, bo „{ $name }” nie ma na to zgody: { $list }
cli-whole = Google nie może ograniczyć do okresu: { $categories }; to, czego nie można ograniczyć, jest kopiowane w całości.
cli-nothing-due = Nie ma nic do zrobienia.
cli-rest-from = Na resztę Google pozwoli od { $moment }.
cli-waits = { $headline }. Carryout czeka i wznowi pracę automatycznie, gdy problem zostanie rozwiązany. Ctrl-C zatrzymuje: nic nie przepada, a `carryout-cli run` wznowi później.
cli-stopped-copying = Zatrzymano. Nic nie przepadło: `carryout-cli run` lub to samo polecenie wznowi od tego miejsca, a Google przygotowuje dalej.
cli-stopped-unpacking = Zatrzymano. Sama kopia jest kompletna; okno programu lub `carryout-cli unpack FOLDER` wznowi rozpakowywanie od tego miejsca.

cli-sum-proved = „{ $name }”: { $categories }, skopiowano: { NUMBER($got) }; { $files }, { BYTES($bytes) }, każdy bajt zweryfikowany.
cli-sum = „{ $name }”: { $categories }, skopiowano: { NUMBER($got) }; { $files }, { BYTES($bytes) }.
cli-sum-checked = „{ $name }”: { $categories }, skopiowano: { NUMBER($got) }; { $files }, { BYTES($bytes) }, każdy plik sprawdzony na tyle, na ile pozwala pamięć Google.
cli-sum-proof = Weryfikacja   { $proofs }
cli-proof = { $files }: { $proof }
cli-checked-when-copied = Sprawdzono przy kopiowaniu: { $proofs }.
cli-sum-unfinished = „{ $name }”: kopia nie jest ukończona.
cli-sum-folder = Folder        { $folder }
cli-sum-receipt = Potwierdzenie { $path }
cli-sum-unpacked = Rozpakowano   { $folder }: { $files }, { BYTES($bytes) }
cli-sum-unpacked-partly = Rozpakowano tylko częściowo.
cli-sum-adjusted = pod inną nazwą: { NUMBER($count) }; wymienia je names.json w każdym folderze
cli-refused = pominięto: { NUMBER($count) } – linki i nazwy prowadzące gdzie indziej
cli-broken = nie udało się odczytać w całości: { NUMBER($count) }; oryginały pozostają

# One word each, in a column.
cli-job-saved = zapisano
cli-job-empty = puste
cli-job-refused = odmowa
cli-job-failed = błąd
cli-job-cancelled = anulowano
cli-job-asking = do zamówienia
cli-job-preparing = w przygotowaniu
cli-job-ready = gotowe
cli-job-copying = kopiowanie
cli-job-nothing = Brak danych

cli-progress-categories = Kategorie: { NUMBER($over) } z { NUMBER($all) }
cli-progress-preparing = Google przygotowuje { NUMBER($count) }
cli-progress-bytes = { BYTES($done) } z { BYTES($total) }
cli-progress-speed = { BYTES($bytes) }/s
cli-progress-left = jeszcze { DURATION($seconds) }
cli-progress-next = następne sprawdzenie: { $moment }
cli-progress-unpacked = rozpakowano { BYTES($done) }
cli-progress-unpacked-of = rozpakowano { BYTES($done) } z { BYTES($total) }
cli-progress-checked = sprawdzono { BYTES($done) } z { BYTES($total) }
cli-held-quiet = przerwa do { $moment }
cli-held-metered = czeka: połączenie taryfowe (--anyway kopiuje mimo to)
cli-held-battery = czeka: praca na baterii (--anyway kopiuje mimo to)
cli-held-low-battery = czeka: słaba bateria (--anyway kopiuje mimo to)

## renew

cli-renew-page = Strona Google otworzy się w przeglądarce: przedłuż tam dostęp tego programu.
cli-renew-no-browser = Nie udało się otworzyć przeglądarki. Otwórz ten adres i przedłuż tam dostęp:
cli-renew-enter = Gdy skończysz, naciśnij tutaj Enter.
cli-renew-stopped = Zatrzymano. `carryout-cli renew --check` sprawdzi później, czy dostęp przedłużono.
# $access is one of the cli-access messages, as in all of these.
cli-renewed = Przedłużono: „{ $name }”, { $access }.
cli-renew-ended = Dostęp „{ $name }” się skończył; `carryout-cli connect --name { $quoted } --categories all` poprosi o nowy.
cli-renew-nothing = Nie ma czego przedłużać: „{ $name }”, { $access }.
cli-renew-nothing-until = Nie ma czego przedłużać: „{ $name }”, { $access }; Google pozwoli przedłużyć od { $moment }.
cli-renew-partly = Przedłużono częściowo: „{ $name }”; reszta bez zmian: { $access }.
cli-renew-untold = Dostęp „{ $name }” działa; Google nie podaje, do kiedy.
cli-renew-unasked = Nie udało się zapytać Google o „{ $name }”; `carryout-cli renew --check` spróbuje ponownie.
cli-renew-not-yet = Jeszcze nie przedłużono: „{ $name }”, { $access }.

cli-switch-first =
    { $count ->
        [one] „{ $name }”: najpierw zostanie ukończona { NUMBER($count) } kopia, aby nic nie przepadło.
        [few] „{ $name }”: najpierw zostaną ukończone { NUMBER($count) } kopie, aby nic nie przepadło.
        [many] „{ $name }”: najpierw zostanie ukończonych { NUMBER($count) } kopii, aby nic nie przepadło.
       *[other] „{ $name }”: najpierw zostanie ukończone { NUMBER($count) } kopii, aby nic nie przepadło.
    }
cli-switch-stopped =
    { $count ->
        [one] „{ $name }”: { NUMBER($count) } niedokończona kopia zostanie przerwana; to, czego nie skopiowano, zniknie z Google.
        [few] „{ $name }”: { NUMBER($count) } niedokończone kopie zostaną przerwane; to, czego nie skopiowano, zniknie z Google.
        [many] „{ $name }”: { NUMBER($count) } niedokończonych kopii zostanie przerwanych; to, czego nie skopiowano, zniknie z Google.
       *[other] „{ $name }”: { NUMBER($count) } niedokończonej kopii zostanie przerwane; to, czego nie skopiowano, zniknie z Google.
    }
cli-switch-then = Potem obecny dostęp „{ $name }” się skończy, a Google zapyta ponownie: wybierz tam, na jak długo.
cli-switch-siblings = Jeśli to samo konto Google ma też { $names }, ten dostęp również się skończy.
cli-switch-later = Dostęp zmieni się po ukończeniu wszystkiego, co trwa; `carryout-cli run` to wznowi.
cli-switch-nothing = Poprzedni dostęp „{ $name }” się skończył, a nowego nie przyznano; `carryout-cli connect --name { $quoted } --categories all` poprosi o nowy.
cli-switched = Zezwolono ponownie: „{ $name }”, { $access }.

## disconnect and delete

cli-disconnecting = Odłączanie „{ $name }”…
cli-disconnect-stopped = Zatrzymano. Odłączanie dokończy następne `carryout-cli run`.
cli-disconnected = „{ $name }” odłączono. Pliki i potwierdzenia pozostają na miejscu.
cli-client-removed = Tajny klucz klienta także usunięto: przy następnym `connect` podaj --client FILE.
cli-disconnect-means = Odłączenie „{ $name }” oznacza:
cli-disconnect-here = klucze na tym komputerze zostaną usunięte; Google nie zostanie powiadomiony, a dostęp pozostanie tam ważny
cli-disconnect-google = Google od razu zakończy dostęp tego programu do konta, a klucze tutaj zostaną usunięte
cli-disconnect-no-loss = żadne archiwum w Google nie przepadnie: skopiowano wszystko, o co poproszono
cli-disconnect-loss = przepadną nieskopiowane jeszcze archiwa w Google ({ $archives }): { $list }
cli-disconnect-siblings = jeśli to to samo konto Google, zakończą się też: { $names }
cli-disconnect-stays = na miejscu pozostają: { $copies } ({ BYTES($bytes) }) i wszystkie potwierdzenia

cli-stock = { $copies }, { $files }, { BYTES($bytes) }
cli-would-go = Do kosza trafi: { $stock }.
cli-would-go-in = w { $folder }
cli-delete-stays = Dostęp do Google pozostanie. Następna kopia pobierze wszystko od nowa.
cli-deleting = Przenoszenie do kosza: { $stock }…
cli-delete-stopped = Zatrzymano. Dokończy to następne `carryout-cli run`.
cli-deleted = W koszu: { $stock }. Możesz to stamtąd przywrócić, dopóki nie opróżnisz kosza.
cli-not-deleted = Nie ma w koszu: { $folder }

## unpack, verify and diagnostics

cli-unpacked = Rozpakowano: { $files }, { BYTES($bytes) }, w { $folder }
cli-names-adjusted =
    { $count ->
        [one] Dostosowano { NUMBER($count) } nazwę; wymienia ją names.json w każdym folderze:
        [few] Dostosowano { NUMBER($count) } nazwy; wymienia je names.json w każdym folderze:
        [many] Dostosowano { NUMBER($count) } nazw; wymienia je names.json w każdym folderze:
       *[other] Dostosowano { NUMBER($count) } nazwy; wymienia je names.json w każdym folderze:
    }
cli-space-missing = na resztę brakuje { BYTES($bytes) } miejsca
cli-proved = Zweryfikowano: { $files }, { BYTES($bytes) }. Wszystko jest na miejscu i bez zmian.
cli-not-proved = NIE zweryfikowano. Sprawdzono: { $files }, { BYTES($bytes) }.
cli-more-findings = i jeszcze { NUMBER($count) }; --json wymienia wszystkie
cli-findings-help = To, czego brakuje lub co się zmieniło, można ponownie skopiować z Google albo przywrócić z kopii zapasowej.
cli-diagnostics-written = Zapisano w { $path }:
cli-diagnostics-would = Plik diagnostyczny zawierałby to (zapisz go opcją --to FILE):
cli-logs-cleared = Dzienniki wyczyszczono.

## status

cli-status-head = Carryout { $version }, katalog { $path }
cli-status-connections = Połączenia
cli-status-no-connections = jeszcze żadnego; utworzy je `carryout-cli connect --client FILE --name NAME --categories all`
cli-status-copies = Kopie
cli-status-no-copies = jeszcze żadnej; utworzy ją `carryout-cli copy --connection NAME --categories all --to DIR`
cli-status-line = Łącze
cli-status-limit = najwyżej { BYTES($bytes) }/s
cli-status-problems = Problemy
cli-status-keys = Klucze zapisane w: { $store }
cli-status-no-keys = brak wpisów
cli-status-clients = Klienci
cli-status-no-clients = jeszcze żadnego; doda go `carryout-cli connect --client FILE --name NAME --categories all`
cli-status-built-in = dostarczony z tym programem
cli-status-being-disconnected = odłączanie
cli-status-allowed = zezwolono: { $categories }, dotąd skopiowano { BYTES($bytes) }
cli-status-again = ponownie od { $moment }
cli-status-no-copying = Nie można już kopiować: { $categories }; Twoje pliki pozostają. `carryout-cli connect --name { $name } --categories all` ponownie zapyta Google.
cli-status-ends-renew = Po { $moment } nie będzie nowych kopii: { $categories }. `carryout-cli renew --connection { $name }` przedłuży dostęp.
cli-status-ends = Po { $moment } nie będzie nowych kopii: { $categories }. Dostępu nie można przedłużyć, trzeba zezwolić ponownie.
cli-status-next-copy = Następna kopia możliwa od { $moment }
cli-status-losing = Od { $moment } Google usuwa { $archives }; `carryout-cli run` pobierze to, co jest

cli-access-ended = dostęp się skończył
cli-access-one-copy = dostęp na jedną kopię
cli-access-used-up = dostęp na jedną kopię, wykorzystany
cli-access-unknown = dostęp jeszcze niesprawdzony
cli-access-until-left = dostęp ważny do { $moment } (jeszcze { DURATION($seconds) })
cli-access-testing = dostęp ważny do { $moment } (jeszcze { DURATION($seconds) }), klient w stanie „Testing”
cli-access-renewable = dostęp ważny do { $moment } (jeszcze { DURATION($seconds) }), można już przedłużyć

cli-step-project = projekt
cli-step-api = Data Portability API
cli-step-branding = nazwa aplikacji
cli-step-audience = użytkownicy testowi
cli-step-publish = aplikacja opublikowana
cli-step-scopes = lista zakresów
cli-step-client = klient i tajny klucz
cli-step-file = plik klienta
cli-state-unchecked = jeszcze nie sprawdzono
cli-state-right = dobrze
cli-state-wrong = ŹLE
cli-state-unknowable = Google nie podaje

# One line per copy: a word for its state first.
cli-line-done = ukończona: { $categories }, skopiowano { NUMBER($got) }; { $files }, { BYTES($bytes) }
cli-line-given-up = zaniechana: { $categories }, skopiowano { NUMBER($got) }; { $files }, { BYTES($bytes) }
cli-line-unfinished = nieukończona: { $categories }, dotąd { NUMBER($over) }, { BYTES($bytes) }
cli-line-paused = wstrzymana: { $categories }, dotąd { NUMBER($over) }, { BYTES($bytes) }
cli-line-held-up = zablokowana: { $categories }, dotąd { NUMBER($over) }, { BYTES($bytes) }
cli-line-being-given-up = zaniechanie w toku: { $categories }, dotąd { NUMBER($over) }, { BYTES($bytes) }

## The encrypted file, and space on drives

cli-status-folder = kopie trafiają do { $folder }
cli-drive-limit = Ten dysk nie pomieści pliku większego niż { BYTES($bytes) } (FAT32); większe się nie zmieszczą.
cli-unpack-needs = Rozpakowanie wymaga { BYTES($bytes) }.
cli-unpack-needs-of = Rozpakowanie wymaga { BYTES($bytes) }; na tym dysku można użyć { BYTES($free) }.
cli-vault-fd-number = CARRYOUT_VAULT_KEY_FD musi być numerem deskryptora pliku
cli-vault-fd-alone = --vault-key-fd działa tylko razem z --vault
cli-vault-fd-unix = --vault-key-fd działa tylko w systemach Unix
cli-vault-passphrase = Hasło do { $path }:
cli-vault-new = Powstanie nowy zaszyfrowany plik. Bez hasła nie da się go otworzyć.
cli-vault-again = To samo jeszcze raz:
cli-vault-no-key = nie ma terminala, opcji --vault-key-fd ani poświadczenia { $name }
cli-vault-too-long = to o wiele za długie jak na klucz
cli-vault-no-text = klucz nie jest tekstem
cli-vault-differ = hasła się różnią
cli-key-not-kept = dostęp przyznano, ale nie udało się zachować jego klucza

## end-access, and access for one copy once all is copied

cli-access-is-ended = Dostęp na jedną kopię zakończono w Google { $moment }; odnotowano to w potwierdzeniu.
cli-access-left = Dostęp na jedną kopię pozostawiono: jego zakończenie objęłoby też { $names }, jeśli to to samo konto Google. Zakończy go `carryout-cli end-access --connection { $quoted } --yes`.
cli-access-not-ended = { $headline }. { $reason }
cli-end-access-means = Zakończenie dostępu „{ $name }” oznacza:
cli-end-access-stays = Google nie pozwoli temu programowi niczego kopiować, dopóki nie zezwolisz ponownie; połączenie i jego pliki pozostaną
cli-end-access-siblings = jeśli to to samo konto Google, skończy się też dostęp: { $names }
cli-end-access-ending = Kończenie dostępu „{ $name }”…
cli-end-access-lasts = ten dostęp jest czasowy; kończy go disconnect
cli-end-access-done = Dostęp zakończono w Google. Pliki i potwierdzenia pozostają na miejscu.

## view

cli-view-forgotten = Indeks usunięto. Kopie pozostają bez zmian.
cli-view-indexed = { $account }: { $items }; { $copies }
cli-view-indexed-partly = { $account }: { $items }; { $copies }; nie udało się odczytać: { $records }:
cli-view-byte = bajt { $offset }
cli-view-newest = { $items }, widoczne najnowsze: { NUMBER($shown) }; --limit N pokaże więcej
cli-view-no-title = (bez tytułu)
cli-view-gone = nie ma już w Google
cli-view-no-kind = „{ $word }” nie jest rodzajem; dostępne: { $known }
cli-view-stats = { $account }: { $items }; { $copies }; już nie ma w Google: { NUMBER($gone) }
cli-view-months = Miesiące
cli-view-channels = Kanały
cli-view-sites = Strony
cli-view-searches = Wyszukiwania
cli-view-countries = Kraje miejsc
cli-view-or = { $first } lub { $second }
cli-view-progress = odczytano { BYTES($done) } z { BYTES($total) }, { $items }
cli-view-skipped = Pominięto { $folder }: { $why }
cli-view-no-copy-in = w { $folder } nie ma ukończonej kopii
cli-view-no-copy = nie ma jeszcze ukończonej kopii; utworzy ją `carryout-cli copy --connection NAME --categories all --to DIR`, a --folder DIR zajrzy do kopii z innego miejsca
cli-view-no-account = nie ma kopii konta „{ $account }”
cli-view-bag-to = materiał dowodowy wymaga --to FOLDER
cli-view-not-empty = { $folder } nie jest pusty
cli-view-written = { $items }, zapisano w { $path }
cli-view-left-out =
    { $count ->
        [one] Pominięto { NUMBER($count) } miejsce, bo żadna kopia nie podaje jego położenia:
        [few] Pominięto { NUMBER($count) } miejsca, bo żadna kopia nie podaje ich położenia:
        [many] Pominięto { NUMBER($count) } miejsc, bo żadna kopia nie podaje ich położenia:
       *[other] Pominięto { NUMBER($count) } miejsca, bo żadna kopia nie podaje ich położenia:
    }
cli-view-bag = { $items } wraz z rekordami w { $folder }
cli-view-no-original = bez oryginalnego rekordu: { NUMBER($count) }
cli-view-altered = { $path } nie zgadza się ze swoim potwierdzeniem
