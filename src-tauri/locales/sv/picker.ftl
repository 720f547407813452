### Choosing what to copy.
### Readers: page

picker-title = Vad vill du kopiera?
picker-title-for = Vad vill du kopiera för { $name }?
picker-intro = Bara det du väljer begärs från Google.

picker-groups-youTube = YouTube
picker-groups-searchAndActivity = Sök och aktivitet
picker-groups-mapsAndPlaces = Maps och platser
picker-groups-chrome = Chrome
picker-groups-playAndPurchases = Play och köp
picker-groups-shopping = Shopping
picker-groups-home = Hem
picker-groups-other = Övrigt

picker-search = Sök bland kategorierna
picker-search-hint = Sök bland { NUMBER($count) } kategorier
picker-clear = Rensa sökningen
picker-matches =
    { $count ->
        [one] { NUMBER($count) } kategori matchar ”{ $text }”
       *[other] { NUMBER($count) } kategorier matchar ”{ $text }”
    }
picker-no-match = Ingen kategori heter ”{ $text }”.
picker-no-match-text = Foto, Gmail och Drive ingår inte här.
picker-presets = Förval
picker-everything = Allt
picker-activity = Min aktivitet
picker-you-tube = YouTube
picker-places = Platser
picker-last-time = Samma som förra gången
picker-nothing = Inget
picker-chosen-of = { NUMBER($chosen) } av { NUMBER($all) }
picker-only-shown = { NUMBER($count) } visas
picker-private = Privat
picker-large = Kan vara stort
picker-period = Period möjlig
picker-allowed = Redan tillåten
picker-under-way = Kopieras
picker-waits = Nästa kopia möjlig { $when }
picker-retired = Google kanske inte erbjuder det längre
picker-chosen =
    { $count ->
        [one] { NUMBER($count) } kategori vald
       *[other] { NUMBER($count) } kategorier valda
    }
picker-none-chosen = Inget valt än
picker-already-allowed =
    { $count ->
        [one] { NUMBER($count) } redan tillåten
       *[other] { NUMBER($count) } redan tillåtna
    }
picker-left-out =
    { $count ->
        [one] { NUMBER($count) } kopieras redan och utelämnas
       *[other] { NUMBER($count) } kopieras redan och utelämnas
    }
picker-large-among =
    { $count ->
        [one] { NUMBER($count) } kan vara stor
       *[other] { NUMBER($count) } kan vara stora
    }
picker-how-far = Hur långt tillbaka
picker-all = Allt som finns
picker-half-year = De senaste 6 månaderna
picker-range = Från … till …
picker-from = Från
picker-to = Till
picker-period-for = Gäller { NUMBER($count) } av { NUMBER($of) }; de andra kopieras i sin helhet.
picker-folder = Mapp
picker-no-folder = Ingen mapp vald
picker-free = { BYTES($bytes) } ledigt
picker-choose-folder = Välj…
picker-choose-folder-long = Välj mapp för dina kopior
picker-project = Google-projekt
picker-next = Fortsätt
picker-start = Börja kopiera
picker-descriptions = Beskrivningar
picker-to-choice = Hoppa till ditt val
picker-choice = Ditt val
picker-choose-first = Välj minst en kategori först.
picker-private-among =
    { $count ->
        [one] { NUMBER($count) } privat
       *[other] { NUMBER($count) } privata
    }
picker-shares = Valt
picker-period-all = Gäller allt du valt.
picker-at-google = Hos Google
picker-rounds =
    { $count ->
        [one] Cirka { NUMBER($count) } steg i webbläsaren
       *[other] Cirka { NUMBER($count) } steg i webbläsaren
    }
picker-no-rounds = Inget steg behövs: allt är redan tillåtet
