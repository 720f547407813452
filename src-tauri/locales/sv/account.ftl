### One account.
### Readers: page
account-allowed = Tillåten { $date }
account-ends = Upphör { $date }
account-leaving = Koppla från eller radera
account-disconnect = Koppla från Google
account-delete = Radera kopior
account-delete-text =
    { $count ->
        [one] Flyttar { NUMBER($count) } kopia, { BYTES($bytes) }, till papperskorgen. Åtkomsten finns kvar.
       *[other] Flyttar { NUMBER($count) } kopior, { BYTES($bytes) }, till papperskorgen. Åtkomsten finns kvar.
    }
account-automatic = Automatiska kopior
account-automatic-later = Efter den första kopian kan kopior göras automatiskt, så länge åtkomsten gäller för en period.
account-group = { $group } { NUMBER($count) }
account-categories = Kategorier
account-change = Ändra…
account-folder = Mapp
account-open = Öppna
account-move = Flytta…
account-all-copies =
    { $count ->
        [one] Visa { NUMBER($count) } kopia
       *[other] Visa alla { NUMBER($count) } kopior
    }
