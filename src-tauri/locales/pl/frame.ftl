### The window's frame: header, banners, buttons and everything that is on several screens.
### Readers: page

frame-name = Carryout
frame-starting = Uruchamianie…
frame-skip = Przejdź do treści
frame-home = Przegląd
frame-settings = Ustawienia
frame-my-data = Moje dane
frame-copies = Kopie
frame-sidebar = Panel boczny
frame-nav-main = Menu główne
frame-nav-accounts = Konta
frame-add-account = Dodaj konto
frame-keys = Skróty
frame-needs =
    { $count ->
        [one] { NUMBER($count) } sprawa czeka na Ciebie
        [few] { NUMBER($count) } sprawy czekają na Ciebie
        [many] { NUMBER($count) } spraw czeka na Ciebie
       *[other] { NUMBER($count) } sprawy czeka na Ciebie
    }
frame-under-way =
    { $count ->
        [one] Trwa { NUMBER($count) } kopia
        [few] Trwają { NUMBER($count) } kopie
        [many] Trwa { NUMBER($count) } kopii
       *[other] Trwa { NUMBER($count) } kopii
    }
frame-account-days =
    { $days ->
        [one] Dostęp: jeszcze { NUMBER($days) } dzień
        [few] Dostęp: jeszcze { NUMBER($days) } dni
        [many] Dostęp: jeszcze { NUMBER($days) } dni
       *[other] Dostęp: jeszcze { NUMBER($days) } dnia
    }
frame-account-copying = Kopiowanie: { NUMBER($done) } z { NUMBER($all) }
frame-account-paused = Kopie automatyczne wstrzymane

frame-tone-good = Bezpieczne
frame-tone-care = Wkrótce
frame-tone-bad = Czeka na Ciebie
frame-tone-idle = Wstrzymane

frame-steps = Kroki
frame-step-choose = Wybór
frame-step-google = Google
frame-step-copy = Kopia
frame-shortcuts = Skróty klawiszowe
frame-close = Zamknij
frame-cancel = Anuluj
frame-opens-browser = otwiera się w przeglądarce
frame-mode = Z kim łączy się to okno
frame-notices = Powiadomienia
frame-practice = Tryb próbny: zmyślone dane, nic nie trafia do Google.
frame-leave-practice = Zakończ tryb próbny
frame-override = To nie Google: wszystko trafia pod adres { $address }
frame-until-quit = Dostęp jest przechowywany tylko do zamknięcia programu. Potem trzeba będzie zezwolić ponownie.
frame-details = Szczegóły
frame-copy-details = Kopiuj szczegóły
frame-copied = Skopiowano
frame-copy-failed = Nie udało się skopiować. Zaznacz tekst i skopiuj go samodzielnie.
frame-stay-connected = Zachowaj połączenie do zamknięcia programu
frame-update = Carryout { $version } jest już dostępny.
frame-install-update = Zainstaluj i uruchom ponownie
frame-update-waits = Można zainstalować, gdy nie są pobierane pliki.
frame-open-download = Otwórz stronę pobierania
frame-cannot-start = Nie można uruchomić Carryout
frame-version = Carryout { $version }
frame-files =
    { $count ->
        [one] { NUMBER($count) } plik
        [few] { NUMBER($count) } pliki
        [many] { NUMBER($count) } plików
       *[other] { NUMBER($count) } pliku
    }
frame-categories =
    { $count ->
        [one] { NUMBER($count) } kategoria
        [few] { NUMBER($count) } kategorie
        [many] { NUMBER($count) } kategorii
       *[other] { NUMBER($count) } kategorii
    }

frame-keys-title = Skróty klawiszowe

frame-keys-names-ctrl = Ctrl
frame-keys-names-shift = Shift
frame-keys-names-space = Spacja

frame-keys-search = Szukaj w kategoriach
frame-keys-main = Naciśnij główny przycisk
frame-keys-escape = Wyczyść wyszukiwanie, zamknij, wróć
frame-keys-settings = Otwórz ustawienia
frame-keys-help = Pokaż tę listę
frame-keys-close-window = Zamknij okno; trwające kopie działają dalej
frame-keys-quit = Zamknij program; dostęp pozostaje
frame-keys-move = Przejdź dalej, przejdź wstecz
frame-keys-toggle = Zaznacz lub odznacz
frame-keys-zoom = Powiększ, pomniejsz, zwykły rozmiar
frame-keys-single = Zezwalaj na pojedyncze klawisze ( / i ? )
frame-keys-single-hint = Wyłącz, jeśli używasz wprowadzania głosowego.
frame-keys-places = Przegląd, Moje dane, Kopie, Ustawienia
frame-to-copy = Tekst do skopiowania
frame-offline = Brak połączenia z internetem.
frame-offline-text = Wszystko na tym komputerze nadal działa. Kopie zostaną wznowione automatycznie, gdy wróci połączenie.
