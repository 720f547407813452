### The manual of the command line: `carryout-cli --help`. The lines are broken here as they are shown; keep them below 100 characters.
### Names of options, commands and placeholders stay as they are. `.more` is shown below the first line by `--help`, not by `-h`.
### Readers: rust

help-categories = Alles tonen wat gekopieerd kan worden
    .more =
        De namen in de eerste kolom zijn die voor --categories.
help-connect = Google in je browser om toegang tot een account vragen
    .more =
        De pagina van Google opent in de browser, meerdere keren als één verzoek te lang zou zijn.
        Is er geen, zoals via ssh, open dan het getoonde adres in een browser op een andere computer;
        kan die de laatste pagina niet tonen, plak dan hier het adres van die pagina.
        Eindigt goed (0) als Google ten minste één categorie gaf; wat ontbreekt, wordt getoond.
help-copy = Categorieën naar een map kopiëren; klaar als elke byte is bewezen
    .more =
        De kopie krijgt een eigen map, DIR/NAME/DATE TIME, met de bestanden precies zoals Google ze
        maakte, hun controlesommen en een ontvangstbewijs. Is zo’n kopie onvoltooid, dan gaat dezelfde
        opdracht ermee verder. Andere onvoltooide kopieën gaan intussen door.
help-move = Een onvoltooide kopie naar een andere map verplaatsen en daar doorgaan
    .more =
        Voor een schijf die vol, weg of alleen-lezen is. Wat er is, wordt overgebracht, gecontroleerd en
        dan op de oude plek verwijderd; is die niet bereikbaar, dan komt het opnieuw van Google.
        Latere kopieën van de koppeling die vanzelf beginnen, gaan daar ook heen.
help-status = Koppelingen, kopieën en problemen tonen; vraagt Google niets
help-renew = Toegang verlengen op de pagina van Google, en kijken of het werkte
    .more =
        Google laat je in de laatste 90 dagen verlengen, op zijn pagina met gekoppelde programma’s. Die
        opent in de browser, en daarna wordt Google naar het nieuwe einde gevraagd.
help-disconnect = Toegang aan Google teruggeven en de sleutels vergeten; bestanden blijven
    .more =
        Zonder --yes wordt alleen getoond wat verloren zou gaan.
help-end-access = Toegang voor één kopie bij Google beëindigen; de koppeling en bestanden blijven
    .more =
        Google beëindigt dan de toegang van elke koppeling met hetzelfde Google-account. Zonder --yes
        wordt alleen getoond welke dat kunnen zijn. Meestal beëindigt `copy` zulke toegang vanzelf.
help-delete = Alle voltooide kopieën van een koppeling naar de prullenbak; de toegang blijft
    .more =
        Zonder --yes wordt alleen getoond wat erheen zou gaan. Er wordt nooit iets buiten de prullenbak om
        verwijderd: weigert die, zoals op een schijf zonder prullenbak, dan blijven de bestanden.
help-diagnostics = Voor iemand die je helpt opslaan wat dit programma deed; nooit een sleutel
    .more =
        Een ZIP-archief met versies, statussen, aantallen, tijden en foutcodes, en de logboeken van het
        venster. Namen die je hebt gegeven, paden en adressen zijn onleesbaar gemaakt. Zonder --to wordt
        alleen getoond wat erin zou staan. Er wordt niets verzonden.
help-unpack = De archieven van een kopie naast de originelen uitpakken, in de map `unpacked`
    .more =
        Namen die geen schijf accepteert, worden aangepast en in names.json genoemd; de originelen en het
        bewijs blijven zoals ze zijn. Na een onderbreking gaat dezelfde opdracht verder waar die was
        gebleven. Heeft geen sleutelbos, administratie of netwerk nodig.
help-verify = Een kopie offline controleren: elk bestand er, ongewijzigd, niets erbij
    .more =
        Leest elke byte van de map en vergelijkt die met de controlesommen die zijn vastgelegd toen die
        van Google kwam. Accepteert elke BagIt-bag (RFC 8493) met SHA-256 of SHA-512. Heeft geen
        sleutelbos, administratie of netwerk nodig.
help-run = Verdergaan met alle onvoltooide kopieën tot er niets meer te doen is
    .more =
        Na een crash, herstart of Ctrl-C gaat alles hiermee verder waar het was; er wordt niets twee keer
        gevraagd of opgehaald. Kopieën die in het venster zijn gepauzeerd, blijven gepauzeerd. Geschikt
        voor een timer: probeer het bij afsluitcode 4 later opnieuw.

help-settings = De instellingen tonen, of er een wijzigen
    .more =
        NAME alleen toont die instelling. Schakelaars accepteren on en off, `limit` 500k, 2M of none,
        `proxy` system, none of een adres: http, https of socks5. Een programma dat intussen actief is,
        heeft de instellingen voor zichzelf: sluit het af, of gebruik het venster ervan.

