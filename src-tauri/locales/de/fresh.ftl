### Copies that begin by themselves, and the reminder before access ends.
### Readers: page

fresh-label = Automatische Kopien

fresh-every-off = Aus
fresh-every-day = Täglich
fresh-every-week = Wöchentlich
fresh-every-month = Monatlich

fresh-next = Nächste Kopie:
fresh-paused = Pausiert. Es wird nichts von selbst kopiert.
fresh-when-finished = sobald die laufende Kopie fertig ist
fresh-soon = so bald wie möglich
fresh-how = Wo Google es unterscheiden kann, fragen spätere Kopien nur nach Neuem; andere Kategorien werden jedes Mal ganz kopiert.
fresh-open = Das geschieht, solange Carryout geöffnet ist. Ausgefallene Kopien werden mit einer Kopie nachgeholt, sobald Carryout wieder läuft.
fresh-always = Das geschieht auch ohne Fenster. Ausgefallene Kopien werden mit einer Kopie nachgeholt, sobald Carryout wieder läuft.
fresh-start-with-computer = Mit diesem Computer starten
fresh-offer = Carryout kann das von selbst wieder kopieren, solange Google den Zugriff gibt.
fresh-keep = Kopien behalten
fresh-keep-all = Alle
fresh-keep-last =
    { $count ->
        [one] Mindestens { NUMBER($count) } Kopie
       *[other] Mindestens { NUMBER($count) } Kopien
    }
fresh-keep-how = Eine ältere Kopie kommt in den Papierkorb, sobald neuere, geprüfte Kopien alles enthalten, was in ihr ist. Kopien, auf denen neuere aufbauen, bleiben. Ab und zu wird alles vollständig kopiert, damit ältere Kopien entfernt werden können.
fresh-calendar = In den Kalender …
fresh-calendar-saved = Gespeichert. Öffnen Sie die Datei, um sie in Ihren Kalender zu übernehmen.
