### The overview: what is safe, what is not, and one card per account.
### Readers: page

overview-needs-heading = Wacht op jou
overview-failed =
    { $count ->
        [one] { $name }: { NUMBER($count) } categorie is mislukt
       *[other] { $name }: { NUMBER($count) } categorieën zijn mislukt
    }
overview-failed-text = Kopie: { $when }. Al het andere erin is hier en gecontroleerd.
overview-show-copy = Kopie tonen
overview-up-to-date = Alles is actueel
overview-needs =
    { $count ->
        [one] { NUMBER($count) } punt wacht op jou
       *[other] { NUMBER($count) } punten wachten op jou
    }
overview-not-changing = De toegang voor { $name } wordt gewijzigd
overview-not-ended = De toegang voor { $name } is beëindigd
overview-not-usedUp = De toegang voor { $name } gold voor één kopie
overview-not-underWay = { $name } wordt gekopieerd
overview-not-waiting = { $name }: wacht op de internetverbinding
overview-not-never = { $name }: nog niets gekopieerd
overview-not-incomplete = De laatste kopie van { $name } is niet volledig
overview-not-late = Een kopie van { $name } is te laat
overview-status-underWay = Kopiëren
overview-status-incomplete = Onvolledig
overview-status-late = Te laat
overview-status-changing = Wijzigen
overview-safe = Alles wat tot nu toe is gekopieerd, is veilig en blijft op deze computer.
overview-copies-since =
    { $count ->
        [one] { NUMBER($count) } kopie sinds { $date }. Je hoeft niets te doen.
       *[other] { NUMBER($count) } kopieën sinds { $date }. Je hoeft niets te doen.
    }
overview-glance = In één oogopslag
overview-fact-last = Laatste kopie
overview-fact-next = Volgende kopie
overview-fact-access = Eerst aflopende toegang
overview-fact-here = Op deze computer
overview-under-way = Bezig
overview-none-yet = Nog geen
overview-soon = Binnenkort
overview-not-known = Onbekend
overview-automatic = { $name }, automatisch
overview-by-hand = Alleen als je er een start
overview-copy-complete = Volledig, elk bestand gecontroleerd
overview-copy-missing =
    { $count ->
        [one] { NUMBER($count) } categorie ontbreekt
       *[other] { NUMBER($count) } categorieën ontbreken
    }
overview-copy-binned = In de prullenbak
overview-copies-kept =
    { $count ->
        [one] { NUMBER($count) } kopie
       *[other] { NUMBER($count) } kopieën
    }
overview-free = { BYTES($bytes) } vrij
overview-here = Wat hier is
overview-as-table = Als tabel tonen
overview-calendar =
    { $weeks ->
        [one] Kopieën, afgelopen week
       *[other] Kopieën, afgelopen { NUMBER($weeks) } weken
    }
overview-calendar-label = Kopieën in de afgelopen { NUMBER($weeks) } weken. Dagen met een kopie: { NUMBER($made) }, te laat: { NUMBER($late) }, onvolledig: { NUMBER($partly) }, overgeslagen: { NUMBER($missed) }.
overview-day-none = Geen kopie
overview-day-made = Gekopieerd
overview-day-late = Te laat
overview-day-partly = Deels
overview-day-missed = Overgeslagen
overview-day-planned = Gepland
overview-col-day = Dag
overview-col-copy = Kopie
overview-col-account = Account
overview-col-state = Status
overview-col-actions = Acties
overview-col-product = Product
overview-col-size = Grootte
overview-ring =
    { $days ->
        [one] Nog { NUMBER($days) } dag toegang, tot { $date }
       *[other] Nog { NUMBER($days) } dagen toegang, tot { $date }
    }
overview-ring-unknown = Het einde van de toegang is onbekend
overview-days-left =
    { $days ->
        [one] dag over
       *[other] dagen over
    }
overview-today = Vandaag
overview-copy-now = Nu kopiëren
overview-copy-all = Nu alles kopiëren
overview-copy-all-none = Er kan nu geen account worden gekopieerd.
overview-renew-one-copy = Toegang voor één kopie kan niet worden verlengd.
overview-table = Tabel
overview-show-copies = Kopieën tonen
overview-new-items = Nieuwe items per dag
overview-new-items-text = in de afgelopen 30 dagen, de meeste op { $most }
overview-new-items-none = Geen item heeft een datum in de afgelopen 30 dagen.
overview-new-items-says = Items met een datum in de afgelopen 30 dagen: { NUMBER($count) }, de meeste op { $most }: { NUMBER($top) }
overview-col-items = Items
overview-items =
    { $count ->
        [one] { NUMBER($count) } item
       *[other] { NUMBER($count) } items
    }
overview-look = Mijn gegevens bekijken
overview-by-category =
    { $count ->
        [one] { NUMBER($count) } categorie
       *[other] Alle { NUMBER($count) } categorieën
    }
overview-col-category = Categorie
