### What the command line tells people. Words in `back ticks` are typed as they are; programs read JSON, which has no language.
### Readers: rust

## Nouns with their number, as parts of other sentences

cli-files =
    { $count ->
        [one] { NUMBER($count) } bestand
       *[other] { NUMBER($count) } bestanden
    }
cli-categories =
    { $count ->
        [one] { NUMBER($count) } categorie
       *[other] { NUMBER($count) } categorieën
    }
cli-copies =
    { $count ->
        [one] { NUMBER($count) } kopie
       *[other] { NUMBER($count) } kopieën
    }
cli-archives =
    { $count ->
        [one] { NUMBER($count) } archief
       *[other] { NUMBER($count) } archieven
    }
cli-items =
    { $count ->
        [one] { NUMBER($count) } item
       *[other] { NUMBER($count) } items
    }
cli-records =
    { $count ->
        [one] { NUMBER($count) } record
       *[other] { NUMBER($count) } records
    }
cli-unfinished-copies =
    { $count ->
        [one] { NUMBER($count) } onvoltooide kopie
       *[other] { NUMBER($count) } onvoltooide kopieën
    }
cli-files-and-size = { $files }, { BYTES($bytes) }
cli-quoted = “{ $name }”

## Everywhere

cli-stopped = Gestopt.
cli-not-google = Dit is Google niet: alles gaat naar { $address }.
cli-wrong-use = carryout-cli: { $details }
cli-problem = { $headline }.
cli-problem-details = ({ $details })
cli-nothing-done = er is niets gedaan; voeg --yes toe om dit te doen

cli-hint-already-running = Sluit eerst Carryout (het venster is misschien verborgen), of wacht op de andere carryout-cli.
cli-hint-keyring = Op een server zonder bureaublad: `--vault FILE` bewaart sleutels in een versleuteld bestand. Of start `dbus-run-session -- bash` en daarin `gnome-keyring-daemon --unlock --components=secrets`. Dat leest het wachtwoord van de sleutelbos, de eerste keer een nieuw, tot Ctrl-D op een eigen regel. Geef daarna dezelfde opdracht opnieuw.
cli-hint-daily-limit = `carryout-cli run` gaat ermee verder zodra Google het toestaat.
cli-hint-folder = `carryout-cli run` gaat verder met een onvoltooide kopie zodra dat is opgelost; `carryout-cli move --connection NAME --to DIR` brengt die naar een andere map.
cli-hint-disk = `carryout-cli run` gaat verder met een onvoltooide kopie zodra dat is opgelost.
cli-hint-under-way = `carryout-cli run` gaat verder met die kopie; `carryout-cli status` toont die.
cli-hint-client = Geef het met `--client FILE`.
cli-hint-allow-again = `carryout-cli connect --name NAME --categories all` vraagt Google om wat ontbreekt.
cli-hint-import-client = Geef het huidige bestand met `carryout-cli connect --client FILE --name NAME --categories all`.
cli-hint-access-shared = `carryout-cli end-access --connection NAME` toont wat dat betekent, en `--yes` beëindigt de toegang.
cli-hint-connections = Pagina van Google: { $address }

## What was typed wrong: half a sentence, after the name of the program

