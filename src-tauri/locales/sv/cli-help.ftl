### The manual of the command line: `carryout-cli --help`. The lines are broken here as they are shown; keep them below 100 characters.
### Names of options, commands and placeholders stay as they are. `.more` is shown below the first line by `--help`, not by `-h`.
### Readers: rust

help-categories = Visa allt som kan kopieras
    .more =
        Namnen i första kolumnen är de som --categories tar.
help-connect = Be Google om åtkomst till ett konto, i webbläsaren
    .more =
        Googles sida öppnas i webbläsaren, flera gånger om en begäran skulle bli för lång.
        Finns ingen, som över ssh, öppnar du den visade adressen i en webbläsare någon annanstans;
        om den sedan inte kan visa den sista sidan klistrar du in sidans adress här.
        Avslutas utan fel (0) om Google gav minst en kategori; det som saknas listas.
help-copy = Kopiera kategorier till en mapp; klart när varje byte är verifierad
    .more =
        Kopian får en egen mapp, DIR/NAME/DATE TIME, med filerna exakt som Google gjorde dem,
        deras kontrollsummor och ett kvitto. Om en sådan kopia är oavslutad fortsätter samma
        kommando den. Andra oavslutade kopior fortsätter under tiden.
help-move = Flytta en oavslutad kopia till en annan mapp och fortsätt där
    .more =
        För en enhet som är full, borta eller skrivskyddad. Det som finns flyttas över, kontrolleras och
        raderas sedan på det gamla stället; kan det inte nås kommer det från Google igen.
        Senare automatiska kopior av kopplingen sparas också där.
help-status = Visa kopplingar, kopior och problem; frågar inte Google om något
help-renew = Förnya åtkomst på Googles sida, och se om det fungerade
    .more =
        Google låter dig förnya under de sista 90 dagarna, på sin sida för kopplade program. Sidan
        öppnas i webbläsaren, och därefter tillfrågas Google om det nya slutdatumet.
help-disconnect = Lämna tillbaka åtkomst till Google och glöm nycklarna; filerna finns kvar
    .more =
        Utan --yes visas bara vad som skulle gå förlorat.
help-end-access = Avsluta åtkomst för en kopia hos Google; kopplingen och dess filer finns kvar
    .more =
        Google avslutar då åtkomsten för varje koppling med samma Google-konto. Utan --yes visas bara
        vilka det kan vara. Oftast avslutar `copy` sådan åtkomst av sig självt.
help-delete = Flytta en kopplings alla färdiga kopior till papperskorgen; åtkomsten finns kvar
    .more =
        Utan --yes visas bara vad som skulle flyttas. Inget raderas någonsin förbi papperskorgen: där den
        nekar, som på en enhet som saknar en, finns filerna kvar.
help-diagnostics = Spara vad programmet gjort, för någon som hjälper dig; aldrig en nyckel
    .more =
        Ett ZIP-arkiv med versioner, lägen, antal, tider och felkoder, och fönstrets loggar. Namn som du
        angett, sökvägar och adresser är maskerade. Utan --to listas bara vad det skulle innehålla.
        Inget skickas någonstans.
help-unpack = Packa upp en kopias arkiv bredvid originalen, i dess mapp `unpacked`
    .more =
        Namn som ingen enhet tar anpassas och listas i names.json; originalen och beviset förblir som
        de är. Efter ett avbrott fortsätter samma kommando där det slutade. Kräver ingen nyckelring,
        ingen journal och inget nätverk.
help-verify = Kontrollera en kopia offline: varje fil finns, oförändrad, inget tillagt
    .more =
        Läser varje byte i mappen och jämför med kontrollsummorna som noterades när den kom från
        Google. Tar vilken BagIt-bag som helst (RFC 8493) med SHA-256- eller SHA-512-summor. Kräver
        ingen nyckelring, ingen journal och inget nätverk.
help-run = Fortsätt alla oavslutade kopior tills inget återstår
    .more =
        Efter en krasch, omstart eller Ctrl-C fortsätter allt där det var; inget begärs eller hämtas
        två gånger. Kopior som pausats i fönstret förblir pausade. Passar för en timer: försök igen
        senare vid avslutskod 4.

help-settings = Visa inställningarna, eller ändra en
    .more =
        Enbart NAME visar den inställningen. Reglage tar on och off, `limit` tar 500k, 2M eller none,
        `proxy` tar system, none eller en adress: http, https eller socks5. Ett program som är igång
        samtidigt har inställningarna för sig själv: avsluta det, eller använd dess fönster.

