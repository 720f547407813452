### Copies that begin by themselves, and the reminder before access ends.
### Readers: page

fresh-label = Automatiska kopior

fresh-every-off = Av
fresh-every-day = Dagligen
fresh-every-week = Varje vecka
fresh-every-month = Varje månad

fresh-next = Nästa:
fresh-paused = Pausat. Inget kopieras automatiskt.
fresh-when-finished = när den pågående kopian är klar
fresh-soon = så snart som möjligt
fresh-how = Där Google tillåter det hämtar senare kopior bara det som är nytt; andra kategorier kopieras i sin helhet varje gång.
fresh-open = Det sker medan Carryout är öppet. Missade kopior ersätts med en kopia nästa gång Carryout körs.
fresh-always = Det sker även utan fönster. Missade kopior ersätts med en kopia nästa gång Carryout körs.
fresh-start-with-computer = Starta med datorn
fresh-offer = Carryout kan kopiera det här igen automatiskt, så länge Google ger åtkomst.
fresh-keep = Behåll kopior
fresh-keep-all = Alla
fresh-keep-last =
    { $count ->
        [one] Minst { NUMBER($count) } kopia
       *[other] Minst { NUMBER($count) } kopior
    }
fresh-keep-how = En äldre kopia flyttas till papperskorgen när nyare, kontrollerade kopior innehåller allt i den. Kopior som nyare bygger på finns kvar. Då och då kopieras allt i sin helhet, så att äldre kopior kan tas bort.
fresh-calendar = Lägg till i kalendern…
fresh-calendar-saved = Sparat. Öppna filen för att lägga in den i din kalender.
