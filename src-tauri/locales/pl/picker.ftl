### Choosing what to copy.
### Readers: page

picker-title = Co chcesz skopiować?
picker-title-for = Co chcesz skopiować? Konto: { $name }
picker-intro = Google otrzyma prośbę tylko o to, co wybierzesz.

picker-groups-youTube = YouTube
picker-groups-searchAndActivity = Wyszukiwanie i aktywność
picker-groups-mapsAndPlaces = Mapy i miejsca
picker-groups-chrome = Chrome
picker-groups-playAndPurchases = Play i zakupy
picker-groups-shopping = Zakupy Google
picker-groups-home = Dom
picker-groups-other = Inne

picker-search = Szukaj w kategoriach
picker-search-hint = Szukaj w { NUMBER($count) } kategoriach
picker-clear = Wyczyść wyszukiwanie
picker-matches =
    { $count ->
        [one] { NUMBER($count) } kategoria pasuje do „{ $text }”
        [few] { NUMBER($count) } kategorie pasują do „{ $text }”
        [many] { NUMBER($count) } kategorii pasuje do „{ $text }”
       *[other] { NUMBER($count) } kategorii pasuje do „{ $text }”
    }
picker-no-match = Nie ma kategorii „{ $text }”.
picker-no-match-text = Nie obejmuje to Zdjęć, Gmaila ani Dysku.
picker-presets = Gotowe zestawy
picker-everything = Wszystko
picker-activity = Moja aktywność
picker-you-tube = YouTube
picker-places = Miejsca
picker-last-time = To samo co ostatnio
picker-nothing = Nic
picker-chosen-of = { NUMBER($chosen) } z { NUMBER($all) }
picker-only-shown = Widoczne: { NUMBER($count) }
picker-private = Prywatne
picker-large = Może być duże
picker-period = Możliwy okres
picker-allowed = Już zezwolono
picker-under-way = W trakcie kopiowania
picker-waits = Następna kopia możliwa: { $when }
picker-retired = Google może już tego nie oferować
picker-chosen =
    { $count ->
        [one] Wybrano { NUMBER($count) } kategorię
        [few] Wybrano { NUMBER($count) } kategorie
        [many] Wybrano { NUMBER($count) } kategorii
       *[other] Wybrano { NUMBER($count) } kategorii
    }
picker-none-chosen = Nic jeszcze nie wybrano
picker-already-allowed = Już zezwolono: { NUMBER($count) }
picker-left-out =
    { $count ->
        [one] { NUMBER($count) } jest już kopiowana i zostanie pominięta
        [few] { NUMBER($count) } są już kopiowane i zostaną pominięte
        [many] { NUMBER($count) } jest już kopiowanych i zostanie pominiętych
       *[other] { NUMBER($count) } jest już kopiowane i zostanie pominięte
    }
picker-large-among = Mogą być duże: { NUMBER($count) }
picker-how-far = Jak daleko wstecz
picker-all = Wszystko, co jest
picker-half-year = Ostatnie 6 miesięcy
picker-range = Od … do …
picker-from = Od
picker-to = Do
picker-period-for = Dotyczy { NUMBER($count) } z { NUMBER($of) }; pozostałe są kopiowane w całości.
picker-folder = Folder
picker-no-folder = Nie wybrano folderu
picker-free = { BYTES($bytes) } wolnego miejsca
picker-choose-folder = Wybierz…
picker-choose-folder-long = Wybierz folder na kopie
picker-project = Projekt Google
picker-next = Dalej
picker-start = Zacznij kopiowanie
picker-descriptions = Opisy
picker-to-choice = Przejdź do wyboru
picker-choice = Twój wybór
picker-choose-first = Najpierw wybierz co najmniej jedną kategorię.
picker-private-among = Prywatne: { NUMBER($count) }
picker-shares = Wybrane
picker-period-all = Dotyczy wszystkiego, co wybrano.
picker-at-google = W Google
picker-rounds =
    { $count ->
        [one] Około { NUMBER($count) } kroku w przeglądarce
        [few] Około { NUMBER($count) } kroków w przeglądarce
        [many] Około { NUMBER($count) } kroków w przeglądarce
       *[other] Około { NUMBER($count) } kroku w przeglądarce
    }
picker-no-rounds = Żaden krok nie jest potrzebny: na wszystko już zezwolono
