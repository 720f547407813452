### All copies.
### Readers: page
copies-new = Nouvelle copie…
copies-all =
    { $count ->
        [0] Aucune copie
        [one] { NUMBER($count) } copie
       *[other] Les { NUMBER($count) } copies
    }
copies-search = Rechercher par jour ou par compte
copies-filter = Filtrer
copies-filter-all = Toutes
copies-filter-incomplete = Incomplètes ({ NUMBER($count) })
copies-found =
    { $count ->
        [one] { NUMBER($count) } copie trouvée
       *[other] { NUMBER($count) } copies trouvées
    }
copies-none-found = Aucune copie ne correspond.
copies-col-date = Date
copies-col-begun = Lancée par
copies-by-hand = Vous
copies-automatic = Automatique
copies-automatic-late = Automatique, en retard
copies-of = { NUMBER($got) } sur { NUMBER($asked) }
copies-checked = Vérifiée
copies-cancelled = Annulée
copies-more = Afficher plus ({ NUMBER($count) })
