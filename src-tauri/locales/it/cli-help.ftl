### The manual of the command line: `carryout-cli --help`. The lines are broken here as they are shown; keep them below 100 characters.
### Names of options, commands and placeholders stay as they are. `.more` is shown below the first line by `--help`, not by `-h`.
### Readers: rust

help-categories = Elenca tutto ciò che si può copiare
    .more =
        I nomi nella prima colonna sono quelli che --categories accetta.
help-connect = Chiede a Google l’accesso a un account, nel tuo browser
    .more =
        La pagina di Google si apre nel browser, più volte se una richiesta sarebbe troppo lunga.
        Se non c’è un browser, come via ssh, apri l’indirizzo mostrato nel browser di un altro computer;
        se questo non può mostrare l’ultima pagina, incolla qui l’indirizzo di quella pagina.
        Va a buon fine (0) se Google ha concesso almeno una categoria; ciò che manca è elencato.
help-copy = Copia categorie in una cartella; termina quando ogni byte è verificato
    .more =
        La copia ha una cartella propria, DIR/NOME/DATA ORA, con i file esattamente come li ha creati
        Google, i loro checksum e una ricevuta. Se una copia così non è terminata, lo stesso comando
        la continua. Nel frattempo continuano anche le altre copie non terminate.
help-move = Sposta una copia non terminata in un’altra cartella e la continua lì
    .more =
        Per un’unità piena, assente o di sola lettura. Ciò che c’è viene trasferito, verificato e poi
        eliminato dal vecchio posto; se questo non è raggiungibile, arriva di nuovo da Google.
        Vanno lì anche le prossime copie automatiche della connessione.
help-status = Mostra connessioni, copie e problemi; non chiede nulla a Google
help-renew = Prolunga l’accesso sulla pagina di Google e controlla se ha funzionato
    .more =
        Google permette di rinnovare negli ultimi 90 giorni, sulla sua pagina dei programmi connessi.
        La pagina si apre nel browser, poi a Google viene chiesta la nuova scadenza.
help-disconnect = Restituisce l’accesso a Google e dimentica le chiavi; i file restano
    .more =
        Senza --yes mostra solo ciò che andrebbe perso.
help-end-access = Termina su Google l’accesso per una copia; connessione e file restano
    .more =
        Google termina allora l’accesso di tutte le connessioni dello stesso Account Google. Senza
        --yes mostra solo quali potrebbero essere. Di solito `copy` termina da sé questo accesso.
help-delete = Sposta nel cestino le copie terminate di una connessione; l’accesso resta
    .more =
        Senza --yes mostra solo ciò che verrebbe spostato. Nulla viene mai eliminato senza passare dal
        cestino: se questo rifiuta, come su un’unità che non ne ha, i file restano.
help-diagnostics = Salva ciò che ha fatto il programma, per chi ti aiuta; mai una chiave
    .more =
        Un archivio ZIP con versioni, stati, conteggi, orari e codici di errore, e i log della
        finestra. I nomi dati da te, i percorsi e gli indirizzi sono mascherati. Senza --to elenca
        solo ciò che conterrebbe. Nulla viene inviato da nessuna parte.
help-unpack = Estrae gli archivi di una copia accanto agli originali, nella cartella `unpacked`
    .more =
        I nomi che nessuna unità accetta vengono adattati ed elencati in names.json; gli originali e
        le prove restano come sono. Se interrotto, lo stesso comando riprende da dove era. Non serve
        portachiavi, registro o rete.
help-verify = Verifica una copia offline: ogni file presente, invariato, nulla di aggiunto
    .more =
        Legge ogni byte della cartella e lo confronta con i checksum annotati all’arrivo da Google.
        Accetta qualsiasi pacchetto BagIt (RFC 8493) con somme SHA-256 o SHA-512. Non serve
        portachiavi, registro o rete.
help-run = Continua tutte le copie non terminate finché non resta nulla da fare
    .more =
        Dopo un arresto anomalo, un riavvio o Ctrl-C tutto riprende da dove era; nulla viene chiesto
        o scaricato due volte. Le copie messe in pausa nella finestra restano in pausa. Adatto a un
        timer: con il codice di uscita 4 riprova più tardi.

help-settings = Elenca le impostazioni o ne modifica una
    .more =
        NAME da solo mostra quell’impostazione. Gli interruttori accettano on e off, `limit` accetta
        500k, 2M o none, `proxy` accetta system, none o un indirizzo: http, https o socks5. Un
        programma in esecuzione tiene le impostazioni per sé: chiudilo, o usa la sua finestra.

