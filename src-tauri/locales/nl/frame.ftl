### The window's frame: header, banners, buttons and everything that is on several screens.
### Readers: page

frame-name = Carryout
frame-starting = Starten…
frame-skip = Naar de inhoud
frame-home = Overzicht
frame-settings = Instellingen
frame-my-data = Mijn gegevens
frame-copies = Kopieën
frame-sidebar = Zijbalk
frame-nav-main = Hoofdmenu
frame-nav-accounts = Accounts
frame-add-account = Account toevoegen
frame-keys = Sneltoetsen
frame-needs =
    { $count ->
        [one] { NUMBER($count) } punt wacht op jou
       *[other] { NUMBER($count) } punten wachten op jou
    }
frame-under-way =
    { $count ->
        [one] { NUMBER($count) } kopie loopt
       *[other] { NUMBER($count) } kopieën lopen
    }
frame-account-days =
    { $days ->
        [one] Toegang: nog { NUMBER($days) } dag
       *[other] Toegang: nog { NUMBER($days) } dagen
    }
frame-account-copying = Kopiëren: { NUMBER($done) } van { NUMBER($all) }
frame-account-paused = Automatische kopieën gepauzeerd

frame-tone-good = Veilig
frame-tone-care = Binnenkort
frame-tone-bad = Wacht op jou
frame-tone-idle = Gepauzeerd

frame-steps = Stappen
frame-step-choose = Kiezen
frame-step-google = Google
frame-step-copy = Kopiëren
frame-shortcuts = Sneltoetsen
frame-close = Sluiten
frame-cancel = Annuleren
frame-opens-browser = opent in je browser
frame-mode = Met wie dit venster praat
frame-notices = Meldingen
frame-practice = Oefenmodus: verzonnen gegevens, niets gaat naar Google.
frame-leave-practice = Oefenmodus verlaten
frame-override = Niet Google: alles gaat naar { $address }
frame-until-quit = De toegang wordt alleen bewaard tot je Carryout afsluit. Daarna moet je die opnieuw toestaan.
frame-details = Details
frame-copy-details = Details kopiëren
frame-copied = Gekopieerd
frame-copy-failed = Kopiëren lukte niet. Selecteer de tekst en kopieer die zelf.
frame-stay-connected = Gekoppeld blijven tot ik Carryout afsluit
frame-update = Carryout { $version } is beschikbaar.
frame-install-update = Installeren en opnieuw starten
frame-update-waits = Installeren kan als er geen bestanden binnenkomen.
frame-open-download = Downloadpagina openen
frame-cannot-start = Carryout kan niet starten
frame-version = Carryout { $version }
frame-files =
    { $count ->
        [one] { NUMBER($count) } bestand
       *[other] { NUMBER($count) } bestanden
    }
frame-categories =
    { $count ->
        [one] { NUMBER($count) } categorie
       *[other] { NUMBER($count) } categorieën
    }

frame-keys-title = Sneltoetsen

frame-keys-names-ctrl = Ctrl
frame-keys-names-shift = Shift
frame-keys-names-space = Spatie

frame-keys-search = In de categorieën zoeken
frame-keys-main = Op de hoofdknop drukken
frame-keys-escape = Zoekopdracht wissen, sluiten, teruggaan
frame-keys-settings = Instellingen openen
frame-keys-help = Deze lijst tonen
frame-keys-close-window = Venster sluiten; lopende kopieën gaan door
frame-keys-quit = Afsluiten; de toegang blijft bewaard
frame-keys-move = Verder, terug
frame-keys-toggle = Aanvinken of uitvinken
frame-keys-zoom = Groter, kleiner, normale grootte
frame-keys-single = Losse toetsen toestaan ( / en ? )
frame-keys-single-hint = Zet dit uit als je spraakinvoer gebruikt.
frame-keys-places = Overzicht, Mijn gegevens, Kopieën, Instellingen
frame-to-copy = Tekst om te kopiëren
frame-offline = Geen internetverbinding.
frame-offline-text = Alles op deze computer werkt nog. Kopieën gaan vanzelf verder als de verbinding terug is.
