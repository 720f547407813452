### One copy, from the request to the receipt.
### Readers: page

copy-heading-running = { $name } wordt gekopieerd
copy-heading-paused = { $name }: gepauzeerd
copy-heading-blocked = { $name }: wacht op jou
copy-heading-done = { $name }: klaar
copy-heading-cancelled = { $name }: geannuleerd
copy-starting = De kopie begint…

copy-steps-asking = Google vragen
copy-steps-preparing = Google bereidt voor
copy-steps-ready = Gereed
copy-steps-copying = Kopiëren
copy-steps-saved = Gecontroleerd en opgeslagen

copy-saved = { NUMBER($done) } van { NUMBER($all) } klaar
copy-preparing =
    { $count ->
        [one] Google bereidt er 1 voor
       *[other] Google bereidt er { NUMBER($count) } voor
    }
copy-copying = { NUMBER($count) } aan het kopiëren
copy-failed = { NUMBER($count) } mislukt
copy-partly = Deels hier
copy-asked = gevraagd: { $when }
copy-looked = laatst gekeken: { $when }
copy-next-look = volgende keer: { $when }
copy-possible = mogelijk vanaf { $when }
copy-possible-from = De volgende kopie is mogelijk vanaf { $when }.
copy-kept-until = bij Google tot { $date }
copy-usual = meestal { $range }
copy-retried =
    { $count ->
        [one] nog een keer gevraagd
       *[other] nog { NUMBER($count) } keer gevraagd
    }
copy-progress = Voortgang van de kopie
copy-bytes-of = { BYTES($done) } van { BYTES($total) }
copy-so-far = tot nu toe bekend
copy-left = nog ongeveer { DURATION($seconds) }
copy-calculating = resterende tijd: wordt berekend
copy-speed = { BYTES($bytes) }/s
copy-limited = Beperkt tot { $rate }.
copy-change-limit = Wijzigen…
copy-slow = Google is al { $span } aan het voorbereiden. Bij grote verzamelingen duurt dat dagen; na zeven dagen kan het opnieuw worden gevraagd.
copy-no-size = De grootte is bekend zodra Google klaar is. Dat kan minuten, uren of dagen duren.
copy-pause = Pauzeren
copy-resume = Hervatten
copy-left-out = Weggelaten, omdat een andere kopie dit al ophaalde: { $list }.
copy-safe-start = Het programma stopte twee keer op dezelfde plek in deze kopie, daarom wacht die op jou. Er is niets verloren gegaan; met “Hervatten” wordt het opnieuw geprobeerd.
copy-paused-text = Tijdens de pauze wordt niets gedownload. Google bereidt verder voor.
copy-stop = Kopie annuleren…
copy-stop-title = Deze kopie annuleren?
copy-stop-text = Wat al is opgeslagen, blijft in de map. Al het andere wordt door Google verwijderd.
copy-stop-yes = Kopie annuleren
copy-stop-no = Blijven kopiëren
copy-after-move = Het downloaden gaat door na de verplaatsing.
copy-lid = Je kunt het venster sluiten of Carryout afsluiten. De kopie gaat verder waar die was gebleven.
copy-in-bin = De bestanden van deze kopie liggen in de prullenbak van deze computer sinds { $when }. Je kunt ze daar terughalen.
copy-goes-to-bin = De bestanden van deze kopie gaan naar de prullenbak.
copy-try-now = Nu proberen

copy-space-needed = Er komt nog { BYTES($bytes) }.
copy-space-free = Daar is { BYTES($bytes) } vrij.

copy-losing-what =
    { $count ->
        [one] Google verwijdert dit archief op { $when } ({ $away }).
       *[other] Google begint op { $when } ({ $away }) { NUMBER($count) } archieven te verwijderen.
    }
copy-losing-why = Google bewaart een archief 14 dagen.
copy-losing-resume = Klik vóór die tijd op “Hervatten”.
copy-losing-solve = Los vóór die tijd op wat in de weg zit, anders moet er opnieuw om worden gevraagd.
copy-losing-wait = Om wat dan niet hier is, moet opnieuw worden gevraagd.

copy-moving-title = Deze kopie gaat naar een andere map
copy-moving-progress = Voortgang van de verplaatsing
copy-moving-safe = De oude map blijft intact tot alles in de nieuwe is gecontroleerd.
copy-moving-anew = De oude map is niet bereikbaar en blijft zoals die is. Wat erin stond, wordt opnieuw van Google gedownload.

copy-unpack-title = Uitpakken
copy-unpack-done = Uitgepakt
copy-unpack-text = Google verpakt je bestanden in archieven. Carryout kan ze naast de originelen uitpakken; die blijven zoals ze zijn.
copy-unpack-stopped = Het uitpakken is gestopt. Wat is uitgepakt, blijft; het gaat vanaf daar verder.
copy-unpack-offer = Naast de originelen uitpakken…
copy-unpack-go-on = Verder uitpakken…
copy-unpack-needs = Hiervoor is { BYTES($bytes) } nodig.
copy-unpack-free = Daar is { BYTES($bytes) } vrij.
copy-unpack-tight = Er is geen ruimte voor alles. Wat past, wordt uitgepakt; de rest wacht tot er ruimte is.
copy-unpack-begin = Nu uitpakken
copy-unpack-no = Niet nu
copy-unpack-progress = Voortgang van het uitpakken
copy-unpack-lid = Je kunt het venster sluiten of Carryout afsluiten. Het uitpakken gaat verder waar het was gebleven.
copy-unpack-stop = Uitpakken stoppen
copy-unpack-result =
    { $files ->
        [one] { NUMBER($files) } bestand
       *[other] { NUMBER($files) } bestanden
    }, { BYTES($bytes) }
