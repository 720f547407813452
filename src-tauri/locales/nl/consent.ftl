### The steps through Google's page.
### Readers: page

consent-asks =
    { $rounds ->
        [1] Google vraagt het je één keer
        [2] Google vraagt het je twee keer
       *[other] Google vraagt het je { NUMBER($rounds) } keer
    }
consent-why-rounds = Eén verzoek mag niet te lang zijn, daarom zijn er meerdere stappen. Elke stap is kort.
consent-one-round = Je browser opent de pagina van Google. Carryout ziet je wachtwoord nooit.
consent-round = Stap { NUMBER($number) }
consent-round-of = Stap { NUMBER($number) } van { NUMBER($of) }
consent-in-round = Alle categorieën van deze stap
consent-round-gave = { NUMBER($got) } van { NUMBER($asked) } toegestaan
consent-switched = De vorige toestemming is beëindigd. Kies op de pagina van Google hoelang de nieuwe moet gelden.
consent-how-long = Hoelang Google toegang geeft
consent-once = Eenmalig
consent-month = 30 dagen
consent-half = 180 dagen
consent-good = Op de pagina van Google
consent-tick = Vink de vakjes aan.
consent-same-account = Gebruik in elke stap hetzelfde account.
consent-one-account = Let op welk account je gebruikt.
consent-open-google = Doorgaan naar Google
consent-opening = Je browser wordt geopend…
consent-waiting = Ga verder in de browser
consent-waiting-text = Sta de toegang toe op de pagina van Google en kom dan terug. Dit venster merkt het vanzelf.
consent-since = Geopend om { $time }, { $away }
consent-since-now = Geopend om { $time }
consent-again = Pagina opnieuw openen
consent-copy-link = Link kopiëren
consent-link-copied = Link gekopieerd. Open die in een browser op deze computer.
consent-no-browser = Je browser kon niet worden geopend. Kopieer de link en open die zelf.
consent-saving = Antwoord ontvangen
consent-saving-text = Toegang opslaan in je wachtwoordopslag…
consent-between = Stap { NUMBER($number) } van { NUMBER($of) } is klaar
consent-next = Doorgaan naar Google voor stap { NUMBER($number) }
consent-gave-all =
    { $count ->
        [one] Toegang tot { NUMBER($count) } categorie gegeven
       *[other] Toegang tot alle { NUMBER($count) } categorieën gegeven
    }
consent-gave = Toegang tot { NUMBER($got) } van { NUMBER($asked) } categorieën gegeven
consent-gave-nothing = Geen toegang gegeven
consent-choose-again = Terug naar je keuze
consent-not-given = Niet gegeven
consent-not-given-text = Dat is prima als je ze met opzet hebt weggelaten.
consent-ask-again = Hier opnieuw om vragen
consent-go-on = Doorgaan met { NUMBER($count) }
consent-to-copy = Kopie tonen
consent-done = Klaar
consent-failed = Er is geen toegang gegeven
consent-denied = Je hebt geen toegang gegeven
consent-denied-text = Dat is prima. Er is niets gekopieerd. Je kunt minder categorieën kiezen en het opnieuw vragen, of het hierbij laten.
consent-denied-later = Dat is prima. Wat je eerder hebt toegestaan, wordt gekopieerd. Je kunt het opnieuw proberen of de rest weglaten.

consent-begun-begun =
    { $count ->
        [one] { NUMBER($count) } categorie wordt al gekopieerd
       *[other] { NUMBER($count) } categorieën worden al gekopieerd
    }
consent-begun-preparing = Google bereidt ze intussen voor. Je hoeft je niet te haasten.
consent-begun-here = { NUMBER($done) } van { NUMBER($all) } klaar.
consent-begun-waiting =
    { $count ->
        [one] { NUMBER($count) } volgt zodra je die toestaat.
       *[other] { NUMBER($count) } volgen zodra je ze toestaat.
    }

consent-stop = Hier stoppen
consent-name = Geef dit account een naam
consent-name-hint = Google zegt niet welk account het is. Een naam helpt je, bijvoorbeeld “Anna privé”.
consent-name-stays = Als je niets invult, heet het “{ $name }”.
consent-name-placeholder = Mijn Google-account
consent-paste = Zegt de pagina dat er geen verbinding kan worden gemaakt?
consent-paste-text = Kopieer dan het hele adres boven in die browserpagina en plak het hier. Het begint met http://127.0.0.1.
consent-paste-label = Adres uit de browser
consent-paste-button = Dit adres gebruiken
consent-see = Wat toont de pagina?
consent-no-error = Geen fout
consent-an-error = Een fout
consent-error-hint = Google noemt die onderaan de pagina.
consent-error-name = Fout { $number }: { $name }

