### Notices in the window, and the diagnostics file.
### Readers: page

notices-ends = De toegang voor { $name } eindigt op { $date } ({ $left }).
notices-ends-text = Daarna komen er geen nieuwe kopieën; je bestanden blijven.
notices-ended = De toegang voor { $name } is beëindigd.
notices-ended-text =
    Google laat ons { $count ->
        [one] { NUMBER($count) } categorie
       *[other] { NUMBER($count) } categorieën
    } niet meer kopiëren. Je bestanden zijn veilig.
notices-show = Tonen wat je kunt doen
notices-dismiss = Sluiten
notices-title = Meldingen
notices-finished = Als er iets klaar is
notices-finished-hint = Een kopie is volledig; toegang is gegeven.
notices-needs-me = Als iets mijn aandacht nodig heeft
notices-needs-me-hint = Toegang eindigt, de schijf is vol, een schijf ontbreekt, een categorie is mislukt.
notices-rest = Wat hier uit staat, wordt nog wel in dit venster getoond.
notices-ask = Een melding op het bureaublad als dit klaar is of op jou wacht?
notices-ask-hint = Intussen kun je het venster sluiten.
notices-ask-yes = Ja, graag
notices-ask-no = Geen meldingen
notices-asked-yes = Je krijgt een melding.
notices-asked-no = Je krijgt geen melding. Alles staat in het overzicht.

notices-diagnostics-heading = Voor hulp
notices-diagnostics-intro = Een diagnosebestand laat iemand die je helpt, zien wat dit programma heeft gedaan. Er wordt niets vanzelf verzonden.
notices-diagnostics-open = Diagnose exporteren…
notices-diagnostics-clear = Logboeken wissen
notices-diagnostics-cleared = De logboeken zijn gewist.
notices-diagnostics-title = Diagnose exporteren
notices-diagnostics-contents = Het bestand wordt een ZIP-archief met deze inhoud:
notices-diagnostics-masked = Sleutels staan er nooit in. Namen die je hebt gegeven, paden, adressen en accountgegevens zijn onleesbaar gemaakt.
notices-diagnostics-save = Opslaan…
notices-diagnostics-saved = Het diagnosebestand is opgeslagen.
