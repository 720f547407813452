### One copy, from the request to the receipt.
### Readers: page

copy-heading-running = { $name }: kopiowanie
copy-heading-paused = { $name }: wstrzymano
copy-heading-blocked = { $name }: czeka na Ciebie
copy-heading-done = { $name }: gotowe
copy-heading-cancelled = { $name }: anulowano
copy-starting = Rozpoczynanie kopii…

copy-steps-asking = Prośba do Google
copy-steps-preparing = Google przygotowuje
copy-steps-ready = Gotowe
copy-steps-copying = Kopiowanie
copy-steps-saved = Sprawdzono i zapisano

copy-saved = Ukończono { NUMBER($done) } z { NUMBER($all) }
copy-preparing = Google przygotowuje: { NUMBER($count) }
copy-copying = kopiowane: { NUMBER($count) }
copy-failed = nieudane: { NUMBER($count) }
copy-partly = Częściowo pobrane
copy-asked = prośba: { $when }
copy-looked = ostatnie sprawdzenie: { $when }
copy-next-look = następne sprawdzenie: { $when }
copy-possible = możliwe od: { $when }
copy-possible-from = Następna kopia możliwa od: { $when }.
copy-kept-until = w Google do { $date }
copy-usual = zwykle { $range }
copy-retried =
    { $count ->
        [one] ponowiono prośbę raz
        [few] ponowiono prośbę { NUMBER($count) } razy
        [many] ponowiono prośbę { NUMBER($count) } razy
       *[other] ponowiono prośbę { NUMBER($count) } razy
    }
copy-progress = Postęp kopii
copy-bytes-of = { BYTES($done) } z { BYTES($total) }
copy-so-far = na razie wiadomo
copy-left = pozostało około { DURATION($seconds) }
copy-calculating = pozostały czas: obliczanie
copy-speed = { BYTES($bytes) }/s
copy-limited = Ograniczono do { $rate }.
copy-change-limit = Zmień…
copy-slow = Google przygotowuje dane od dłuższego czasu ({ $span }). Duże zbiory wymagają kilku dni; po siedmiu dniach można poprosić ponownie.
copy-no-size = Rozmiary będą znane, gdy Google skończy. Może to potrwać minuty, godziny lub dni.
copy-pause = Wstrzymaj
copy-resume = Wznów
copy-left-out = Pominięto, bo pobierała to już inna kopia: { $list }.
copy-safe-start = Program dwa razy zakończył działanie w tym samym miejscu tej kopii, dlatego czeka ona na Ciebie. Nic nie przepadło; „Wznów” próbuje ponownie.
copy-paused-text = Podczas wstrzymania nic nie jest pobierane. Google przygotowuje dalej.
copy-stop = Anuluj kopię…
copy-stop-title = Anulować tę kopię?
copy-stop-text = To, co już zapisano, pozostanie w folderze. Resztę usunie Google.
copy-stop-yes = Anuluj kopię
copy-stop-no = Kopiuj dalej
copy-after-move = Pobieranie będzie kontynuowane po przeniesieniu.
copy-lid = Możesz zamknąć okno lub cały program. Kopia zostanie wznowiona od miejsca przerwania.
copy-in-bin = Pliki tej kopii są w koszu tego komputera od: { $when }. Możesz je stamtąd przywrócić.
copy-goes-to-bin = Pliki tej kopii są przenoszone do kosza.
copy-try-now = Spróbuj teraz

copy-space-needed = Do pobrania pozostało { BYTES($bytes) }.
copy-space-free = Wolne miejsce: { BYTES($bytes) }.

copy-losing-what =
    { $count ->
        [one] Google usunie to archiwum: { $when } ({ $away }).
        [few] Google zacznie usuwać { NUMBER($count) } archiwa: { $when } ({ $away }).
        [many] Google zacznie usuwać { NUMBER($count) } archiwów: { $when } ({ $away }).
       *[other] Google zacznie usuwać archiwa ({ NUMBER($count) }): { $when } ({ $away }).
    }
copy-losing-why = Google przechowuje archiwum przez 14 dni.
copy-losing-resume = Naciśnij przedtem „Wznów”.
copy-losing-solve = Usuń przedtem przeszkodę albo trzeba będzie prosić o nie ponownie.
copy-losing-wait = O to, czego do tej pory tu nie będzie, trzeba będzie prosić ponownie.