help-view = Titta på färdiga kopior: sök, räkna, exportera; kräver inget nätverk
    .more =
        Kopior läses där de ligger till ett index i programmets katalog. Indexet kan alltid skapas
        om, och `view index --forget` raderar det.
help-view-index = Uppdatera indexet med de kopior som finns
    .more =
        Efter ett avbrott fortsätter samma kommando där det slutade.
help-view-search = Sök efter objekt, nyaste först
    .more =
        Alla ord måste finnas; det sista får vara början på ett ord. Ord inom citattecken står i den
        ordningen.
help-view-stats = Räkna det som finns: per kategori, månad, veckodag och timme, kanal, webbplats, sökning, land
help-view-export = Skriv objekt för ett annat program, eller som bevis
help-view-shapes = Visa nycklar och typer i kopiorna, utan värden; för att rapportera ett okänt format

help-arg-json = Svara med ett JSON-dokument på standard ut
help-arg-home = Ha journal och inställningar här i stället för på det vanliga stället
help-arg-vault = Lagra nycklar krypterat i den här filen i stället för i nyckelringen; för servrar
    .more =
        Filen skapas vid första användningen. Dess nyckel, en lösenfras eller en age-identitet, läses från
        --vault-key-fd, från systemd-autentiseringsuppgiften ”carryout-vault” eller från terminalen;
        aldrig från kommandoraden. Data som först använts med en nyckelring stannar där, och tvärtom.
help-arg-vault-key-fd = Läs den krypterade filens nyckel från den här öppna filbeskrivaren
help-arg-verbose = Logga detaljer till standard fel; aldrig en hemlighet

help-connect-client = Googles client_secret_….json för en klient av typen ”Desktop app”
    .more =
        Dess hemlighet sparas i nyckelringen; filen behövs inte mer. Utan detta används den klient som
        redan är känd, eller den som medföljde programmet.
help-connect-name = Ditt namn på kontot; Google säger inte vilket det är
    .more =
        Med namnet på en befintlig koppling begärs bara det som saknas i den.
help-connect-categories = Vad som ska begäras: namn åtskilda av kommatecken, eller `all`

help-copy-connection = Kopplingens namn, som i `status`
help-copy-categories = Vad som ska kopieras: namn åtskilda av kommatecken, eller `all` som är tillåtet
help-copy-to = Var kopior ska sparas
help-copy-since = Bara det som inte är äldre: 2026-01-31, eller 2026-01-31T12:00:00Z
    .more =
        Google kan begränsa sju kategorier till en period (se `categories`); de andra kopieras helt.
help-copy-until = Bara det som inte är nyare; ett datum betyder slutet av den dagen
help-copy-unpack = Packa upp arkiven bredvid originalen när allt är verifierat, som `unpack`
help-copy-keep = Behåll minst de N senaste kopiorna av varje kategori, och flytta äldre till papperskorgen
    .more =
        Gäller kopplingen från och med nu, även automatiska kopior; `all` behåller alla.
        En kopia flyttas först när nyare innehåller allt i den, och aldrig förbi papperskorgen.

help-copy-keep-access = Låt åtkomst för en kopia finnas kvar när allt är kopierat
    .more =
        Annars avslutas den hos Google så snart allt som tillåtits är kopierat och verifierat.

help-arg-limit = Hämta högst så mycket per sekund: 500k, 2M (byte), eller `none`
    .more =
        Gäller alla filer tillsammans och bara den här körningen. Utan det gäller gränsen som valts i
        fönstret. 1k är 1000 byte; det minsta är 10k.
help-arg-anyway = Kopiera även vid anslutning med datapriser eller låg batterinivå
    .more =
        Annars väntar filer enligt valet i fönstret, där systemet anger sådant.
help-arg-no-wait = Avsluta (1) när disken är full eller enheten är borta, i stället för att vänta

help-move-connection = Kopplingens namn, som i `status`
help-move-to = Var dess kopior ska sparas från och med nu

help-renew-connection = Kopplingens namn; behövs inte om det bara finns en
help-renew-check = Kontrollera bara, utan att öppna Googles sida
help-renew-switch = Byt mellan ”en gång” och en period: avsluta åtkomsten och tillåt den på nytt
    .more =
        Google ändrar typen av åtkomst först när den nuvarande har upphört. Oavslutade kopior
        slutförs först. Filerna finns kvar.
help-renew-stop-copies = Med --switch: stoppa oavslutade kopior; det som inte är kopierat raderas hos Google

help-disconnect-connection = Kopplingens namn, som i `status`
help-disconnect-yes = Gör det
help-disconnect-here-only = Glöm nycklarna på den här datorn, men meddela inte Google

