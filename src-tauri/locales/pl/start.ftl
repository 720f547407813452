### The first screen.
### Readers: page

start-title = Zabierz swoje dane z Google do domu
start-does = Carryout kopiuje Twoje dane z Google do folderu na tym komputerze i weryfikuje, że każdy plik jest kompletny.
start-does-not = Niczego nie usuwa w Google i niczego nie wysyła gdzie indziej.
start-expect = Google potrzebuje od kilku minut do kilku dni na przygotowanie kopii. Carryout czeka i kończy samoczynnie.
start-google = Skopiuj moje dane z Google
start-google-hint = Ty wybierasz, co skopiować. Google pyta Cię, zanim cokolwiek przekaże.
start-practice = Wypróbuj na danych próbnych
start-practice-hint = Wszystko działa jak z Google, ale na zmyślonych danych.
start-practice-again = Wybierz dane próbne
start-can-i = Czy mogę z tego skorzystać?
start-can-i-intro = Google oferuje to, gdy spełnione są wszystkie cztery warunki:
start-country = Twoje konto należy do kraju z listy Google, głównie w Europie.
start-adult = Masz co najmniej 18 lat.
start-personal = To konto osobiste, a nie szkolne ani służbowe.
start-protection = Konto nie jest objęte programem ochrony zaawansowanej.
start-list = Zobacz listę Google
start-not-sure = Nie masz pewności? Po prostu spróbuj. Google Ci powie i nic nie przepadnie.
start-cannot = Czego to nie obejmuje
start-cannot-text = Nie obejmuje to Zdjęć, Gmaila ani Dysku. Do nich Google ma Takeout.
start-takeout = Otwórz Google Takeout
start-copies = Twoje kopie