copy-moving-title = Przenoszenie tej kopii do innego folderu
copy-moving-progress = Postęp przenoszenia
copy-moving-safe = Stary folder pozostanie nienaruszony, dopóki wszystko nie zostanie sprawdzone w nowym.
copy-moving-anew = Stary folder jest niedostępny i pozostanie bez zmian. Jego zawartość zostanie ponownie pobrana z Google.

copy-unpack-title = Rozpakuj
copy-unpack-done = Rozpakowano
copy-unpack-text = Google pakuje pliki do archiwów. Carryout może je rozpakować obok oryginałów, które pozostaną bez zmian.
copy-unpack-stopped = Rozpakowywanie zatrzymano. To, co rozpakowano, pozostaje; można kontynuować od tego miejsca.
copy-unpack-offer = Rozpakuj obok oryginałów…
copy-unpack-go-on = Kontynuuj rozpakowywanie…
copy-unpack-needs = Potrzebne miejsce: { BYTES($bytes) }.
copy-unpack-free = Wolne miejsce: { BYTES($bytes) }.
copy-unpack-tight = Nie ma miejsca na wszystko. To, co się zmieści, zostanie rozpakowane; reszta poczeka na miejsce.
copy-unpack-begin = Rozpakuj teraz
copy-unpack-no = Nie teraz
copy-unpack-progress = Postęp rozpakowywania
copy-unpack-lid = Możesz zamknąć okno lub cały program. Rozpakowywanie zostanie wznowione od miejsca przerwania.
copy-unpack-stop = Zatrzymaj rozpakowywanie
copy-unpack-result =
    { $files ->
        [one] { NUMBER($files) } plik
        [few] { NUMBER($files) } pliki
        [many] { NUMBER($files) } plików
       *[other] { NUMBER($files) } pliku
    }, { BYTES($bytes) }
copy-unpack-refused =
    { $count ->
        [one] Pominięto { NUMBER($count) } wpis: link lub nazwę prowadzącą gdzie indziej.
        [few] Pominięto { NUMBER($count) } wpisy: linki lub nazwy prowadzące gdzie indziej.
        [many] Pominięto { NUMBER($count) } wpisów: linki lub nazwy prowadzące gdzie indziej.
       *[other] Pominięto { NUMBER($count) } wpisu: linki lub nazwy prowadzące gdzie indziej.
    }
copy-unpack-broken =
    { $count ->
        [one] Nie udało się w całości odczytać { NUMBER($count) } wpisu. Oryginał pozostaje.
        [few] Nie udało się w całości odczytać { NUMBER($count) } wpisów. Oryginały pozostają.
        [many] Nie udało się w całości odczytać { NUMBER($count) } wpisów. Oryginały pozostają.
       *[other] Nie udało się w całości odczytać { NUMBER($count) } wpisu. Oryginały pozostają.
    }
copy-unpack-adjusted =
    { $count ->
        [one] Dostosowano { NUMBER($count) } nazwę
        [few] Dostosowano { NUMBER($count) } nazwy
        [many] Dostosowano { NUMBER($count) } nazw
       *[other] Dostosowano { NUMBER($count) } nazwy
    }
copy-unpack-map = Nie każdy dysk przyjmuje takie nazwy. W każdym folderze jest plik names.json ze starymi i nowymi.
copy-unpack-more = i jeszcze { NUMBER($count) }

copy-open-folder = Otwórz folder
copy-open-receipt = Potwierdzenie
copy-awaits-round = Czeka na Twoją zgodę
copy-retry = Spróbuj ponownie
copy-retry-all = Ponów wszystkie nieudane
copy-retry-ask =
    { $count ->
        [one] Nie udało się skopiować { NUMBER($count) } kategorii
        [few] Nie udało się skopiować { NUMBER($count) } kategorii
        [many] Nie udało się skopiować { NUMBER($count) } kategorii
       *[other] Nie udało się skopiować { NUMBER($count) } kategorii
    }
copy-shared =
    { $count ->
        [one] To blokuje { NUMBER($count) } kategorię
        [few] To blokuje { NUMBER($count) } kategorie
        [many] To blokuje { NUMBER($count) } kategorii
       *[other] To blokuje { NUMBER($count) } kategorii
    }
copy-rows = Kategorie

