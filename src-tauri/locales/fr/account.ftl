### One account.
### Readers: page
account-allowed = Autorisé le { $date }
account-ends = Expire le { $date }
account-leaving = Déconnecter ou supprimer
account-disconnect = Déconnecter de Google
account-delete = Supprimer les copies
account-delete-text =
    { $count ->
        [one] Place { NUMBER($count) } copie ({ BYTES($bytes) }) dans la corbeille. L’accès est conservé.
       *[other] Place { NUMBER($count) } copies ({ BYTES($bytes) }) dans la corbeille. L’accès est conservé.
    }
account-automatic = Copies automatiques
account-automatic-later = Après la première copie, des copies automatiques sont possibles si l’accès est accordé pour une durée déterminée.
account-group = { $group } { NUMBER($count) }
account-categories = Catégories
account-change = Modifier…
account-folder = Dossier
account-open = Ouvrir
account-move = Déplacer…
account-all-copies =
    { $count ->
        [one] Afficher { NUMBER($count) } copie
       *[other] Afficher les { NUMBER($count) } copies
    }