cli-no-home = er is geen thuismap; zeg met --home waar de administratie mag staan
cli-bad-home = { $path } is niet bruikbaar als map van het programma: { $why }
cli-pace-alone = CARRYOUT_PACE werkt alleen samen met CARRYOUT_GOOGLE_ORIGIN
cli-pace-number = CARRYOUT_PACE moet een getal van ten minste 1 zijn
cli-bad-folder = --to { $path }: { $why }
cli-settings-name = er is geen instelling “{ $name }”; wel: { $names }
cli-settings-value = “{ $value }” is geen waarde van { $name }
cli-rate-form = typ bytes per seconde, zoals 500k of 2M, of `none`
cli-rate-least = het minimum is { BYTES($bytes) } per seconde
cli-keep-form = typ hoeveel kopieën worden bewaard, vanaf 1, of `all`
cli-since-future = --since ligt in de toekomst
cli-until-future = --until ligt in de toekomst
cli-period-ends-first = de periode eindigt voordat die begint
cli-no-date = { $option } “{ $text }” is geen datum; schrijf 2026-01-31 of 2026-01-31T12:00:00Z
cli-all-or-names = --categories accepteert `all` of namen, niet allebei
cli-no-categories = --categories noemt niets; `carryout-cli categories` toont wat er is
cli-unknown-category = er is geen categorie “{ $name }”; `carryout-cli categories` toont ze allemaal
cli-unknown-category-nearest = er is geen categorie “{ $name }”; bedoelde je { $nearest }? `carryout-cli categories` toont ze allemaal
cli-name-empty = een naam mag niet leeg zijn
cli-name-unseen = een naam moet ten minste één zichtbare letter, cijfer of teken hebben
cli-name-taken = meerdere koppelingen heten “{ $name }”; noem er een met het nummer: { $numbers }
cli-unknown-connection = er is geen koppeling “{ $name }”; wel: { $known }
cli-unknown-connection-none = er is geen koppeling “{ $name }” en ook geen andere; `carryout-cli connect --client FILE --name NAME --categories all` maakt er een
cli-other-client = “{ $name }” is met een andere client gemaakt en een koppeling kan die niet wisselen; neem een andere --name
cli-several-clients = er zijn meerdere clients bekend; zeg met --client welke
cli-no-connection = er is geen koppeling; `carryout-cli connect --client FILE --name NAME --categories all` maakt er een
cli-several-connections = er zijn meerdere koppelingen; zeg met --connection welke
cli-being-disconnected = “{ $name }” wordt losgekoppeld
cli-nothing-unfinished = “{ $name }” heeft geen onvoltooide kopie
cli-no-copy = { $path } is geen voltooide kopie: { $file } ontbreekt
cli-file-exists = { $path } bestaat al
cli-no-folder-for = er is geen map voor { $path }

## categories

cli-mark-period = periode
cli-mark-large = groot
cli-mark-retired = Google biedt dit misschien niet meer aan
cli-legend-period = [{ $mark }]  te beperken met --since en --until
cli-legend-large = [{ $mark }]   kan media bevatten: tot honderden gigabytes
cli-group-you-tube = YouTube
cli-group-search-and-activity = Zoeken en activiteit
cli-group-maps-and-places = Maps en plaatsen
cli-group-chrome = Chrome
cli-group-play-and-purchases = Play en aankopen
cli-group-shopping = Shopping
cli-group-home = Huis
cli-group-other = Overig

## connect

cli-asks =
    { $rounds ->
        [1] Google vraagt je één keer om { $categories }.
       *[other] Google vraagt je { NUMBER($rounds) } keer om { $categories }, omdat één verzoek niet te lang mag zijn.
    }
