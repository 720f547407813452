### What the command line tells people. Words in `back ticks` are typed as they are; programs read JSON, which has no language.
### Readers: rust

## Nouns with their number, as parts of other sentences

cli-files =
    { $count ->
        [one] { NUMBER($count) } fil
       *[other] { NUMBER($count) } filer
    }
cli-categories =
    { $count ->
        [one] { NUMBER($count) } kategori
       *[other] { NUMBER($count) } kategorier
    }
cli-copies =
    { $count ->
        [one] { NUMBER($count) } kopia
       *[other] { NUMBER($count) } kopior
    }
cli-archives =
    { $count ->
        [one] { NUMBER($count) } arkiv
       *[other] { NUMBER($count) } arkiv
    }
cli-items =
    { $count ->
        [one] { NUMBER($count) } objekt
       *[other] { NUMBER($count) } objekt
    }
cli-records =
    { $count ->
        [one] { NUMBER($count) } post
       *[other] { NUMBER($count) } poster
    }
cli-unfinished-copies =
    { $count ->
        [one] { NUMBER($count) } oavslutad kopia
       *[other] { NUMBER($count) } oavslutade kopior
    }
cli-files-and-size = { $files }, { BYTES($bytes) }
cli-quoted = ”{ $name }”

## Everywhere

cli-stopped = Stoppat.
cli-not-google = Det här är inte Google: allt skickas till { $address }.
cli-wrong-use = carryout-cli: { $details }
cli-problem = { $headline }.
cli-problem-details = ({ $details })
cli-nothing-done = inget gjordes; lägg till --yes för att göra det

cli-hint-already-running = Stäng Carryout först (fönstret kan vara dolt), eller vänta på den andra carryout-cli.
cli-hint-keyring = På en server utan skrivbord: `--vault FILE` lagrar nycklar i en krypterad fil. Eller starta `dbus-run-session -- bash` och i den `gnome-keyring-daemon --unlock --components=secrets`. Den läser nyckelringens lösenord, första gången ett nytt, fram till Ctrl-D på en egen rad. Ge sedan samma kommando igen.
cli-hint-daily-limit = `carryout-cli run` fortsätter den så snart Google tillåter det.
cli-hint-folder = `carryout-cli run` fortsätter en oavslutad kopia när det är löst; `carryout-cli move --connection NAME --to DIR` flyttar den till en annan mapp.
cli-hint-disk = `carryout-cli run` fortsätter en oavslutad kopia när det är löst.
cli-hint-under-way = `carryout-cli run` fortsätter den kopian; `carryout-cli status` visar den.
cli-hint-client = Ange den med `--client FILE`.
cli-hint-allow-again = `carryout-cli connect --name NAME --categories all` ber Google om det som saknas.
cli-hint-import-client = Ange den aktuella filen med `carryout-cli connect --client FILE --name NAME --categories all`.
cli-hint-access-shared = `carryout-cli end-access --connection NAME` visar vad det innebär, och `--yes` avslutar åtkomsten.
cli-hint-connections = Googles sida: { $address }

## What was typed wrong: half a sentence, after the name of the program