copy-outcome-saved = Sprawdzono i zapisano
copy-outcome-empty = Brak danych
copy-outcome-refused = Google odmówił
copy-outcome-failed = Nie udało się
copy-outcome-cancelled = Anulowano

copy-files-of = Pliki: { $title }
copy-file-name = Plik
copy-file-size = Rozmiar
copy-file-state = Stan
copy-file-saved = Sprawdzono i zapisano
copy-proof-checksum = według sumy kontrolnej Google
copy-proof-archive = według sum kontrolnych archiwum
copy-proof-twice = odebrano dwukrotnie, z tym samym wynikiem
copy-proof-length = tylko według długości
copy-proof-end = odebrano do końca, bez podanej długości
copy-proof-count =
    { $count ->
        [one] { NUMBER($count) } plik – { $how }
        [few] { NUMBER($count) } pliki – { $how }
        [many] { NUMBER($count) } plików – { $how }
       *[other] { NUMBER($count) } pliku – { $how }
    }
copy-proofs = Jak sprawdzono pliki: { $list }.
copy-file-arriving = pobrano { BYTES($done) }
copy-file-waiting = Czeka
copy-period-range = Od { $from } do { $to }
copy-period-since = Od { $from }
copy-period-until = Do { $to }
copy-started = Rozpoczęto: { $when }
copy-finished = Ukończono: { $when }
copy-receipt = Potwierdzenie
copy-receipt-gone = Wszystko, co tu wymieniono, było kompletne i sprawdzone. Pliki są teraz w koszu.
copy-asked-for = Zamówiono
copy-got = Z danymi
copy-empty = Bez danych
copy-missing = Nieudane
copy-files = Pliki
copy-size = Rozmiar
copy-nothing-for = Google nie ma danych w: { $titles }.

copy-news-progress = Skopiowano { NUMBER($percent) }%.
copy-news-finished = Ukończone kategorie: { NUMBER($done) } z { NUMBER($all) }.
copy-news-done = Kopia jest kompletna. Potwierdzenie zapisano.
copy-news-blocked = Kopia czeka na Ciebie.
copy-news-paused = Wstrzymano.
copy-news-resumed = Wznowiono.
copy-heading-held = { $name }: czeka
copy-pieces-here = Ukończone kategorie: { NUMBER($done) } z { NUMBER($all) }
copy-preparing-more = Google przygotowuje jeszcze { NUMBER($count) }.
copy-category = Kategoria
copy-state = Stan
copy-state-steps = w pięciu krokach: prośba, przygotowanie, gotowe, kopiowanie, sprawdzono i zapisano
copy-timeline = Oś czasu: godziny są w szczegółach każdej kategorii
copy-key-preparing = Google przygotowuje
copy-key-ready = Gotowe w Google
copy-key-fetched = Pobrane i zapisane
copy-key-expected = Oczekiwane
copy-key-now = Teraz
copy-ready-at = gotowe: { $when }
copy-saved-at = zapisano: { $when }
copy-came = Co dotarło
copy-came-home = Dotarło { BYTES($bytes) }
copy-came-nothing = Tym razem brak danych
copy-for = Konto: { $name }.
copy-all-checked =
    { $count ->
        [one] Plik jest kompletny i sprawdzony.
        [few] Wszystkie { NUMBER($count) } pliki są kompletne i sprawdzone.
        [many] Wszystkie pliki ({ NUMBER($count) }) są kompletne i sprawdzone.
       *[other] Wszystkie pliki ({ NUMBER($count) }) są kompletne i sprawdzone.
    }
copy-bars = Słupki pokazują
copy-look = Obejrzyj
copy-empty-title =
    { $count ->
        [one] { NUMBER($count) } kategoria jest pusta
        [few] { NUMBER($count) } kategorie są puste
        [many] { NUMBER($count) } kategorii jest pustych
       *[other] { NUMBER($count) } kategorii jest puste
    }
copy-failed-title =
    { $count ->
        [one] Nie udało się skopiować { NUMBER($count) } kategorii
        [few] Nie udało się skopiować { NUMBER($count) } kategorii
        [many] Nie udało się skopiować { NUMBER($count) } kategorii
       *[other] Nie udało się skopiować { NUMBER($count) } kategorii
    }
copy-from-to = { $from } – { $to }
copy-access-ended = Carryout zakończył jednorazowy dostęp w Google: { $when }.
copy-progress-of = Postęp: { $title }
