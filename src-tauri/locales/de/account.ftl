### One account.
### Readers: page
account-allowed = Erlaubt am { $date }
account-ends = Endet am { $date }
account-leaving = Trennen oder löschen
account-disconnect = Von Google trennen
account-delete = Kopien löschen
account-delete-text =
    { $count ->
        [one] Verschiebt { NUMBER($count) } Kopie, { BYTES($bytes) }, in den Papierkorb. Der Zugriff bleibt.
       *[other] Verschiebt { NUMBER($count) } Kopien, { BYTES($bytes) }, in den Papierkorb. Der Zugriff bleibt.
    }
account-automatic = Automatische Kopien
account-automatic-later = Nach der ersten Kopie sind automatische Kopien möglich, solange der Zugriff für einen Zeitraum gilt.
account-group = { $group } { NUMBER($count) }
account-categories = Kategorien
account-change = Ändern …
account-folder = Ordner
account-open = Öffnen
account-move = Verschieben …
account-all-copies =
    { $count ->
        [one] { NUMBER($count) } Kopie anzeigen
       *[other] Alle { NUMBER($count) } Kopien anzeigen
    }
