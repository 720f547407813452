### The window's frame: header, banners, buttons and everything that is on several screens.
### Readers: page

frame-name = Carryout
frame-starting = Startet …
frame-skip = Zum Inhalt springen
frame-home = Übersicht
frame-settings = Einstellungen
frame-my-data = Meine Daten
frame-copies = Kopien
frame-sidebar = Seitenleiste
frame-nav-main = Hauptbereiche
frame-nav-accounts = Konten
frame-add-account = Konto hinzufügen
frame-keys = Tastenkürzel
frame-needs =
    { $count ->
        [one] { NUMBER($count) } Punkt wartet auf Sie
       *[other] { NUMBER($count) } Punkte warten auf Sie
    }
frame-under-way =
    { $count ->
        [one] { NUMBER($count) } Kopie läuft
       *[other] { NUMBER($count) } Kopien laufen
    }
frame-account-days =
    { $days ->
        [one] Zugriff: noch { NUMBER($days) } Tag
       *[other] Zugriff: noch { NUMBER($days) } Tage
    }
frame-account-copying = Wird kopiert: { NUMBER($done) } von { NUMBER($all) }
frame-account-paused = Automatische Kopien pausiert

frame-tone-good = Sicher
frame-tone-care = Bald
frame-tone-bad = Wartet auf Sie
frame-tone-idle = Pausiert

frame-steps = Schritte
frame-step-choose = Auswählen
frame-step-google = Google
frame-step-copy = Kopieren
frame-shortcuts = Tastenkürzel
frame-close = Schließen
frame-cancel = Abbrechen
frame-opens-browser = öffnet sich im Browser
frame-mode = Womit dieses Fenster verbunden ist
frame-notices = Hinweise
frame-practice = Übung: erfundene Daten, nichts geht an Google.
frame-leave-practice = Übung verlassen
frame-override = Nicht Google: alles geht an { $address }
frame-until-quit = Der Zugriff gilt nur, bis Sie das Programm beenden. Danach müssen Sie ihn neu erlauben.
frame-details = Details
frame-copy-details = Details kopieren
frame-copied = Kopiert
frame-copy-failed = Das ließ sich nicht kopieren. Markieren Sie den Text und kopieren Sie ihn selbst.
frame-stay-connected = Verbunden bleiben, bis ich Carryout beende
frame-update = Carryout { $version } ist verfügbar.
frame-install-update = Installieren und neu starten
frame-update-waits = Sie können es installieren, sobald keine Dateien ankommen.
frame-open-download = Download-Seite öffnen
frame-cannot-start = Carryout kann nicht starten
frame-version = Carryout { $version }
frame-files =
    { $count ->
        [one] { NUMBER($count) } Datei
       *[other] { NUMBER($count) } Dateien
    }
frame-categories =
    { $count ->
        [one] { NUMBER($count) } Kategorie
       *[other] { NUMBER($count) } Kategorien
    }

frame-keys-title = Tastenkürzel

frame-keys-names-ctrl = Strg
frame-keys-names-shift = Umschalt
frame-keys-names-space = Leertaste

frame-keys-search = Kategorien durchsuchen
frame-keys-main = Hauptknopf drücken
frame-keys-escape = Suche leeren, schließen, zurück
frame-keys-settings = Einstellungen öffnen
frame-keys-help = Diese Liste anzeigen
frame-keys-close-window = Fenster schließen; laufende Kopien gehen weiter
frame-keys-quit = Beenden; der Zugriff bleibt
frame-keys-move = Weiter, zurück
frame-keys-toggle = An- oder abwählen
frame-keys-zoom = Größer, kleiner, normale Größe
frame-keys-single = Einzelne Tasten erlauben ( / und ? )
frame-keys-single-hint = Schalten Sie das ab, wenn Sie Spracheingabe nutzen.
frame-keys-places = Übersicht, Meine Daten, Kopien, Einstellungen
frame-to-copy = Text zum Kopieren
frame-offline = Keine Internetverbindung.
frame-offline-text = Alles auf diesem Computer funktioniert weiterhin. Kopien laufen von selbst weiter, sobald die Verbindung wieder da ist.