help-view = Voltooide kopieën bekijken: zoeken, tellen, exporteren; zonder netwerk
    .more =
        Kopieën worden op hun plek in een index gelezen, in de map van het programma. De index kan altijd
        opnieuw worden gemaakt, en `view index --forget` verwijdert die.
help-view-index = De index bijwerken met de kopieën die er zijn
    .more =
        Na een onderbreking gaat dezelfde opdracht verder waar die was gebleven.
help-view-search = Items zoeken, nieuwste eerst
    .more =
        Alle woorden moeten voorkomen; het laatste mag het begin van een woord zijn. Woorden tussen
        aanhalingstekens staan in deze volgorde.
help-view-stats = Tellen wat er is: per categorie, maand, weekdag en uur, kanaal, site, zoekopdracht, land
help-view-export = Items schrijven voor een ander programma, of als bewijs
help-view-shapes = De sleutels en typen in de kopieën tonen, zonder waarden; om een onbekende indeling te melden

help-arg-json = Antwoorden met één JSON-document op de standaarduitvoer
help-arg-home = Administratie en instellingen hier bewaren in plaats van op de gewone plek
help-arg-vault = Sleutels versleuteld in dit bestand bewaren in plaats van in de sleutelbos; voor servers
    .more =
        Het bestand wordt bij het eerste gebruik gemaakt. De sleutel, een wachtwoordzin of age-identiteit,
        wordt gelezen uit --vault-key-fd, de systemd-credential “carryout-vault” of de terminal; nooit van
        de opdrachtregel. Gegevens die eerst een sleutelbos gebruikten, blijven daarbij, en andersom.
help-arg-vault-key-fd = De sleutel van het versleutelde bestand uit deze open filedescriptor lezen
help-arg-verbose = Details naar de standaardfoutuitvoer schrijven; nooit een geheim

help-connect-client = Het client_secret_….json van Google, van een client van het type “Desktop app”
    .more =
        De geheime sleutel gaat naar de sleutelbos; het bestand is niet meer nodig. Zonder deze optie wordt
        de client gebruikt die al bekend is of die bij het programma is geleverd.
help-connect-name = Jouw naam voor dit account; Google zegt niet welk het is
    .more =
        Met de naam van een bestaande koppeling wordt alleen gevraagd om wat daar ontbreekt.
help-connect-categories = Waar om te vragen: namen met komma’s ertussen, of `all`

help-copy-connection = De naam van de koppeling, zoals in `status`
help-copy-categories = Wat te kopiëren: namen met komma’s ertussen, of `all` wat is toegestaan
help-copy-to = Waar kopieën komen
help-copy-since = Alleen wat niet ouder is: 2026-01-31, of 2026-01-31T12:00:00Z
    .more =
        Google kan zeven categorieën tot een periode beperken (zie `categories`); de rest komt helemaal.
help-copy-until = Alleen wat niet nieuwer is; een datum betekent het einde van die dag
help-copy-unpack = De archieven naast de originelen uitpakken zodra alles is bewezen, zoals `unpack`
help-copy-keep = Ten minste de laatste N kopieën van elke categorie bewaren, oudere naar de prullenbak
    .more =
        Geldt voortaan voor deze koppeling, ook voor kopieën die vanzelf beginnen; `all` bewaart alles.
        Een kopie gaat pas weg als nieuwere alles ervan bevatten, en nooit buiten de prullenbak om.

help-copy-keep-access = De toegang voor één kopie laten bestaan als alles is gekopieerd
    .more =
        Anders wordt die bij Google beëindigd zodra alles wat is toegestaan, is gekopieerd en bewezen.

help-arg-limit = Hooguit zoveel per seconde ophalen: 500k, 2M (bytes), of `none`
    .more =
        Geldt voor alle bestanden samen en alleen voor deze keer. Zonder geldt de limiet die in het
        venster is gekozen. 1k is 1000 bytes; het minimum is 10k.
help-arg-anyway = Ook kopiëren bij een verbinding met datalimiet of een bijna lege accu
    .more =
        Anders wachten bestanden zoals in het venster is gekozen, waar het systeem zulke dingen zegt.
help-arg-no-wait = Stoppen (1) als de schijf vol of weg is, in plaats van erop te wachten

help-move-connection = De naam van de koppeling, zoals in `status`
help-move-to = Waar de kopieën voortaan komen

help-renew-connection = De naam van de koppeling; niet nodig als er maar één is
help-renew-check = Alleen controleren, zonder de pagina van Google te openen
help-renew-switch = Wisselen tussen “eenmalig” en een periode: toegang beëindigen en opnieuw toestaan
    .more =
        Google wijzigt het soort toegang pas als de huidige is beëindigd. Onvoltooide kopieën worden
        eerst afgemaakt. Bestanden blijven.
help-renew-stop-copies = Met --switch: onvoltooide kopieën stoppen; wat nog niet is gekopieerd, verwijdert Google

