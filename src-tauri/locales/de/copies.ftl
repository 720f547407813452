### All copies.
### Readers: page
copies-new = Neue Kopie …
copies-all =
    { $count ->
        [0] Noch keine Kopien
        [one] { NUMBER($count) } Kopie
       *[other] Alle { NUMBER($count) } Kopien
    }
copies-search = Nach Tag oder Konto suchen
copies-filter = Filter
copies-filter-all = Alle
copies-filter-incomplete = Nicht vollständig ({ NUMBER($count) })
copies-found =
    { $count ->
        [one] { NUMBER($count) } Kopie gefunden
       *[other] { NUMBER($count) } Kopien gefunden
    }
copies-none-found = Keine Kopie passt dazu.
copies-col-date = Datum
copies-col-begun = Gestartet
copies-by-hand = von Ihnen
copies-automatic = automatisch
copies-automatic-late = automatisch, verspätet
copies-of = { NUMBER($got) } von { NUMBER($asked) }
copies-checked = Geprüft
copies-cancelled = Abgebrochen
copies-more = Mehr anzeigen ({ NUMBER($count) })
