### Copies that begin by themselves, and the reminder before access ends.
### Readers: page

fresh-label = Kopie automatyczne

fresh-every-off = Wyłączone
fresh-every-day = Codziennie
fresh-every-week = Co tydzień
fresh-every-month = Co miesiąc

fresh-next = Następna:
fresh-paused = Wstrzymano. Nic nie jest kopiowane automatycznie.
fresh-when-finished = gdy skończy się trwająca kopia
fresh-soon = jak najszybciej
fresh-how = Tam, gdzie Google na to pozwala, późniejsze kopie pobierają tylko nowe dane; inne kategorie są za każdym razem kopiowane w całości.
fresh-open = Działa to, gdy Carryout jest otwarty. Pominięte kopie zastąpi jedna kopia przy następnym uruchomieniu Carryout.
fresh-always = Działa to także bez okna. Pominięte kopie zastąpi jedna kopia przy następnym uruchomieniu Carryout.
fresh-start-with-computer = Uruchamiaj wraz z komputerem
fresh-offer = Carryout może kopiować to ponownie automatycznie, dopóki Google daje dostęp.
fresh-keep = Zachowuj kopie
fresh-keep-all = Wszystkie
fresh-keep-last =
    { $count ->
        [one] Co najmniej { NUMBER($count) } kopię
        [few] Co najmniej { NUMBER($count) } kopie
        [many] Co najmniej { NUMBER($count) } kopii
       *[other] Co najmniej { NUMBER($count) } kopii
    }
fresh-keep-how = Starsza kopia trafia do kosza, gdy nowsze, sprawdzone kopie zawierają wszystko, co w niej było. Kopie, na których opierają się nowsze, pozostają. Od czasu do czasu wszystko jest kopiowane w całości, aby można było usunąć starsze kopie.
fresh-calendar = Dodaj do kalendarza…
fresh-calendar-saved = Zapisano. Otwórz plik, aby dodać przypomnienie do kalendarza.
