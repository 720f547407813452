### The overview: what is safe, what is not, and one card per account.
### Readers: page

overview-needs-heading = Wartet auf Sie
overview-failed =
    { $count ->
        [one] { $name }: { NUMBER($count) } Kategorie ist fehlgeschlagen
       *[other] { $name }: { NUMBER($count) } Kategorien sind fehlgeschlagen
    }
overview-failed-text = Kopie: { $when }. Alles andere darin ist da und geprüft.
overview-show-copy = Kopie anzeigen
overview-up-to-date = Aktuell
overview-needs =
    { $count ->
        [one] { NUMBER($count) } Punkt wartet auf Sie
       *[other] { NUMBER($count) } Punkte warten auf Sie
    }
overview-not-changing = Der Zugriff für { $name } wird geändert
overview-not-ended = Der Zugriff für { $name } ist beendet
overview-not-usedUp = Der Zugriff für { $name } galt für eine Kopie
overview-not-underWay = { $name } wird kopiert
overview-not-waiting = { $name }: wartet auf die Internetverbindung
overview-not-never = { $name }: noch nichts kopiert
overview-not-incomplete = Die letzte Kopie von { $name } ist nicht vollständig
overview-not-late = Eine Kopie von { $name } ist überfällig
overview-status-underWay = Wird kopiert
overview-status-incomplete = Nicht vollständig
overview-status-late = Überfällig
overview-status-changing = Wird geändert
overview-safe = Alles bisher Kopierte ist sicher und bleibt auf diesem Computer.
overview-copies-since =
    { $count ->
        [one] { NUMBER($count) } Kopie seit { $date }. Sie müssen nichts tun.
       *[other] { NUMBER($count) } Kopien seit { $date }. Sie müssen nichts tun.
    }
overview-glance = Auf einen Blick
overview-fact-last = Letzte Kopie
overview-fact-next = Nächste Kopie
overview-fact-access = Zugriff, der zuerst endet
overview-fact-here = Auf diesem Computer
overview-under-way = Läuft
overview-none-yet = Noch keine
overview-soon = Bald
overview-not-known = Nicht bekannt
overview-automatic = { $name }, automatisch
overview-by-hand = Nur wenn Sie eine starten
overview-copy-complete = Vollständig, jede Datei geprüft
overview-copy-missing =
    { $count ->
        [one] { NUMBER($count) } Kategorie fehlt
       *[other] { NUMBER($count) } Kategorien fehlen
    }
overview-copy-binned = Im Papierkorb
overview-copies-kept =
    { $count ->
        [one] { NUMBER($count) } Kopie
       *[other] { NUMBER($count) } Kopien
    }
overview-free = { BYTES($bytes) } frei
overview-here = Was hier liegt
overview-as-table = Als Tabelle anzeigen
overview-calendar =
    { $weeks ->
        [one] Kopien der letzten Woche
       *[other] Kopien der letzten { NUMBER($weeks) } Wochen
    }
overview-calendar-label = Kopien der letzten { NUMBER($weeks) } Wochen. Tage mit Kopie: { NUMBER($made) }, verspätet: { NUMBER($late) }, unvollständig: { NUMBER($partly) }, ausgefallen: { NUMBER($missed) }.
overview-day-none = Keine Kopie
overview-day-made = Kopiert
overview-day-late = Verspätet
overview-day-partly = Teilweise
overview-day-missed = Ausgefallen
overview-day-planned = Geplant
overview-col-day = Tag
overview-col-copy = Kopie
overview-col-account = Konto
overview-col-state = Status
overview-col-actions = Aktionen
overview-col-product = Produkt
overview-col-size = Größe
overview-ring =
    { $days ->
        [one] Noch { NUMBER($days) } Tag Zugriff, bis { $date }
       *[other] Noch { NUMBER($days) } Tage Zugriff, bis { $date }
    }
overview-ring-unknown = Das Ende des Zugriffs ist nicht bekannt
overview-days-left =
    { $days ->
        [one] Tag übrig
       *[other] Tage übrig
    }
overview-today = Heute
overview-copy-now = Jetzt kopieren
overview-copy-all = Jetzt alle kopieren
overview-copy-all-none = Jetzt kann kein Konto kopiert werden.
overview-renew-one-copy = Zugriff für eine Kopie lässt sich nicht verlängern.
overview-table = Tabelle
overview-show-copies = Kopien anzeigen
overview-new-items = Neue Einträge pro Tag
overview-new-items-text = in den letzten 30 Tagen, die meisten am { $most }
overview-new-items-none = Kein Eintrag trägt ein Datum der letzten 30 Tage.
overview-new-items-says = Einträge mit einem Datum der letzten 30 Tage: { NUMBER($count) }, die meisten am { $most }: { NUMBER($top) }
overview-col-items = Einträge
overview-items =
    { $count ->
        [one] { NUMBER($count) } Eintrag
       *[other] { NUMBER($count) } Einträge
    }
overview-look = Meine Daten ansehen
overview-by-category =
    { $count ->
        [one] { NUMBER($count) } Kategorie
       *[other] Alle { NUMBER($count) } Kategorien
    }
overview-col-category = Kategorie
