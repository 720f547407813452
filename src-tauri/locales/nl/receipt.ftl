### The receipt: a page without a script, beside the files of a copy. And what a check of a copy finds, years later.
### Readers: rust

receipt-title = Ontvangstbewijs: { $name }, { $day }
receipt-practice = Dit was een oefening. Niets hier komt van Google.
receipt-loopback = Een server op deze computer antwoordde in plaats van Google. Niets hier komt van Google.
receipt-heading = Ontvangstbewijs voor een kopie van je Google-gegevens

# Parts of one sentence, joined by commas: "Asked for 34, got 33 (2 of them empty), 1 refused."
receipt-sum = { NUMBER($asked) } gevraagd, { NUMBER($got) } gekregen
receipt-sum-empty = { NUMBER($asked) } gevraagd, { NUMBER($got) } gekregen (waarvan { NUMBER($empty) } leeg)
receipt-sum-refused = { NUMBER($count) } geweigerd
receipt-sum-failed = { NUMBER($count) } mislukt
receipt-sum-cancelled = { NUMBER($count) } geannuleerd
receipt-sum-not-granted = { NUMBER($count) } niet toegestaan
receipt-files =
    { $count ->
        [one] { NUMBER($count) } bestand, { BYTES($bytes) }. Het is bij ontvangst gecontroleerd; de controlesommen staan hieronder.
       *[other] { NUMBER($count) } bestanden, { BYTES($bytes) }. Elk is bij ontvangst gecontroleerd; de controlesommen staan hieronder.
    }
receipt-incomplete =
    { $count ->
        [one] Bij { NUMBER($count) } categorie heeft Google zelf iets weggelaten; zie hieronder.
       *[other] Bij { NUMBER($count) } categorieën heeft Google zelf iets weggelaten; zie hieronder.
    }

receipt-row-connection = Koppeling
receipt-row-asked = Gevraagd
receipt-row-finished = Klaar
receipt-row-period = Periode
receipt-row-access = Toegang
receipt-row-access-ended = Toegang beëindigd
receipt-row-client = Client
receipt-row-program = Gemaakt door
receipt-program = Carryout { $version }
# The next two stand before a moment: "from 18 May 2026, 00:00 CEST".
receipt-from = vanaf
receipt-until = tot en met
receipt-period-limit = waar Google die kan beperken
receipt-access-one-time = voor één kopie
receipt-access-time-based = voor een periode
receipt-access-unknown = niet door Google vermeld
# A moment follows.
receipt-access-ended = Carryout beëindigde die bij Google:
receipt-access-in-place = gold nog toen dit ontvangstbewijs werd geschreven

receipt-asked-for = Wat is gevraagd
receipt-column-kind = Soort gegevens
receipt-column-outcome = Resultaat
receipt-column-files = Bestanden
receipt-column-size = Grootte
receipt-outcome-got = Gekregen
receipt-outcome-incomplete = Gekregen, onvolledig
receipt-outcome-empty = Leeg
receipt-outcome-refused = Geweigerd
receipt-outcome-failed = Mislukt
receipt-outcome-cancelled = Geannuleerd
receipt-outcome-not-granted = Niet toegestaan
receipt-file-count =
    { $count ->
        [one] { NUMBER($count) } bestand
       *[other] { NUMBER($count) } bestanden
    }
receipt-nothing = Geen gegevens
# $headline is a sentence without its full stop.
receipt-reason = { $headline }. { $reason }
# A moment follows: "Asked 18 May 2026, 14:02 CEST".
receipt-asked-at = Gevraagd op
receipt-state-of = Stand bij Google van
receipt-asked-again =
    { $count ->
        [one] { NUMBER($count) } keer opnieuw gevraagd
       *[other] { NUMBER($count) } keer opnieuw gevraagd
    }
# A name of Google's follows.
receipt-job = Taak van Google
receipt-details = Details
receipt-details-and-files =
    { $count ->
        [one] Details en { NUMBER($count) } bestand
       *[other] Details en { NUMBER($count) } bestanden
    }
receipt-exact-size = { BYTES($bytes) } ({ NUMBER($bytes) } bytes)
# A name of Google's follows.
receipt-name-at-google = Bij Google:
receipt-generation = Generatie
receipt-zip =
    { $count ->
        [one] ZIP met { NUMBER($count) } bestand, uitgepakt { BYTES($bytes) }; elk onderdeel is helemaal gelezen
       *[other] ZIP met { NUMBER($count) } bestanden, uitgepakt { BYTES($bytes) }; elk onderdeel is helemaal gelezen
    }
