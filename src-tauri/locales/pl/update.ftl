### Newer versions of Carryout, and the licences of what it is made of.
### Readers: page

update-title = Aktualizacje
update-absent = Ta wersja nie szuka aktualizacji. Nowsze znajdziesz tam, skąd ją masz.
update-forbidden = Aktualizacje są wyłączone na tym komputerze (ustawiono CARRYOUT_NO_UPDATE).

update-checking = Sprawdzanie aktualizacji…
update-ready = Aktualizacja gotowa: Carryout { $version }
update-none = Carryout jest aktualny. Sprawdzono: { $when }.
update-never = Jeszcze nie sprawdzono.

update-missed-unreachable = Nie udało się sprawdzić aktualizacji ({ $when }): serwer aktualizacji jest nieosiągalny.
update-missed-slow = Nie udało się sprawdzić aktualizacji ({ $when }): serwer aktualizacji nie odpowiedział na czas.
update-missed-garbled = Nie udało się sprawdzić aktualizacji ({ $when }): odpowiedzi serwera nie można użyć. Po drodze może być strona logowania Twojej sieci.

update-notes = Co nowego
update-progress = Pobieranie aktualizacji
update-bytes = { BYTES($done) } z { BYTES($all) }
update-bytes-unknown = { BYTES($done) }
update-installing = Instalowanie. Carryout sam uruchomi się ponownie.
update-waits = Można zainstalować, gdy nie są pobierane pliki.

update-check = Sprawdź teraz
update-install = Zainstaluj i uruchom ponownie
update-download = Otwórz stronę pobierania

update-automatic = Automatycznie sprawdzaj aktualizacje
update-automatic-how = Raz dziennie. Nic nie zostanie zainstalowane bez Twojej zgody i nie są wysyłane żadne informacje o Tobie.

update-licences = Licencje innych firm
update-licences-none = Ta wersja nie zawiera listy licencji. Tworzy ją polecenie cargo xtask bundle.
