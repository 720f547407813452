### One account.
### Readers: page
account-allowed = Toegestaan op { $date }
account-ends = Eindigt op { $date }
account-leaving = Loskoppelen of verwijderen
account-disconnect = Loskoppelen van Google
account-delete = Kopieën verwijderen
account-delete-text =
    { $count ->
        [one] Verplaatst { NUMBER($count) } kopie, { BYTES($bytes) }, naar de prullenbak. De toegang blijft.
       *[other] Verplaatst { NUMBER($count) } kopieën, { BYTES($bytes) }, naar de prullenbak. De toegang blijft.
    }
account-automatic = Automatische kopieën
account-automatic-later = Na de eerste kopie kunnen kopieën automatisch worden gemaakt, zolang de toegang voor een periode geldt.
account-group = { $group } { NUMBER($count) }
account-categories = Categorieën
account-change = Wijzigen…
account-folder = Map
account-open = Openen
account-move = Verplaatsen…
account-all-copies =
    { $count ->
        [one] { NUMBER($count) } kopie tonen
       *[other] Alle { NUMBER($count) } kopieën tonen
    }