cli-no-home = det finns ingen hemkatalog; ange med --home var journalen ska ligga
cli-bad-home = { $path } kan inte användas som programmets katalog: { $why }
cli-pace-alone = CARRYOUT_PACE fungerar bara tillsammans med CARRYOUT_GOOGLE_ORIGIN
cli-pace-number = CARRYOUT_PACE måste vara ett tal på minst 1
cli-bad-folder = --to { $path }: { $why }
cli-settings-name = det finns ingen inställning ”{ $name }”; det finns { $names }
cli-settings-value = ”{ $value }” är inget värde för { $name }
cli-rate-form = skriv byte per sekund, till exempel 500k eller 2M, eller `none`
cli-rate-least = det minsta är { BYTES($bytes) } per sekund
cli-keep-form = skriv hur många kopior som ska behållas, från 1 och uppåt, eller `all`
cli-since-future = --since ligger i framtiden
cli-until-future = --until ligger i framtiden
cli-period-ends-first = perioden slutar innan den börjar
cli-no-date = { $option } ”{ $text }” är inget datum; skriv 2026-01-31 eller 2026-01-31T12:00:00Z
cli-all-or-names = --categories tar antingen `all` eller namn, inte båda
cli-no-categories = --categories anger inget; `carryout-cli categories` visar vad som finns
cli-unknown-category = det finns ingen kategori ”{ $name }”; `carryout-cli categories` visar alla
cli-unknown-category-nearest = det finns ingen kategori ”{ $name }”; menade du { $nearest }? `carryout-cli categories` visar alla
cli-name-empty = ett namn kan inte vara tomt
cli-name-unseen = ett namn måste ha minst en synlig bokstav, siffra eller tecken
cli-name-taken = flera kopplingar heter ”{ $name }”; ange en med dess nummer: { $numbers }
cli-unknown-connection = det finns ingen koppling ”{ $name }”; det finns { $known }
cli-unknown-connection-none = det finns ingen koppling ”{ $name }” och ingen annan heller; `carryout-cli connect --client FILE --name NAME --categories all` skapar en
cli-other-client = ”{ $name }” skapades med en annan klient, och en koppling kan inte byta; välj ett annat --name
cli-several-clients = flera klienter är kända; ange med --client vilken som avses
cli-no-connection = det finns ingen koppling; `carryout-cli connect --client FILE --name NAME --categories all` skapar en
cli-several-connections = det finns flera kopplingar; ange med --connection vilken som avses
cli-being-disconnected = ”{ $name }” kopplas från
cli-nothing-unfinished = ”{ $name }” har ingen oavslutad kopia
cli-no-copy = { $path } är ingen färdig kopia: { $file } saknas
cli-file-exists = { $path } finns redan
cli-no-folder-for = det finns ingen mapp för { $path }

## categories

cli-mark-period = period
cli-mark-large = stor
cli-mark-retired = erbjuds kanske inte längre av Google
cli-legend-period = [{ $mark }]  kan begränsas med --since och --until
cli-legend-large = [{ $mark }]   kan innehålla medier: upp till hundratals gigabyte
cli-group-you-tube = YouTube
cli-group-search-and-activity = Sök och aktivitet
cli-group-maps-and-places = Maps och platser
cli-group-chrome = Chrome
cli-group-play-and-purchases = Play och köp
cli-group-shopping = Shopping
cli-group-home = Hem
cli-group-other = Övrigt

## connect

cli-asks =
    { $rounds ->
        [1] Google frågar dig en gång om { $categories }.
       *[other] Google frågar dig { NUMBER($rounds) } gånger om { $categories }, eftersom en begäran inte får vara för lång.
    }