cli-asks-tick = Vink op die pagina aan wat je wilt toestaan: de vakjes kunnen eerst leeg zijn.
cli-same-account = Gebruik elke keer hetzelfde account.
cli-link = De pagina van Google opent in je browser. Zo niet, open dan dit adres:
cli-waiting-paste = Ga verder in de browser. Kan die de laatste pagina niet tonen (het adres begint met http://127.0.0.1), plak dat adres dan hier. Typ `again` om de pagina nog eens te openen, of `error` als Google een foutpagina toont; staat daar een woord zoals `invalid_scope`, typ dan dat woord.
cli-waiting = Ga verder in de browser.
cli-typed-other = Plak het adres van de laatste pagina, of typ `again`, `error` of het woord van de foutpagina van Google.
cli-type-again = Typ `again` als dat klaar is.
cli-left-out-one = Google toont ook bij één categorie een fout; die wordt weggelaten.
cli-smaller-steps = Dan wordt Google in kleinere stappen gevraagd.
cli-saving-lost = Wat Google op dat moment gaf, kon niet worden bewaard.
cli-round = Stap { NUMBER($over) } van { NUMBER($all) } klaar: toegang gegeven tot { NUMBER($got) } van { NUMBER($asked) }.
cli-gave = “{ $name }”: Google gaf { NUMBER($got) } van { NUMBER($asked) }.
cli-access-until = Toegang geldig tot { $moment }.
cli-not-given = Niet gegeven:
cli-same-command = Dezelfde opdracht vraagt hier opnieuw om.

## copy, run and move

cli-going-on-with = Verder met de kopie van { $moment }.
cli-going-on = Verder met { $copies }.
cli-copying = { $categories } kopiëren naar { $folder }
cli-taking = { $copies } verplaatsen naar { $folder }.
cli-left-out = Weggelaten, omdat een andere onvoltooide kopie dit al ophaalt: { $list }
cli-not-allowed = Niet toegestaan bij “{ $name }” en weggelaten: { $list }
cli-whole = Google kan { $categories } niet tot een periode beperken; wat niet beperkt kan worden, wordt helemaal gekopieerd.
cli-nothing-due = Er is niets te doen.
cli-rest-from = Google staat de rest toe vanaf { $moment }.
cli-waits = { $headline }. Carryout wacht en gaat vanzelf verder zodra dat is opgelost. Ctrl-C stopt het: er gaat niets verloren, en `carryout-cli run` gaat later verder.
cli-stopped-copying = Gestopt. Er is niets verloren gegaan: `carryout-cli run`, of dezelfde opdracht, gaat verder waar het was gebleven, en Google bereidt intussen verder voor.
cli-stopped-unpacking = Gestopt. De kopie zelf is volledig; het venster, of `carryout-cli unpack FOLDER`, pakt verder uit waar het was gebleven.

cli-sum-proved = { NUMBER($got) } van { $categories } van “{ $name }”: { $files }, { BYTES($bytes) }, elke byte bewezen.
cli-sum = { NUMBER($got) } van { $categories } van “{ $name }”: { $files }, { BYTES($bytes) }.
cli-sum-checked = { NUMBER($got) } van { $categories } van “{ $name }”: { $files }, { BYTES($bytes) }, elk bestand gecontroleerd voor zover de opslag van Google dat toelaat.
cli-sum-proof = Bewijs           { $proofs }
cli-proof = { $files }: { $proof }
cli-checked-when-copied = Gecontroleerd bij het kopiëren: { $proofs }.
cli-sum-unfinished = De kopie van “{ $name }” is niet voltooid.
cli-sum-folder = Map              { $folder }
cli-sum-receipt = Ontvangstbewijs  { $path }
cli-sum-unpacked = Uitgepakt        { $folder }: { $files }, { BYTES($bytes) }
cli-sum-unpacked-partly = Maar deels uitgepakt.
cli-sum-adjusted = { NUMBER($count) } onder een andere naam; names.json in elke map noemt ze
cli-refused = { NUMBER($count) } weggelaten: links, en namen die ergens anders heen leiden
cli-broken = { NUMBER($count) } niet helemaal leesbaar; de originelen blijven

# One word each, in a column.
cli-job-saved = opgeslagen
cli-job-empty = leeg
cli-job-refused = geweigerd
cli-job-failed = mislukt
cli-job-cancelled = geannuleerd
cli-job-asking = te vragen
cli-job-preparing = in voorbereiding
cli-job-ready = gereed
cli-job-copying = kopiëren
cli-job-nothing = Geen gegevens

cli-progress-categories = { NUMBER($over) } van { NUMBER($all) } categorieën
cli-progress-preparing = Google bereidt er { NUMBER($count) } voor
cli-progress-bytes = { BYTES($done) } van { BYTES($total) }
cli-progress-speed = { BYTES($bytes) }/s
cli-progress-left = nog { DURATION($seconds) }
cli-progress-next = volgende keer op { $moment }
cli-progress-unpacked = { BYTES($done) } uitgepakt
cli-progress-unpacked-of = { BYTES($done) } van { BYTES($total) } uitgepakt
cli-progress-checked = { BYTES($done) } van { BYTES($total) } gecontroleerd
cli-held-quiet = pauze tot { $moment }
cli-held-metered = wacht: verbinding met datalimiet (--anyway kopieert toch)
cli-held-battery = wacht: op de accu (--anyway kopieert toch)
cli-held-low-battery = wacht: de accu is bijna leeg (--anyway kopieert toch)

## renew

cli-renew-page = De pagina van Google opent in je browser: verleng daar de toegang van dit programma.
cli-renew-no-browser = Er kon geen browser worden geopend. Open dit adres en verleng daar:
cli-renew-enter = Druk hier op Enter als je klaar bent.
cli-renew-stopped = Gestopt. `carryout-cli renew --check` ziet later of de toegang is verlengd.
# $access is one of the cli-access messages, as in all of these.
cli-renewed = Verlengd: “{ $name }”, { $access }.
cli-renew-ended = De toegang voor “{ $name }” is beëindigd; `carryout-cli connect --name { $quoted } --categories all` vraagt opnieuw.
cli-renew-nothing = Niets te verlengen: “{ $name }”, { $access }.
cli-renew-nothing-until = Niets te verlengen: “{ $name }”, { $access }; Google laat je verlengen vanaf { $moment }.
cli-renew-partly = Deels verlengd: “{ $name }”; voor de rest geldt nog: { $access }.
cli-renew-untold = De toegang voor “{ $name }” werkt; Google zegt niet tot wanneer.
cli-renew-unasked = Google kon niet naar “{ $name }” worden gevraagd; `carryout-cli renew --check` probeert het opnieuw.
cli-renew-not-yet = Nog niet verlengd: “{ $name }”, { $access }.

cli-switch-first =
    { $count ->
        [one] Eerst wordt { NUMBER($count) } onvoltooide kopie van “{ $name }” afgemaakt, zodat er niets verloren gaat.
       *[other] Eerst worden { NUMBER($count) } onvoltooide kopieën van “{ $name }” afgemaakt, zodat er niets verloren gaat.
    }
cli-switch-stopped =
    { $count ->
        [one] { NUMBER($count) } onvoltooide kopie van “{ $name }” wordt gestopt; wat nog niet is gekopieerd, wordt bij Google verwijderd.
       *[other] { NUMBER($count) } onvoltooide kopieën van “{ $name }” worden gestopt; wat nog niet is gekopieerd, wordt bij Google verwijderd.
    }
cli-switch-then = Dan eindigt de huidige toegang voor “{ $name }” en vraagt Google het je opnieuw: kies daar hoelang.
cli-switch-siblings = Als { $names } hetzelfde Google-account is, eindigt ook die toegang.
cli-switch-later = De toegang wordt gewijzigd zodra alles wat loopt, klaar is; `carryout-cli run` gaat ermee verder.
cli-switch-nothing = De vorige toegang voor “{ $name }” is beëindigd en er is geen nieuwe gegeven; `carryout-cli connect --name { $quoted } --categories all` vraagt opnieuw.
cli-switched = Opnieuw toegestaan: “{ $name }”, { $access }.

## disconnect and delete

cli-disconnecting = “{ $name }” loskoppelen…
cli-disconnect-stopped = Gestopt. Het loskoppelen gaat verder met de volgende `carryout-cli run`.
cli-disconnected = “{ $name }” is losgekoppeld. Bestanden en ontvangstbewijzen blijven waar ze zijn.
cli-client-removed = De geheime sleutel van de client is ook vergeten: geef --client FILE bij de volgende `connect`.
cli-disconnect-means = “{ $name }” loskoppelen betekent:
cli-disconnect-here = de sleutels op deze computer worden verwijderd; Google wordt niet ingelicht en de toegang blijft daar geldig
cli-disconnect-google = Google beëindigt meteen de toegang van dit programma tot het account, en de sleutels hier worden verwijderd
cli-disconnect-no-loss = er gaat geen archief bij Google verloren: alles waar om is gevraagd, is gekopieerd
cli-disconnect-loss = bij Google zou verloren gaan, nog niet gekopieerd: { $archives } ({ $list })
cli-disconnect-siblings = als ze hetzelfde Google-account zijn, eindigen ook deze: { $names }
cli-disconnect-stays = { $copies } met { BYTES($bytes) } en alle ontvangstbewijzen blijven waar ze zijn

cli-stock = { $copies }, { $files }, { BYTES($bytes) }
cli-would-go = Naar de prullenbak zou gaan: { $stock }.
cli-would-go-in = in { $folder }
cli-delete-stays = De toegang tot Google blijft. De volgende kopie haalt alles opnieuw op.
cli-deleting = Naar de prullenbak verplaatsen: { $stock }…
cli-delete-stopped = Gestopt. Het gaat verder met de volgende `carryout-cli run`.
cli-deleted = In de prullenbak: { $stock }. Je kunt het daar terughalen tot je die leegt.
cli-not-deleted = Niet in de prullenbak: { $folder }

## unpack, verify and diagnostics

cli-unpacked = Uitgepakt: { $files }, { BYTES($bytes) }, in { $folder }
cli-names-adjusted =
    { $count ->
        [one] { NUMBER($count) } naam is aangepast; names.json in elke map noemt die:
       *[other] { NUMBER($count) } namen zijn aangepast; names.json in elke map noemt ze:
    }
cli-space-missing = voor de rest ontbreekt { BYTES($bytes) } ruimte
cli-proved = Bewezen: { $files }, { BYTES($bytes) }. Alles is er en ongewijzigd.
cli-not-proved = NIET bewezen. Gecontroleerd: { $files }, { BYTES($bytes) }.
cli-more-findings = en nog { NUMBER($count) }; --json noemt ze allemaal
cli-findings-help = Wat ontbreekt of gewijzigd is, kan opnieuw van Google worden gekopieerd of uit een back-up worden gehaald.
cli-diagnostics-written = Geschreven naar { $path }:
cli-diagnostics-would = Een diagnosebestand zou dit bevatten (schrijf het met --to FILE):
cli-logs-cleared = De logboeken zijn gewist.

## status

cli-status-head = Carryout { $version }, map { $path }
cli-status-connections = Koppelingen
cli-status-no-connections = nog geen; `carryout-cli connect --client FILE --name NAME --categories all` maakt er een
cli-status-copies = Kopieën
cli-status-no-copies = nog geen; `carryout-cli copy --connection NAME --categories all --to DIR` maakt er een
cli-status-line = Verbinding
cli-status-limit = hooguit { BYTES($bytes) }/s
cli-status-problems = Problemen
cli-status-keys = Sleutels staan in: { $store }
cli-status-no-keys = geen vermeldingen
cli-status-clients = Clients
cli-status-no-clients = nog geen; `carryout-cli connect --client FILE --name NAME --categories all` voegt er een toe
cli-status-built-in = bij dit programma geleverd
cli-status-being-disconnected = wordt losgekoppeld
cli-status-allowed = { $categories } toegestaan, tot nu toe { BYTES($bytes) } gekopieerd
cli-status-again = opnieuw vanaf { $moment }
cli-status-no-copying = { $categories }: kopiëren kan niet meer; je bestanden blijven. `carryout-cli connect --name { $name } --categories all` vraagt Google opnieuw.
cli-status-ends-renew = Na { $moment } komen er geen nieuwe kopieën van { $categories }. `carryout-cli renew --connection { $name }` verlengt het.
cli-status-ends = Na { $moment } komen er geen nieuwe kopieën van { $categories }. Verlengen kan niet, alleen opnieuw toestaan.
cli-status-next-copy = De volgende kopie is mogelijk vanaf { $moment }
cli-status-losing = Vanaf { $moment } verwijdert Google { $archives }; `carryout-cli run` haalt op wat er is

cli-access-ended = toegang is beëindigd
cli-access-one-copy = toegang voor één kopie
cli-access-used-up = toegang voor één kopie, gebruikt
cli-access-unknown = toegang nog niet gecontroleerd
cli-access-until-left = toegang geldig tot { $moment } (nog { DURATION($seconds) })
cli-access-testing = toegang geldig tot { $moment } (nog { DURATION($seconds) }), een client in “Testing”
cli-access-renewable = toegang geldig tot { $moment } (nog { DURATION($seconds) }), nu te verlengen

cli-step-project = project
cli-step-api = Data Portability API
cli-step-branding = naam van de app
cli-step-audience = testgebruikers
cli-step-publish = app gepubliceerd
cli-step-scopes = lijst met bereiken
cli-step-client = client en geheime sleutel
cli-step-file = clientbestand
cli-state-unchecked = nog niet gecontroleerd
cli-state-right = goed
cli-state-wrong = FOUT
cli-state-unknowable = Google zegt het niet

# One line per copy: a word for its state first.
cli-line-done = klaar: { NUMBER($got) } van { $categories }, { $files }, { BYTES($bytes) }
cli-line-given-up = opgegeven: { NUMBER($got) } van { $categories }, { $files }, { BYTES($bytes) }
cli-line-unfinished = onvoltooid: { NUMBER($over) } van { $categories } tot nu toe, { BYTES($bytes) }
cli-line-paused = gepauzeerd: { NUMBER($over) } van { $categories } tot nu toe, { BYTES($bytes) }
cli-line-held-up = geblokkeerd: { NUMBER($over) } van { $categories } tot nu toe, { BYTES($bytes) }
cli-line-being-given-up = wordt opgegeven: { NUMBER($over) } van { $categories } tot nu toe, { BYTES($bytes) }

## The encrypted file, and space on drives

cli-status-folder = kopieën gaan naar { $folder }
cli-drive-limit = Deze schijf kan geen bestand groter dan { BYTES($bytes) } bevatten (FAT32); grotere passen niet.
cli-unpack-needs = Voor het uitpakken is { BYTES($bytes) } nodig.
cli-unpack-needs-of = Voor het uitpakken is { BYTES($bytes) } nodig; op die schijf is { BYTES($free) } bruikbaar.
cli-vault-fd-number = CARRYOUT_VAULT_KEY_FD moet het nummer van een filedescriptor zijn
cli-vault-fd-alone = --vault-key-fd werkt alleen samen met --vault
cli-vault-fd-unix = --vault-key-fd werkt alleen op Unix
cli-vault-passphrase = Wachtwoordzin van { $path }:
cli-vault-new = Dit maakt een nieuw versleuteld bestand. Zonder de wachtwoordzin kan het niet worden geopend.
cli-vault-again = Nog een keer dezelfde:
cli-vault-no-key = er is geen terminal, geen --vault-key-fd en geen credential { $name }
cli-vault-too-long = dat is veel te lang voor een sleutel
cli-vault-no-text = de sleutel is geen tekst
cli-vault-differ = de twee wachtwoordzinnen verschillen
cli-key-not-kept = toegang is gegeven, maar de sleutel kon niet worden bewaard

## end-access, and access for one copy once all is copied

cli-access-is-ended = De toegang voor één kopie is bij Google beëindigd sinds { $moment }; dat staat in het ontvangstbewijs.
cli-access-left = De toegang voor één kopie is gebleven: beëindigen zou ook die van { $names } beëindigen, als dat hetzelfde Google-account is. `carryout-cli end-access --connection { $quoted } --yes` beëindigt die.
cli-access-not-ended = { $headline }. { $reason }
cli-end-access-means = De toegang voor “{ $name }” beëindigen betekent:
cli-end-access-stays = Google laat dit programma niets meer kopiëren tot je het opnieuw toestaat; de koppeling en de bestanden blijven
cli-end-access-siblings = als ze hetzelfde Google-account zijn, eindigt ook deze toegang: { $names }
cli-end-access-ending = Toegang voor “{ $name }” beëindigen…
cli-end-access-lasts = deze toegang geldt voor een periode; disconnect beëindigt die
cli-end-access-done = De toegang is bij Google beëindigd. Bestanden en ontvangstbewijzen blijven waar ze zijn.

## view

cli-view-forgotten = De index is verwijderd. Kopieën blijven zoals ze zijn.
cli-view-indexed = { $account }: { $items } in { $copies }
cli-view-indexed-partly = { $account }: { $items } in { $copies }, niet leesbaar: { $records }:
cli-view-byte = byte { $offset }
cli-view-newest = { $items }, waarvan de nieuwste { NUMBER($shown) } worden getoond; --limit N toont er meer
cli-view-no-title = (zonder titel)
cli-view-gone = niet meer bij Google
cli-view-no-kind = “{ $word }” is geen soort; er zijn { $known }
cli-view-stats = { $account }: { $items } in { $copies }, { NUMBER($gone) } niet meer bij Google
cli-view-months = Maanden
cli-view-channels = Kanalen
cli-view-sites = Sites
cli-view-searches = Zoekopdrachten
cli-view-countries = Landen van plaatsen
cli-view-or = { $first } of { $second }
cli-view-progress = { BYTES($done) } van { BYTES($total) } gelezen, { $items }
cli-view-skipped = Overgeslagen: { $folder }: { $why }
cli-view-no-copy-in = er is geen voltooide kopie in { $folder }
cli-view-no-copy = er is nog geen voltooide kopie; `carryout-cli copy --connection NAME --categories all --to DIR` maakt er een, en --folder DIR bekijkt er een van elders
cli-view-no-account = er is geen kopie van een account “{ $account }”
cli-view-bag-to = bewijs heeft --to FOLDER nodig
cli-view-not-empty = { $folder } is niet leeg
cli-view-written = { $items } geschreven naar { $path }
cli-view-left-out =
    { $count ->
        [one] { NUMBER($count) } plaats weggelaten, omdat geen kopie zegt waar die ligt:
       *[other] { NUMBER($count) } plaatsen weggelaten, omdat geen kopie zegt waar ze liggen:
    }
cli-view-bag = { $items } met hun records in { $folder }
cli-view-no-original = { NUMBER($count) } zonder origineel record
cli-view-altered = { $path } is niet zoals het ontvangstbewijs zegt
