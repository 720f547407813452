### The overview: one card per account, its copies, and what the program keeps.
### Readers: page

connections-chips-unknown = Ende unbekannt
connections-chips-oneCopy = Eine Kopie
connections-chips-usedUp = Aufgebraucht
connections-chips-active = Aktiv
connections-chips-renewable = Aktiv
connections-chips-endsSoon = Endet bald
connections-chips-endsToday = Endet heute
connections-chips-ended = Zugriff beendet
connections-chips-testing = Testzugriff

connections-until = Zugriff bis
connections-ended = seit dem

connections-text-unknown = Google hat noch nicht gesagt, bis wann das gilt.
connections-text-oneCopy = Beginnen Sie innerhalb von 24 Stunden nach dem Erlauben.
connections-text-usedUp = Diese Erlaubnis galt für eine Kopie. Für eine neue erlauben Sie es neu.
connections-text-renewable = Sie können jetzt verlängern.
connections-text-endsSoon = Sie können jetzt verlängern. Nach dem Ende gibt es keine neuen Kopien; Ihre Dateien bleiben.
connections-text-ends = Danach gibt es keine neuen Kopien; Ihre Dateien bleiben.
connections-text-ended = Google lässt uns nicht mehr kopieren. Ihre Dateien sind sicher.
connections-text-testing = Google begrenzt Testversionen auf 7 Tage und bietet keine Verlängerung.

connections-renew-from = Verlängern ist ab { $date } möglich.
connections-name = Name dieses Kontos
connections-rename = Umbenennen
connections-save = Speichern
connections-start-now = Jetzt beginnen
connections-choose = Auswählen, was kopiert wird
connections-copy-again-from = Die nächste Kopie ist möglich: { $when }. Google erlaubt eine am Tag.
connections-allow-again = Neu erlauben
connections-remove-connection = Verbindung entfernen …
connections-finish = Abschließen
connections-finish-hint = Damit erfährt Google, dass Sie alles haben. Die Erlaubnis endet sofort.
connections-renew = Verlängern
connections-renew-waiting = Warten. Haben Sie auf Googles Seite „Verlängern“ gedrückt?
connections-check-now = Jetzt nachsehen
connections-renew-checking = Google wird nach dem neuen Datum gefragt …
connections-renewed = Verlängert. Zugriff bis { $date }.
connections-renewed-no-date = Verlängert.
connections-unchanged = Google sagt immer noch { $date }. Wenn Sie gerade verlängert haben, versuchen Sie es in einer Minute noch einmal.
connections-unchanged-no-date = Google nennt immer noch dasselbe Datum. Wenn Sie gerade verlängert haben, versuchen Sie es in einer Minute noch einmal.
connections-partly = Ein Teil wurde verlängert. Der Rest endet weiterhin am { $date }.
connections-untold = Der Zugriff funktioniert, und Google sagt nicht, bis wann. Haben Sie verlängert, geht er nach dem { $date } weiter.
connections-untold-no-date = Der Zugriff funktioniert, und Google sagt nicht, bis wann.
connections-unasked = Google ließ sich gerade nicht fragen. Sehen Sie noch einmal nach, wenn Sie online sind.
connections-renew-ended = Google sagt, dass dieser Zugriff beendet ist. Erlauben Sie ihn neu, um weiterzumachen.
connections-delete-files = Kopien löschen …

connections-bin-title = Die Kopien von { $name } in den Papierkorb legen?
connections-bin-what = Das kommt in den Papierkorb dieses Computers:
connections-bin-copies =
    { $copies ->
        [one] { NUMBER($copies) } Kopie
       *[other] { NUMBER($copies) } Kopien
    }, { $files ->
        [one] { NUMBER($files) } Datei
       *[other] { NUMBER($files) } Dateien
    }, { BYTES($bytes) }
connections-bin-stays = Das bleibt:
connections-bin-access = Der Zugriff bei Google, der Zeitplan und alles andere in diesen Ordnern.
connections-bin-again = Die nächste Kopie holt alles noch einmal. Bis Sie den Papierkorb leeren, können Sie die Kopien von dort zurückholen.
connections-bin-busy = Eine Kopie läuft gerade. Brechen Sie sie zuerst ab, oder warten Sie, bis sie fertig ist.
connections-bin-yes = In den Papierkorb
connections-bin-no = Dateien behalten

connections-binned-row = im Papierkorb seit { $when }
connections-binning-row = kommt in den Papierkorb
connections-refused-row = konnte nicht in den Papierkorb
connections-disconnect = Trennen …
connections-start-by = Beginnen Sie bis { $when }: Google rät, innerhalb von 24 Stunden nach dem Erlauben zu beginnen.
connections-started-late = Die 24 Stunden, in denen man laut Google beginnen soll, sind vorbei. Beginnen Sie jetzt; lehnt Google ab, erlauben Sie es neu.

connections-ways-pause = Automatische Kopien pausieren
connections-ways-go-on = Automatische Kopien fortsetzen
connections-ways-change = Zugriffsdauer ändern …
connections-ways-disconnect-text = Beendet den Zugriff bei Google und löscht die Anmeldeschlüssel hier. Ihre Dateien bleiben.
connections-ways-remove-text = Löscht, was hier von den Schlüsseln übrig ist. Dateien bleiben.

