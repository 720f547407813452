### Choosing what to copy.
### Readers: page

picker-title = Wat wil je kopiëren?
picker-title-for = Wat wil je kopiëren voor { $name }?
picker-intro = Google wordt alleen gevraagd om wat je kiest.

picker-groups-youTube = YouTube
picker-groups-searchAndActivity = Zoeken en activiteit
picker-groups-mapsAndPlaces = Maps en plaatsen
picker-groups-chrome = Chrome
picker-groups-playAndPurchases = Play en aankopen
picker-groups-shopping = Shopping
picker-groups-home = Huis
picker-groups-other = Overig

picker-search = In de categorieën zoeken
picker-search-hint = Zoek in { NUMBER($count) } categorieën
picker-clear = Zoekopdracht wissen
picker-matches =
    { $count ->
        [one] { NUMBER($count) } categorie komt overeen met “{ $text }”
       *[other] { NUMBER($count) } categorieën komen overeen met “{ $text }”
    }
picker-no-match = Geen categorie met de naam “{ $text }”.
picker-no-match-text = Foto’s, Gmail en Drive horen hier niet bij.
picker-presets = Voorkeuzen
picker-everything = Alles
picker-activity = Mijn activiteit
picker-you-tube = YouTube
picker-places = Plaatsen
picker-last-time = Zelfde als vorige keer
picker-nothing = Niets
picker-chosen-of = { NUMBER($chosen) } van { NUMBER($all) }
picker-only-shown = { NUMBER($count) } getoond
picker-private = Privé
picker-large = Kan groot zijn
picker-period = Periode mogelijk
picker-allowed = Al toegestaan
picker-under-way = Wordt gekopieerd
picker-waits = Volgende kopie mogelijk: { $when }
picker-retired = Google biedt dit misschien niet meer aan
picker-chosen =
    { $count ->
        [one] { NUMBER($count) } categorie gekozen
       *[other] { NUMBER($count) } categorieën gekozen
    }
picker-none-chosen = Nog niets gekozen
picker-already-allowed = { NUMBER($count) } al toegestaan
picker-left-out =
    { $count ->
        [one] { NUMBER($count) } wordt al gekopieerd en wordt weggelaten
       *[other] { NUMBER($count) } worden al gekopieerd en worden weggelaten
    }
picker-large-among =
    { $count ->
        [one] { NUMBER($count) } kan groot zijn
       *[other] { NUMBER($count) } kunnen groot zijn
    }
picker-how-far = Hoe ver terug
picker-all = Alles wat er is
picker-half-year = De afgelopen 6 maanden
picker-range = Van … tot en met …
picker-from = Van
picker-to = Tot en met
picker-period-for = Geldt voor { NUMBER($count) } van { NUMBER($of) }; de andere worden volledig gekopieerd.
picker-folder = Map
picker-no-folder = Geen map gekozen
picker-free = { BYTES($bytes) } vrij
picker-choose-folder = Kiezen…
picker-choose-folder-long = De map voor je kopieën kiezen
picker-project = Google-project
picker-next = Doorgaan
picker-start = Kopiëren starten
picker-descriptions = Beschrijvingen
picker-to-choice = Naar je keuze
picker-choice = Je keuze
picker-choose-first = Kies eerst ten minste één categorie.
picker-private-among = { NUMBER($count) } privé
picker-shares = Gekozen
picker-period-all = Geldt voor alles wat je hebt gekozen.
picker-at-google = Bij Google
picker-rounds =
    { $count ->
        [one] Ongeveer { NUMBER($count) } stap in je browser
       *[other] Ongeveer { NUMBER($count) } stappen in je browser
    }
picker-no-rounds = Geen stap nodig: alles is al toegestaan