cli-asks-tick = Kryssa på sidan i det du vill tillåta: rutorna kan vara tomma från början.
cli-same-account = Använd samma konto varje gång.
cli-link = Googles sida öppnas i webbläsaren. Om inte, öppna den här adressen:
cli-waiting-paste = Väntar på dig. Om webbläsaren inte kan visa den sista sidan (adressen börjar med http://127.0.0.1) klistrar du in den adressen här. Skriv `again` för att öppna sidan en gång till, eller `error` om Google visar en felsida; om det står ett ord som `invalid_scope` på den skriver du det ordet.
cli-waiting = Väntar på dig i webbläsaren.
cli-typed-other = Klistra in den sista sidans adress, eller skriv `again`, `error` eller ordet från Googles felsida.
cli-type-again = Skriv `again` när det är gjort.
cli-left-out-one = Google visar ett fel även för en enda kategori; den utelämnas.
cli-smaller-steps = Då tillfrågas Google i mindre steg.
cli-saving-lost = Det som Google gav i det ögonblicket kunde inte sparas.
cli-round = Steg { NUMBER($over) } av { NUMBER($all) } klart: åtkomst till { NUMBER($got) } av { NUMBER($asked) } har getts.
cli-gave = ”{ $name }”: Google gav { NUMBER($got) } av { NUMBER($asked) }.
cli-access-until = Åtkomst fram till { $moment }.
cli-not-given = Gavs inte:
cli-same-command = Samma kommando ber om dessa igen.

## copy, run and move

cli-going-on-with = Fortsätter med kopian från { $moment }.
cli-going-on = Fortsätter med { $copies }.
cli-copying = Kopierar { $categories } till { $folder }
cli-taking = Flyttar { $copies } till { $folder }.
cli-left-out = Utelämnat, eftersom en annan oavslutad kopia redan hämtar det: { $list }
cli-not-allowed = Inte tillåtet för ”{ $name }” och utelämnat: { $list }
cli-whole = Google kan inte begränsa { $categories } till en period; det som inte kan begränsas kopieras i sin helhet.
cli-nothing-due = Inget att göra.
cli-rest-from = Google tillåter resten från { $moment }.
cli-waits = { $headline }. Carryout väntar och återupptar automatiskt när det är löst. Ctrl-C stoppar: inget går förlorat, och `carryout-cli run` fortsätter senare.
cli-stopped-copying = Stoppat. Inget har gått förlorat: `carryout-cli run`, eller samma kommando igen, fortsätter där det slutade, och Google förbereder under tiden.
cli-stopped-unpacking = Stoppat. Själva kopian är fullständig; fönstret, eller `carryout-cli unpack FOLDER`, fortsätter uppackningen där den slutade.

cli-sum-proved = { NUMBER($got) } av { $categories } från ”{ $name }”: { $files }, { BYTES($bytes) }, varje byte verifierad.
cli-sum = { NUMBER($got) } av { $categories } från ”{ $name }”: { $files }, { BYTES($bytes) }.
cli-sum-checked = { NUMBER($got) } av { $categories } från ”{ $name }”: { $files }, { BYTES($bytes) }, varje fil kontrollerad så långt Googles lagring tillåter.
cli-sum-proof = Bevis    { $proofs }
cli-proof = { $files }: { $proof }
cli-checked-when-copied = Kontrollerades vid kopieringen: { $proofs }.
cli-sum-unfinished = Kopian från ”{ $name }” är inte klar.
cli-sum-folder = Mapp     { $folder }
cli-sum-receipt = Kvitto   { $path }
cli-sum-unpacked = Uppackat { $folder }: { $files }, { BYTES($bytes) }
cli-sum-unpacked-partly = Bara delvis uppackat.
cli-sum-adjusted = { NUMBER($count) } under annat namn; names.json i varje mapp anger dem
cli-refused = { NUMBER($count) } utelämnade: länkar, och namn som leder någon annanstans
cli-broken = { NUMBER($count) } kunde inte läsas i sin helhet; originalen finns kvar

# One word each, in a column.
cli-job-saved = sparad
cli-job-empty = tom
cli-job-refused = nekad
cli-job-failed = misslyckad
cli-job-cancelled = avbruten
cli-job-asking = ska begäras
cli-job-preparing = förbereds
cli-job-ready = redo
cli-job-copying = kopieras
cli-job-nothing = Ingen data

cli-progress-categories = { NUMBER($over) } av { NUMBER($all) } kategorier
cli-progress-preparing = Google förbereder { NUMBER($count) }
cli-progress-bytes = { BYTES($done) } av { BYTES($total) }
cli-progress-speed = { BYTES($bytes) }/s
cli-progress-left = { DURATION($seconds) } kvar
cli-progress-next = kontrolleras igen { $moment }
cli-progress-unpacked = { BYTES($done) } uppackat
cli-progress-unpacked-of = { BYTES($done) } av { BYTES($total) } uppackat
cli-progress-checked = { BYTES($done) } av { BYTES($total) } kontrollerat
cli-held-quiet = paus till { $moment }
cli-held-metered = väntar: anslutning med datapriser (--anyway kopierar)
cli-held-battery = väntar: på batteri (--anyway kopierar)
cli-held-low-battery = väntar: batterinivån är låg (--anyway kopierar)

## renew

cli-renew-page = Googles sida öppnas i webbläsaren: förnya programmets åtkomst där.
cli-renew-no-browser = Ingen webbläsare kunde öppnas. Öppna den här adressen och förnya där:
cli-renew-enter = Tryck på Retur här när du är klar.
cli-renew-stopped = Stoppat. `carryout-cli renew --check` ser senare om åtkomsten förnyades.
# $access is one of the cli-access messages, as in all of these.
cli-renewed = Förnyad: ”{ $name }”, { $access }.
cli-renew-ended = Åtkomsten för ”{ $name }” har upphört; `carryout-cli connect --name { $quoted } --categories all` frågar på nytt.
cli-renew-nothing = Inget att förnya: ”{ $name }”, { $access }.
cli-renew-nothing-until = Inget att förnya: ”{ $name }”, { $access }; Google låter dig förnya från { $moment }.
cli-renew-partly = Delvis förnyad: ”{ $name }”; för resten gäller fortfarande: { $access }.
cli-renew-untold = Åtkomsten för ”{ $name }” fungerar; Google säger inte hur länge.
cli-renew-unasked = Google kunde inte tillfrågas om ”{ $name }”; `carryout-cli renew --check` försöker igen.
cli-renew-not-yet = Inte förnyad än: ”{ $name }”, { $access }.

cli-switch-first =
    { $count ->
        [one] Först slutförs { NUMBER($count) } oavslutad kopia av ”{ $name }”, så att inget går förlorat.
       *[other] Först slutförs { NUMBER($count) } oavslutade kopior av ”{ $name }”, så att inget går förlorat.
    }
cli-switch-stopped =
    { $count ->
        [one] { NUMBER($count) } oavslutad kopia av ”{ $name }” stoppas; det som inte är kopierat än raderas hos Google.
       *[other] { NUMBER($count) } oavslutade kopior av ”{ $name }” stoppas; det som inte är kopierat än raderas hos Google.
    }
cli-switch-then = Sedan upphör den nuvarande åtkomsten för ”{ $name }”, och Google frågar dig på nytt: välj där hur länge.
cli-switch-siblings = Om { $names } är samma Google-konto upphör även den åtkomsten.
cli-switch-later = Åtkomsten ändras när allt oavslutat är klart; `carryout-cli run` fortsätter det.
cli-switch-nothing = Den tidigare åtkomsten för ”{ $name }” har upphört och ingen ny gavs; `carryout-cli connect --name { $quoted } --categories all` frågar på nytt.
cli-switched = Tillåten på nytt: ”{ $name }”, { $access }.

## disconnect and delete

cli-disconnecting = Kopplar från ”{ $name }”…
cli-disconnect-stopped = Stoppat. Frånkopplingen fortsätter med nästa `carryout-cli run`.
cli-disconnected = ”{ $name }” är frånkopplad. Filer och kvitton är kvar där de är.
cli-client-removed = Klientens hemlighet är också glömd: ange --client FILE vid nästa `connect`.
cli-disconnect-means = Att koppla från ”{ $name }” innebär:
cli-disconnect-here = nycklarna på den här datorn raderas; Google meddelas inte, och åtkomsten förblir giltig där
cli-disconnect-google = Google avslutar direkt programmets åtkomst till kontot, och nycklarna här raderas
cli-disconnect-no-loss = inget arkiv hos Google går förlorat: allt som begärdes är kopierat
cli-disconnect-loss = hos Google skulle gå förlorat, inte kopierat än: { $archives } ({ $list })
cli-disconnect-siblings = om de är samma Google-konto upphör även dessa: { $names }
cli-disconnect-stays = { $copies } med { BYTES($bytes) } och alla kvitton är kvar där de är

cli-stock = { $copies }, { $files }, { BYTES($bytes) }
cli-would-go = Till papperskorgen skulle flyttas: { $stock }.
cli-would-go-in = i { $folder }
cli-delete-stays = Åtkomsten till Google finns kvar. Nästa kopia hämtar allt igen.
cli-deleting = Flyttar { $stock } till papperskorgen…
cli-delete-stopped = Stoppat. Det fortsätter med nästa `carryout-cli run`.
cli-deleted = I papperskorgen: { $stock }. Du kan ta tillbaka det därifrån tills du tömmer den.
cli-not-deleted = Inte i papperskorgen: { $folder }

## unpack, verify and diagnostics

cli-unpacked = Uppackat: { $files }, { BYTES($bytes) }, i { $folder }
cli-names-adjusted =
    { $count ->
        [one] { NUMBER($count) } namn anpassades; names.json i varje mapp anger det:
       *[other] { NUMBER($count) } namn anpassades; names.json i varje mapp anger dem:
    }
cli-space-missing = { BYTES($bytes) } plats saknas för resten
cli-proved = Verifierat: { $files }, { BYTES($bytes) }. Allt finns och är oförändrat.
cli-not-proved = INTE verifierat. Kontrollerade { $files }, { BYTES($bytes) }.
cli-more-findings = och { NUMBER($count) } till; --json visar alla
cli-findings-help = Det som saknas eller ändrats kan kopieras från Google igen eller hämtas från en säkerhetskopia.
cli-diagnostics-written = Skrivet till { $path }:
cli-diagnostics-would = En diagnostikfil skulle innehålla detta (skriv den med --to FILE):
cli-logs-cleared = Loggarna är rensade.

## status

cli-status-head = Carryout { $version }, katalog { $path }
cli-status-connections = Kopplingar
cli-status-no-connections = inga än; `carryout-cli connect --client FILE --name NAME --categories all` skapar en
cli-status-copies = Kopior
cli-status-no-copies = inga än; `carryout-cli copy --connection NAME --categories all --to DIR` skapar en
cli-status-line = Anslutning
cli-status-limit = högst { BYTES($bytes) }/s
cli-status-problems = Problem
cli-status-keys = Nycklarna finns i: { $store }
cli-status-no-keys = inga poster
cli-status-clients = Klienter
cli-status-no-clients = inga än; `carryout-cli connect --client FILE --name NAME --categories all` lägger till en
cli-status-built-in = medföljde programmet
cli-status-being-disconnected = kopplas från
cli-status-allowed = tillåtet: { $categories }, { BYTES($bytes) } kopierat hittills
cli-status-again = igen från { $moment }
cli-status-no-copying = { $categories } kan inte längre kopieras; dina filer finns kvar. `carryout-cli connect --name { $name } --categories all` frågar Google igen.
cli-status-ends-renew = Efter { $moment } görs inga nya kopior av { $categories }. `carryout-cli renew --connection { $name }` förnyar åtkomsten.
cli-status-ends = Efter { $moment } görs inga nya kopior av { $categories }. Åtkomsten kan inte förnyas, bara tillåtas på nytt.
cli-status-next-copy = Nästa kopia är möjlig från { $moment }
cli-status-losing = Från { $moment } raderar Google { $archives }; `carryout-cli run` hämtar det som finns

cli-access-ended = åtkomsten har upphört
cli-access-one-copy = åtkomst för en kopia
cli-access-used-up = åtkomst för en kopia, förbrukad
cli-access-unknown = åtkomsten inte kontrollerad än
cli-access-until-left = åtkomst fram till { $moment } ({ DURATION($seconds) } kvar)
cli-access-testing = åtkomst fram till { $moment } ({ DURATION($seconds) } kvar), en klient i ”Testing”
cli-access-renewable = åtkomst fram till { $moment } ({ DURATION($seconds) } kvar), kan förnyas nu

cli-step-project = projekt
cli-step-api = Data Portability API
cli-step-branding = appens namn
cli-step-audience = testanvändare
cli-step-publish = appen publicerad
cli-step-scopes = lista över omfattningar
cli-step-client = klient och hemlighet
cli-step-file = klientfil
cli-state-unchecked = inte kontrollerat än
cli-state-right = rätt
cli-state-wrong = FEL
cli-state-unknowable = Google anger inte

# One line per copy: a word for its state first.
cli-line-done = klar: { NUMBER($got) } av { $categories }, { $files }, { BYTES($bytes) }
cli-line-given-up = avbruten: { NUMBER($got) } av { $categories }, { $files }, { BYTES($bytes) }
cli-line-unfinished = oavslutad: { NUMBER($over) } av { $categories } hittills, { BYTES($bytes) }
cli-line-paused = pausad: { NUMBER($over) } av { $categories } hittills, { BYTES($bytes) }
cli-line-held-up = blockerad: { NUMBER($over) } av { $categories } hittills, { BYTES($bytes) }
cli-line-being-given-up = avbryts: { NUMBER($over) } av { $categories } hittills, { BYTES($bytes) }

## The encrypted file, and space on drives

cli-status-folder = kopiorna sparas i { $folder }
cli-drive-limit = Enheten rymmer ingen fil över { BYTES($bytes) } (FAT32); större får inte plats.
cli-unpack-needs = Uppackningen kräver { BYTES($bytes) }.
cli-unpack-needs-of = Uppackningen kräver { BYTES($bytes) }; { BYTES($free) } kan användas på enheten.
cli-vault-fd-number = CARRYOUT_VAULT_KEY_FD måste vara numret på en filbeskrivare
cli-vault-fd-alone = --vault-key-fd fungerar bara tillsammans med --vault
cli-vault-fd-unix = --vault-key-fd fungerar bara på Unix
cli-vault-passphrase = Lösenfras för { $path }:
cli-vault-new = Det här skapar en ny krypterad fil. Utan lösenfrasen kan den inte öppnas.
cli-vault-again = Samma en gång till:
cli-vault-no-key = det finns ingen terminal, ingen --vault-key-fd och ingen autentiseringsuppgift { $name }
cli-vault-too-long = det är alldeles för långt för en nyckel
cli-vault-no-text = nyckeln är ingen text
cli-vault-differ = lösenfraserna skiljer sig åt
cli-key-not-kept = åtkomst gavs, men nyckeln kunde inte sparas

## end-access, and access for one copy once all is copied

cli-access-is-ended = Åtkomsten för en kopia är avslutad hos Google sedan { $moment }; det står i kvittot.
cli-access-left = Åtkomsten för en kopia finns kvar: att avsluta den skulle även avsluta den för { $names }, om det är samma Google-konto. `carryout-cli end-access --connection { $quoted } --yes` avslutar den.
cli-access-not-ended = { $headline }. { $reason }
cli-end-access-means = Att avsluta åtkomsten för ”{ $name }” innebär:
cli-end-access-stays = Google låter inte programmet kopiera mer förrän du tillåter det igen; kopplingen och dess filer finns kvar
cli-end-access-siblings = om de är samma Google-konto upphör även åtkomsten för dessa: { $names }
cli-end-access-ending = Avslutar åtkomsten för ”{ $name }”…
cli-end-access-lasts = den här åtkomsten gäller för en period; disconnect avslutar den
cli-end-access-done = Åtkomsten är avslutad hos Google. Filer och kvitton är kvar där de är.

## view

cli-view-forgotten = Indexet är raderat. Kopiorna förblir som de är.
cli-view-indexed = { $account }: { $items } i { $copies }
cli-view-indexed-partly = { $account }: { $items } i { $copies }, { $records } kunde inte läsas:
cli-view-byte = byte { $offset }
cli-view-newest = { $items }, varav de { NUMBER($shown) } nyaste visas; --limit N visar fler
cli-view-no-title = (utan titel)
cli-view-gone = finns inte längre hos Google
cli-view-no-kind = ”{ $word }” är ingen typ; det finns { $known }
cli-view-stats = { $account }: { $items } i { $copies }, { NUMBER($gone) } finns inte längre hos Google
cli-view-months = Månader
cli-view-channels = Kanaler
cli-view-sites = Webbplatser
cli-view-searches = Sökningar
cli-view-countries = Länder för platser
cli-view-or = { $first } eller { $second }
cli-view-progress = { BYTES($done) } av { BYTES($total) } läst, { $items }
cli-view-skipped = Hoppade över { $folder }: { $why }
cli-view-no-copy-in = det finns ingen färdig kopia i { $folder }
cli-view-no-copy = det finns ingen färdig kopia än; `carryout-cli copy --connection NAME --categories all --to DIR` skapar en, och --folder DIR tittar på en från ett annat ställe
cli-view-no-account = det finns ingen kopia av ett konto ”{ $account }”
cli-view-bag-to = bevis kräver --to FOLDER
cli-view-not-empty = { $folder } är inte tom
cli-view-written = Skrev { $items } till { $path }
cli-view-left-out =
    { $count ->
        [one] { NUMBER($count) } plats utelämnad, eftersom ingen kopia anger var den ligger:
       *[other] { NUMBER($count) } platser utelämnade, eftersom ingen kopia anger var de ligger:
    }
cli-view-bag = { $items } med sina poster i { $folder }
cli-view-no-original = { NUMBER($count) } utan ursprunglig post
cli-view-altered = { $path } är inte som dess kvitto säger
