### The steps through Google's page.
### Readers: page

consent-asks =
    { $rounds ->
        [1] Google zapyta raz
        [2] Google zapyta dwa razy
       *[other] Google zapyta { NUMBER($rounds) } razy
    }
consent-why-rounds = Jedna prośba nie może być za długa, dlatego kroków jest kilka. Każdy jest krótki.
consent-one-round = Przeglądarka otworzy stronę Google. Carryout nigdy nie widzi Twojego hasła.
consent-round = Krok { NUMBER($number) }
consent-round-of = Krok { NUMBER($number) } z { NUMBER($of) }
consent-in-round = Wszystkie kategorie tego kroku
consent-round-gave = Zezwolono: { NUMBER($got) } z { NUMBER($asked) }
consent-switched = Poprzednia zgoda się skończyła. Wybierz na stronie Google, na jak długo ma być nowa.
consent-how-long = Na jak długo Google daje dostęp
consent-once = Jednorazowo
consent-month = 30 dni
consent-half = 180 dni
consent-good = Na stronie Google
consent-tick = Zaznacz pola.
consent-same-account = W każdym kroku użyj tego samego konta.
consent-one-account = Sprawdź, którego konta używasz.
consent-open-google = Przejdź do Google
consent-opening = Otwieranie przeglądarki…
consent-waiting = Ciąg dalszy w przeglądarce
consent-waiting-text = Zezwól na dostęp na stronie Google, a potem wróć. To okno samo to zauważy.
consent-since = Otwarto o { $time }, { $away }
consent-since-now = Otwarto o { $time }
consent-again = Otwórz stronę ponownie
consent-copy-link = Kopiuj link
consent-link-copied = Link skopiowany. Otwórz go w dowolnej przeglądarce na tym komputerze.
consent-no-browser = Nie udało się otworzyć przeglądarki. Skopiuj link i otwórz go samodzielnie.
consent-saving = Odpowiedź dotarła
consent-saving-text = Zapisywanie dostępu w magazynie haseł…
consent-between = Krok { NUMBER($number) } z { NUMBER($of) } ukończony
consent-next = Przejdź do Google: krok { NUMBER($number) }
consent-gave-all =
    { $count ->
        [one] Przyznano dostęp do { NUMBER($count) } kategorii
        [few] Przyznano dostęp do wszystkich { NUMBER($count) } kategorii
        [many] Przyznano dostęp do wszystkich { NUMBER($count) } kategorii
       *[other] Przyznano dostęp do wszystkich { NUMBER($count) } kategorii
    }
consent-gave = Przyznano dostęp do { NUMBER($got) } z { NUMBER($asked) } kategorii
consent-gave-nothing = Nie przyznano dostępu
consent-choose-again = Wróć do wyboru
consent-not-given = Nie przyznano
consent-not-given-text = Wszystko w porządku, jeśli pominięto je celowo.
consent-ask-again = Zapytaj o nie ponownie
consent-go-on = Kontynuuj ({ NUMBER($count) })
consent-to-copy = Pokaż kopię
consent-done = Gotowe
consent-failed = Nie uzyskano dostępu
consent-denied = Nie przyznano dostępu
consent-denied-text = Nic się nie stało i nic nie skopiowano. Możesz wybrać mniej kategorii i zapytać ponownie albo na tym poprzestać.
consent-denied-later = Nic się nie stało. To, na co zezwolono wcześniej, jest kopiowane. Możesz spróbować ponownie albo pominąć resztę.

consent-begun-begun =
    { $count ->
        [one] { NUMBER($count) } kategoria jest już kopiowana
        [few] { NUMBER($count) } kategorie są już kopiowane
        [many] { NUMBER($count) } kategorii jest już kopiowanych
       *[other] { NUMBER($count) } kategorii jest już kopiowane
    }
consent-begun-preparing = Google w tym czasie je przygotowuje. Nie musisz się spieszyć.
consent-begun-here = Ukończono { NUMBER($done) } z { NUMBER($all) }.
consent-begun-waiting =
    { $count ->
        [one] Następna ({ NUMBER($count) }) zostanie zamówiona, gdy tylko na nią zezwolisz.
        [few] Następne ({ NUMBER($count) }) zostaną zamówione, gdy tylko na nie zezwolisz.
        [many] Następne ({ NUMBER($count) }) zostaną zamówione, gdy tylko na nie zezwolisz.
       *[other] Następne ({ NUMBER($count) }) zostaną zamówione, gdy tylko na nie zezwolisz.
    }

consent-stop = Zakończ tutaj
consent-name = Nazwij to konto
consent-name-hint = Google nie mówi, które to konto. Pomoże nazwa, na przykład „Anna prywatne”.
consent-name-stays = Puste pole oznacza nazwę „{ $name }”.
consent-name-placeholder = Moje konto Google
consent-paste = Strona informuje, że nie może się połączyć?
consent-paste-text = Skopiuj wtedy cały adres z góry tej strony w przeglądarce i wklej go tutaj. Zaczyna się od http://127.0.0.1.
consent-paste-label = Adres z przeglądarki
consent-paste-button = Użyj tego adresu
consent-see = Co pokazuje strona?
consent-no-error = Brak błędu
consent-an-error = Błąd
consent-error-hint = Google podaje jego nazwę na końcu strony.
consent-error-name = Błąd { $number }: { $name }