help-disconnect-connection = De naam van de koppeling, zoals in `status`
help-disconnect-yes = Doe het
help-disconnect-here-only = De sleutels op deze computer vergeten, maar Google niets zeggen

help-end-access-connection = De naam van de koppeling, zoals in `status`
help-end-access-yes = Doe het

help-delete-connection = De naam van de koppeling, zoals in `status`
help-delete-yes = Doe het

help-diagnostics-to = Het te schrijven bestand; een bestaand bestand wordt niet vervangen
help-diagnostics-clear-logs = Daarna de logboeken wissen

help-unpack-folder = De map van één voltooide kopie, die met receipt.json erin

help-verify-folder = De map van één kopie, die met bagit.txt erin

help-view-folder = De kopie of kopieën in deze map bekijken in plaats van die hier bekend zijn

help-settings-name = De naam van de instelling
help-settings-value = De nieuwe waarde

help-view-index-rebuild = Opnieuw maken uit de kopieën
help-view-index-forget = Verwijderen; kopieën blijven zoals ze zijn

help-arg-category = Alleen van deze categorie, zoals in `categories`; meerdere met komma’s
help-arg-account = Alleen van dit account, op naam
help-arg-kind = Alleen van deze soort: watched, searched, visited, bought, place, comment, saved …; meerdere met komma’s
help-arg-since = Alleen wat niet ouder is: 2026-01-31, of 2026-01-31T12:00:00Z
help-arg-until = Alleen wat niet nieuwer is; een datum betekent het einde van die dag
help-arg-gone = Alleen wat niet meer bij Google is: het ontbreekt in de twee laatste volledige kopieën

help-view-search-words = Waarnaar te zoeken; alles zonder woorden
help-view-search-limit = Hooguit zoveel items; standaard { $default }

help-view-export-format = De indeling
help-view-export-format-csv = een tabel voor spreadsheets
help-view-export-format-jsonl = één JSON-document per regel, met alles over elk item
help-view-export-format-bookmarks = bookmarks en leeslijst zoals elke browser ze leest
help-view-export-format-bagit = bewijs: items, records, controlesommen en ontvangstbewijzen als BagIt-bag
help-view-export-format-kml = plaatsen voor Organic Maps en andere
help-view-export-format-gpx = plaatsen voor OsmAnd en andere
help-view-export-format-geojson = plaatsen voor programma’s
help-view-export-format-opml = abonnementen als feeds
help-view-export-format-newpipe = abonnementen zoals NewPipe ze leest
help-view-export-format-subscriptions = abonnementen zoals YouTube ze exporteert, met Engelse koppen
help-view-export-format-freetube = bekeken video’s zoals FreeTube ze leest
help-view-export-format-freetube-playlists = playlists zoals FreeTube ze leest
help-view-export-to = Het te schrijven bestand, of de map voor `bagit`; een bestaand wordt niet vervangen
    .more =
        Zonder: standaarduitvoer.
help-view-export-words = Alleen wat deze woorden bevat

help-carryout = Haalt een kopie van je Google-gegevens naar huis, en bewijst dat die volledig is.
    .more =
        Hetzelfde als het venster van Carryout, voor servers en scripts: beide delen administratie,
        sleutelbos en kopieën, maar er kan maar één tegelijk actief zijn.
help-after =
    Zo gaat het meestal:
    { $example }

    Afsluitcodes:
      0  klaar
      1  mislukt, of voor het einde gestopt
      2  verkeerd gebruik: de opdrachtregel, het clientbestand of de omgeving
      3  wacht op jou: toegang toestaan, of de sleutelbos ontgrendelen
      4  nog niet: Google staat één kopie per dag toe, en de rest moet wachten

    Omgeving:
      CARRYOUT_HOME           waar administratie en instellingen staan; --home gaat voor
      CARRYOUT_GOOGLE_ORIGIN  http://127.0.0.1:PORT van een vervanger voor Google; alleen loopback
      CARRYOUT_PACE           deelt elke wachttijd door dit getal; alleen met zo’n vervanger
      CARRYOUT_VAULT          een versleuteld bestand voor sleutels, op een server zonder sleutelbos; --vault gaat voor
      CARRYOUT_VAULT_KEY_FD   waar de sleutel van dat bestand wordt gelezen; --vault-key-fd gaat voor
      CREDENTIALS_DIRECTORY   door systemd gezet; de credential carryout-vault is de sleutel van dat bestand

    Met --json gaat er precies één JSON-document naar de standaarduitvoer; tekst voor mensen gaat naar de foutuitvoer.
    Tokens en geheimen komen nooit van de opdrachtregel: ze staan in de sleutelbos van het systeem, of in het
    versleutelde bestand dat --vault noemt.

help-heading-usage = Gebruik:
help-heading-commands = Opdrachten
help-heading-options = Opties
help-heading-arguments = Argumenten
help-heading-everywhere = Bij elke opdracht
help-heading-copies = Van welke kopieën
help-help = Deze handleiding tonen (-h: in het kort)
help-version = De versie tonen
