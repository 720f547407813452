### The overview: one card per account, its copies, and what the program keeps.
### Readers: page


connections-chips-unknown = Koniec nieznany
connections-chips-oneCopy = Jedna kopia
connections-chips-usedUp = Wykorzystany
connections-chips-active = Aktywny
connections-chips-renewable = Aktywny
connections-chips-endsSoon = Wkrótce koniec
connections-chips-endsToday = Dziś koniec
connections-chips-ended = Dostęp zakończony
connections-chips-testing = Dostęp testowy

connections-until = Dostęp ważny do
connections-ended = od

connections-text-unknown = Google nie podał jeszcze, do kiedy to obowiązuje.
connections-text-oneCopy = Zacznij w ciągu 24 godzin od zezwolenia.
connections-text-usedUp = Ta zgoda dotyczyła jednej kopii. Aby kopiować ponownie, zezwól jeszcze raz.
connections-text-renewable = Możesz już przedłużyć.
connections-text-endsSoon = Możesz już przedłużyć. Po zakończeniu dostępu nie będzie nowych kopii; Twoje pliki pozostaną.
connections-text-ends = Potem nie będzie nowych kopii; Twoje pliki pozostaną.
connections-text-ended = Google nie pozwala już na kopiowanie. Twoje pliki są bezpieczne.
connections-text-testing = Google ogranicza wersje testowe do 7 dni i nie pozwala ich przedłużać.

connections-renew-from = Przedłużenie możliwe od { $date }.
connections-name = Nazwa tego konta
connections-rename = Zmień nazwę
connections-save = Zapisz
connections-start-now = Zacznij teraz
connections-choose = Wybierz, co skopiować
connections-copy-again-from = Ponowna kopia możliwa: { $when }. Google zezwala na jedną dziennie.
connections-allow-again = Zezwól ponownie
connections-remove-connection = Usuń połączenie…
connections-finish = Zakończ
connections-finish-hint = „Zakończ” informuje Google, że masz już wszystko. Zgoda wygasa natychmiast.
connections-renew = Przedłuż
connections-renew-waiting = Oczekiwanie. Czy dostęp na stronie Google został przedłużony?
connections-check-now = Sprawdź teraz
connections-renew-checking = Pytanie Google o nową datę…
connections-renewed = Przedłużono. Dostęp ważny do { $date }.
connections-renewed-no-date = Przedłużono.
connections-unchanged = Google nadal podaje datę { $date }. Jeśli dostęp przedłużono przed chwilą, spróbuj ponownie za minutę.
connections-unchanged-no-date = Google nadal podaje tę samą datę. Jeśli dostęp przedłużono przed chwilą, spróbuj ponownie za minutę.
connections-partly = Część przedłużono. Reszta nadal kończy się { $date }.
connections-untold = Dostęp działa, a Google nie podaje, do kiedy. Jeśli go przedłużono, potrwa dłużej niż do { $date }.
connections-untold-no-date = Dostęp działa, a Google nie podaje, do kiedy.
connections-unasked = Nie udało się teraz zapytać Google. Sprawdź ponownie, gdy będzie połączenie z internetem.
connections-renew-ended = Google informuje, że ten dostęp się skończył. Aby kontynuować, zezwól na dostęp ponownie.
connections-delete-files = Usuń kopie…

connections-bin-title = Przenieść kopie do kosza: { $name }?
connections-bin-what = Do kosza tego komputera trafi:
connections-bin-copies =
    { $copies ->
        [one] { NUMBER($copies) } kopia
        [few] { NUMBER($copies) } kopie
        [many] { NUMBER($copies) } kopii
       *[other] { NUMBER($copies) } kopii
    }, { $files ->
        [one] { NUMBER($files) } plik
        [few] { NUMBER($files) } pliki
        [many] { NUMBER($files) } plików
       *[other] { NUMBER($files) } pliku
    }, { BYTES($bytes) }
