### The manual of the command line: `carryout-cli --help`. The lines are broken here as they are shown; keep them below 100 characters.
### Names of options, commands and placeholders stay as they are. `.more` is shown below the first line by `--help`, not by `-h`.
### Readers: rust

help-categories = Alles zeigen, was sich kopieren lässt
    .more =
        Die Namen in der ersten Spalte sind die, die --categories nimmt.
help-connect = Google im Browser um Zugriff auf ein Konto bitten
    .more =
        Googles Seite öffnet sich im Browser, mehrmals, wenn eine Anfrage zu lang würde.
        Wo keiner ist, etwa über ssh, öffnen Sie die gezeigte Adresse in irgendeinem Browser;
        kann der die letzte Seite nicht zeigen, fügen Sie deren Adresse hier ein.
        Endet mit 0, wenn Google mindestens eine Kategorie gab; was fehlt, wird genannt.
help-copy = Kategorien in einen Ordner kopieren; endet, wenn jedes Byte geprüft ist
    .more =
        Die Kopie bekommt einen eigenen Ordner, DIR/NAME/DATUM ZEIT, mit den Dateien genau so, wie
        Google sie gemacht hat, ihren Prüfsummen und einem Beleg. Ist eine solche Kopie unfertig,
        setzt derselbe Befehl sie fort. Andere unfertige Kopien laufen inzwischen weiter.
help-move = Eine unfertige Kopie in einen anderen Ordner bringen und dort fortsetzen
    .more =
        Für ein Laufwerk, das voll, weg oder schreibgeschützt ist. Was da ist, wird übertragen,
        geprüft und dann am alten Ort gelöscht; ist der nicht erreichbar, kommt es noch einmal von
        Google. Spätere Kopien der Verbindung, die von selbst beginnen, kommen auch dorthin.
help-status = Verbindungen, Kopien und Probleme zeigen; fragt Google nichts
help-renew = Den Zugriff auf Googles Seite verlängern und nachsehen, ob es geklappt hat
    .more =
        Google lässt Sie in den letzten 90 Tagen verlängern, auf seiner Seite der verbundenen
        Programme. Sie öffnet sich im Browser, und danach wird Google nach dem neuen Ende gefragt.
help-disconnect = Google den Zugriff zurückgeben und die Schlüssel löschen; Dateien bleiben
    .more =
        Ohne --yes wird nur gezeigt, was verloren ginge.
help-end-access = Den Zugriff für eine Kopie bei Google beenden; Verbindung und Dateien bleiben
    .more =
        Google beendet dann den Zugriff jeder Verbindung desselben Google-Kontos. Ohne --yes wird nur
        gezeigt, welche das sein können. Meist beendet `copy` einen solchen Zugriff von selbst.
help-delete = Alle fertigen Kopien einer Verbindung in den Papierkorb geben; der Zugriff bleibt
    .more =
        Ohne --yes wird nur gezeigt, was verschoben würde. Nichts wird am Papierkorb vorbei
        gelöscht: Wo er ablehnt, etwa auf einem Laufwerk ohne Papierkorb, bleiben die Dateien.
help-diagnostics = Für jemanden, der Ihnen hilft, speichern, was dieses Programm getan hat; nie einen Schlüssel
    .more =
        Ein ZIP-Archiv mit Versionen, Zuständen, Zahlen, Zeiten und Fehlercodes und den Protokollen
        des Fensters. Ihre Namen, Pfade und Adressen sind unkenntlich. Ohne --to wird nur gezeigt,
        was darin wäre. Nichts wird irgendwohin gesendet.
help-unpack = Die Archive einer Kopie neben den Originalen entpacken, in ihren Ordner `unpacked`
    .more =
        Namen, die kein Laufwerk nimmt, werden angepasst und stehen in names.json; die Originale und
        der Nachweis bleiben, wie sie sind. Nach einem Abbruch macht derselbe Befehl dort weiter, wo
        er war. Braucht keinen Schlüsselbund, kein Journal und kein Netz.
