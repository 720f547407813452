### The receipt: a page without a script, beside the files of a copy. And what a check of a copy finds, years later.
### Readers: rust

receipt-title = Potwierdzenie: { $name }, { $day }
receipt-practice = To był tryb próbny. Nic tutaj nie pochodzi z Google.
receipt-loopback = Zamiast Google odpowiadał serwer na tym komputerze. Nic tutaj nie pochodzi z Google.
receipt-heading = Potwierdzenie kopii danych z Google

# Parts of one sentence, joined by commas: "Asked for 34, got 33 (2 of them empty), 1 refused."
receipt-sum = Zamówiono: { NUMBER($asked) }, otrzymano: { NUMBER($got) }
receipt-sum-empty = Zamówiono: { NUMBER($asked) }, otrzymano: { NUMBER($got) } (w tym puste: { NUMBER($empty) })
receipt-sum-refused = odmówiono: { NUMBER($count) }
receipt-sum-failed = nie udało się: { NUMBER($count) }
receipt-sum-cancelled = anulowano: { NUMBER($count) }
receipt-sum-not-granted = nie zezwolono: { NUMBER($count) }
receipt-files =
    { $count ->
        [one] { NUMBER($count) } plik, { BYTES($bytes) }. Sprawdzono go przy odbiorze; sumy kontrolne są poniżej.
        [few] { NUMBER($count) } pliki, { BYTES($bytes) }. Każdy sprawdzono przy odbiorze; sumy kontrolne są poniżej.
        [many] { NUMBER($count) } plików, { BYTES($bytes) }. Każdy sprawdzono przy odbiorze; sumy kontrolne są poniżej.
       *[other] { NUMBER($count) } pliku, { BYTES($bytes) }. Każdy sprawdzono przy odbiorze; sumy kontrolne są poniżej.
    }
receipt-incomplete =
    { $count ->
        [one] W { NUMBER($count) } kategorii sam Google coś pominął; patrz poniżej.
        [few] W { NUMBER($count) } kategoriach sam Google coś pominął; patrz poniżej.
        [many] W { NUMBER($count) } kategoriach sam Google coś pominął; patrz poniżej.
       *[other] W { NUMBER($count) } kategorii sam Google coś pominął; patrz poniżej.
    }

receipt-row-connection = Połączenie
receipt-row-asked = Zamówiono
receipt-row-finished = Ukończono
receipt-row-period = Okres
receipt-row-access = Dostęp
receipt-row-access-ended = Koniec dostępu
receipt-row-client = Klient
receipt-row-program = Program
receipt-program = Carryout { $version }
# The next two stand before a moment: "from 18 May 2026, 00:00 CEST".
receipt-from = od
receipt-until = do
receipt-period-limit = tam, gdzie Google może go ograniczyć
receipt-access-one-time = na jedną kopię
receipt-access-time-based = na pewien okres
receipt-access-unknown = nie podany przez Google
# A moment follows.
receipt-access-ended = Carryout zakończył go w Google:
receipt-access-in-place = nadal istniał w chwili zapisania tego potwierdzenia

receipt-asked-for = Co zamówiono
receipt-column-kind = Rodzaj danych
receipt-column-outcome = Wynik
receipt-column-files = Pliki
receipt-column-size = Rozmiar
receipt-outcome-got = Otrzymano
receipt-outcome-incomplete = Otrzymano, niekompletne
receipt-outcome-empty = Puste
receipt-outcome-refused = Odmowa
receipt-outcome-failed = Nie udało się
receipt-outcome-cancelled = Anulowano
receipt-outcome-not-granted = Nie zezwolono
receipt-file-count =
    { $count ->
        [one] { NUMBER($count) } plik
        [few] { NUMBER($count) } pliki
        [many] { NUMBER($count) } plików
       *[other] { NUMBER($count) } pliku
    }
receipt-nothing = Brak danych
# $headline is a sentence without its full stop.
receipt-reason = { $headline }. { $reason }
# A moment follows: "Asked 18 May 2026, 14:02 CEST".
receipt-asked-at = Zamówiono
receipt-state-of = Stan w Google z dnia
receipt-asked-again =
    { $count ->
        [one] Ponowiono prośbę { NUMBER($count) } raz
        [few] Ponowiono prośbę { NUMBER($count) } razy
        [many] Ponowiono prośbę { NUMBER($count) } razy
       *[other] Ponowiono prośbę { NUMBER($count) } razy
    }
# A name of Google's follows.
receipt-job = Zadanie Google
receipt-details = Szczegóły
receipt-details-and-files =
    { $count ->
        [one] Szczegóły i { NUMBER($count) } plik
        [few] Szczegóły i { NUMBER($count) } pliki
        [many] Szczegóły i { NUMBER($count) } plików
       *[other] Szczegóły i { NUMBER($count) } pliku
    }
