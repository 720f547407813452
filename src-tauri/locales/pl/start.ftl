### The first screen.
### Readers: page

start-title = Zabierz swoje dane z Google
start-does = Carryout kopiuje Twoje dane z Google do folderu na tym komputerze, sprawdza, czy każdy plik jest kompletny, i może powtarzać to automatycznie.
start-does-not = Niczego nie usuwa w Google i niczego nie wysyła gdzie indziej.
start-expect = Google przygotowuje je od kilku minut do kilku dni; Carryout kończy automatycznie.
start-google = Skopiuj moje dane z Google
start-google-hint = Wybierz, co chcesz skopiować. Google poprosi Cię potem o zgodę w przeglądarce.
start-practice = Wypróbuj na danych próbnych
start-practice-hint = Cały program na zmyślonych danych. Nic nie trafia do Google, wszystko trwa sekundy i można to usunąć jednym kliknięciem.
start-practice-again = Wybierz dane próbne
start-can-i = Kto może z tego skorzystać
start-country = Twoje konto należy do kraju z listy Google, głównie w Europie.
start-adult = Masz co najmniej 18 lat.
start-personal = To konto osobiste, a nie szkolne ani służbowe.
start-protection = Nie jest objęte programem ochrony zaawansowanej.
start-list = Zobacz listę
start-not-sure = Nie masz pewności? Po prostu spróbuj: Google Ci powie i nic nie przepadnie.
start-cannot = Czego to nie obejmuje
start-cannot-text = Zdjęcia, Gmail, Dysk, Kalendarz, Kontakty i Oś czasu. Te dane Google udostępnia tylko przez Takeout.
start-takeout = Otwórz Google Takeout
start-copies = Twoje kopie
start-need = Czego potrzebujesz
start-need-client = Około 15 minut, jeden raz, na skonfigurowanie dostępu do Google.