help-verify = Eine Kopie offline prüfen: jede Datei da, unverändert, nichts hinzugekommen
    .more =
        Liest jedes Byte des Ordners und vergleicht es mit den Prüfsummen, die beim Eintreffen von
        Google notiert wurden. Nimmt jedes BagIt-Paket (RFC 8493) mit Summen nach SHA-256 oder
        SHA-512. Braucht keinen Schlüsselbund, kein Journal und kein Netz.
help-run = Alle unfertigen Kopien fortsetzen, bis nichts mehr zu tun ist
    .more =
        Nach einem Absturz, einem Neustart oder Strg-C geht es dort weiter, wo alles war; nichts wird
        zweimal angefragt oder geholt. Im Fenster pausierte Kopien bleiben pausiert. Taugt für
        einen Zeitplan: Bei Code 4 später noch einmal versuchen.

help-settings = Die Einstellungen zeigen oder eine ändern
    .more =
        NAME allein zeigt diese Einstellung. Schalter nehmen on und off, `limit` nimmt 500k, 2M
        oder none, `proxy` nimmt system, none oder eine Adresse: http, https oder socks5. Läuft
        das Programm, gehören die Einstellungen ihm: beenden Sie es, oder nehmen Sie sein Fenster.
help-view = Fertige Kopien ansehen: suchen, zählen, daraus exportieren; braucht kein Netz
    .more =
        Kopien werden dort gelesen, wo sie liegen, in einen Index im Verzeichnis des Programms. Er lässt
        sich jederzeit neu anlegen, und `view index --forget` löscht ihn.
help-view-index = Den Index auf den Stand der vorhandenen Kopien bringen
    .more =
        Nach einem Abbruch macht derselbe Befehl dort weiter, wo er war.
help-view-search = Einträge finden, die neuesten zuerst
    .more =
        Alle Wörter müssen vorkommen; das letzte darf der Anfang eines Wortes sein. Wörter in
        Anführungszeichen stehen in dieser Reihenfolge.
help-view-stats = Zählen, was da ist: nach Kategorie, Monat, Wochentag und Stunde, Kanal, Website, Suche, Land
help-view-export = Einträge für ein anderes Programm schreiben, oder als Beweis
help-view-shapes = Schlüssel und Typen in den Kopien zeigen, keine Werte; um ein unbekanntes Format zu melden

help-arg-json = Mit einem JSON-Dokument auf der Standardausgabe antworten
help-arg-home = Journal und Einstellungen hier statt am üblichen Ort
help-arg-vault = Die Schlüssel verschlüsselt in dieser Datei statt im Schlüsselbund ablegen; für Server
    .more =
        Die Datei entsteht beim ersten Gebrauch. Ihr Schlüssel, eine Passphrase oder age-Identität, kommt
        aus --vault-key-fd, aus dem systemd-Credential „carryout-vault“ oder vom Terminal, nie von der
        Befehlszeile. Daten, die zuerst mit einem Schlüsselbund benutzt wurden, bleiben bei ihm, und
        umgekehrt.
help-arg-vault-key-fd = Den Schlüssel der verschlüsselten Datei aus diesem offenen Dateideskriptor lesen
help-arg-verbose = Details auf der Fehlerausgabe protokollieren; nie ein Geheimnis

help-connect-client = Googles client_secret_….json eines Clients vom Typ „Desktop-App“
    .more =
        Sein Geheimnis kommt in den Schlüsselbund; die Datei wird nicht mehr gebraucht. Ohne sie
        wird der schon bekannte oder der mitgelieferte Client benutzt.
help-connect-name = Ihr Name für dieses Konto; Google sagt uns nicht, welches es ist
    .more =
        Mit dem Namen einer bestehenden Verbindung wird nur gefragt, was ihr fehlt.
help-connect-categories = Wonach gefragt wird: Namen, durch Kommas getrennt, oder `all`