receipt-exact-size = { BYTES($bytes) } (bajty: { NUMBER($bytes) })
# A name of Google's follows.
receipt-name-at-google = W Google:
receipt-generation = Generacja
receipt-zip =
    { $count ->
        [one] ZIP, { NUMBER($count) } plik, po rozpakowaniu { BYTES($bytes) }; każdy wpis odczytano w całości
        [few] ZIP, { NUMBER($count) } pliki, po rozpakowaniu { BYTES($bytes) }; każdy wpis odczytano w całości
        [many] ZIP, { NUMBER($count) } plików, po rozpakowaniu { BYTES($bytes) }; każdy wpis odczytano w całości
       *[other] ZIP, { NUMBER($count) } pliku, po rozpakowaniu { BYTES($bytes) }; każdy wpis odczytano w całości
    }
receipt-content = Zawartość: { $kind }
receipt-broken = uszkodzone wewnątrz: { NUMBER($count) }
receipt-unusable = z nazwą nie do użycia: { NUMBER($count) }
receipt-not-exported = niewyeksportowane według indeksu Google: { NUMBER($count) }
# Names of Google's follow.
receipt-services = według Google niekompletne:

proof-checksum = suma kontrolna Google
    .by = według sumy kontrolnej Google
proof-archive = własne sumy kontrolne archiwum
    .by = według własnych sum kontrolnych archiwum
proof-twice = odebrano dwukrotnie, za każdym razem to samo
proof-length = tylko długość
proof-end = odebrano do końca, bez podanej długości
# $proof is one of the above: "3 length only".
receipt-proof-count = { NUMBER($count) } – { $proof }
receipt-proved = Weryfikacja: { $proof }
receipt-files-proved =
    { $count ->
        [one] { NUMBER($count) } plik, { BYTES($bytes) }. Sprawdzono go przy odbiorze: { $proofs }; sumy kontrolne są poniżej.
        [few] { NUMBER($count) } pliki, { BYTES($bytes) }. Każdy sprawdzono przy odbiorze: { $proofs }; sumy kontrolne są poniżej.
        [many] { NUMBER($count) } plików, { BYTES($bytes) }. Każdy sprawdzono przy odbiorze: { $proofs }; sumy kontrolne są poniżej.
       *[other] { NUMBER($count) } pliku, { BYTES($bytes) }. Każdy sprawdzono przy odbiorze: { $proofs }; sumy kontrolne są poniżej.
    }
# A name follows each of these: "Came from storage.example, which is …", "Google also listed a.zip; it is the same object as b.zip and is kept once".
receipt-host = Pobrano z
receipt-host-unknown = , serwera, który nie jest znany jako serwer Google
receipt-earlier-archive = Z wcześniejszego archiwum, zadanie
receipt-same-listed = Google podał też
receipt-same-as = jest to ten sam obiekt co
receipt-same-once = i zachowano go raz

receipt-adjusted =
    { $count ->
        [one] Dostosowano { NUMBER($count) } nazwę
        [few] Dostosowano { NUMBER($count) } nazwy
        [many] Dostosowano { NUMBER($count) } nazw
       *[other] Dostosowano { NUMBER($count) } nazwy
    }
receipt-adjusted-text = Nie każdy komputer przyjmuje każdą nazwę. W samych plikach nic się nie zmieniło.
receipt-row-now = Teraz
receipt-row-was = Wcześniej

receipt-proof = Weryfikacja nawet po latach
receipt-proof-text = Ten folder to pakiet BagIt (RFC 8493): zwykłe pliki i ich sumy kontrolne w pliku manifest-sha256.txt. Nie trzeba internetu ani konta. Każde z tych poleceń odczytuje każdy bajt i podaje, czego brakuje lub co się zmieniło:
receipt-proof-tools = Drugie to narzędzie Biblioteki Kongresu USA. Dla programów to samo potwierdzenie jest w pliku receipt.json.
# A moment stands between the two.
receipt-written = Zapisano
receipt-written-by = przez Carryout { $version }. To nie jest produkt Google.

finding-missing = Brakuje { $path }
finding-extra = { $path } nie ma na liście
finding-litter = { $path } pozostawił inny program; nie jest to część kopii
finding-too-deep = { $path } leży zbyt głęboko i nie zostało sprawdzone
finding-too-many = { $path } zawiera ponad { NUMBER($most) } wpisów; reszty nie sprawdzono
finding-fetch = { $path } wymienia pliki do pobrania z innego miejsca ({ NUMBER($files) }); niczego nie pobrano
finding-more = pozostałe ustalenia: { NUMBER($findings) }
finding-altered = { $path } uległo zmianie
finding-unreadable = { $path } nie można odczytać: { $why }
finding-not-a-file = { $path } nie jest zwykłym plikiem
finding-outside = { $path } leży poza folderem i nie zostało sprawdzone
finding-contradicted = { $path } jest na liście z dwiema różnymi sumami kontrolnymi
finding-declaration = { $path } nie jest deklaracją pakietu: { $says }
finding-line = { $path }: wiersz { $number } jest niezrozumiały
finding-method = { $path } nie zostało użyte: metoda { $method } nie jest obsługiwana
finding-no-manifest = { $path } nie zawiera manifestu z sumami SHA-256 lub SHA-512
finding-oxum = { $path } podaje bajty: { NUMBER($bytes) }, pliki: { NUMBER($files) }, a jest bajtów: { NUMBER($found_bytes) }, plików: { NUMBER($found_files) }
finding-oxum-raw = { $path } podaje { $says }, a jest { $found }
finding-receipt = { $path } nie pasuje do pakietu: { $what }
