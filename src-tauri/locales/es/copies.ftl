### All copies.
### Readers: page
copies-new = Nueva copia…
copies-all =
    { $count ->
        [0] Aún no hay copias
        [one] { NUMBER($count) } copia
       *[other] Las { NUMBER($count) } copias
    }
copies-search = Buscar por día o cuenta
copies-filter = Filtrar
copies-filter-all = Todas
copies-filter-incomplete = Incompletas ({ NUMBER($count) })
copies-found =
    { $count ->
        [one] { NUMBER($count) } copia encontrada
       *[other] { NUMBER($count) } copias encontradas
    }
copies-none-found = Ninguna copia coincide.
copies-col-date = Fecha
copies-col-begun = Iniciada por
copies-by-hand = Tú
copies-automatic = Automática
copies-automatic-late = Automática, con retraso
copies-of = { NUMBER($got) } de { NUMBER($asked) }
copies-checked = Verificada
copies-cancelled = Cancelada
copies-more = Mostrar más ({ NUMBER($count) })
