### Notices in the window, and the diagnostics file.
### Readers: page

notices-ends = Der Zugriff für { $name } endet am { $date } ({ $left }).
notices-ends-text = Danach gibt es keine neuen Kopien; Ihre Dateien bleiben.
notices-ended = Der Zugriff für { $name } ist zu Ende.
notices-ended-text =
    Google lässt uns { $count ->
        [one] { NUMBER($count) } Kategorie
       *[other] { NUMBER($count) } Kategorien
    } nicht mehr kopieren. Ihre Dateien sind sicher.
notices-show = Anzeigen, was zu tun ist
notices-dismiss = Ausblenden
notices-title = Mitteilungen
notices-finished = Wenn etwas fertig ist
notices-finished-hint = Eine Kopie ist vollständig; der Zugriff wurde erlaubt.
notices-needs-me = Wenn ich etwas tun muss
notices-needs-me-hint = Der Zugriff endet, der Datenträger ist voll, ein Laufwerk fehlt, eine Kategorie ist fehlgeschlagen.
notices-rest = Was hier aus ist, steht trotzdem in diesem Fenster.
notices-ask = Auf dem Desktop melden, wenn das fertig ist oder auf Sie wartet?
notices-ask-hint = Sie können das Fenster inzwischen schließen.
notices-ask-yes = Ja, melden
notices-ask-no = Keine Meldungen
notices-asked-yes = Sie bekommen eine Meldung.
notices-asked-no = Sie bekommen keine Meldung. Alles steht in der Übersicht.

notices-diagnostics-heading = Für Hilfe
notices-diagnostics-intro = Eine Diagnosedatei zeigt denen, die Ihnen helfen, was dieses Programm getan hat. Von selbst wird nichts gesendet.
notices-diagnostics-open = Diagnose exportieren …
notices-diagnostics-clear = Protokolle leeren
notices-diagnostics-cleared = Die Protokolle sind geleert.
notices-diagnostics-title = Diagnose exportieren
notices-diagnostics-contents = Die Datei wird ein ZIP-Archiv mit diesem Inhalt:
notices-diagnostics-masked = Schlüssel sind nie darin. Namen, die Sie vergeben haben, Pfade, Adressen und Kontodaten sind unkenntlich gemacht.
notices-diagnostics-save = Speichern …
notices-diagnostics-saved = Die Diagnosedatei ist gespeichert.
