### The pages that the browser shows when it comes back from Google. "Google's page" is Google's own page for allowing access.
### Readers: rust

browser-granted = Dostęp przyznany
    .text =
        { $count ->
            [one] Google zezwolił na kategorię, o którą poproszono. Możesz zamknąć tę kartę i wrócić do Carryout.
            [few] Google zezwolił na wszystkie { NUMBER($count) } kategorie, o które poproszono. Możesz zamknąć tę kartę i wrócić do Carryout.
            [many] Google zezwolił na wszystkie kategorie ({ NUMBER($count) }), o które poproszono. Możesz zamknąć tę kartę i wrócić do Carryout.
           *[other] Google zezwolił na wszystkie kategorie ({ NUMBER($count) }), o które poproszono. Możesz zamknąć tę kartę i wrócić do Carryout.
        }
browser-nothing = Nie przyznano dostępu do niczego
    .text = Na stronie Google nie zaznaczono żadnej kategorii. Carryout może zapytać ponownie w dowolnej chwili. Możesz zamknąć tę kartę.
browser-partly = Dostęp przyznany częściowo
    .text = Kategorie, na które zezwolił Google: { NUMBER($got) } z { NUMBER($asked) }. Carryout pokaże, których brakuje; możesz poprosić o nie ponownie lub kontynuować bez nich. Możesz zamknąć tę kartę.
browser-denied = Nie przyznano dostępu
    .text = Na stronie Google wybrano odmowę. Carryout może zapytać ponownie w dowolnej chwili. Możesz zamknąć tę kartę.
browser-stale = Ta strona jest nieaktualna
    .text = Należy do wcześniejszego logowania. Wróć do Carryout i otwórz stronę Google stamtąd.
browser-failed = Nie uzyskano dostępu
    .text = Odpowiedzi Google nie można użyć. Carryout pokaże, co się stało i co dalej. Możesz zamknąć tę kartę.
browser-later = Wróć do Carryout
    .text = Odpowiedź Google dotarła, a Carryout pokaże wynik. Możesz zamknąć tę kartę.
