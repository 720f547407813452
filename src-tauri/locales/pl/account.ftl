### One account.
### Readers: page
account-allowed = Zezwolono: { $date }
account-ends = Kończy się: { $date }
account-leaving = Odłączanie i usuwanie
account-disconnect = Odłącz od Google
account-delete = Usuń kopie
account-delete-text =
    { $count ->
        [one] Przenosi { NUMBER($count) } kopię, { BYTES($bytes) }, do kosza. Dostęp pozostaje.
        [few] Przenosi { NUMBER($count) } kopie, { BYTES($bytes) }, do kosza. Dostęp pozostaje.
        [many] Przenosi { NUMBER($count) } kopii, { BYTES($bytes) }, do kosza. Dostęp pozostaje.
       *[other] Przenosi { NUMBER($count) } kopii, { BYTES($bytes) }, do kosza. Dostęp pozostaje.
    }
account-automatic = Kopie automatyczne
account-automatic-later = Po pierwszej kopii można tworzyć kolejne automatycznie, o ile dostęp przyznano na dłuższy czas.
account-group = { $group } { NUMBER($count) }
account-categories = Kategorie
account-change = Zmień…
account-folder = Folder
account-open = Otwórz
account-move = Przenieś…
account-all-copies =
    { $count ->
        [one] Pokaż { NUMBER($count) } kopię
        [few] Pokaż wszystkie kopie ({ NUMBER($count) })
        [many] Pokaż wszystkie kopie ({ NUMBER($count) })
       *[other] Pokaż wszystkie kopie ({ NUMBER($count) })
    }
