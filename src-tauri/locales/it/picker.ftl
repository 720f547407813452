### Choosing what to copy.
### Readers: page

picker-title = Cosa vuoi copiare?
picker-title-for = Cosa vuoi copiare per { $name }?
picker-intro = A Google si chiede solo ciò che scegli.

picker-groups-youTube = YouTube
picker-groups-searchAndActivity = Ricerca e attività
picker-groups-mapsAndPlaces = Maps e luoghi
picker-groups-chrome = Chrome
picker-groups-playAndPurchases = Play e acquisti
picker-groups-shopping = Shopping
picker-groups-home = Casa
picker-groups-other = Altro

picker-search = Cerca nelle categorie
picker-search-hint = Cerca tra { NUMBER($count) } categorie
picker-clear = Cancella la ricerca
picker-matches =
    { $count ->
        [one] { NUMBER($count) } categoria corrisponde a “{ $text }”
       *[other] { NUMBER($count) } categorie corrispondono a “{ $text }”
    }
picker-no-match = Nessuna categoria si chiama “{ $text }”.
picker-no-match-text = Foto, Gmail e Drive non ne fanno parte.
picker-presets = Selezioni
picker-everything = Tutto
picker-activity = Le mie attività
picker-you-tube = YouTube
picker-places = Luoghi
picker-last-time = Come l’ultima volta
picker-nothing = Nulla
picker-chosen-of = { NUMBER($chosen) } su { NUMBER($all) }
picker-only-shown =
    { $count ->
        [one] { NUMBER($count) } mostrata
       *[other] { NUMBER($count) } mostrate
    }
picker-private = Privata
picker-large = Può occupare molto spazio
picker-period = Periodo possibile
picker-allowed = Già autorizzata
picker-under-way = In corso di copia
picker-waits = Prossima copia possibile: { $when }
picker-retired = Forse non più offerta da Google
picker-chosen =
    { $count ->
        [one] { NUMBER($count) } categoria scelta
       *[other] { NUMBER($count) } categorie scelte
    }
picker-none-chosen = Ancora nulla di scelto
picker-already-allowed =
    { $count ->
        [one] { NUMBER($count) } già autorizzata
       *[other] { NUMBER($count) } già autorizzate
    }
picker-left-out =
    { $count ->
        [one] { NUMBER($count) } è già in corso di copia e viene esclusa
       *[other] { NUMBER($count) } sono già in corso di copia e vengono escluse
    }
picker-large-among =
    { $count ->
        [one] { NUMBER($count) } può occupare molto spazio
       *[other] { NUMBER($count) } possono occupare molto spazio
    }
picker-how-far = Da quando
picker-all = Tutto ciò che c’è
picker-half-year = Gli ultimi 6 mesi
picker-range = Da … a …
picker-from = Da
picker-to = A
picker-period-for = Vale per { NUMBER($count) } su { NUMBER($of) }; le altre si copiano per intero.
picker-folder = Cartella
picker-no-folder = Nessuna cartella scelta
picker-free = { BYTES($bytes) } liberi
picker-choose-folder = Scegli…
picker-choose-folder-long = Scegli la cartella per le tue copie
picker-project = Progetto Google
picker-next = Continua
picker-start = Avvia la copia
picker-descriptions = Descrizioni
picker-to-choice = Vai alla tua scelta
picker-choice = La tua scelta
picker-choose-first = Scegli prima almeno una categoria.
picker-private-among =
    { $count ->
        [one] { NUMBER($count) } privata
       *[other] { NUMBER($count) } private
    }
picker-shares = Scelto
picker-period-all = Vale per tutto ciò che hai scelto.
picker-at-google = Su Google
picker-rounds =
    { $count ->
        [one] Circa { NUMBER($count) } passaggio nel tuo browser
       *[other] Circa { NUMBER($count) } passaggi nel tuo browser
    }
picker-no-rounds = Non serve alcun passaggio: tutto è già autorizzato