connections-change-title = Ändern, wie lange Google { $name } erlaubt?
connections-change-intro = Google wechselt zwischen „einmal“ und einem Zeitraum erst, wenn die jetzige Erlaubnis beendet ist. Das geschieht, der Reihe nach:
connections-change-first =
    { $count ->
        [one] Die laufende Kopie wird fertig, damit nichts verloren geht.
       *[other] Die { NUMBER($count) } laufenden Kopien werden fertig, damit nichts verloren geht.
    }
connections-change-unfinished = Noch nicht kopiert: { $titles }.
connections-change-ends =
    { $count ->
        [one] Die Erlaubnis für { NUMBER($count) } Kategorie endet.
       *[other] Die Erlaubnis für alle { NUMBER($count) } Kategorien endet.
    }
connections-change-siblings = Hinter { $names } steht vielleicht dasselbe Google-Konto. Dann endet auch dieser Zugriff.
connections-change-asks = Google fragt Sie neu. Dort wählen Sie einmal, 30 Tage oder 180 Tage.
connections-change-stays = Ihre Dateien, der Name und Ihre Einstellungen bleiben.
connections-change-no = So lassen
connections-change-yes = Ändern
connections-change-after = Erst fertig kopieren, dann ändern
connections-change-now = Abbrechen und jetzt ändern
connections-change-now-hint = Archive, die noch nicht kopiert sind, werden bei Google gelöscht. Was hier ist, bleibt.

connections-switching = Die Erlaubnis wird geändert, sobald alles Laufende fertig ist.
connections-switching-now = Die jetzige Erlaubnis wird beendet …
connections-keep = Die jetzige Erlaubnis behalten
connections-disconnecting = Wird getrennt …
connections-running = Wird kopiert: { NUMBER($done) } von { NUMBER($all) } fertig
connections-paused-row = Pausiert: { NUMBER($done) } von { NUMBER($all) } fertig
connections-blocked-row = Wartet auf Sie
connections-cancelled-row =
    { $count ->
        [one] Abgebrochen, { NUMBER($count) } Kategorie
       *[other] Abgebrochen, { NUMBER($count) } Kategorien
    }
connections-done-row =
    { $got ->
        [one] { NUMBER($got) } Kategorie
       *[other] { NUMBER($got) } Kategorien
    }, { BYTES($bytes) }
connections-missing-row =
    { $count ->
        [one] { NUMBER($count) } fehlt
       *[other] { NUMBER($count) } fehlen
    }
connections-show = Anzeigen
connections-show-copy = Kopie anzeigen: { $when }
connections-no-copies = Noch nichts kopiert. Wählen Sie, was kopiert werden soll.

connections-dialog-title = { $name } von Google trennen?
connections-dialog-what = Das endet
connections-dialog-ends =
    { $count ->
        [one] Der Zugriff auf { NUMBER($count) } Kategorie endet, auch bei Google.
       *[other] Der Zugriff auf alle { NUMBER($count) } Kategorien endet, auch bei Google.
    }
connections-dialog-running =
    { $count ->
        [one] Die laufende Kopie wird abgebrochen.
       *[other] { NUMBER($count) } laufende Kopien werden abgebrochen.
    }
connections-dialog-lost = Archive bei Google, die noch nicht kopiert sind, werden gelöscht: { $titles }.
connections-dialog-siblings = Wenn { $names } dasselbe Google-Konto ist, endet auch dort der Zugriff.
connections-dialog-keys = Die Anmeldeschlüssel werden aus { $store } gelöscht.
connections-dialog-stays = Das bleibt
connections-dialog-files = Ihre Dateien und Belege, { BYTES($bytes) }.
connections-dialog-files-in = Ihre Dateien und Belege, { BYTES($bytes) } in { $folder }.
connections-dialog-no-files = Alles, was in Ihren Ordnern liegt. Carryout löscht keine Dateien.
connections-dialog-yes = Trennen
connections-dialog-here-only-hint = Löscht nur die Schlüssel auf diesem Computer. Bei Google bleibt der Zugriff, bis er endet oder Sie ihn dort beenden.

connections-dialog-schedule-day = Die täglichen Kopien hören auf.
connections-dialog-schedule-week = Die wöchentlichen Kopien hören auf.
connections-dialog-schedule-month = Die monatlichen Kopien hören auf.

connections-dialog-first = Anzeigen, was läuft
connections-dialog-here-title = { $name } nur auf diesem Computer trennen?
connections-dialog-here-yes = Nur hier trennen
connections-dialog-here-stays = Der Zugriff bei Google, bis er endet oder Sie ihn dort beenden.
connections-dialog-no = Verbunden bleiben


connections-known-store-state-checking = wird geprüft
connections-known-store-state-ready = funktioniert
connections-known-store-state-unavailable = ist nicht benutzbar
connections-known-store-state-untilQuit = unbenutzt: Schlüssel bleiben im Speicher, bis Sie beenden

connections-known-no-entries = Es sind keine Schlüssel gespeichert.
connections-known-built-in = kam mit dem Programm
connections-known-add-project = Client-Datei hinzufügen …
connections-known-remove = Entfernen
connections-known-no-projects = Noch keine Client-Datei.
connections-known-since = verbunden am { $date }
connections-known-grant = erlaubt am { $date }
connections-known-grant-ends = bis { $date }
connections-known-grant-ended = beendet
connections-known-one-time = eine Kopie
connections-known-no-folder = noch kein Ordner
connections-dialog-here = Nur auf diesem Computer …
