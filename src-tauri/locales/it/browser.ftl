### The pages that the browser shows when it comes back from Google. "Google's page" is Google's own page for allowing access.
### Readers: rust

browser-granted = Accesso consentito
    .text =
        { $count ->
            [one] Google ha consentito la categoria che hai richiesto. Puoi chiudere questa scheda e tornare a Carryout.
           *[other] Google ha consentito tutte le { NUMBER($count) } categorie che hai richiesto. Puoi chiudere questa scheda e tornare a Carryout.
        }
browser-nothing = Non è stato consentito nulla
    .text = Sulla pagina di Google non è stata selezionata nessuna categoria. Carryout può chiedere di nuovo quando vuoi. Puoi chiudere questa scheda.
browser-partly = Accesso consentito in parte
    .text =
        { $got ->
            [one] Google ha consentito { NUMBER($got) } categoria su { NUMBER($asked) }.
           *[other] Google ha consentito { NUMBER($got) } categorie su { NUMBER($asked) }.
        } Carryout mostra quali mancano; puoi richiederle di nuovo o continuare senza. Puoi chiudere questa scheda.
browser-denied = Accesso non consentito
    .text = Hai detto di no sulla pagina di Google. Carryout può chiedere di nuovo quando vuoi. Puoi chiudere questa scheda.
browser-stale = Questa pagina non è più valida
    .text = È di un accesso precedente. Torna a Carryout e apri da lì la pagina di Google.
browser-failed = Accesso non concesso
    .text = La risposta di Google non si è potuta usare. Carryout mostra cosa è successo e cosa fare. Puoi chiudere questa scheda.
browser-later = Torna a Carryout
    .text = La risposta di Google è arrivata, e Carryout mostra com’è andata. Puoi chiudere questa scheda.