copy-unpack-refused =
    { $count ->
        [one] { NUMBER($count) } vermelding is weggelaten: een link, of een naam die ergens anders heen leidt.
       *[other] { NUMBER($count) } vermeldingen zijn weggelaten: links, of namen die ergens anders heen leiden.
    }
copy-unpack-broken =
    { $count ->
        [one] { NUMBER($count) } vermelding was niet helemaal leesbaar. Het origineel blijft.
       *[other] { NUMBER($count) } vermeldingen waren niet helemaal leesbaar. De originelen blijven.
    }
copy-unpack-adjusted =
    { $count ->
        [one] { NUMBER($count) } naam is aangepast
       *[other] { NUMBER($count) } namen zijn aangepast
    }
copy-unpack-map = Niet elke schijf accepteert zulke namen. In elke map staat een bestand names.json met de oude en de nieuwe.
copy-unpack-more = en nog { NUMBER($count) }

copy-open-folder = Map openen
copy-open-receipt = Ontvangstbewijs
copy-awaits-round = Wacht tot je het toestaat
copy-retry = Opnieuw proberen
copy-retry-all = Mislukte opnieuw proberen
copy-retry-ask =
    { $count ->
        [one] { NUMBER($count) } categorie is mislukt
       *[other] { NUMBER($count) } categorieën zijn mislukt
    }
copy-shared =
    { $count ->
        [one] Dit blokkeert { NUMBER($count) } categorie
       *[other] Dit blokkeert { NUMBER($count) } categorieën
    }
copy-rows = Categorieën

copy-outcome-saved = Gecontroleerd en opgeslagen
copy-outcome-empty = Geen gegevens
copy-outcome-refused = Door Google geweigerd
copy-outcome-failed = Mislukt
copy-outcome-cancelled = Geannuleerd

copy-files-of = Bestanden van { $title }
copy-file-name = Bestand
copy-file-size = Grootte
copy-file-state = Status
copy-file-saved = Gecontroleerd en opgeslagen
copy-proof-checksum = met de controlesom van Google
copy-proof-archive = met de controlesommen van het archief
copy-proof-twice = twee keer ontvangen, beide gelijk
copy-proof-length = alleen op lengte
copy-proof-end = tot het einde ontvangen, geen lengte opgegeven
copy-proof-count =
    { $count ->
        [one] { NUMBER($count) } bestand { $how }
       *[other] { NUMBER($count) } bestanden { $how }
    }
copy-proofs = Zo zijn de bestanden gecontroleerd: { $list }.
copy-file-arriving = { BYTES($done) } binnen
copy-file-waiting = Wacht
copy-period-range = Van { $from } tot en met { $to }
copy-period-since = Sinds { $from }
copy-period-until = Tot en met { $to }
copy-started = Gestart: { $when }
copy-finished = Klaar: { $when }
copy-receipt = Ontvangstbewijs
copy-receipt-gone = Alles wat hier staat, was volledig en gecontroleerd. De bestanden liggen nu in de prullenbak.
copy-asked-for = Gevraagd
copy-got = Met gegevens
copy-empty = Geen gegevens
copy-missing = Mislukt
copy-files = Bestanden
copy-size = Grootte
copy-nothing-for = Google heeft geen gegevens in: { $titles }.

copy-news-progress = { NUMBER($percent) }% gekopieerd.
copy-news-finished = { NUMBER($done) } van { NUMBER($all) } categorieën zijn klaar.
copy-news-done = De kopie is volledig. Het ontvangstbewijs is geschreven.
copy-news-blocked = De kopie wacht op jou.
copy-news-paused = Gepauzeerd.
copy-news-resumed = Hervat.
copy-heading-held = { $name }: wacht
copy-pieces-here = { NUMBER($done) } van { NUMBER($all) } categorieën klaar
copy-preparing-more = Google bereidt er nog { NUMBER($count) } voor.
copy-category = Categorie
copy-state = Status
copy-state-steps = in vijf stappen: gevraagd, voorbereiden, gereed, kopiëren, gecontroleerd en opgeslagen
copy-timeline = Tijdlijn: de tijden staan in de details van elke categorie
copy-key-preparing = Google bereidt voor
copy-key-ready = Gereed bij Google
copy-key-fetched = Gedownload en opgeslagen
copy-key-expected = Verwacht
copy-key-now = Nu
copy-ready-at = gereed: { $when }
copy-saved-at = opgeslagen: { $when }
copy-came = Wat is aangekomen
copy-came-home = { BYTES($bytes) } aangekomen
copy-came-nothing = Deze keer geen gegevens
copy-for = Voor { $name }.
copy-all-checked =
    { $count ->
        [one] Het bestand is volledig en gecontroleerd.
       *[other] Alle { NUMBER($count) } bestanden zijn volledig en gecontroleerd.
    }
copy-bars = De balken tonen
copy-look = Bekijken
copy-empty-title =
    { $count ->
        [one] { NUMBER($count) } categorie is leeg
       *[other] { NUMBER($count) } categorieën zijn leeg
    }
copy-failed-title =
    { $count ->
        [one] { NUMBER($count) } categorie is mislukt
       *[other] { NUMBER($count) } categorieën zijn mislukt
    }
copy-from-to = { $from } tot { $to }
copy-access-ended = Carryout heeft de eenmalige toegang bij Google beëindigd: { $when }.
copy-progress-of = Voortgang van { $title }
