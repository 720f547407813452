### The pages that the browser shows when it comes back from Google. "Google's page" is Google's own page for allowing access.
### Readers: rust

browser-granted = Åtkomst tillåten
    .text =
        { $count ->
            [one] Google tillät kategorin du bad om. Du kan stänga den här fliken och gå tillbaka till Carryout.
           *[other] Google tillät alla { NUMBER($count) } kategorier du bad om. Du kan stänga den här fliken och gå tillbaka till Carryout.
        }
browser-nothing = Ingenting tilläts
    .text = Ingen kategori kryssades i på Googles sida. Carryout kan fråga igen när du vill. Du kan stänga den här fliken.
browser-partly = Åtkomst delvis tillåten
    .text = Google tillät { NUMBER($got) } av { NUMBER($asked) } kategorier. Carryout visar vilka som saknas. Du kan be om dem igen eller fortsätta utan. Du kan stänga den här fliken.
browser-denied = Åtkomst tilläts inte
    .text = Du svarade nej på Googles sida. Carryout kan fråga igen när du vill. Du kan stänga den här fliken.
browser-stale = Den här sidan är inaktuell
    .text = Den hör till en tidigare inloggning. Gå tillbaka till Carryout och öppna Googles sida därifrån.
browser-failed = Ingen åtkomst gavs
    .text = Googles svar gick inte att använda. Carryout visar vad som hände och vad du kan göra nu. Du kan stänga den här fliken.
browser-later = Tillbaka till Carryout
    .text = Googles svar har kommit och Carryout visar hur det gick. Du kan stänga den här fliken.
