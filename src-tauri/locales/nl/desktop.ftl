### Notices on the desktop: a title, and a line below it. And the reminder for the calendar.
### Readers: rust

desktop-goes-on = Carryout blijft kopiëren
    .text = Start het opnieuw om te zien hoe ver het is.
desktop-consented = Toegang gegeven
    .text = Ga verder in het venster van Carryout.
desktop-complete = Je kopie is volledig
    .text = { $name }: { NUMBER($got) } van { NUMBER($asked) } categorieën zijn hier en gecontroleerd.
desktop-incomplete = Je kopie is klaar, maar er ontbreekt iets
    .text = { $name }: { NUMBER($got) } van { NUMBER($asked) } categorieën zijn hier en gecontroleerd, { NUMBER($missing) } mislukt.
# $headline is a sentence without its full stop: "The disk is full".
desktop-needs-you = Carryout wacht op jou
    .text = { $name }: { $headline }.
# Up to four lines follow, one for each copy.
desktop-several-needs-you = Carryout wacht op jou
desktop-several-complete = Je kopieën zijn volledig
desktop-several-more = en nog { NUMBER($count) }
desktop-access-ended = De toegang voor { $name } is beëindigd
    .text = Google laat Carryout niet meer kopiëren. Je bestanden zijn veilig. Sta de toegang opnieuw toe om door te gaan.
desktop-access-ends = De toegang voor { $name } eindigt op { $day }
    .text = Daarna komen er geen nieuwe kopieën; je bestanden blijven. Carryout laat zien hoe het verder gaat.
desktop-access-ends-today = De toegang voor { $name } eindigt op { $day } om { $time }
    .text = Daarna komen er geen nieuwe kopieën; je bestanden blijven.

desktop-dialog-client = Het clientbestand van Google kiezen
desktop-dialog-folder = Kiezen waar kopieën komen
desktop-dialog-reminder = De herinnering voor je agenda opslaan
desktop-dialog-diagnostics = Het diagnosebestand opslaan
desktop-dialog-export = Exporteren
desktop-dialog-evidence = Kiezen waar het bewijs komt
desktop-kind-client = Clientbestand (JSON)
desktop-kind-calendar = Agendabestand (iCalendar)
desktop-kind-zip = ZIP-archief
# Why the computer is kept awake, as some systems show it.
desktop-awake = Gegevens worden gekopieerd
# Why the computer waits a moment before it shuts down, as some systems show it.
desktop-shutdown = Voortgang van de kopieën wordt genoteerd
# The name of the password store that Carryout makes where the system has none.
desktop-keyring = Standaardsleutelbos
# An account that the user gave no name.
desktop-account = Google-account
desktop-hangs = Carryout is al actief, maar reageert niet. Beëindig het met taakbeheer van het systeem of door uit te loggen, en start het opnieuw. Er is niets verloren gegaan: kopieën gaan verder waar ze waren.

calendar-summary = Toegang voor { $name } eindigt (Carryout)
calendar-description = Na dit moment kan Carryout niets nieuws meer kopiëren van { $name }. Je bestanden blijven. Open Carryout eerder om de toegang te verlengen of opnieuw toe te staan.
calendar-link = Pagina van Google: { $address }
# A file's name, without its ending.
calendar-file = Carryout - toegang voor { $name } eindigt
