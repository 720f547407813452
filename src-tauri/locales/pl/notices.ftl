### Notices in the window, and the diagnostics file.
### Readers: page

notices-ends = Dostęp się kończy: { $name }, { $date } ({ $left }).
notices-ends-text = Potem nie będzie nowych kopii; Twoje pliki pozostaną.
notices-ended = Dostęp się skończył: { $name }.
notices-ended-text =
    Google nie pozwala już kopiować { $count ->
        [one] { NUMBER($count) } kategorii
        [few] { NUMBER($count) } kategorii
        [many] { NUMBER($count) } kategorii
       *[other] { NUMBER($count) } kategorii
    }. Twoje pliki są bezpieczne.
notices-show = Pokaż, co zrobić
notices-dismiss = Odrzuć
notices-title = Powiadomienia
notices-finished = Gdy coś się zakończy
notices-finished-hint = Kopia jest kompletna; przyznano dostęp.
notices-needs-me = Gdy coś wymaga uwagi
notices-needs-me-hint = Dostęp się kończy, dysk jest pełny, brakuje dysku, nie udało się skopiować kategorii.
notices-rest = To, co tu wyłączono, nadal jest widoczne w tym oknie.
notices-ask = Powiadomić na pulpicie, gdy to się zakończy lub będzie wymagać uwagi?
notices-ask-hint = Możesz w tym czasie zamknąć okno.
notices-ask-yes = Tak, powiadom
notices-ask-no = Bez powiadomień
notices-asked-yes = Otrzymasz powiadomienie.
notices-asked-no = Nie będzie powiadomień. Wszystko znajdziesz w przeglądzie.

notices-diagnostics-heading = Pomoc
notices-diagnostics-intro = Plik diagnostyczny pokazuje osobie, która Ci pomaga, co robił ten program. Nic nie jest wysyłane automatycznie.
notices-diagnostics-open = Eksportuj diagnostykę…
notices-diagnostics-clear = Wyczyść dzienniki
notices-diagnostics-cleared = Dzienniki wyczyszczono.
notices-diagnostics-title = Eksport diagnostyki
notices-diagnostics-contents = Plik będzie archiwum ZIP o takiej zawartości:
notices-diagnostics-masked = Nigdy nie zawiera kluczy. Nadane nazwy, ścieżki, adresy i dane konta są ukryte.
notices-diagnostics-save = Zapisz…
notices-diagnostics-saved = Plik diagnostyczny zapisano.
