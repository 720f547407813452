### The overview: what is safe, what is not, and one card per account.
### Readers: page

overview-needs-heading = Väntar på dig
overview-failed =
    { $count ->
        [one] { $name }: { NUMBER($count) } kategori misslyckades
       *[other] { $name }: { NUMBER($count) } kategorier misslyckades
    }
overview-failed-text = I kopian från { $when }. Allt annat i den är här och kontrollerat.
overview-show-copy = Visa kopian
overview-up-to-date = Allt är aktuellt
overview-needs =
    { $count ->
        [one] { NUMBER($count) } sak väntar på dig
       *[other] { NUMBER($count) } saker väntar på dig
    }
overview-not-changing = Åtkomsten för { $name } ändras
overview-not-ended = Åtkomsten för { $name } har upphört
overview-not-usedUp = Åtkomsten för { $name } gällde en kopia
overview-not-underWay = { $name } kopieras
overview-not-waiting = { $name }: väntar på internetanslutningen
overview-not-never = { $name }: inget kopierat än
overview-not-incomplete = Senaste kopian av { $name } är inte fullständig
overview-not-late = En kopia av { $name } är försenad
overview-status-underWay = Kopieras
overview-status-incomplete = Ofullständig
overview-status-late = Försenad
overview-status-changing = Ändras
overview-safe = Allt som kopierats hittills är säkert och finns kvar på den här datorn.
overview-copies-since =
    { $count ->
        [one] { NUMBER($count) } kopia sedan { $date }. Du behöver inte göra något.
       *[other] { NUMBER($count) } kopior sedan { $date }. Du behöver inte göra något.
    }
overview-glance = I korthet
overview-fact-last = Senaste kopian
overview-fact-next = Nästa kopia
overview-fact-access = Åtkomst som upphör först
overview-fact-here = På den här datorn
overview-under-way = Pågår
overview-none-yet = Ingen än
overview-soon = Snart
overview-not-known = Okänt
overview-automatic = { $name }, automatiskt
overview-by-hand = Bara när du startar en
overview-copy-complete = Fullständig, varje fil kontrollerad
overview-copy-missing =
    { $count ->
        [one] { NUMBER($count) } kategori saknas
       *[other] { NUMBER($count) } kategorier saknas
    }
overview-copy-binned = I papperskorgen
overview-copies-kept =
    { $count ->
        [one] { NUMBER($count) } kopia
       *[other] { NUMBER($count) } kopior
    }
overview-free = { BYTES($bytes) } ledigt
overview-here = Det som finns här
overview-as-table = Visa som tabell
overview-calendar =
    { $weeks ->
        [one] Kopior, senaste veckan
       *[other] Kopior, senaste { NUMBER($weeks) } veckorna
    }
overview-calendar-label = Kopior de senaste { NUMBER($weeks) } veckorna. Dagar med kopia: { NUMBER($made) }, försenade: { NUMBER($late) }, ofullständiga: { NUMBER($partly) }, missade: { NUMBER($missed) }.
overview-day-none = Ingen kopia
overview-day-made = Kopierat
overview-day-late = Försenat
overview-day-partly = Delvis
overview-day-missed = Missat
overview-day-planned = Planerat
overview-col-day = Dag
overview-col-copy = Kopia
overview-col-account = Konto
overview-col-state = Status
overview-col-actions = Åtgärder
overview-col-product = Produkt
overview-col-size = Storlek
overview-ring =
    { $days ->
        [one] { NUMBER($days) } dags åtkomst kvar, till { $date }
       *[other] { NUMBER($days) } dagars åtkomst kvar, till { $date }
    }
overview-ring-unknown = Det är okänt när åtkomsten upphör
overview-days-left =
    { $days ->
        [one] dag kvar
       *[other] dagar kvar
    }
overview-today = I dag
overview-copy-now = Kopiera nu
overview-copy-all = Kopiera allt nu
overview-copy-all-none = Inget konto kan kopieras nu.
overview-renew-one-copy = Åtkomst för en kopia kan inte förnyas.
overview-table = Tabell
overview-show-copies = Visa kopior
overview-new-items = Nya objekt per dag
overview-new-items-text = de senaste 30 dagarna, flest { $most }
overview-new-items-none = Inget objekt har ett datum inom de senaste 30 dagarna.
overview-new-items-says = Objekt med datum inom de senaste 30 dagarna: { NUMBER($count) }, flest { $most }: { NUMBER($top) }
overview-col-items = Objekt
overview-items =
    { $count ->
        [one] { NUMBER($count) } objekt
       *[other] { NUMBER($count) } objekt
    }
overview-look = Titta på min data
overview-by-category =
    { $count ->
        [one] { NUMBER($count) } kategori
       *[other] Alla { NUMBER($count) } kategorier
    }
overview-col-category = Kategori
