### The window's frame: header, banners, buttons and everything that is on several screens.
### Readers: page

frame-name = Carryout
frame-starting = Startar…
frame-skip = Hoppa till innehållet
frame-home = Översikt
frame-settings = Inställningar
frame-my-data = Min data
frame-copies = Kopior
frame-sidebar = Sidofält
frame-nav-main = Huvudmeny
frame-nav-accounts = Konton
frame-add-account = Lägg till konto
frame-keys = Kortkommandon
frame-needs =
    { $count ->
        [one] { NUMBER($count) } sak väntar på dig
       *[other] { NUMBER($count) } saker väntar på dig
    }
frame-under-way =
    { $count ->
        [one] { NUMBER($count) } kopia pågår
       *[other] { NUMBER($count) } kopior pågår
    }
frame-account-days =
    { $days ->
        [one] Åtkomst: { NUMBER($days) } dag kvar
       *[other] Åtkomst: { NUMBER($days) } dagar kvar
    }
frame-account-copying = Kopierar: { NUMBER($done) } av { NUMBER($all) }
frame-account-paused = Automatiska kopior pausade

frame-tone-good = Säkert
frame-tone-care = Snart
frame-tone-bad = Väntar på dig
frame-tone-idle = Pausat

frame-steps = Steg
frame-step-choose = Välj
frame-step-google = Google
frame-step-copy = Kopiera
frame-shortcuts = Kortkommandon
frame-close = Stäng
frame-cancel = Avbryt
frame-opens-browser = öppnas i webbläsaren
frame-mode = Vem fönstret talar med
frame-notices = Meddelanden
frame-practice = Övningsläge: påhittad data, inget skickas till Google.
frame-leave-practice = Lämna övningsläget
frame-override = Inte Google: allt skickas till { $address }
frame-until-quit = Åtkomsten sparas bara tills du avslutar. Sedan måste du tillåta den igen.
frame-details = Detaljer
frame-copy-details = Kopiera detaljer
frame-copied = Kopierat
frame-copy-failed = Det gick inte att kopiera. Markera texten och kopiera den själv.
frame-stay-connected = Förbli kopplad tills jag avslutar
frame-update = Carryout { $version } är tillgänglig.
frame-install-update = Installera och starta om
frame-update-waits = Den kan installeras när inga filer är på väg.
frame-open-download = Öppna nedladdningssidan
frame-cannot-start = Carryout kan inte starta
frame-version = Carryout { $version }
frame-files =
    { $count ->
        [one] { NUMBER($count) } fil
       *[other] { NUMBER($count) } filer
    }
frame-categories =
    { $count ->
        [one] { NUMBER($count) } kategori
       *[other] { NUMBER($count) } kategorier
    }

frame-keys-title = Kortkommandon

frame-keys-names-ctrl = Ctrl
frame-keys-names-shift = Skift
frame-keys-names-space = Blanksteg

frame-keys-search = Sök bland kategorierna
frame-keys-main = Tryck på huvudknappen
frame-keys-escape = Rensa sökningen, stäng, gå tillbaka
frame-keys-settings = Öppna inställningarna
frame-keys-help = Visa den här listan
frame-keys-close-window = Stäng fönstret; pågående kopior fortsätter
frame-keys-quit = Avsluta; åtkomsten finns kvar
frame-keys-move = Gå vidare, gå tillbaka
frame-keys-toggle = Kryssa i eller ur
frame-keys-zoom = Större, mindre, normal storlek
frame-keys-single = Tillåt enstaka tangenter ( / och ? )
frame-keys-single-hint = Stäng av det om du använder röstinmatning.
frame-keys-places = Översikt, Min data, Kopior, Inställningar
frame-to-copy = Text att kopiera
frame-offline = Ingen internetanslutning.
frame-offline-text = Allt på den här datorn fungerar fortfarande. Kopiorna fortsätter automatiskt när anslutningen är tillbaka.