help-copy-connection = Der Name der Verbindung, wie in `status`
help-copy-categories = Was kopiert wird: Namen, durch Kommas getrennt, oder `all`, was erlaubt ist
help-copy-to = Wohin Kopien kommen
help-copy-since = Nur, was nicht älter ist: 2026-01-31 oder 2026-01-31T12:00:00Z
    .more =
        Google kann sieben Kategorien begrenzen (siehe `categories`); die anderen kommen ganz.
help-copy-until = Nur, was nicht neuer ist; ein Datum meint das Ende dieses Tages
help-copy-unpack = Die Archive neben den Originalen entpacken, sobald alles geprüft ist, wie `unpack`
help-copy-keep = Mindestens die letzten N Kopien jeder Kategorie behalten, ältere in den Papierkorb geben
    .more =
        Gilt von jetzt an für diese Verbindung, auch für Kopien, die von selbst beginnen; `all`
        behält alle. Eine Kopie wird erst entfernt, wenn neuere alles aus ihr enthalten, und nie am
        Papierkorb vorbei.

help-copy-keep-access = Den Zugriff für eine Kopie bestehen lassen, wenn alles kopiert ist
    .more =
        Sonst wird er bei Google beendet, sobald alles kopiert und geprüft ist, was erlaubt wurde.

help-arg-limit = Höchstens so viel pro Sekunde holen: 500k, 2M (Bytes) oder `none`
    .more =
        Gilt für alle Dateien zusammen und nur für diesen Lauf. Ohne dies gilt das Limit, das im
        Fenster gewählt wurde. 1k sind 1.000 Byte; das Kleinste ist 10k.
help-arg-anyway = Auch bei getakteter Verbindung oder schwachem Akku kopieren
    .more =
        Sonst warten Dateien, wie es im Fenster gewählt wurde, wo das System davon etwas sagt.
help-arg-no-wait = Bei vollem Datenträger oder fehlendem Laufwerk enden (1), statt zu warten

help-move-connection = Der Name der Verbindung, wie in `status`
help-move-to = Wohin ihre Kopien von jetzt an kommen

help-renew-connection = Der Name der Verbindung; kann fehlen, wenn es nur eine gibt
help-renew-check = Nur nachsehen, ohne Googles Seite zu öffnen
help-renew-switch = Zwischen „einmal“ und einem Zeitraum wechseln: diesen Zugriff beenden, dann neu erlauben
    .more =
        Google ändert die Art des Zugriffs erst, wenn der jetzige beendet ist. Unfertige Kopien
        werden zuerst fertig. Dateien bleiben.
help-renew-stop-copies = Mit --switch: unfertige Kopien abbrechen; was fehlt, wird bei Google gelöscht

help-disconnect-connection = Der Name der Verbindung, wie in `status`
help-disconnect-yes = Ausführen
help-disconnect-here-only = Die Schlüssel auf diesem Computer löschen, aber Google nicht benachrichtigen

help-end-access-connection = Der Name der Verbindung, wie in `status`
help-end-access-yes = Ausführen

help-delete-connection = Der Name der Verbindung, wie in `status`
help-delete-yes = Ausführen

help-diagnostics-to = Die Datei; eine, die es schon gibt, wird nicht ersetzt
help-diagnostics-clear-logs = Die Protokolle danach leeren

help-unpack-folder = Der Ordner einer fertigen Kopie, der mit receipt.json darin

help-verify-folder = Der Ordner einer Kopie, der mit bagit.txt darin

help-view-folder = Die Kopie oder die Kopien in diesem Ordner ansehen statt derer, die hier bekannt sind

help-settings-name = Der Name der Einstellung
help-settings-value = Was ab jetzt gelten soll

help-view-index-rebuild = Ihn aus den Kopien neu anlegen
help-view-index-forget = Ihn löschen; die Kopien bleiben, wie sie sind

