### One account.
### Readers: page
account-allowed = Autorizzato: { $date }
account-ends = Scade: { $date }
account-leaving = Disconnetti o elimina
account-disconnect = Disconnetti da Google
account-delete = Elimina copie
account-delete-text =
    { $count ->
        [one] Sposta { NUMBER($count) } copia ({ BYTES($bytes) }) nel cestino. L’accesso resta.
       *[other] Sposta { NUMBER($count) } copie ({ BYTES($bytes) }) nel cestino. L’accesso resta.
    }
account-automatic = Copie automatiche
account-automatic-later = Dopo la prima copia sono possibili copie automatiche, se l’accesso vale per un periodo di tempo.
account-group = { $group } { NUMBER($count) }
account-categories = Categorie
account-change = Cambia…
account-folder = Cartella
account-open = Apri
account-move = Sposta…
account-all-copies =
    { $count ->
        [one] Mostra { NUMBER($count) } copia
       *[other] Mostra tutte le { NUMBER($count) } copie
    }
