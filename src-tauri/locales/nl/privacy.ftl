### Whom the program talks to, what it stores, and what Google allows.
### Readers: page

privacy-title = Carryout praat met Google en met niemand anders
privacy-title-sandbox = Nu verlaat niets deze computer
privacy-encrypted = versleuteld
privacy-google = Google
privacy-sandbox = Nagebootst Google
privacy-on-computer = op deze computer
privacy-your-folder = Je map
privacy-ordinary-files = { BYTES($bytes) }, gewone bestanden
privacy-no-server = Geen server van ons, geen gebruiksstatistieken, geen crashrapporten.
privacy-updates = Alleen waar Carryout op updates controleert, raadpleegt het ook zijn downloadpagina en stuurt het niets over jou.
privacy-stored = Wat Carryout opslaat
privacy-col-what = Wat
privacy-col-where = Waar
privacy-copies-text = Niet versleuteld: wie de map kan lezen, kan je gegevens lezen.
privacy-own-folder = In de eigen map van Carryout op deze computer
privacy-no-index = Geen; zoeken staat uit
privacy-index-text = Van je kopieën gemaakt; kan altijd opnieuw worden gemaakt.
privacy-index-rebuild = Opnieuw maken
privacy-index-rebuild-long = De zoekindex opnieuw maken
privacy-index-make = Maken
privacy-index-make-long = De zoekindex maken
privacy-keys = Inlogsleutels
privacy-keys-text = Nergens anders.
privacy-entries =
    { $count ->
        [one] { NUMBER($count) } vermelding tonen
       *[other] { NUMBER($count) } vermeldingen tonen
    }
privacy-journal = Administratie en logboeken
privacy-journal-text = Accounts, kopieën, bestanden en wat het programma heeft gedaan. Geen sleutels, niets van je gegevens.
privacy-access = Toegang tot Google
privacy-project =
    { $count ->
        [0] Je Google-project, door geen account gebruikt
        [one] Je Google-project, door { NUMBER($count) } account gebruikt
       *[other] Je Google-project, door { NUMBER($count) } accounts gebruikt
    }
privacy-client-file = Ander clientbestand
privacy-client-file-text = Van een ander Google-project van jou.
privacy-at-google = Bij Google
privacy-at-google-text = Bekijk elk programma dat toegang heeft tot je account.
privacy-open-page = Pagina openen
privacy-diagnostics = Diagnosebestand
