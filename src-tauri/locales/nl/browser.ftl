### The pages that the browser shows when it comes back from Google. "Google's page" is Google's own page for allowing access.
### Readers: rust

browser-granted = Toegang gegeven
    .text =
        { $count ->
            [one] Google heeft de gevraagde categorie toegestaan. Je kunt dit tabblad sluiten en teruggaan naar Carryout.
           *[other] Google heeft alle { NUMBER($count) } gevraagde categorieën toegestaan. Je kunt dit tabblad sluiten en teruggaan naar Carryout.
        }
browser-nothing = Er is niets toegestaan
    .text = Op de pagina van Google is geen categorie aangevinkt. Carryout kan het op elk moment opnieuw vragen. Je kunt dit tabblad sluiten.
browser-partly = Toegang deels gegeven
    .text = Google heeft { NUMBER($got) } van { NUMBER($asked) } categorieën toegestaan. Carryout laat zien welke ontbreken; je kunt er opnieuw om vragen of zonder doorgaan. Je kunt dit tabblad sluiten.
browser-denied = Je hebt geen toegang gegeven
    .text = Je hebt nee gezegd op de pagina van Google. Carryout kan het op elk moment opnieuw vragen. Je kunt dit tabblad sluiten.
browser-stale = Deze pagina is verouderd
    .text = Deze pagina hoort bij een eerdere keer inloggen. Ga terug naar Carryout en open de pagina van Google vanaf daar.
browser-failed = Er is geen toegang gegeven
    .text = Het antwoord van Google is niet bruikbaar. Carryout laat zien wat er is gebeurd en wat je nu kunt doen. Je kunt dit tabblad sluiten.
browser-later = Terug naar Carryout
    .text = Het antwoord van Google is aangekomen en Carryout laat zien hoe het is gegaan. Je kunt dit tabblad sluiten.
