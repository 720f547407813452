### The overview: what is safe, what is not, and one card per account.
### Readers: page

overview-needs-heading = Czeka na Ciebie
overview-failed =
    { $count ->
        [one] { $name }: nie udało się skopiować { NUMBER($count) } kategorii
        [few] { $name }: nie udało się skopiować { NUMBER($count) } kategorii
        [many] { $name }: nie udało się skopiować { NUMBER($count) } kategorii
       *[other] { $name }: nie udało się skopiować { NUMBER($count) } kategorii
    }
overview-failed-text = Kopia: { $when }. Wszystko inne w niej jest zapisane i sprawdzone.
overview-show-copy = Pokaż kopię
overview-up-to-date = Wszystko aktualne
overview-needs =
    { $count ->
        [one] { NUMBER($count) } sprawa czeka na Ciebie
        [few] { NUMBER($count) } sprawy czekają na Ciebie
        [many] { NUMBER($count) } spraw czeka na Ciebie
       *[other] { NUMBER($count) } sprawy czeka na Ciebie
    }
overview-not-changing = { $name }: dostęp jest zmieniany
overview-not-ended = { $name }: dostęp się skończył
overview-not-usedUp = { $name }: dostęp był na jedną kopię
overview-not-underWay = { $name }: trwa kopiowanie
overview-not-waiting = { $name }: oczekiwanie na połączenie z internetem
overview-not-never = { $name }: nic jeszcze nie skopiowano
overview-not-incomplete = { $name }: ostatnia kopia jest niekompletna
overview-not-late = { $name }: kopia jest opóźniona
overview-status-underWay = Kopiowanie
overview-status-incomplete = Niekompletna
overview-status-late = Opóźniona
overview-status-changing = Zmiana
overview-safe = Wszystko, co dotąd skopiowano, jest bezpieczne i pozostaje na tym komputerze.
overview-copies-since =
    { $count ->
        [one] { NUMBER($count) } kopia od { $date }. Nie musisz nic robić.
        [few] { NUMBER($count) } kopie od { $date }. Nie musisz nic robić.
        [many] { NUMBER($count) } kopii od { $date }. Nie musisz nic robić.
       *[other] { NUMBER($count) } kopii od { $date }. Nie musisz nic robić.
    }
overview-glance = W skrócie
overview-fact-last = Ostatnia kopia
overview-fact-next = Następna kopia
overview-fact-access = Najbliższy koniec dostępu
overview-fact-here = Na tym komputerze
overview-under-way = W toku
overview-none-yet = Jeszcze brak
overview-soon = Wkrótce
overview-not-known = Nie wiadomo
overview-automatic = { $name }, automatycznie
overview-by-hand = Tylko po ręcznym rozpoczęciu
overview-copy-complete = Kompletna, każdy plik sprawdzony
overview-copy-missing =
    { $count ->
        [one] Brakuje { NUMBER($count) } kategorii
        [few] Brakuje { NUMBER($count) } kategorii
        [many] Brakuje { NUMBER($count) } kategorii
       *[other] Brakuje { NUMBER($count) } kategorii
    }
overview-copy-binned = W koszu
overview-copies-kept =
    { $count ->
        [one] { NUMBER($count) } kopia
        [few] { NUMBER($count) } kopie
        [many] { NUMBER($count) } kopii
       *[other] { NUMBER($count) } kopii
    }
overview-free = { BYTES($bytes) } wolnego miejsca
overview-here = Co jest tutaj
overview-as-table = Pokaż jako tabelę
overview-calendar =
    { $weeks ->
        [one] Kopie z ostatniego tygodnia
        [few] Kopie z ostatnich { NUMBER($weeks) } tygodni
        [many] Kopie z ostatnich { NUMBER($weeks) } tygodni
       *[other] Kopie z ostatnich { NUMBER($weeks) } tygodnia
    }
overview-calendar-label = Kopie z ostatnich tygodni ({ NUMBER($weeks) }). Dni z kopią: { NUMBER($made) }, opóźnione: { NUMBER($late) }, niekompletne: { NUMBER($partly) }, pominięte: { NUMBER($missed) }.
overview-day-none = Brak kopii
overview-day-made = Skopiowano
overview-day-late = Opóźniona
overview-day-partly = Częściowo
overview-day-missed = Pominięto
overview-day-planned = Zaplanowano
overview-col-day = Dzień
overview-col-copy = Kopia
overview-col-account = Konto
overview-col-state = Stan
overview-col-actions = Działania
overview-col-product = Usługa
overview-col-size = Rozmiar
overview-ring =
    { $days ->
        [one] Dostęp jeszcze przez { NUMBER($days) } dzień, do { $date }
        [few] Dostęp jeszcze przez { NUMBER($days) } dni, do { $date }
        [many] Dostęp jeszcze przez { NUMBER($days) } dni, do { $date }
       *[other] Dostęp jeszcze przez { NUMBER($days) } dnia, do { $date }
    }
overview-ring-unknown = Koniec dostępu nie jest znany
overview-days-left =
    { $days ->
        [one] dzień został
        [few] dni zostały
        [many] dni zostało
       *[other] dnia zostało
    }
overview-today = Dziś
overview-copy-now = Kopiuj teraz
overview-copy-all = Kopiuj wszystko teraz
overview-copy-all-none = Żadnego konta nie można teraz skopiować.
overview-renew-one-copy = Dostępu na jedną kopię nie można przedłużyć.
overview-table = Tabela
overview-show-copies = Pokaż kopie
overview-new-items = Nowe elementy dziennie
overview-new-items-text = w ostatnich 30 dniach, najwięcej: { $most }
overview-new-items-none = Żaden element nie ma daty z ostatnich 30 dni.
overview-new-items-says = Elementy z datą z ostatnich 30 dni: { NUMBER($count) }, najwięcej: { $most } ({ NUMBER($top) })
overview-col-items = Elementy
overview-items =
    { $count ->
        [one] { NUMBER($count) } element
        [few] { NUMBER($count) } elementy
        [many] { NUMBER($count) } elementów
       *[other] { NUMBER($count) } elementu
    }
overview-look = Obejrzyj moje dane
overview-by-category =
    { $count ->
        [one] { NUMBER($count) } kategoria
        [few] Wszystkie { NUMBER($count) } kategorie
        [many] Wszystkie kategorie ({ NUMBER($count) })
       *[other] Wszystkie kategorie ({ NUMBER($count) })
    }
overview-col-category = Kategoria
