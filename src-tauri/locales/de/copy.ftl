### One copy, from the request to the receipt.
### Readers: page

copy-heading-running = { $name } wird kopiert
copy-heading-paused = { $name }: pausiert
copy-heading-blocked = { $name }: wartet auf Sie
copy-heading-done = { $name }: fertig
copy-heading-cancelled = { $name }: abgebrochen
copy-starting = Die Kopie beginnt …

copy-steps-asking = Google wird gefragt
copy-steps-preparing = Google bereitet vor
copy-steps-ready = Bereit
copy-steps-copying = Wird kopiert
copy-steps-saved = Geprüft & gespeichert

copy-saved = { NUMBER($done) } von { NUMBER($all) } fertig
copy-preparing = Google bereitet { NUMBER($count) } vor
copy-copying =
    { $count ->
        [one] { NUMBER($count) } wird kopiert
       *[other] { NUMBER($count) } werden kopiert
    }
copy-failed = { NUMBER($count) } fehlgeschlagen
copy-partly = Teilweise da
copy-asked = angefragt { $when }
copy-looked = zuletzt nachgesehen { $when }
copy-next-look = nächstes Mal { $when }
copy-possible = möglich ab { $when }
copy-possible-from = Die nächste Kopie ist möglich ab { $when }.
copy-kept-until = bei Google bis { $date }
copy-usual = meist { $range }
copy-retried =
    { $count ->
        [one] noch einmal angefragt
       *[other] noch { NUMBER($count) }-mal angefragt
    }
copy-progress = Fortschritt der Kopie
copy-bytes-of = { BYTES($done) } von { BYTES($total) }
copy-so-far = bisher bekannt
copy-left = noch etwa { DURATION($seconds) }
copy-calculating = Restzeit: wird berechnet
copy-speed = { BYTES($bytes) }/s
copy-limited = Begrenzt auf { $rate }.
copy-change-limit = Ändern …
copy-slow = Google bereitet seit { $span } vor. Große Sammlungen brauchen Tage; nach sieben Tagen lässt sich neu anfordern.
copy-no-size = Die Größe ist bekannt, sobald Google fertig ist. Das kann Minuten, Stunden oder Tage dauern.
copy-pause = Pausieren
copy-resume = Fortsetzen
copy-left-out = Ausgelassen, weil eine andere Kopie es schon bringt: { $list }.
copy-safe-start = Das Programm endete zweimal an derselben Stelle dieser Kopie, darum wartet sie auf Sie. Nichts ist verloren; „Fortsetzen“ versucht es noch einmal.
copy-paused-text = Während der Pause wird nichts heruntergeladen. Google bereitet weiter vor.
copy-stop = Kopie abbrechen …
copy-stop-title = Diese Kopie abbrechen?
copy-stop-text = Was schon gespeichert ist, bleibt im Ordner. Alles andere löscht Google.
copy-stop-yes = Kopie abbrechen
copy-stop-no = Weiter kopieren
copy-after-move = Nach dem Verschieben wird weiter heruntergeladen.
copy-lid = Sie können das Fenster schließen oder Carryout beenden. Die Kopie macht dort weiter, wo sie war.
copy-in-bin = Die Dateien dieser Kopie sind seit { $when } im Papierkorb dieses Computers. Sie können sie von dort zurückholen.
copy-goes-to-bin = Die Dateien dieser Kopie kommen gerade in den Papierkorb.
copy-try-now = Jetzt versuchen

copy-space-needed = Es kommen noch { BYTES($bytes) }.
copy-space-free = Dort sind { BYTES($bytes) } frei.

copy-losing-what =
    { $count ->
        [one] Google löscht dieses Archiv am { $when } ({ $away }).
       *[other] Google beginnt am { $when } ({ $away }), { NUMBER($count) } Archive zu löschen.
    }
copy-losing-why = Ein Archiv bleibt dort 14 Tage.
copy-losing-resume = Drücken Sie vorher „Fortsetzen“.
copy-losing-solve = Beheben Sie vorher, was im Weg steht; sonst muss es neu angefordert werden.
copy-losing-wait = Was bis dahin nicht hier ist, muss neu angefordert werden.

copy-moving-title = Diese Kopie wird in einen anderen Ordner verschoben
copy-moving-progress = Fortschritt des Verschiebens
copy-moving-safe = Der alte Ordner bleibt vollständig, bis im neuen alles geprüft ist.
copy-moving-anew = Der alte Ordner ist nicht erreichbar und bleibt, wie er ist. Was darin lag, kommt noch einmal von Google.

copy-unpack-title = Entpacken
copy-unpack-done = Entpackt
copy-unpack-text = Google packt Ihre Dateien in Archive. Carryout kann sie neben den Originalen entpacken; die Originale bleiben, wie sie sind.
copy-unpack-stopped = Das Entpacken wurde gestoppt. Was entpackt ist, bleibt; es geht von dort weiter.
copy-unpack-offer = Neben den Originalen entpacken …
copy-unpack-go-on = Weiter entpacken …
copy-unpack-needs = Dafür werden { BYTES($bytes) } gebraucht.
copy-unpack-free = Dort sind { BYTES($bytes) } frei.
copy-unpack-tight = Für alles reicht der Platz nicht. Was passt, wird entpackt; der Rest wartet, bis Platz ist.
copy-unpack-begin = Jetzt entpacken
copy-unpack-no = Nicht jetzt
copy-unpack-progress = Fortschritt des Entpackens
copy-unpack-lid = Sie können das Fenster schließen oder Carryout beenden. Das Entpacken macht dort weiter, wo es war.
copy-unpack-stop = Entpacken stoppen
copy-unpack-result =
    { $files ->
        [one] { NUMBER($files) } Datei
       *[other] { NUMBER($files) } Dateien
    }, { BYTES($bytes) }
