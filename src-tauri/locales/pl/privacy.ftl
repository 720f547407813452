### Whom the program talks to, what it stores, and what Google allows.
### Readers: page

privacy-title = Carryout łączy się tylko z Google i z nikim więcej
privacy-title-sandbox = Teraz nic nie opuszcza tego komputera
privacy-encrypted = szyfrowane
privacy-google = Google
privacy-sandbox = Atrapa Google
privacy-on-computer = na tym komputerze
privacy-your-folder = Twój folder
privacy-ordinary-files = { BYTES($bytes) }, zwykłe pliki
privacy-no-server = Żadnego naszego serwera, żadnych statystyk użycia ani raportów o awariach.
privacy-updates = Tylko tam, gdzie Carryout szuka aktualizacji, pyta też swoją stronę pobierania i nie wysyła nic o Tobie.
privacy-stored = Co przechowuje Carryout
privacy-col-what = Co
privacy-col-where = Gdzie
privacy-copies-text = Bez szyfrowania: kto może czytać ten folder, może czytać Twoje dane.
privacy-own-folder = We własnym folderze Carryout na tym komputerze
privacy-no-index = Brak; wyszukiwanie jest wyłączone
privacy-index-text = Utworzony z Twoich kopii; można go w każdej chwili utworzyć od nowa.
privacy-index-rebuild = Utwórz od nowa
privacy-index-rebuild-long = Utwórz indeks wyszukiwania od nowa
privacy-index-make = Utwórz
privacy-index-make-long = Utwórz indeks wyszukiwania
privacy-keys = Klucze logowania
privacy-keys-text = Nigdzie indziej.
privacy-entries =
    { $count ->
        [one] Pokaż { NUMBER($count) } wpis
        [few] Pokaż { NUMBER($count) } wpisy
        [many] Pokaż { NUMBER($count) } wpisów
       *[other] Pokaż { NUMBER($count) } wpisu
    }
privacy-journal = Rejestr i dzienniki
privacy-journal-text = Konta, kopie, pliki i działania programu. Bez kluczy i bez Twoich danych.
privacy-access = Dostęp do Google
privacy-project =
    { $count ->
        [0] Twój projekt Google, nieużywany przez żadne konto
        [one] Twój projekt Google, używany przez { NUMBER($count) } konto
        [few] Twój projekt Google, używany przez { NUMBER($count) } konta
        [many] Twój projekt Google, używany przez { NUMBER($count) } kont
       *[other] Twój projekt Google, używany przez { NUMBER($count) } konta
    }
privacy-client-file = Inny plik klienta
privacy-client-file-text = Z innego Twojego projektu Google.
privacy-at-google = W Google
privacy-at-google-text = Zobacz wszystkie programy, które mają dostęp do Twojego konta.
privacy-open-page = Otwórz stronę
privacy-diagnostics = Plik diagnostyczny