consent-helper-unticked = Vakjes die allemaal leeg zijn
    .text = Dat is normaal. Vink aan wat je wilt en klik daarna op “Doorgaan”.
consent-helper-unverified = “Google heeft deze app niet geverifieerd”
    .text = Weet je wie de app heeft gemaakt, bijvoorbeeld omdat het je eigen project is, klik dan op “Geavanceerd” en daarna op “Ga naar …”.
consent-helper-tooMany = “400. Dat is een fout” of een lege pagina
    .text = Misschien kan Google er niet zoveel tegelijk tonen. We vragen het in kleinere stappen; van je keuze gaat niets verloren.
consent-helper-unreachable = “Deze site is niet bereikbaar”, adres 127.0.0.1
    .text = Je bent er bijna. Plak het adres van die pagina in het vak hieronder.
consent-helper-nothing = Er ging geen pagina open
    .text = Open de pagina opnieuw, of kopieer de link naar een browser op deze computer.

consent-errors-tester = “Toegang geblokkeerd: … heeft het Google-verificatieproces niet voltooid”
consent-errors-account = “Je kunt dit account niet gebruiken”, of het beleid van je organisatie wordt genoemd
consent-errors-scope = “Some requested scopes were invalid”
consent-errors-redirect = “Toegang geblokkeerd: het verzoek van deze app is ongeldig”
consent-errors-client = “The OAuth client was not found”
consent-errors-deleted = “The OAuth client was deleted”
consent-errors-disabled = “The OAuth client was disabled”
consent-errors-unauthorized = “… is not authorized to request … using this method”
consent-errors-internal = “Toegang geblokkeerd: … kan alleen binnen de eigen organisatie worden gebruikt”
consent-errors-school = “Toegang geblokkeerd: de beheerder van je instelling moet … controleren”
consent-errors-browser = “Je kunt niet inloggen via dit scherm”, of een browser of app die mogelijk niet veilig is
consent-errors-request = “Toegang geblokkeerd: autorisatiefout”

consent-smaller = In kleinere stappen vragen

consent-open-step-project = Project openen
consent-open-step-api = API openen
consent-open-step-branding = “Branding” openen
consent-open-step-audience = “Audience” openen
consent-open-step-publish = “Audience” openen
consent-open-step-scopes = “Data access” openen
consent-open-step-client = Lijst met clients openen
consent-open-step-file = Lijst met clients openen

consent-to-paste = Naar het vak

consent-news-waiting = Ga verder in de browser.
consent-news-saving = Antwoord ontvangen. Toegang opslaan.
consent-news-between = Stap { NUMBER($number) } is klaar. Ga verder wanneer je wilt.
consent-news-done = Toegang is opgeslagen.
consent-news-failed = De stap bij Google is mislukt.
consent-news-denied = Je hebt geen toegang gegeven.
consent-steps = Stappen bij Google
consent-what = Wat Google vraagt
consent-step-holds =
    { $count ->
        [one] { NUMBER($count) } categorie: { $titles }
       *[other] { NUMBER($count) } categorieën: { $titles }
    }
consent-step-more = en nog { NUMBER($count) }
consent-tick-text = Ze kunnen eerst leeg zijn.
consent-account-text = Carryout ziet niet welk account het is.
consent-choose-long = Kies hoelang.
consent-choose-long-text = Alleen jij kunt dit instellen; de tabel hieronder helpt.
consent-new-copies = Nieuwe kopieën
consent-new-copies-once = Eén per categorie
consent-new-copies-daily = Elke dag, als je wilt
consent-ends = Eindigt
consent-ends-once = Na de kopie
consent-renew = Verlengen
consent-renew-once = Niet mogelijk; je staat het opnieuw toe
consent-renew-any = Op elk moment
consent-renew-from = Vanaf { $date }
consent-good-for = Geschikt voor
consent-good-once = Eén kopie
consent-good-month = Uitproberen
consent-good-half = Een kopie actueel houden
consent-end-any-time = Je kunt de toegang op elk moment beëindigen.
consent-back = Terug
consent-link = Link naar de pagina van Google
consent-help = Ging er iets mis?
consent-help-open = Hieronder staat hulp bij de browser.
consent-paste-first = Plak eerst het adres.
