### Whom the program talks to, what it stores, and what Google allows.
### Readers: page

privacy-title = Carryout verbindet sich nur mit Google und mit niemandem sonst
privacy-title-sandbox = Jetzt verlässt nichts diesen Computer
privacy-encrypted = verschlüsselt
privacy-google = Google
privacy-sandbox = Nachgebildetes Google
privacy-on-computer = auf diesem Computer
privacy-your-folder = Ihr Ordner
privacy-ordinary-files = { BYTES($bytes) }, gewöhnliche Dateien
privacy-no-server = Kein Server von uns, keine Nutzungsstatistik, keine Absturzberichte.
privacy-updates = Nur wo Carryout nach Updates sucht, fragt es auch seine Download-Seite und sendet dabei nichts über Sie.
privacy-stored = Was Carryout speichert
privacy-col-what = Was
privacy-col-where = Wo
privacy-copies-text = Nicht verschlüsselt: Wer den Ordner lesen kann, kann Ihre Daten lesen.
privacy-own-folder = In Carryouts eigenem Ordner auf diesem Computer
privacy-no-index = Keiner; die Suche ist ausgeschaltet
privacy-index-text = Aus Ihren Kopien erstellt; kann jederzeit neu erstellt werden.
privacy-index-rebuild = Neu erstellen
privacy-index-rebuild-long = Den Suchindex neu erstellen
privacy-index-make = Erstellen
privacy-index-make-long = Den Suchindex erstellen
privacy-keys = Anmeldeschlüssel
privacy-keys-text = Nirgendwo sonst.
privacy-entries =
    { $count ->
        [one] { NUMBER($count) } Eintrag anzeigen
       *[other] { NUMBER($count) } Einträge anzeigen
    }
privacy-journal = Journal und Protokolle
privacy-journal-text = Konten, Kopien, Dateien und was das Programm getan hat. Keine Schlüssel, keine Ihrer Daten.
privacy-access = Google-Zugang
privacy-project =
    { $count ->
        [0] Ihr Google-Projekt, von keinem Konto genutzt
        [one] Ihr Google-Projekt, von { NUMBER($count) } Konto genutzt
       *[other] Ihr Google-Projekt, von { NUMBER($count) } Konten genutzt
    }
privacy-client-file = Weitere Client-Datei
privacy-client-file-text = Aus einem anderen Google-Projekt von Ihnen.
privacy-at-google = Bei Google
privacy-at-google-text = Alle Programme sehen, die Zugriff auf Ihr Konto haben.
privacy-open-page = Seite öffnen
privacy-diagnostics = Diagnosedatei