consent-helper-unticked = Pola, wszystkie puste
    .text = To normalne. Zaznacz wybrane, a potem naciśnij „Kontynuuj”.
consent-helper-unverified = „Google nie zweryfikował tej aplikacji”
    .text = Jeśli wiesz, kto ją stworzył, np. gdy to Twój własny projekt, naciśnij „Zaawansowane”, a potem „Przejdź do …”.
consent-helper-tooMany = „400. To błąd” lub pusta strona
    .text = Google może nie być w stanie pokazać tylu kategorii naraz. Zapytamy w mniejszych krokach; nic z wyboru nie przepadnie.
consent-helper-unreachable = „Ta witryna jest nieosiągalna”, adres 127.0.0.1
    .text = Już prawie gotowe. Wklej adres tej strony w polu poniżej.
consent-helper-nothing = Nie otworzyła się żadna strona
    .text = Otwórz ją ponownie albo skopiuj link do dowolnej przeglądarki na tym komputerze.

consent-errors-tester = „Dostęp zablokowany: aplikacja … nie przeszła procesu weryfikacji Google”
consent-errors-account = „Nie możesz użyć tego konta” albo mowa o zasadach Twojej organizacji
consent-errors-scope = „Some requested scopes were invalid”
consent-errors-redirect = „Dostęp zablokowany: żądanie tej aplikacji jest nieprawidłowe”
consent-errors-client = „The OAuth client was not found”
consent-errors-deleted = „The OAuth client was deleted”
consent-errors-disabled = „The OAuth client was disabled”
consent-errors-unauthorized = „… is not authorized to request … using this method”
consent-errors-internal = „Dostęp zablokowany: aplikacji … można używać tylko w jej organizacji”
consent-errors-school = „Dostęp zablokowany: administrator Twojej instytucji musi sprawdzić …”
consent-errors-browser = „Nie możesz się zalogować na tym ekranie” albo mowa o niebezpiecznej przeglądarce lub aplikacji
consent-errors-request = „Dostęp zablokowany: błąd autoryzacji”

consent-smaller = Pytaj w mniejszych krokach

consent-open-step-project = Otwórz projekt
consent-open-step-api = Otwórz API
consent-open-step-branding = Otwórz „Branding”
consent-open-step-audience = Otwórz „Audience”
consent-open-step-publish = Otwórz „Audience”
consent-open-step-scopes = Otwórz „Data access”
consent-open-step-client = Otwórz listę klientów
consent-open-step-file = Otwórz listę klientów

consent-to-paste = Przejdź do pola

consent-news-waiting = Ciąg dalszy w przeglądarce.
consent-news-saving = Odpowiedź dotarła. Zapisywanie dostępu.
consent-news-between = Krok { NUMBER($number) } ukończony. Kontynuuj, kiedy zechcesz.
consent-news-done = Dostęp zapisany.
consent-news-failed = Krok w Google się nie powiódł.
consent-news-denied = Nie przyznano dostępu.
consent-steps = Kroki w Google
consent-what = O co zapyta Google
consent-step-holds =
    { $count ->
        [one] { NUMBER($count) } kategoria: { $titles }
        [few] { NUMBER($count) } kategorie: { $titles }
        [many] { NUMBER($count) } kategorii: { $titles }
       *[other] { NUMBER($count) } kategorii: { $titles }
    }
consent-step-more = i jeszcze { NUMBER($count) }
consent-tick-text = Początkowo mogą być puste.
consent-account-text = Carryout nie widzi, które to konto.
consent-choose-long = Wybierz, na jak długo.
consent-choose-long-text = Tylko Ty możesz to ustawić; pomoże tabela poniżej.
consent-new-copies = Nowe kopie
consent-new-copies-once = Po jednej z każdej kategorii
consent-new-copies-daily = Nawet codziennie
consent-ends = Koniec
consent-ends-once = Po skopiowaniu
consent-renew = Przedłużenie
consent-renew-once = Niemożliwe; trzeba zezwolić ponownie
consent-renew-any = W każdej chwili
consent-renew-from = Od { $date }
consent-good-for = Do czego
consent-good-once = Jedna kopia
consent-good-month = Wypróbowanie
consent-good-half = Stale aktualna kopia
consent-end-any-time = Dostęp możesz zakończyć w każdej chwili.
consent-back = Wstecz
consent-link = Link do strony Google
consent-help = Coś poszło nie tak?
consent-help-open = Poniżej jest pomoc dotycząca przeglądarki.
consent-paste-first = Najpierw wklej adres.
