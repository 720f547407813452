### The guide to a Google project and client file of the user's own.
### Readers: page

setup-title = Skonfiguruj dostęp do Google
setup-intro = Google daje dostęp tylko programom z plikiem klienta. Tworzy się go raz, w około 15 minut, w konsoli Google. Pozostaje na tym komputerze.
setup-step = Krok { NUMBER($number) }
setup-page-opens = Otwórz tę stronę
setup-project = Utwórz projekt
setup-project-text = Nazwa jest dowolna, na przykład „Moje dane”. Google wymaga też podłączenia konta rozliczeniowego; nie wiemy o żadnych opłatach za te kopie.
setup-api = Włącz Data Portability API
setup-api-text = Sprawdź, czy u góry wybrano Twój projekt, a potem naciśnij „Enable”.
setup-branding = Nazwij aplikację
setup-branding-text = „App name”: „Mój Carryout”. Adres pomocy i kontaktowy: Twój własny e-mail. Nic więcej nie trzeba.
setup-audience = Określ, kto może jej używać
setup-audience-text = Wybierz „External”. W „Test users” dodaj adres konta, którego dane chcesz skopiować.
setup-publish = Opublikuj aplikację
setup-publish-text = Na tej samej stronie naciśnij „Publish app”. Do tego czasu projekt ma stan „Testing”: dostęp kończy się po 7 dniach bez względu na wybór i nie można go przedłużyć. Opublikowana, ale niezweryfikowana przez Google aplikacja pokazuje ostrzeżenie, które można pominąć.
setup-scopes = Określ, o co może prosić
setup-scopes-text = Naciśnij „Add or remove scopes”, wklej tę listę w „Manually add scopes”, naciśnij „Add to table”, a potem „Update” i „Save”.
setup-copy-scopes = Kopiuj listę zakresów
setup-client = Utwórz klienta i pobierz jego plik
setup-client-text = Naciśnij „Create client”, wybierz typ „Desktop app”, a potem „Download JSON”. Google udostępnia ten plik tylko raz, zaraz po utworzeniu.
setup-file = Wybierz plik klienta
setup-file-text = Jego nazwa zaczyna się od client_secret_ i kończy na .json.
setup-choose = Wybierz plik klienta…
setup-choose-another = Wybierz inny plik…
setup-check = Sprawdź tego klienta
setup-check-text = Pyta Google, czy zna klienta i jego tajny klucz. Nie musisz na nic zezwalać.
setup-clients = Twoje pliki klienta
setup-steps-of = Kroki dla
setup-shown = Kroki są widoczne
setup-show = Pokaż kroki
setup-used-by = Używany przez: { $names }
setup-unused = Nieużywany przez żadne konto
setup-remove = Usuń

setup-states-unchecked = Jeszcze nie sprawdzono
setup-states-right = OK
setup-states-wrong = Wymaga uwagi
setup-states-unknowable = Google nie podaje

setup-later = Okaże się przy pierwszym logowaniu
setup-next = Wybierz, co skopiować
setup-progress = Sprawdzone kroki: { NUMBER($done) } z { NUMBER($all) }
setup-no-file = Nie ma jeszcze pliku klienta. Prowadzą do niego te kroki.