help-view = Consulta le copie terminate: cerca, conta, esporta; non serve la rete
    .more =
        Le copie vengono lette dove si trovano, in un indice nella cartella dati. L’indice si può
        rifare in qualsiasi momento, e `view index --forget` lo elimina.
help-view-index = Aggiorna l’indice con le copie presenti
    .more =
        Se interrotto, lo stesso comando riprende da dove era.
help-view-search = Trova elementi, dal più recente
    .more =
        Devono esserci tutte le parole; l’ultima può essere l’inizio di una. Le parole tra virgolette
        compaiono in quest’ordine.
help-view-stats = Conta ciò che c’è: per categoria, mese, giorno e ora, canale, sito, ricerca, paese
help-view-export = Scrive elementi per un altro programma, o come prova
help-view-shapes = Mostra chiavi e tipi presenti nelle copie, senza valori; per segnalare un formato ignoto

help-arg-json = Risponde con un documento JSON sull’output standard
help-arg-home = Tiene qui registro e impostazioni, invece che nel posto solito
help-arg-vault = Conserva le chiavi crittografate in questo file, non nel portachiavi; per server
    .more =
        Il file viene creato al primo uso. La sua chiave, una passphrase o un’identità age, si legge da
        --vault-key-fd, dalla credenziale systemd “carryout-vault” o dal terminale; mai dalla riga di
        comando. I dati usati prima con un portachiavi restano legati a quello, e viceversa.
help-arg-vault-key-fd = Legge la chiave del file crittografato da questo descrittore di file aperto
help-arg-verbose = Scrive i dettagli sull’errore standard; mai un segreto

help-connect-client = Il client_secret_….json di Google, di un client di tipo “App desktop”
    .more =
        Il suo segreto va nel portachiavi; poi il file non serve più. Senza questa opzione si usa il
        client già noto, o quello fornito con il programma.
help-connect-name = Il tuo nome per questo account; Google non ci dice quale sia
    .more =
        Con il nome di una connessione esistente si chiede solo ciò che le manca.
help-connect-categories = Cosa chiedere: nomi separati da virgole, o `all`

help-copy-connection = Il nome della connessione, come in `status`
help-copy-categories = Cosa copiare: nomi separati da virgole, o `all` per tutto ciò che è autorizzato
help-copy-to = Dove vanno le copie
help-copy-since = Solo ciò che non è più vecchio: 2026-01-31, o 2026-01-31T12:00:00Z
    .more =
        Google può limitare a un periodo sette categorie (vedi `categories`); le altre si copiano
        per intero.
help-copy-until = Solo ciò che non è più recente; una data vale fino alla fine di quel giorno
help-copy-unpack = Estrae gli archivi accanto agli originali quando tutto è verificato, come `unpack`
help-copy-keep = Conserva almeno le ultime N copie di ogni categoria; le altre vanno nel cestino
    .more =
        Vale d’ora in poi per questa connessione, anche per le copie automatiche; `all` le conserva
        tutte. Una copia va via solo quando altre più recenti contengono tutto ciò che ha, e mai senza
        passare dal cestino.

help-copy-keep-access = Mantiene l’accesso per una copia quando tutto è copiato
    .more =
        Altrimenti termina su Google appena tutto ciò che è stato concesso è copiato e verificato.

help-arg-limit = Scarica al massimo questa quantità al secondo: 500k, 2M (byte), o `none`
    .more =
        Vale per tutti i file insieme e solo per questa esecuzione. Senza questa opzione vale il limite
        scelto nella finestra. 1k sono 1000 byte; il minimo è 10k.
help-arg-anyway = Copia anche con una connessione a consumo o la batteria scarica
    .more =
        Altrimenti i file attendono come scelto nella finestra, se il sistema dà queste informazioni.
help-arg-no-wait = Esce (1) se il disco è pieno o l’unità manca, invece di attendere

help-move-connection = Il nome della connessione, come in `status`
help-move-to = Dove vanno d’ora in poi le sue copie

help-renew-connection = Il nome della connessione; si può omettere se ce n’è una sola
help-renew-check = Controlla soltanto, senza aprire la pagina di Google
help-renew-switch = Passa da “una volta” a un periodo o viceversa: termina questo accesso e autorizza di nuovo
    .more =
        Google cambia il tipo di accesso solo quando quello attuale è terminato. Prima si completano
        le copie non terminate. I file restano.
help-renew-stop-copies = Con --switch: interrompe le copie non terminate; ciò che manca si scarta su Google

help-disconnect-connection = Il nome della connessione, come in `status`
help-disconnect-yes = Lo fa davvero
help-disconnect-here-only = Dimentica le chiavi su questo computer, senza dire nulla a Google