help-arg-category = Nur aus dieser Kategorie, wie in `categories`; mehrere mit Kommas
help-arg-account = Nur von diesem Konto, mit seinem Namen
help-arg-kind = Nur von dieser Art: watched, searched, visited, bought, place, comment, saved …; mehrere mit Kommas
help-arg-since = Nur, was nicht älter ist: 2026-01-31 oder 2026-01-31T12:00:00Z
help-arg-until = Nur, was nicht neuer ist; ein Datum meint das Ende dieses Tages
help-arg-gone = Nur, was nicht mehr bei Google ist: in den zwei neuesten vollen Kopien fehlt es

help-view-search-words = Wonach gesucht wird; ohne Wörter nach allem
help-view-search-limit = Höchstens so viele Einträge; ohne Angabe { $default }

help-view-export-format = Das Format
help-view-export-format-csv = eine Tabelle für Tabellenprogramme
help-view-export-format-jsonl = ein JSON-Dokument je Zeile, mit allem zu jedem Eintrag
help-view-export-format-bookmarks = Lesezeichen und Leseliste, wie jeder Browser sie liest
help-view-export-format-bagit = Beweis: Einträge, ursprüngliche Datensätze, Prüfsummen und Belege als BagIt-Ordner
help-view-export-format-kml = Orte für Organic Maps und andere
help-view-export-format-gpx = Orte für OsmAnd und andere
help-view-export-format-geojson = Orte für Programme
help-view-export-format-opml = Abos als Feeds
help-view-export-format-newpipe = Abos, wie NewPipe sie liest
help-view-export-format-subscriptions = Abos, wie YouTube sie exportiert, mit englischen Überschriften
help-view-export-format-freetube = angesehene Videos, wie FreeTube sie liest
help-view-export-format-freetube-playlists = Playlists, wie FreeTube sie liest
help-view-export-to = Die Datei, oder der Ordner für `bagit`; was es schon gibt, wird nicht ersetzt
    .more =
        Ohne dies: die Standardausgabe.
help-view-export-words = Nur, worin diese Wörter vorkommen

help-carryout = Holt eine Kopie Ihrer Google-Daten nach Hause und weist nach, dass sie vollständig ist.
    .more =
        Dasselbe wie das Fenster von Carryout, für Server und Skripte: Beide teilen sich Journal,
        Schlüsselbund und Kopien, aber nur eines von beiden kann zugleich laufen.
help-after =
    Üblicher Ablauf:
    { $example }

    Exit-Codes:
      0  erledigt
      1  fehlgeschlagen oder vor dem Ende abgebrochen
      2  falsch benutzt: die Befehlszeile, die Client-Datei oder die Umgebung
      3  wartet auf Sie: Zugriff erlauben oder den Schlüsselbund öffnen
      4  noch nicht: Google erlaubt eine Kopie am Tag, und der Rest muss warten

    Umgebung:
      CARRYOUT_HOME           wo Journal und Einstellungen liegen; --home geht vor
      CARRYOUT_GOOGLE_ORIGIN  http://127.0.0.1:PORT eines Ersatzes für Google; nur Loopback
      CARRYOUT_PACE           teilt jede Wartezeit durch diese Zahl; nur mit einem solchen Ersatz
      CARRYOUT_VAULT          eine verschlüsselte Datei für Schlüssel, auf Servern; --vault geht vor
      CARRYOUT_VAULT_KEY_FD   woraus der Schlüssel dieser Datei gelesen wird; --vault-key-fd geht vor
      CREDENTIALS_DIRECTORY   von systemd gesetzt; darin ist carryout-vault der Schlüssel der Datei

    Mit --json geht genau ein JSON-Dokument auf die Standardausgabe; Worte für Menschen gehen auf die
    Fehlerausgabe. Tokens und Geheimnisse kommen nie von der Befehlszeile: Sie liegen im Schlüsselbund
    des Systems oder in der verschlüsselten Datei, die --vault nennt.

help-heading-usage = Aufruf:
help-heading-commands = Befehle
help-heading-options = Optionen
help-heading-arguments = Argumente
help-heading-everywhere = Bei jedem Befehl
help-heading-copies = Aus welchen Kopien
help-help = Diese Anleitung zeigen (-h: kurz)
help-version = Die Version zeigen
