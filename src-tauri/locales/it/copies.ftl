### All copies.
### Readers: page
copies-new = Nuova copia…
copies-all =
    { $count ->
        [0] Ancora nessuna copia
        [one] { NUMBER($count) } copia
       *[other] Tutte le { NUMBER($count) } copie
    }
copies-search = Cerca per giorno o account
copies-filter = Filtra
copies-filter-all = Tutte
copies-filter-incomplete = Incomplete ({ NUMBER($count) })
copies-found =
    { $count ->
        [one] { NUMBER($count) } copia trovata
       *[other] { NUMBER($count) } copie trovate
    }
copies-none-found = Nessuna copia corrisponde.
copies-col-date = Data
copies-col-begun = Avviata da
copies-by-hand = Te
copies-automatic = Automatica
copies-automatic-late = Automatica, in ritardo
copies-of = { NUMBER($got) } su { NUMBER($asked) }
copies-checked = Verificata
copies-cancelled = Annullata
copies-more = Mostra altre ({ NUMBER($count) })