help-end-access-connection = Il nome della connessione, come in `status`
help-end-access-yes = Lo fa davvero

help-delete-connection = Il nome della connessione, come in `status`
help-delete-yes = Lo fa davvero

help-diagnostics-to = Il file da scrivere; uno esistente non viene sostituito
help-diagnostics-clear-logs = Svuota poi i log

help-unpack-folder = La cartella di una copia terminata, quella con receipt.json

help-verify-folder = La cartella di una copia, quella con bagit.txt

help-view-folder = Consulta la copia o le copie di questa cartella, invece di quelle note qui

help-settings-name = Il nome dell’impostazione
help-settings-value = Il suo nuovo valore

help-view-index-rebuild = Lo rifà a partire dalle copie
help-view-index-forget = Lo elimina; le copie restano come sono

help-arg-category = Solo di questa categoria, come in `categories`; più d’una con virgole
help-arg-account = Solo di questo account, con il suo nome
help-arg-kind = Solo di questo tipo: watched, searched, visited, bought, place, comment, saved…; più d’uno con virgole
help-arg-since = Solo ciò che non è più vecchio: 2026-01-31, o 2026-01-31T12:00:00Z
help-arg-until = Solo ciò che non è più recente; una data vale fino alla fine di quel giorno
help-arg-gone = Solo ciò che non è più su Google: manca nelle due ultime copie complete

help-view-search-words = Cosa cercare; senza parole, tutto
help-view-search-limit = Al massimo questo numero di elementi; { $default } se non indicato

help-view-export-format = Il formato
help-view-export-format-csv = una tabella per fogli di calcolo
help-view-export-format-jsonl = un documento JSON per riga, con tutto su ogni elemento
help-view-export-format-bookmarks = preferiti ed elenco di lettura come li legge ogni browser
help-view-export-format-bagit = prova: elementi, record originali, checksum e ricevute come BagIt
help-view-export-format-kml = luoghi per Organic Maps e altri
help-view-export-format-gpx = luoghi per OsmAnd e altri
help-view-export-format-geojson = luoghi per programmi
help-view-export-format-opml = iscrizioni come feed
help-view-export-format-newpipe = iscrizioni come le legge NewPipe
help-view-export-format-subscriptions = iscrizioni come le esporta YouTube, con intestazioni in inglese
help-view-export-format-freetube = video guardati come li legge FreeTube
help-view-export-format-freetube-playlists = playlist come le legge FreeTube
help-view-export-to = Il file da scrivere, o la cartella per `bagit`; ciò che esiste non viene sostituito
    .more =
        Senza questa opzione: l’output standard.
help-view-export-words = Solo ciò che contiene queste parole

help-carryout = Porta a casa una copia dei tuoi dati Google e dimostra che è completa.
    .more =
        Fa le stesse cose della finestra di Carryout, per server e script: i due condividono registro,
        portachiavi e copie, ma può essere in esecuzione uno solo alla volta.
help-after =
    L’uso consueto:
    { $example }

    Codici di uscita:
      0  terminato
      1  non riuscito, o interrotto prima della fine
      2  uso errato: riga di comando, file client o ambiente
      3  serve il tuo intervento: autorizzare l’accesso o sbloccare il portachiavi
      4  non ancora: Google consente una copia al giorno, il resto deve attendere

    Ambiente:
      CARRYOUT_HOME           dove si trovano registro e impostazioni; --home ha la precedenza
      CARRYOUT_GOOGLE_ORIGIN  http://127.0.0.1:PORT di un Google simulato; solo su questo computer
      CARRYOUT_PACE           divide ogni attesa per questo numero; solo con un Google simulato
      CARRYOUT_VAULT          file crittografato di chiavi, senza portachiavi; --vault ha la precedenza
      CARRYOUT_VAULT_KEY_FD   dove si legge la chiave di quel file; --vault-key-fd ha la precedenza
      CREDENTIALS_DIRECTORY   impostata da systemd; la credenziale carryout-vault è la chiave di quel file

    Con --json un solo documento JSON va all’output standard; i testi vanno all’errore standard.
    Token e segreti non si leggono mai dalla riga di comando: si conservano nel portachiavi del sistema,
    o nel file crittografato indicato da --vault.

help-heading-usage = Uso:
help-heading-commands = Comandi
help-heading-options = Opzioni
help-heading-arguments = Argomenti
help-heading-everywhere = Per tutti i comandi
help-heading-copies = Di quali copie
help-help = Mostra questo manuale (-h: in breve)
help-version = Mostra la versione
