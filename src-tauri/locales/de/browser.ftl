### The pages that the browser shows when it comes back from Google. "Google's page" is Google's own page for allowing access.
### Readers: rust

browser-granted = Zugriff erlaubt
    .text =
        { $count ->
            [one] Google hat die angefragte Kategorie erlaubt. Sie können diesen Tab schließen und zu Carryout zurückkehren.
           *[other] Google hat alle { NUMBER($count) } angefragten Kategorien erlaubt. Sie können diesen Tab schließen und zu Carryout zurückkehren.
        }
browser-nothing = Nichts wurde erlaubt
    .text = Auf der Seite von Google war keine Kategorie angekreuzt. Carryout kann jederzeit noch einmal fragen. Sie können diesen Tab schließen.
browser-partly = Zugriff teilweise erlaubt
    .text = Google hat { NUMBER($got) } von { NUMBER($asked) } Kategorien erlaubt. Carryout zeigt, welche fehlen; Sie können noch einmal danach fragen oder ohne sie weitermachen. Sie können diesen Tab schließen.
browser-denied = Zugriff nicht erlaubt
    .text = Sie haben auf der Seite von Google abgelehnt. Carryout kann jederzeit noch einmal fragen. Sie können diesen Tab schließen.
browser-stale = Diese Seite ist veraltet
    .text = Sie gehört zu einer früheren Anmeldung. Kehren Sie zu Carryout zurück und öffnen Sie die Seite von Google von dort aus.
browser-failed = Zugriff nicht erlaubt
    .text = Die Antwort von Google war nicht zu gebrauchen. Carryout zeigt, was geschehen ist und wie es weitergeht. Sie können diesen Tab schließen.
browser-later = Zurück zu Carryout
    .text = Die Antwort von Google ist da, und Carryout zeigt, wie es ausgegangen ist. Sie können diesen Tab schließen.
