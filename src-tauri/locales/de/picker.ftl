### Choosing what to copy.
### Readers: page

picker-title = Was möchten Sie kopieren?
picker-title-for = Was möchten Sie für { $name } kopieren?
picker-intro = Google wird nur um das gebeten, was Sie wählen.

picker-groups-youTube = YouTube
picker-groups-searchAndActivity = Suche & Aktivitäten
picker-groups-mapsAndPlaces = Maps & Orte
picker-groups-chrome = Chrome
picker-groups-playAndPurchases = Play & Käufe
picker-groups-shopping = Shopping
picker-groups-home = Zuhause
picker-groups-other = Sonstiges

picker-search = Kategorien durchsuchen
picker-search-hint = { NUMBER($count) } Kategorien durchsuchen
picker-clear = Suche leeren
picker-matches =
    { $count ->
        [one] { NUMBER($count) } Kategorie passt zu „{ $text }“
       *[other] { NUMBER($count) } Kategorien passen zu „{ $text }“
    }
picker-no-match = Keine Kategorie heißt „{ $text }“.
picker-no-match-text = Fotos, Gmail und Drive gehören nicht dazu.
picker-presets = Schnellauswahl
picker-everything = Alles
picker-activity = Meine Aktivitäten
picker-you-tube = YouTube
picker-places = Orte
picker-last-time = Wie letztes Mal
picker-nothing = Nichts
picker-chosen-of = { NUMBER($chosen) } von { NUMBER($all) }
picker-only-shown = { NUMBER($count) } angezeigt
picker-private = Privat
picker-large = Kann groß sein
picker-period = Zeitraum möglich
picker-allowed = Schon erlaubt
picker-under-way = Wird gerade kopiert
picker-waits = Nächste Kopie möglich: { $when }
picker-retired = Bietet Google vielleicht nicht mehr an
picker-chosen =
    { $count ->
        [one] { NUMBER($count) } Kategorie gewählt
       *[other] { NUMBER($count) } Kategorien gewählt
    }
picker-none-chosen = Noch nichts gewählt
picker-already-allowed = { NUMBER($count) } schon erlaubt
picker-left-out =
    { $count ->
        [one] { NUMBER($count) } wird schon kopiert und deshalb ausgelassen
       *[other] { NUMBER($count) } werden schon kopiert und deshalb ausgelassen
    }
picker-large-among =
    { $count ->
        [one] { NUMBER($count) } kann groß sein
       *[other] { NUMBER($count) } können groß sein
    }
picker-how-far = Wie weit zurück
picker-all = Alles, was da ist
picker-half-year = Die letzten 6 Monate
picker-range = Von … bis …
picker-from = Von
picker-to = Bis
picker-period-for = Gilt für { NUMBER($count) } von { NUMBER($of) }; die anderen werden vollständig kopiert.
picker-folder = Ordner
picker-no-folder = Kein Ordner gewählt
picker-free = { BYTES($bytes) } frei
picker-choose-folder = Wählen …
picker-choose-folder-long = Den Ordner für Ihre Kopien wählen
picker-project = Google-Projekt
picker-next = Weiter
picker-start = Kopieren
picker-descriptions = Beschreibungen
picker-to-choice = Zu Ihrer Auswahl springen
picker-choice = Ihre Auswahl
picker-choose-first = Wählen Sie zuerst mindestens eine Kategorie.
picker-private-among = { NUMBER($count) } privat
picker-shares = Gewählt
picker-period-all = Gilt für alles, was Sie gewählt haben.
picker-at-google = Bei Google
picker-rounds =
    { $count ->
        [one] Etwa { NUMBER($count) } Schritt im Browser
       *[other] Etwa { NUMBER($count) } Schritte im Browser
    }
picker-no-rounds = Kein Schritt nötig: Alles ist schon erlaubt
