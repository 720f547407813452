### The receipt: a page without a script, beside the files of a copy. And what a check of a copy finds, years later.
### Readers: rust

receipt-title = Kvitto: { $name }, { $day }
receipt-practice = Det här var en övning. Inget här kom från Google.
receipt-loopback = En server på den här datorn svarade i Googles ställe. Inget här kom från Google.
receipt-heading = Kvitto på en kopia av din Google-data

# Parts of one sentence, joined by commas: "Asked for 34, got 33 (2 of them empty), 1 refused."
receipt-sum = { NUMBER($asked) } begärda, { NUMBER($got) } mottagna
receipt-sum-empty = { NUMBER($asked) } begärda, { NUMBER($got) } mottagna (varav { NUMBER($empty) } utan data)
receipt-sum-refused =
    { $count ->
        [one] { NUMBER($count) } nekad
       *[other] { NUMBER($count) } nekade
    }
receipt-sum-failed =
    { $count ->
        [one] { NUMBER($count) } misslyckad
       *[other] { NUMBER($count) } misslyckade
    }
receipt-sum-cancelled =
    { $count ->
        [one] { NUMBER($count) } avbruten
       *[other] { NUMBER($count) } avbrutna
    }
receipt-sum-not-granted =
    { $count ->
        [one] { NUMBER($count) } inte tillåten
       *[other] { NUMBER($count) } inte tillåtna
    }
receipt-files =
    { $count ->
        [one] { NUMBER($count) } fil, { BYTES($bytes) }. Den kontrollerades när den kom; kontrollsummorna står nedan.
       *[other] { NUMBER($count) } filer, { BYTES($bytes) }. Var och en kontrollerades när den kom; kontrollsummorna står nedan.
    }
receipt-incomplete =
    { $count ->
        [one] I { NUMBER($count) } kategori utelämnade Google självt något; se nedan.
       *[other] I { NUMBER($count) } kategorier utelämnade Google självt något; se nedan.
    }

receipt-row-connection = Koppling
receipt-row-asked = Begärd
receipt-row-finished = Klar
receipt-row-period = Period
receipt-row-access = Åtkomst
receipt-row-access-ended = Åtkomst avslutad
receipt-row-client = Klient
receipt-row-program = Gjord av
receipt-program = Carryout { $version }
# The next two stand before a moment: "from 18 May 2026, 00:00 CEST".
receipt-from = från och med
receipt-until = till och med
receipt-period-limit = där Google kan begränsa den
receipt-access-one-time = för en kopia
receipt-access-time-based = för en period
receipt-access-unknown = anges inte av Google
# A moment follows.
receipt-access-ended = Carryout avslutade den hos Google:
receipt-access-in-place = gällde fortfarande när kvittot skrevs

receipt-asked-for = Vad som begärdes
receipt-column-kind = Typ av data
receipt-column-outcome = Resultat
receipt-column-files = Filer
receipt-column-size = Storlek
receipt-outcome-got = Mottagen
receipt-outcome-incomplete = Mottagen, ofullständig
receipt-outcome-empty = Tom
receipt-outcome-refused = Nekad
receipt-outcome-failed = Misslyckades
receipt-outcome-cancelled = Avbruten
receipt-outcome-not-granted = Inte tillåten
receipt-file-count =
    { $count ->
        [one] { NUMBER($count) } fil
       *[other] { NUMBER($count) } filer
    }
receipt-nothing = Ingen data
# $headline is a sentence without its full stop.
receipt-reason = { $headline }. { $reason }
# A moment follows: "Asked 18 May 2026, 14:02 CEST".
receipt-asked-at = Begärd
receipt-state-of = Googles läge den
receipt-asked-again =
    { $count ->
        [one] Begärd igen { NUMBER($count) } gång
       *[other] Begärd igen { NUMBER($count) } gånger
    }
# A name of Google's follows.
receipt-job = Googles jobb
receipt-details = Detaljer
receipt-details-and-files =
    { $count ->
        [one] Detaljer och { NUMBER($count) } fil
       *[other] Detaljer och { NUMBER($count) } filer
    }