connections-bin-stays = Pozostanie:
connections-bin-access = Dostęp do Google, harmonogram i wszystko inne w tych folderach.
connections-bin-again = Następna kopia pobierze wszystko od nowa. Do czasu opróżnienia kosza możesz przywrócić z niego kopie.
connections-bin-busy = Trwa kopia. Najpierw ją anuluj lub poczekaj na jej zakończenie.
connections-bin-yes = Przenieś do kosza
connections-bin-no = Zachowaj pliki

connections-binned-row = w koszu od: { $when }
connections-binning-row = trafia do kosza
connections-refused-row = kosz nie przyjął
connections-disconnect = Odłącz…
connections-start-by = Zacznij do: { $when }. Google zaleca rozpoczęcie w ciągu 24 godzin od zezwolenia.
connections-started-late = 24 godziny, w ciągu których Google zaleca rozpoczęcie, już minęły. Zacznij teraz; jeśli Google odmówi, zezwól ponownie.

connections-ways-pause = Wstrzymaj kopie automatyczne
connections-ways-go-on = Wznów kopie automatyczne
connections-ways-change = Zmień okres dostępu…
connections-ways-disconnect-text = Kończy dostęp w Google i usuwa stąd klucze logowania. Twoje pliki pozostają.
connections-ways-remove-text = Usuwa stąd resztę kluczy. Pliki pozostają.

connections-change-title = Zmienić okres dostępu od Google: { $name }?
connections-change-intro = Google pozwala zmienić zgodę jednorazową na czasową i odwrotnie dopiero po zakończeniu obecnej. Kolejność jest taka:
connections-change-first =
    { $count ->
        [one] Trwająca kopia zostanie ukończona, aby nic nie przepadło.
        [few] Trwające kopie ({ NUMBER($count) }) zostaną ukończone, aby nic nie przepadło.
        [many] Trwające kopie ({ NUMBER($count) }) zostaną ukończone, aby nic nie przepadło.
       *[other] Trwające kopie ({ NUMBER($count) }) zostaną ukończone, aby nic nie przepadło.
    }
connections-change-unfinished = Jeszcze nie skopiowano: { $titles }.
connections-change-ends =
    { $count ->
        [one] Zgoda na { NUMBER($count) } kategorię wygaśnie.
        [few] Zgoda na wszystkie { NUMBER($count) } kategorie wygaśnie.
        [many] Zgoda na wszystkie kategorie ({ NUMBER($count) }) wygaśnie.
       *[other] Zgoda na wszystkie kategorie ({ NUMBER($count) }) wygaśnie.
    }
connections-change-siblings = To samo konto Google może mieć też: { $names }. Jeśli tak, ten dostęp również się skończy.
connections-change-asks = Google zapyta ponownie. Do wyboru: jednorazowo, 30 dni lub 180 dni.
connections-change-stays = Twoje pliki, nazwa i ustawienia pozostaną.
connections-change-no = Pozostaw bez zmian
connections-change-yes = Zmień
connections-change-after = Najpierw dokończ, potem zmień
connections-change-now = Przerwij i zmień teraz
connections-change-now-hint = Nieskopiowane jeszcze archiwa zostaną usunięte z Google. To, co jest tutaj, pozostanie.

connections-switching = Zgoda zostanie zmieniona po ukończeniu wszystkiego, co trwa.
connections-switching-now = Kończenie obecnej zgody…
connections-keep = Zachowaj obecną zgodę
connections-disconnecting = Odłączanie…
connections-running = Kopiowanie: ukończono { NUMBER($done) } z { NUMBER($all) }
connections-paused-row = Wstrzymano: ukończono { NUMBER($done) } z { NUMBER($all) }
connections-blocked-row = Czeka na Ciebie
connections-cancelled-row =
    { $count ->
        [one] Anulowano, { NUMBER($count) } kategoria
        [few] Anulowano, { NUMBER($count) } kategorie
        [many] Anulowano, { NUMBER($count) } kategorii
       *[other] Anulowano, { NUMBER($count) } kategorii
    }