copy-unpack-refused =
    { $count ->
        [one] { NUMBER($count) } Eintrag wurde ausgelassen: ein Verweis oder ein Name, der woandershin führt.
       *[other] { NUMBER($count) } Einträge wurden ausgelassen: Verweise oder Namen, die woandershin führen.
    }
copy-unpack-broken =
    { $count ->
        [one] { NUMBER($count) } Eintrag war nicht ganz lesbar. Das Original bleibt.
       *[other] { NUMBER($count) } Einträge waren nicht ganz lesbar. Die Originale bleiben.
    }
copy-unpack-adjusted =
    { $count ->
        [one] { NUMBER($count) } Name wurde angepasst
       *[other] { NUMBER($count) } Namen wurden angepasst
    }
copy-unpack-map = Nicht jedes Laufwerk nimmt solche Namen. In jedem Ordner steht eine Datei names.json mit den alten und den neuen.
copy-unpack-more =
    { $count ->
        [one] und { NUMBER($count) } weiterer
       *[other] und { NUMBER($count) } weitere
    }

copy-open-folder = Ordner öffnen
copy-open-receipt = Beleg
copy-awaits-round = Wartet auf Ihre Erlaubnis
copy-retry = Erneut versuchen
copy-retry-all = Fehlgeschlagene erneut versuchen
copy-retry-ask =
    { $count ->
        [one] { NUMBER($count) } Kategorie ist fehlgeschlagen
       *[other] { NUMBER($count) } Kategorien sind fehlgeschlagen
    }
copy-shared =
    { $count ->
        [one] Das blockiert { NUMBER($count) } Kategorie
       *[other] Das blockiert { NUMBER($count) } Kategorien
    }
copy-rows = Kategorien

copy-outcome-saved = Geprüft & gespeichert
copy-outcome-empty = Keine Daten
copy-outcome-refused = Von Google abgelehnt
copy-outcome-failed = Fehlgeschlagen
copy-outcome-cancelled = Abgebrochen

copy-files-of = Dateien von { $title }
copy-file-name = Datei
copy-file-size = Größe
copy-file-state = Status
copy-file-saved = Geprüft & gespeichert
copy-proof-checksum = mit Googles Prüfsumme
copy-proof-archive = mit den Prüfsummen des Archivs
copy-proof-twice = zweimal empfangen, beide Male gleich
copy-proof-length = nur anhand der Länge
copy-proof-end = bis zum Ende empfangen, Länge nicht angegeben
copy-proof-count =
    { $count ->
        [one] { NUMBER($count) } Datei { $how }
       *[other] { NUMBER($count) } Dateien { $how }
    }
copy-proofs = So wurden die Dateien geprüft: { $list }.
copy-file-arriving = { BYTES($done) } da
copy-file-waiting = Wartet
copy-period-range = Von { $from } bis { $to }
copy-period-since = Seit { $from }
copy-period-until = Bis { $to }
copy-started = Begonnen { $when }
copy-finished = Fertig { $when }
copy-receipt = Beleg
copy-receipt-gone = Alles, was hier steht, war vollständig und geprüft. Die Dateien sind jetzt im Papierkorb.
copy-asked-for = Angefragt
copy-got = Mit Daten
copy-empty = Keine Daten
copy-missing = Fehlgeschlagen
copy-files = Dateien
copy-size = Größe
copy-nothing-for = Google hat keine Daten in: { $titles }.

copy-news-progress = { NUMBER($percent) } % kopiert.
copy-news-finished = { NUMBER($done) } von { NUMBER($all) } Kategorien sind fertig.
copy-news-done = Die Kopie ist vollständig. Der Beleg ist geschrieben.
copy-news-blocked = Die Kopie wartet auf Sie.
copy-news-paused = Pausiert.
copy-news-resumed = Fortgesetzt.
copy-heading-held = { $name }: wartet
copy-pieces-here = { NUMBER($done) } von { NUMBER($all) } Kategorien fertig
copy-preparing-more = Google bereitet noch { NUMBER($count) } vor.
copy-category = Kategorie
copy-state = Status
copy-state-steps = in fünf Schritten: angefragt, in Vorbereitung, bereit, wird kopiert, geprüft und gespeichert
copy-timeline = Zeitleiste: Die Zeiten stehen in den Details jeder Kategorie
copy-key-preparing = Google bereitet vor
copy-key-ready = Bei Google bereit
copy-key-fetched = Heruntergeladen und gespeichert
copy-key-expected = Erwartet
copy-key-now = Jetzt
copy-ready-at = bereit { $when }
copy-saved-at = gespeichert { $when }
copy-came = Was angekommen ist
copy-came-home = { BYTES($bytes) } sind angekommen
copy-came-nothing = Diesmal keine Daten
copy-for = Für { $name }.
copy-all-checked =
    { $count ->
        [one] Die Datei ist vollständig und geprüft.
       *[other] Alle { NUMBER($count) } Dateien sind vollständig und geprüft.
    }
copy-bars = Die Balken zeigen
copy-look = Ansehen
copy-empty-title =
    { $count ->
        [one] { NUMBER($count) } Kategorie ist leer
       *[other] { NUMBER($count) } Kategorien sind leer
    }
copy-failed-title =
    { $count ->
        [one] { NUMBER($count) } Kategorie ist fehlgeschlagen
       *[other] { NUMBER($count) } Kategorien sind fehlgeschlagen
    }
copy-from-to = { $from } bis { $to }
copy-access-ended = Carryout hat den einmaligen Zugriff bei Google beendet: { $when }.
copy-progress-of = Fortschritt von { $title }