receipt-exact-size = { BYTES($bytes) } ({ NUMBER($bytes) } byte)
# A name of Google's follows.
receipt-name-at-google = Hos Google:
receipt-generation = Generation
receipt-zip =
    { $count ->
        [one] ZIP med { NUMBER($count) } fil, { BYTES($bytes) } uppackad; varje post lästes igenom
       *[other] ZIP med { NUMBER($count) } filer, { BYTES($bytes) } uppackade; varje post lästes igenom
    }
receipt-content = Innehåll: { $kind }
receipt-broken =
    { $count ->
        [one] { NUMBER($count) } skadad inuti
       *[other] { NUMBER($count) } skadade inuti
    }
receipt-unusable = { NUMBER($count) } med oanvändbart namn
receipt-not-exported = { NUMBER($count) } exporterades inte, enligt Googles index
# Names of Google's follow.
receipt-services = ofullständigt, enligt Google:

proof-checksum = Googles kontrollsumma
    .by = med Googles kontrollsumma
proof-archive = arkivets egna kontrollsummor
    .by = med arkivets egna kontrollsummor
proof-twice = mottagen två gånger, lika båda gångerna
proof-length = bara längd
proof-end = mottagen till slutet, ingen längd angiven
# $proof is one of the above: "3 length only".
receipt-proof-count = { NUMBER($count) } { $proof }
receipt-proved = Verifierad: { $proof }
receipt-files-proved =
    { $count ->
        [one] { NUMBER($count) } fil, { BYTES($bytes) }. Den kontrollerades när den kom: { $proofs }; kontrollsummorna står nedan.
       *[other] { NUMBER($count) } filer, { BYTES($bytes) }. Var och en kontrollerades när den kom: { $proofs }; kontrollsummorna står nedan.
    }
# A name follows each of these: "Came from storage.example, which is …", "Google also listed a.zip; it is the same object as b.zip and is kept once".
receipt-host = Kom från
receipt-host-unknown = , som inte är känd som en av Googles värdar
receipt-earlier-archive = Från ett tidigare arkiv, jobb
receipt-same-listed = Google listade också
receipt-same-as = det är samma objekt som
receipt-same-once = och sparas en gång

receipt-adjusted =
    { $count ->
        [one] { NUMBER($count) } namn anpassades
       *[other] { NUMBER($count) } namn anpassades
    }
receipt-adjusted-text = Alla namn fungerar inte på alla datorer. Inget i filerna ändrades.
receipt-row-now = Nu
receipt-row-was = Var

receipt-proof = Verifiera den, även efter flera år
receipt-proof-text = Mappen är en BagIt-bag (RFC 8493): vanliga filer, med sina kontrollsummor i manifest-sha256.txt. Varken internet eller konto behövs. Vart och ett av dessa läser varje byte och anger vad som saknas eller ändrats:
receipt-proof-tools = Det andra är Library of Congress eget verktyg. För program finns samma kvitto i receipt.json.
# A moment stands between the two.
receipt-written = Skrivet
receipt-written-by = av Carryout { $version }. Inte en produkt från Google.

finding-missing = { $path } saknas
finding-extra = { $path } finns inte med i listan
finding-litter = { $path } har lämnats av ett annat program; den hör inte till kopian
finding-too-deep = { $path } ligger för djupt och granskades inte
finding-too-many = { $path } innehåller fler än { NUMBER($most) } poster; resten granskades inte
finding-fetch = { $path } anger filer som ska hämtas någon annanstans ifrån ({ NUMBER($files) }); inget hämtades
finding-more = fler fynd: { NUMBER($findings) }
finding-altered = { $path } har ändrats
finding-unreadable = { $path } kan inte läsas: { $why }
finding-not-a-file = { $path } är ingen vanlig fil
finding-outside = { $path } ligger utanför mappen och granskades inte
finding-contradicted = { $path } finns i listan med två olika kontrollsummor
finding-declaration = { $path } är ingen deklaration av en bag: { $says }
finding-line = { $path } är obegriplig på rad { $number }
finding-method = { $path } användes inte: metoden { $method } stöds inte
finding-no-manifest = { $path } innehåller inget manifest med SHA-256- eller SHA-512-summor
finding-oxum = { $path } anger: byte { NUMBER($bytes) }, filer { NUMBER($files) }; hittades: byte { NUMBER($found_bytes) }, filer { NUMBER($found_files) }
finding-oxum-raw = { $path } räknar { $says }, men det finns { $found }
finding-receipt = { $path } stämmer inte med bagen: { $what }
