### Notices on the desktop: a title, and a line below it. And the reminder for the calendar.
### Readers: rust

desktop-goes-on = Carryout kopiuje dalej
    .text = Uruchom go ponownie, aby zobaczyć postęp.
desktop-consented = Dostęp przyznany
    .text = Kontynuuj w oknie Carryout.
desktop-complete = Twoja kopia jest kompletna
    .text = { $name }: kategorie zapisane i sprawdzone: { NUMBER($got) } z { NUMBER($asked) }.
desktop-incomplete = Kopia jest gotowa, ale czegoś brakuje
    .text = { $name }: kategorie zapisane i sprawdzone: { NUMBER($got) } z { NUMBER($asked) }, nieudane: { NUMBER($missing) }.
# $headline is a sentence without its full stop: "The disk is full".
desktop-needs-you = Carryout czeka na Ciebie
    .text = { $name }: { $headline }.
# Up to four lines follow, one for each copy.
desktop-several-needs-you = Carryout czeka na Ciebie
desktop-several-complete = Twoje kopie są kompletne
desktop-several-more = i jeszcze { NUMBER($count) }
desktop-access-ended = Dostęp się skończył: { $name }
    .text = Google nie pozwala już Carryout kopiować. Twoje pliki są bezpieczne. Aby kontynuować, zezwól na dostęp ponownie.
desktop-access-ends = Dostęp się kończy: { $name }, { $day }
    .text = Potem nie będzie nowych kopii; Twoje pliki pozostaną. Carryout pokaże, co dalej.
desktop-access-ends-today = Dostęp się kończy: { $name }, { $day } o { $time }
    .text = Potem nie będzie nowych kopii; Twoje pliki pozostaną.

desktop-dialog-client = Wybierz plik klienta od Google
desktop-dialog-folder = Wybierz miejsce na kopie
desktop-dialog-reminder = Zapisz przypomnienie do kalendarza
desktop-dialog-diagnostics = Zapisz plik diagnostyczny
desktop-dialog-export = Eksportuj
desktop-dialog-evidence = Wybierz miejsce na materiał dowodowy
desktop-kind-client = Plik klienta (JSON)
desktop-kind-calendar = Plik kalendarza (iCalendar)
desktop-kind-zip = Archiwum ZIP
# Why the computer is kept awake, as some systems show it.
desktop-awake = Kopiowanie danych
# Why the computer waits a moment before it shuts down, as some systems show it.
desktop-shutdown = Zapisywanie postępu kopii
# The name of the password store that Carryout makes where the system has none.
desktop-keyring = Domyślna baza kluczy
# An account that the user gave no name.
desktop-account = Konto Google
desktop-hangs = Carryout już działa, ale nie odpowiada. Zakończ go w menedżerze zadań systemu lub wyloguj się, a potem uruchom ponownie. Nic nie przepadło: kopie zostaną wznowione od miejsca przerwania.

calendar-summary = Koniec dostępu: { $name } (Carryout)
calendar-description = Po tej chwili Carryout nie skopiuje już nic nowego: { $name }. Twoje pliki pozostaną. Otwórz Carryout wcześniej, aby przedłużyć dostęp lub zezwolić na niego ponownie.
calendar-link = Strona Google: { $address }
# A file's name, without its ending.
calendar-file = Carryout - koniec dostępu - { $name }
