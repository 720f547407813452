### All copies.
### Readers: page
copies-new = Nowa kopia…
copies-all =
    { $count ->
        [0] Brak kopii
        [one] { NUMBER($count) } kopia
        [few] { NUMBER($count) } kopie
        [many] { NUMBER($count) } kopii
       *[other] { NUMBER($count) } kopii
    }
copies-search = Szukaj według dnia lub konta
copies-filter = Filtr
copies-filter-all = Wszystkie
copies-filter-incomplete = Niekompletne ({ NUMBER($count) })
copies-found =
    { $count ->
        [one] Znaleziono { NUMBER($count) } kopię
        [few] Znaleziono { NUMBER($count) } kopie
        [many] Znaleziono { NUMBER($count) } kopii
       *[other] Znaleziono { NUMBER($count) } kopii
    }
copies-none-found = Nie znaleziono żadnej kopii.
copies-col-date = Data
copies-col-begun = Rozpoczęcie
copies-by-hand = Ręczne
copies-automatic = Automatyczne
copies-automatic-late = Automatyczne, opóźnione
copies-of = { NUMBER($got) } z { NUMBER($asked) }
copies-checked = Sprawdzona
copies-cancelled = Anulowana
copies-more = Pokaż więcej ({ NUMBER($count) })
