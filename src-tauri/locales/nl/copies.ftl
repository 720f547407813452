### All copies.
### Readers: page
copies-new = Nieuwe kopie…
copies-all =
    { $count ->
        [0] Nog geen kopieën
        [one] { NUMBER($count) } kopie
       *[other] Alle { NUMBER($count) } kopieën
    }
copies-search = Zoeken op dag of account
copies-filter = Filter
copies-filter-all = Alle
copies-filter-incomplete = Onvolledig ({ NUMBER($count) })
copies-found =
    { $count ->
        [one] { NUMBER($count) } kopie gevonden
       *[other] { NUMBER($count) } kopieën gevonden
    }
copies-none-found = Geen kopie gevonden.
copies-col-date = Datum
copies-col-begun = Gestart
copies-by-hand = Handmatig
copies-automatic = Automatisch
copies-automatic-late = Automatisch, te laat
copies-of = { NUMBER($got) } van { NUMBER($asked) }
copies-checked = Gecontroleerd
copies-cancelled = Geannuleerd
copies-more = Meer tonen ({ NUMBER($count) })
