### All copies.
### Readers: page
copies-new = New copy…
copies-all =
    { $count ->
        [0] No copies yet
        [one] { NUMBER($count) } copy
       *[other] All { NUMBER($count) } copies
    }
copies-search = Search by day or account
copies-filter = Filter
copies-filter-all = All
copies-filter-incomplete = Not complete ({ NUMBER($count) })
copies-found =
    { $count ->
        [one] { NUMBER($count) } copy found
       *[other] { NUMBER($count) } copies found
    }
copies-none-found = No copy matches.
copies-col-date = Date
copies-col-begun = Started by
copies-by-hand = You
copies-automatic = Automatic
copies-automatic-late = Automatic, late
copies-of = { NUMBER($got) } of { NUMBER($asked) }
copies-checked = Checked
copies-cancelled = Cancelled
copies-more = Show more ({ NUMBER($count) })
