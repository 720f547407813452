### The settings.
### Readers: page, rust

settings-title = Ustawienia
settings-in-practice = Obowiązują tylko w trybie próbnym i znikną wraz z nim.

settings-speed-label = Limit szybkości
settings-speed-none = Brak
settings-speed-own = Własna wartość…
settings-speed-own-label = Własna wartość
settings-speed-unit-label = Jednostka

settings-speed-units-mbit = Mbit/s
settings-speed-units-mbyte = MB/s

settings-speed-rate = { $value } { $unit }
settings-speed-how = Dla wszystkich plików wszystkich kopii łącznie. Trwające kopie stosują się do niego od razu.
settings-speed-wrong = To nie jest szybkość. Wpisz liczbę, co najmniej 0,1 Mbit/s.

settings-quiet-begin = Wstrzymaj pobieranie na 1 godzinę
settings-quiet-short = Na 1 godzinę
settings-quiet-what = Na czas rozmowy lub filmu: przez godzinę nic nie jest pobierane, potem pobieranie wznawia się automatycznie.
settings-quiet-until = Pobieranie wstrzymane do: { $when }.
settings-quiet-google = Google przygotowuje dalej.
settings-quiet-end = Wznów teraz

settings-line-wait = Wstrzymuj przy połączeniu taryfowym
settings-line-how = System wie, które połączenia są taryfowe, np. hotspot w telefonie. Gdy tego nie podaje, pliki są pobierane.
settings-line-is-metered = To połączenie jest taryfowe.

settings-power-title = Bateria i uśpienie
settings-power-battery = Na baterii

settings-power-choices-always = Kopiuj
settings-power-choices-unlessLow = Kopiuj, dopóki bateria nie jest słaba
settings-power-choices-never = Tylko przy zasilaniu z sieci

settings-power-how = Google w tym czasie przygotowuje dalej. Każdą kopię możesz mimo to wznowić.
settings-power-is-on-battery = Ten komputer działa na baterii.
settings-power-awake = Nie usypiaj podczas pobierania plików
settings-power-awake-how = Tylko wtedy, gdy płyną dane. Gdy Google przygotowuje lub kopie czekają, komputer może się uśpić.

settings-access-title = Dostęp na jedną kopię
settings-access-label = Zakończ po skopiowaniu wszystkiego
settings-access-how = Gdy wszystko, na co zezwolono, jest skopiowane i sprawdzone, Carryout kończy dostęp w Google. Jeśli inne połączenie może dotyczyć tego samego konta Google, najpierw zapyta.

settings-background-title = Praca w tle
settings-background-label = Uruchamiaj wraz z komputerem i działaj po zamknięciu okna
settings-background-how = Dostęp pozostaje ważny, a kopie działają bez okna. Aby je zobaczyć, otwórz Carryout ponownie.
settings-background-quit = Zamknij Carryout
settings-background-quit-how = Do następnego uruchomienia komputera lub otwarcia programu.

settings-held-metered = Czeka: to połączenie jest taryfowe.
settings-held-battery = Czeka: komputer działa na baterii.
settings-held-lowBattery = Czeka: bateria jest słaba.

settings-held-goes-on-metered = Wznowi się na innym połączeniu.
settings-held-goes-on-battery = Wznowi się po podłączeniu zasilania.
settings-held-goes-on-lowBattery = Wznowi się po podłączeniu zasilania.

settings-held-anyway = Kopiuj mimo to
settings-held-row = czeka
settings-tabs = Części ustawień
settings-tab-general = Ogólne
settings-tab-privacy = Prywatność i dane
settings-tab-about = Informacje
settings-about-apart = Carryout nie jest powiązany z Google ani przez Google polecany.

settings-index-title = Indeks wyszukiwania
settings-index-label = Twórz indeks moich kopii
settings-index-how = Służy do przeszukiwania sekcji Moje dane. Powstaje z Twoich kopii, pozostaje na tym komputerze, tylko Ty możesz go odczytać i jest usuwany razem z kopiami.
settings-index-forget = Usuń indeks
settings-index-forget-how = Usuwa go teraz i nie tworzy następnych. Twoje kopie pozostają bez zmian.
settings-advanced = Zaawansowane
settings-about-copy-version = Kopiuj wersję
settings-about-licences = Licencje
settings-about-free = Carryout to wolne oprogramowanie na licencji Apache-2.0 lub MIT, do wyboru. Zawiera elementy innych projektów na ich własnych licencjach.

settings-copies-title = Kopie
settings-copies-folder = Folder na nowe kopie
settings-copies-folder-change = Zmień…
settings-copies-schedule = Kopie automatyczne: { $account }
settings-copies-none = Kopie automatyczne wybiera się osobno dla każdego konta, gdy jakieś już jest.

settings-window-title = Okno
settings-language-label = Język
settings-language-system = Jak w systemie
settings-look-label = Wygląd

settings-look-choices-system = Jak w systemie
settings-look-choices-light = Jasny
settings-look-choices-dark = Ciemny

settings-updates-title = Aktualizacje

settings-network-title = Sieć
settings-transfers-label = Pliki jednocześnie
settings-transfers-how = Obowiązuje od następnego pliku. Większa liczba przyspiesza tylko wtedy, gdy łącze ma jeszcze zapas.
settings-line-copy = Kopiuj przy połączeniu taryfowym
settings-proxy-label = Proxy

settings-proxy-choices-system = Jak w systemie
settings-proxy-choices-none = Brak
settings-proxy-choices-own = Własny adres…

settings-proxy-own-label = Adres proxy
settings-proxy-own-save = Użyj tego proxy
settings-proxy-how = Dotyczy wszystkiego, co pobiera Carryout, od następnego żądania. Przeglądarka ma własne ustawienie.
settings-proxy-example = http://proxy.example:3128

settings-log-title = Dzienniki
settings-log-label = Poziom dzienników
settings-log-how = Dzienniki pozostają na tym komputerze przez tydzień. Nigdy nie zawierają kluczy, a z danych najwyżej nazwy kategorii i plików.

settings-log-choices-error = Tylko błędy
settings-log-choices-warn = Także ostrzeżenia
settings-log-choices-info = Zwykły
settings-log-choices-debug = Wszystko, aby znaleźć błąd

settings-keys-title = Klucze logowania
settings-keys-how = Gdzie są zapisane klucze Twojego dostępu i czy to działa.
settings-keys-open = Pokaż