receipt-content = Inhoud: { $kind }
receipt-broken = { NUMBER($count) } van binnen beschadigd
receipt-unusable = { NUMBER($count) } met een onbruikbare naam
receipt-not-exported = { NUMBER($count) } niet geëxporteerd volgens de index van Google
# Names of Google's follow.
receipt-services = onvolledig volgens Google:

proof-checksum = controlesom van Google
    .by = met de controlesom van Google
proof-archive = eigen controlesommen van het archief
    .by = met de eigen controlesommen van het archief
proof-twice = twee keer ontvangen, beide keren gelijk
proof-length = alleen lengte
proof-end = tot het einde ontvangen, geen lengte opgegeven
# $proof is one of the above: "3 length only".
receipt-proof-count = { NUMBER($count) } { $proof }
receipt-proved = Bewezen: { $proof }
receipt-files-proved =
    { $count ->
        [one] { NUMBER($count) } bestand, { BYTES($bytes) }. Het is bij ontvangst gecontroleerd: { $proofs }; de controlesommen staan hieronder.
       *[other] { NUMBER($count) } bestanden, { BYTES($bytes) }. Elk is bij ontvangst gecontroleerd: { $proofs }; de controlesommen staan hieronder.
    }
# A name follows each of these: "Came from storage.example, which is …", "Google also listed a.zip; it is the same object as b.zip and is kept once".
receipt-host = Afkomstig van
receipt-host-unknown = , dat niet bekend is als host van Google
receipt-earlier-archive = Uit een eerder archief, taak
receipt-same-listed = Google noemde ook
receipt-same-as = dat is hetzelfde object als
receipt-same-once = en is één keer bewaard

receipt-adjusted =
    { $count ->
        [one] { NUMBER($count) } naam is aangepast
       *[other] { NUMBER($count) } namen zijn aangepast
    }
receipt-adjusted-text = Niet elke computer accepteert elke naam. In de bestanden is niets gewijzigd.
receipt-row-now = Nu
receipt-row-was = Was

receipt-proof = Bewijs het, jaren later
receipt-proof-text = Deze map is een BagIt-bag (RFC 8493): gewone bestanden, met hun controlesommen in manifest-sha256.txt. Er is geen internet en geen account nodig. Elk van deze twee leest elke byte en zegt wat ontbreekt of gewijzigd is:
receipt-proof-tools = De tweede is het programma van de Library of Congress. Voor programma’s staat hetzelfde ontvangstbewijs in receipt.json.
# A moment stands between the two.
receipt-written = Geschreven op
receipt-written-by = door Carryout { $version }. Geen product van Google.

finding-missing = { $path } ontbreekt
finding-extra = { $path } staat niet in de lijst
finding-litter = { $path } is door een ander programma achtergelaten; het hoort niet bij de kopie
finding-too-deep = { $path } ligt te diep en is niet bekeken
finding-too-many = { $path } bevat meer dan { NUMBER($most) } onderdelen; de rest is niet bekeken
finding-fetch = { $path } noemt bestanden die van elders moeten komen ({ NUMBER($files) }); er is niets opgehaald
finding-more = verdere bevindingen: { NUMBER($findings) }
finding-altered = { $path } is gewijzigd
finding-unreadable = { $path } kan niet worden gelezen: { $why }
finding-not-a-file = { $path } is geen gewoon bestand
finding-outside = { $path } ligt buiten de map en is niet bekeken
finding-contradicted = { $path } staat met twee verschillende controlesommen in de lijst
finding-declaration = { $path } is geen declaratie van een bag: { $says }
finding-line = { $path } is onbegrijpelijk in regel { $number }
finding-method = { $path } is niet gebruikt: de methode { $method } wordt niet ondersteund
finding-no-manifest = { $path } bevat geen manifest met SHA-256- of SHA-512-waarden
finding-oxum = { $path } vermeldt: bytes { NUMBER($bytes) }, bestanden { NUMBER($files) }; gevonden: bytes { NUMBER($found_bytes) }, bestanden { NUMBER($found_files) }
finding-oxum-raw = { $path } telt { $says }, maar er is { $found }
finding-receipt = { $path } past niet bij de bag: { $what }
