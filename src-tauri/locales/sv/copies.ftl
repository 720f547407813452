### All copies.
### Readers: page
copies-new = Ny kopia…
copies-all =
    { $count ->
        [0] Inga kopior än
        [one] { NUMBER($count) } kopia
       *[other] Alla { NUMBER($count) } kopior
    }
copies-search = Sök efter dag eller konto
copies-filter = Filter
copies-filter-all = Alla
copies-filter-incomplete = Ofullständiga ({ NUMBER($count) })
copies-found =
    { $count ->
        [one] { NUMBER($count) } kopia hittades
       *[other] { NUMBER($count) } kopior hittades
    }
copies-none-found = Ingen kopia hittades.
copies-col-date = Datum
copies-col-begun = Startades
copies-by-hand = Av dig
copies-automatic = Automatiskt
copies-automatic-late = Automatiskt, försenat
copies-of = { NUMBER($got) } av { NUMBER($asked) }
copies-checked = Kontrollerad
copies-cancelled = Avbruten
copies-more = Visa fler ({ NUMBER($count) })
