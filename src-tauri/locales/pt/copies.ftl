### All copies.
### Readers: page
copies-new = Nova cópia…
copies-all =
    { $count ->
        [0] Nenhuma cópia ainda
        [one] { NUMBER($count) } cópia
       *[other] Todas as { NUMBER($count) } cópias
    }
copies-search = Buscar por dia ou conta
copies-filter = Filtro
copies-filter-all = Todas
copies-filter-incomplete = Incompletas ({ NUMBER($count) })
copies-found =
    { $count ->
        [one] { NUMBER($count) } cópia encontrada
       *[other] { NUMBER($count) } cópias encontradas
    }
copies-none-found = Nenhuma cópia encontrada.
copies-col-date = Data
copies-col-begun = Iniciada por
copies-by-hand = Você
copies-automatic = Automática
copies-automatic-late = Automática, atrasada
copies-of = { NUMBER($got) } de { NUMBER($asked) }
copies-checked = Verificada
copies-cancelled = Cancelada
copies-more = Mostrar mais ({ NUMBER($count) })