connections-done-row =
    { $got ->
        [one] { NUMBER($got) } kategoria
        [few] { NUMBER($got) } kategorie
        [many] { NUMBER($got) } kategorii
       *[other] { NUMBER($got) } kategorii
    }, { BYTES($bytes) }
connections-missing-row = brakuje: { NUMBER($count) }
connections-show = Pokaż
connections-show-copy = Pokaż kopię: { $when }
connections-no-copies = Nic jeszcze nie skopiowano. Wybierz, co skopiować.

connections-dialog-title = Odłączyć od Google: { $name }?
connections-dialog-what = To się skończy
connections-dialog-ends =
    { $count ->
        [one] Dostęp do { NUMBER($count) } kategorii, także w Google.
        [few] Dostęp do wszystkich { NUMBER($count) } kategorii, także w Google.
        [many] Dostęp do wszystkich { NUMBER($count) } kategorii, także w Google.
       *[other] Dostęp do wszystkich { NUMBER($count) } kategorii, także w Google.
    }
connections-dialog-running =
    { $count ->
        [one] Trwająca kopia zostanie przerwana.
        [few] { NUMBER($count) } trwające kopie zostaną przerwane.
        [many] { NUMBER($count) } trwających kopii zostanie przerwanych.
       *[other] Trwające kopie ({ NUMBER($count) }) zostaną przerwane.
    }
connections-dialog-lost = Nieskopiowane jeszcze archiwa zostaną usunięte z Google: { $titles }.
connections-dialog-siblings = Jeśli to samo konto Google ma też { $names }, ten dostęp również się skończy.
connections-dialog-keys = Klucze logowania zostaną usunięte z magazynu: { $store }.
connections-dialog-stays = To pozostanie
connections-dialog-files = Twoje pliki i potwierdzenia, { BYTES($bytes) }.
connections-dialog-files-in = Twoje pliki i potwierdzenia, { BYTES($bytes) }, w folderze { $folder }.
connections-dialog-no-files = Wszystko w Twoich folderach. Carryout nie usuwa żadnych plików.
connections-dialog-yes = Odłącz
connections-dialog-here-only-hint = Usuwa tylko klucze z tego komputera. W Google dostęp pozostanie, dopóki się nie skończy lub nie zakończysz go tam.

connections-dialog-schedule-day = Kopie codzienne ustaną.
connections-dialog-schedule-week = Kopie cotygodniowe ustaną.
connections-dialog-schedule-month = Kopie comiesięczne ustaną.

connections-dialog-first = Pokaż, co trwa
connections-dialog-here-title = Odłączyć tylko na tym komputerze: { $name }?
connections-dialog-here-yes = Odłącz tylko tutaj
connections-dialog-here-stays = Dostęp w Google, dopóki się nie skończy lub nie zakończysz go tam.
connections-dialog-no = Nie odłączaj


connections-known-store-state-checking = sprawdzanie
connections-known-store-state-ready = działa
connections-known-store-state-unavailable = nie można użyć
connections-known-store-state-untilQuit = nieużywany: klucze są w pamięci do zamknięcia programu

connections-known-no-entries = Nie ma zapisanych kluczy.
connections-known-built-in = dostarczony z programem
connections-known-add-project = Dodaj plik klienta…
connections-known-remove = Usuń
connections-known-no-projects = Nie ma jeszcze pliku klienta.
connections-known-since = połączono: { $date }
connections-known-grant = zezwolono: { $date }
connections-known-grant-ends = koniec: { $date }
connections-known-grant-ended = zakończono
connections-known-one-time = jedna kopia
connections-known-no-folder = nie ma jeszcze folderu
connections-dialog-here = Tylko na tym komputerze…
