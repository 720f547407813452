### Notices on the desktop: a title, and a line below it. And the reminder for the calendar.
### Readers: rust

desktop-goes-on = Carryout kopiert weiter
    .text = Starten Sie es noch einmal, um zu sehen, wie weit es ist.
desktop-consented = Zugriff erlaubt
    .text = Weiter geht es im Fenster von Carryout.
desktop-complete = Ihre Kopie ist vollständig
    .text = { $name }: { NUMBER($got) } von { NUMBER($asked) } Kategorien sind hier und geprüft.
desktop-incomplete = Ihre Kopie ist fertig, aber etwas fehlt
    .text = { $name }: { NUMBER($got) } von { NUMBER($asked) } Kategorien sind hier und geprüft, { NUMBER($missing) } fehlgeschlagen.
# $headline is a sentence without its full stop: "The disk is full".
desktop-needs-you = Carryout wartet auf Sie
    .text = { $name }: { $headline }.
# Up to four lines follow, one for each copy.
desktop-several-needs-you = Carryout wartet auf Sie
desktop-several-complete = Ihre Kopien sind vollständig
desktop-several-more = und { NUMBER($count) } weitere
desktop-access-ended = Der Zugriff für { $name } ist zu Ende
    .text = Google lässt Carryout nicht mehr kopieren. Ihre Dateien sind sicher. Erlauben Sie den Zugriff neu, dann geht es weiter.
desktop-access-ends = Der Zugriff für { $name } endet am { $day }
    .text = Danach gibt es keine neuen Kopien; Ihre Dateien bleiben. Carryout zeigt, wie es weitergeht.
desktop-access-ends-today = Der Zugriff für { $name } endet am { $day } um { $time }
    .text = Danach gibt es keine neuen Kopien; Ihre Dateien bleiben.

desktop-dialog-client = Die Client-Datei von Google wählen
desktop-dialog-folder = Wählen, wohin die Kopien kommen
desktop-dialog-reminder = Die Erinnerung für Ihren Kalender speichern
desktop-dialog-diagnostics = Die Diagnosedatei speichern
desktop-dialog-export = Exportieren
desktop-dialog-evidence = Wählen, wohin der Beweis kommt
desktop-kind-client = Client-Datei (JSON)
desktop-kind-calendar = Kalenderdatei (iCalendar)
desktop-kind-zip = ZIP-Archiv
# Why the computer is kept awake, as some systems show it.
desktop-awake = Daten werden kopiert
# Why the computer waits a moment before it shuts down, as some systems show it.
desktop-shutdown = Der Stand der Kopien wird gespeichert
# The name of the password store that Carryout makes where the system has none.
desktop-keyring = Standard-Schlüsselbund
# An account that the user gave no name.
desktop-account = Google-Konto
desktop-hangs = Carryout läuft schon, antwortet aber nicht. Beenden Sie es, mit der Systemüberwachung oder durch Abmelden, und starten Sie es neu. Nichts ist verloren: Kopien gehen dort weiter, wo sie waren.

calendar-summary = Der Zugriff für { $name } endet (Carryout)
calendar-description = Danach kann Carryout für { $name } nichts Neues mehr kopieren. Ihre Dateien bleiben. Öffnen Sie Carryout vorher, um den Zugriff zu verlängern oder neu zu erlauben.
calendar-link = Googles Seite: { $address }
# A file's name, without its ending.
calendar-file = Carryout - Zugriff für { $name } endet
