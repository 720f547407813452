### Notices on the desktop: a title, and a line below it. And the reminder for the calendar.
### Readers: rust

desktop-goes-on = Carryout fortsätter kopiera
    .text = Starta det igen för att se hur långt det har kommit.
desktop-consented = Åtkomst har getts
    .text = Fortsätt i Carryouts fönster.
desktop-complete = Din kopia är fullständig
    .text = { $name }: { NUMBER($got) } av { NUMBER($asked) } kategorier är här och kontrollerade.
desktop-incomplete = Din kopia är klar, men något saknas
    .text = { $name }: { NUMBER($got) } av { NUMBER($asked) } kategorier är här och kontrollerade, { NUMBER($missing) } misslyckades.
# $headline is a sentence without its full stop: "The disk is full".
desktop-needs-you = Carryout väntar på dig
    .text = { $name }: { $headline }.
# Up to four lines follow, one for each copy.
desktop-several-needs-you = Carryout väntar på dig
desktop-several-complete = Dina kopior är fullständiga
desktop-several-more = och { NUMBER($count) } till
desktop-access-ended = Åtkomsten för { $name } har upphört
    .text = Google låter inte Carryout kopiera längre. Dina filer är säkra. Tillåt åtkomst igen för att fortsätta.
desktop-access-ends = Åtkomsten för { $name } upphör { $day }
    .text = Därefter görs inga nya kopior; dina filer finns kvar. Carryout visar hur du fortsätter.
desktop-access-ends-today = Åtkomsten för { $name } upphör { $day } kl. { $time }
    .text = Därefter görs inga nya kopior; dina filer finns kvar.

desktop-dialog-client = Välj klientfilen från Google
desktop-dialog-folder = Välj var kopior ska sparas
desktop-dialog-reminder = Spara påminnelsen till din kalender
desktop-dialog-diagnostics = Spara diagnostikfilen
desktop-dialog-export = Exportera
desktop-dialog-evidence = Välj var bevisen ska sparas
desktop-kind-client = Klientfil (JSON)
desktop-kind-calendar = Kalenderfil (iCalendar)
desktop-kind-zip = ZIP-arkiv
# Why the computer is kept awake, as some systems show it.
desktop-awake = Kopierar data
# Why the computer waits a moment before it shuts down, as some systems show it.
desktop-shutdown = Noterar hur långt kopiorna har kommit
# The name of the password store that Carryout makes where the system has none.
desktop-keyring = Standardnyckelring
# An account that the user gave no name.
desktop-account = Google-konto
desktop-hangs = Carryout är redan igång men svarar inte. Avsluta det med systemets aktivitetshanterare eller genom att logga ut, och starta det igen. Ingenting har gått förlorat: kopiorna fortsätter där de var.

calendar-summary = Åtkomsten för { $name } upphör (Carryout)
calendar-description = Därefter kan Carryout inte kopiera något nytt från { $name }. Dina filer finns kvar. Öppna Carryout innan dess för att förnya åtkomsten eller tillåta den igen.
calendar-link = Googles sida: { $address }
# A file's name, without its ending.
calendar-file = Carryout - åtkomsten för { $name } upphör