help-end-access-connection = Kopplingens namn, som i `status`
help-end-access-yes = Gör det

help-delete-connection = Kopplingens namn, som i `status`
help-delete-yes = Gör det

help-diagnostics-to = Filen som ska skrivas; en befintlig ersätts inte
help-diagnostics-clear-logs = Töm loggarna efteråt

help-unpack-folder = Mappen för en färdig kopia, den med receipt.json i

help-verify-folder = Mappen för en kopia, den med bagit.txt i

help-view-folder = Titta på kopian eller kopiorna i den här mappen i stället för de som är kända här

help-settings-name = Inställningens namn
help-settings-value = Det nya värdet

help-view-index-rebuild = Skapa om det från kopiorna
help-view-index-forget = Radera det; kopiorna förblir som de är

help-arg-category = Bara från den här kategorin, som i `categories`; flera med kommatecken
help-arg-account = Bara från det här kontot, efter namn
help-arg-kind = Bara av den här typen: watched, searched, visited, bought, place, comment, saved …; flera med kommatecken
help-arg-since = Bara det som inte är äldre: 2026-01-31, eller 2026-01-31T12:00:00Z
help-arg-until = Bara det som inte är nyare; ett datum betyder slutet av den dagen
help-arg-gone = Bara det som inte längre finns hos Google: de två senaste hela kopiorna saknar det

help-view-search-words = Vad som ska sökas; allt utan ord
help-view-search-limit = Högst så många objekt; annars { $default }

help-view-export-format = Formatet
help-view-export-format-csv = en tabell för kalkylprogram
help-view-export-format-jsonl = ett JSON-dokument per rad, med allt om varje objekt
help-view-export-format-bookmarks = bokmärken och läslista som alla webbläsare läser dem
help-view-export-format-bagit = bevis: objekt, poster, kontrollsummor och kvitton som en BagIt-bag
help-view-export-format-kml = platser för Organic Maps och andra
help-view-export-format-gpx = platser för OsmAnd och andra
help-view-export-format-geojson = platser för program
help-view-export-format-opml = prenumerationer som flöden
help-view-export-format-newpipe = prenumerationer som NewPipe läser dem
help-view-export-format-subscriptions = prenumerationer som YouTube exporterar dem, med engelska rubriker
help-view-export-format-freetube = visade videor som FreeTube läser dem
help-view-export-format-freetube-playlists = spellistor som FreeTube läser dem
help-view-export-to = Filen som ska skrivas, eller mappen för `bagit`; en befintlig ersätts inte
    .more =
        Utan detta: standard ut.
help-view-export-words = Bara det som har de här orden

help-carryout = Tar hem en kopia av din Google-data, och verifierar att den är fullständig.
    .more =
        Samma som Carryouts fönster, för servrar och skript: båda delar journal, nyckelring och
        kopior, men bara ett av dem kan köras åt gången.
help-after =
    Vanlig användning:
    { $example }

    Avslutskoder:
      0  klart
      1  misslyckades, eller stoppades före slutet
      2  fel användning: kommandoraden, klientfilen eller miljön
      3  väntar på dig: åtkomst måste tillåtas, eller nyckelringen låsas upp
      4  inte än: Google tillåter en kopia om dagen, och resten måste vänta

    Miljö:
      CARRYOUT_HOME           var journal och inställningar ligger; --home går före
      CARRYOUT_GOOGLE_ORIGIN  http://127.0.0.1:PORT för en ersättare för Google; bara loopback
      CARRYOUT_PACE           delar varje väntan med detta tal; bara med en sådan ersättare
      CARRYOUT_VAULT          en krypterad fil för nycklar, på en server utan nyckelring; --vault går före
      CARRYOUT_VAULT_KEY_FD   var den filens nyckel läses; --vault-key-fd går före
      CREDENTIALS_DIRECTORY   sätts av systemd; autentiseringsuppgiften carryout-vault är den filens nyckel

    Med --json skrivs exakt ett JSON-dokument till standard ut; text för människor skrivs till standard fel.
    Token och hemligheter tas aldrig från kommandoraden: de lagras i systemets nyckelring, eller i den
    krypterade fil som --vault anger.

help-heading-usage = Användning:
help-heading-commands = Kommandon
help-heading-options = Flaggor
help-heading-arguments = Argument
help-heading-everywhere = För alla kommandon
help-heading-copies = Från vilka kopior
help-help = Visa den här handboken (-h: i korthet)
help-version = Visa versionen
