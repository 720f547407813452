### What the command line tells people. Words in `back ticks` are typed as they are; programs read JSON, which has no language.
### Readers: rust

## Nouns with their number, as parts of other sentences

cli-files =
    { $count ->
        [one] { NUMBER($count) } file
       *[other] { NUMBER($count) } file
    }
cli-categories =
    { $count ->
        [one] { NUMBER($count) } categoria
       *[other] { NUMBER($count) } categorie
    }
cli-copies =
    { $count ->
        [one] { NUMBER($count) } copia
       *[other] { NUMBER($count) } copie
    }
cli-archives =
    { $count ->
        [one] { NUMBER($count) } archivio
       *[other] { NUMBER($count) } archivi
    }
cli-items =
    { $count ->
        [one] { NUMBER($count) } elemento
       *[other] { NUMBER($count) } elementi
    }
cli-records =
    { $count ->
        [one] { NUMBER($count) } record
       *[other] { NUMBER($count) } record
    }
cli-unfinished-copies =
    { $count ->
        [one] { NUMBER($count) } copia non terminata
       *[other] { NUMBER($count) } copie non terminate
    }
cli-files-and-size = { $files }, { BYTES($bytes) }
cli-quoted = “{ $name }”

## Everywhere

cli-stopped = Interrotto.
cli-not-google = Questo non è Google: tutto va a { $address }.
cli-wrong-use = carryout-cli: { $details }
cli-problem = { $headline }.
cli-problem-details = ({ $details })
cli-nothing-done = non è stato fatto nulla; aggiungi --yes per farlo

cli-hint-already-running = Chiudi prima Carryout (la sua finestra può essere nascosta), o attendi l’altro carryout-cli.
cli-hint-keyring = Su un server senza desktop: `--vault FILE` conserva le chiavi in un file crittografato. Oppure avvia `dbus-run-session -- bash` e, al suo interno, `gnome-keyring-daemon --unlock --components=secrets`. Legge la password del portachiavi, una nuova la prima volta, fino a un Ctrl-D da solo su una riga. Poi ripeti lo stesso comando.
cli-hint-daily-limit = `carryout-cli run` continua non appena Google lo consente.
cli-hint-folder = `carryout-cli run` continua una copia non terminata quando il problema è risolto; `carryout-cli move --connection NAME --to DIR` la porta in un’altra cartella.
cli-hint-disk = `carryout-cli run` continua una copia non terminata quando il problema è risolto.
cli-hint-under-way = `carryout-cli run` continua quella copia; `carryout-cli status` la mostra.
cli-hint-client = Indicalo con `--client FILE`.
cli-hint-allow-again = `carryout-cli connect --name NAME --categories all` chiede a Google ciò che manca.
cli-hint-import-client = Indica il file attuale con `carryout-cli connect --client FILE --name NAME --categories all`.
cli-hint-access-shared = `carryout-cli end-access --connection NAME` mostra cosa comporta, e `--yes` lo termina.
cli-hint-connections = Pagina di Google: { $address }

## What was typed wrong: half a sentence, after the name of the program

cli-no-home = non c’è una cartella personale; indica con --home dove tenere il registro
cli-bad-home = { $path } non si può usare come cartella dati: { $why }
cli-pace-alone = CARRYOUT_PACE funziona solo insieme a CARRYOUT_GOOGLE_ORIGIN
cli-pace-number = CARRYOUT_PACE deve essere un numero pari almeno a 1
cli-bad-folder = --to { $path }: { $why }
cli-settings-name = non c’è l’impostazione “{ $name }”; ci sono { $names }
cli-settings-value = “{ $value }” non è un valore di { $name }
cli-rate-form = scrivi i byte al secondo, come 500k o 2M, o `none`
cli-rate-least = il minimo è { BYTES($bytes) } al secondo
cli-keep-form = scrivi quante copie conservare, da 1 in su, o `all`
cli-since-future = --since è nel futuro
cli-until-future = --until è nel futuro
cli-period-ends-first = il periodo finisce prima di iniziare
cli-no-date = { $option } “{ $text }” non è una data; scrivi 2026-01-31 o 2026-01-31T12:00:00Z
cli-all-or-names = --categories accetta `all` oppure nomi, non entrambi
cli-no-categories = --categories non indica nulla; `carryout-cli categories` elenca ciò che c’è
cli-unknown-category = non c’è una categoria “{ $name }”; `carryout-cli categories` le elenca tutte
cli-unknown-category-nearest = non c’è una categoria “{ $name }”; intendevi { $nearest }? `carryout-cli categories` le elenca tutte
cli-name-empty = un nome non può essere vuoto
cli-name-unseen = un nome richiede almeno una lettera, una cifra o un segno visibile
cli-name-taken = più connessioni si chiamano “{ $name }”; indicane una con il suo numero: { $numbers }
cli-unknown-connection = non c’è una connessione “{ $name }”; connessioni esistenti: { $known }
cli-unknown-connection-none = non c’è una connessione “{ $name }”, né alcun’altra; `carryout-cli connect --client FILE --name NAME --categories all` ne crea una
cli-other-client = “{ $name }” è stata creata con un altro client, e una connessione non può cambiarlo; usa un altro --name
cli-several-clients = ci sono più client; indica con --client quale
cli-no-connection = non c’è alcuna connessione; `carryout-cli connect --client FILE --name NAME --categories all` ne crea una
cli-several-connections = ci sono più connessioni; indica con --connection quale
cli-being-disconnected = “{ $name }” è in fase di disconnessione
cli-nothing-unfinished = non c’è alcuna copia non terminata di “{ $name }”
cli-no-copy = { $path } non è una copia terminata: manca { $file }
cli-file-exists = { $path } esiste già
cli-no-folder-for = non c’è una cartella per { $path }

## categories

cli-mark-period = periodo
cli-mark-large = grande
cli-mark-retired = forse non più offerta da Google
cli-legend-period = [{ $mark }]  si può limitare con --since e --until
cli-legend-large = [{ $mark }]   può contenere file multimediali: fino a centinaia di gigabyte
cli-group-you-tube = YouTube
cli-group-search-and-activity = Ricerca e attività
cli-group-maps-and-places = Maps e luoghi
cli-group-chrome = Chrome
cli-group-play-and-purchases = Play e acquisti
cli-group-shopping = Shopping
cli-group-home = Casa
cli-group-other = Altro

## connect

cli-asks =
    { $rounds ->
        [1] Google ti chiederà il consenso una volta per { $categories }.
       *[other] Google ti chiederà il consenso { NUMBER($rounds) } volte, perché una richiesta non può essere troppo lunga, per { $categories }.
    }
cli-asks-tick = Sulla sua pagina seleziona ciò che vuoi consentire: le caselle possono essere vuote all’inizio.
cli-same-account = Usa ogni volta lo stesso account.
cli-link = La pagina di Google si apre nel tuo browser. Se non si apre, apri questo indirizzo:
cli-waiting-paste = In attesa di te. Se il browser non può mostrare l’ultima pagina (il suo indirizzo inizia con http://127.0.0.1), incolla qui quell’indirizzo. Scrivi `again` per riaprire la pagina, o `error` se Google mostra una pagina di errore; se vi compare una parola come `invalid_scope`, scrivi quella parola.
cli-waiting = In attesa di te nel browser.
cli-typed-other = Incolla l’indirizzo dell’ultima pagina, o scrivi `again`, `error` o la parola della pagina di errore di Google.
cli-type-again = Scrivi `again` quando hai fatto.
cli-left-out-one = Google mostra un errore anche per una sola categoria; quella viene esclusa.
cli-smaller-steps = Allora si chiede a Google in passaggi più piccoli.
cli-saving-lost = Ciò che Google dava in quel momento non si è potuto conservare.
cli-round = Passaggio { NUMBER($over) } di { NUMBER($all) } completato: accesso concesso a { NUMBER($got) } su { NUMBER($asked) }.
cli-gave = “{ $name }”: Google ha concesso { NUMBER($got) } su { NUMBER($asked) }.
cli-access-until = Accesso fino al giorno { $moment }.
cli-not-given = Non concesse:
cli-same-command = Lo stesso comando le richiede di nuovo.

## copy, run and move

cli-going-on-with = Si continua la copia del giorno { $moment }.
cli-going-on = Si continua: { $copies }.
cli-copying = Copia di { $categories } in { $folder }
cli-taking = Spostamento di { $copies } in { $folder }.
cli-left-out = Escluso, perché un’altra copia non terminata lo porta già: { $list }
cli-not-allowed = Non autorizzato per “{ $name }” ed escluso: { $list }
cli-whole = Google non può limitare { $categories } a un periodo; ciò che non si può limitare viene copiato per intero.
cli-nothing-due = Non c’è nulla da fare.
cli-rest-from = Google consente il resto dal giorno { $moment }.
cli-waits = { $headline }. Carryout attende e riprende automaticamente quando il problema è risolto. Ctrl-C lo interrompe: non va perso nulla, e `carryout-cli run` continua più tardi.
cli-stopped-copying = Interrotto. Non è andato perso nulla: `carryout-cli run`, o di nuovo lo stesso comando, continua da dove era, e intanto Google continua a preparare.
cli-stopped-unpacking = Interrotto. La copia in sé è completa; la finestra, o `carryout-cli unpack FOLDER`, continua l’estrazione da dove era.

cli-sum-proved = { NUMBER($got) } su { $categories } da “{ $name }”: { $files }, { BYTES($bytes) }, ogni byte verificato.
cli-sum = { NUMBER($got) } su { $categories } da “{ $name }”: { $files }, { BYTES($bytes) }.
cli-sum-checked = { NUMBER($got) } su { $categories } da “{ $name }”: { $files }, { BYTES($bytes) }, ogni file verificato per quanto lo consente lo spazio di archiviazione di Google.
cli-sum-proof = Prova    { $proofs }
cli-proof = { $files }: { $proof }
cli-checked-when-copied = Verificato durante la copia: { $proofs }.
cli-sum-unfinished = La copia da “{ $name }” non è terminata.
cli-sum-folder = Cartella { $folder }
cli-sum-receipt = Ricevuta { $path }
cli-sum-unpacked = Estratto { $folder }: { $files }, { BYTES($bytes) }
cli-sum-unpacked-partly = Estratto solo in parte.
cli-sum-adjusted = { NUMBER($count) } con un altro nome; l’elenco è nel file names.json di ogni cartella
cli-refused =
    { $count ->
        [one] { NUMBER($count) } voce esclusa: link, o nome che porta altrove
       *[other] { NUMBER($count) } voci escluse: link, o nomi che portano altrove
    }
cli-broken =
    { $count ->
        [one] { NUMBER($count) } voce non leggibile per intero; gli originali restano
       *[other] { NUMBER($count) } voci non leggibili per intero; gli originali restano
    }

# One word each, in a column.
cli-job-saved = salvato
cli-job-empty = vuoto
cli-job-refused = rifiutato
cli-job-failed = non riuscito
cli-job-cancelled = annullato
cli-job-asking = da chiedere
cli-job-preparing = in preparazione
cli-job-ready = pronto
cli-job-copying = in copia
cli-job-nothing = Nessun dato

cli-progress-categories =
    { $over ->
        [one] { NUMBER($over) } categoria su { NUMBER($all) }
       *[other] { NUMBER($over) } categorie su { NUMBER($all) }
    }
cli-progress-preparing = Google ne prepara { NUMBER($count) }
cli-progress-bytes = { BYTES($done) } su { BYTES($total) }
cli-progress-speed = { BYTES($bytes) }/s
cli-progress-left = ancora { DURATION($seconds) }
cli-progress-next = prossimo controllo: { $moment }
cli-progress-unpacked = { BYTES($done) } estratti
cli-progress-unpacked-of = { BYTES($done) } su { BYTES($total) } estratti
cli-progress-checked = { BYTES($done) } su { BYTES($total) } verificati
cli-held-quiet = in pausa fino a: { $moment }
cli-held-metered = in attesa: connessione a consumo (--anyway copia comunque)
cli-held-battery = in attesa: a batteria (--anyway copia comunque)
cli-held-low-battery = in attesa: batteria scarica (--anyway copia comunque)

## renew

cli-renew-page = La pagina di Google si apre nel tuo browser: rinnova lì l’accesso di questo programma.
cli-renew-no-browser = Impossibile aprire un browser. Apri questo indirizzo e rinnova lì:
cli-renew-enter = Premi Invio qui quando hai fatto.
cli-renew-stopped = Interrotto. `carryout-cli renew --check` controlla più tardi se è stato rinnovato.
# $access is one of the cli-access messages, as in all of these.
cli-renewed = Rinnovato: “{ $name }”, { $access }.
cli-renew-ended = L’accesso di “{ $name }” è terminato; `carryout-cli connect --name { $quoted } --categories all` lo chiede di nuovo.
cli-renew-nothing = Nulla da rinnovare: “{ $name }”, { $access }.
cli-renew-nothing-until = Nulla da rinnovare: “{ $name }”, { $access }; Google permette di rinnovare dal giorno { $moment }.
cli-renew-partly = Rinnovato in parte: “{ $name }”; per il resto, { $access }.
cli-renew-untold = L’accesso di “{ $name }” funziona; Google non dice fino a quando.
cli-renew-unasked = Non è stato possibile chiedere a Google di “{ $name }”; `carryout-cli renew --check` riprova.
cli-renew-not-yet = Non ancora rinnovato: “{ $name }”, { $access }.

cli-switch-first =
    { $count ->
        [one] Prima si completa { NUMBER($count) } copia non terminata di “{ $name }”, perché non vada perso nulla.
       *[other] Prima si completano { NUMBER($count) } copie non terminate di “{ $name }”, perché non vada perso nulla.
    }
cli-switch-stopped =
    { $count ->
        [one] Si interrompe { NUMBER($count) } copia non terminata di “{ $name }”; ciò che non è ancora copiato si scarta su Google.
       *[other] Si interrompono { NUMBER($count) } copie non terminate di “{ $name }”; ciò che non è ancora copiato si scarta su Google.
    }
cli-switch-then = Poi l’accesso attuale di “{ $name }” termina e Google ti chiede di nuovo il consenso: scegli lì per quanto tempo.
cli-switch-siblings = Se l’Account Google di { $names } è lo stesso, termina anche quell’accesso.
cli-switch-later = L’accesso cambia quando è terminato tutto ciò che è in corso; `carryout-cli run` continua.
cli-switch-nothing = L’accesso precedente di “{ $name }” è terminato e non ne è stato concesso un altro; `carryout-cli connect --name { $quoted } --categories all` lo chiede di nuovo.
cli-switched = Autorizzato di nuovo: “{ $name }”, { $access }.

## disconnect and delete

cli-disconnecting = Disconnessione di “{ $name }”…
cli-disconnect-stopped = Interrotto. La disconnessione continua con il prossimo `carryout-cli run`.
cli-disconnected = “{ $name }” è disconnessa. I suoi file e le sue ricevute restano dove sono.
cli-client-removed = Anche il client secret è dimenticato: indica --client FILE con il prossimo `connect`.
cli-disconnect-means = Disconnettere “{ $name }” significa:
cli-disconnect-here = le chiavi su questo computer vengono eliminate; Google non viene avvisato, e lì l’accesso resta valido
cli-disconnect-google = Google termina subito l’accesso di questo programma all’account, e le chiavi qui vengono eliminate
cli-disconnect-no-loss = nessun archivio va perso su Google: tutto ciò che è stato richiesto è copiato
cli-disconnect-loss = andrebbe perso su Google, non ancora copiato: { $archives } ({ $list })
cli-disconnect-siblings = se sono lo stesso Account Google, terminano anche queste: { $names }
cli-disconnect-stays = { $copies } con { BYTES($bytes) } e tutte le ricevute restano dove sono

cli-stock = { $copies }, { $files }, { BYTES($bytes) }
cli-would-go = Andrebbero nel cestino: { $stock }.
cli-would-go-in = in { $folder }
cli-delete-stays = L’accesso a Google resta. La prossima copia scarica di nuovo tutto.
cli-deleting = Spostamento nel cestino: { $stock }…
cli-delete-stopped = Interrotto. Continua con il prossimo `carryout-cli run`.
cli-deleted = Nel cestino: { $stock }. Puoi recuperarlo da lì finché non lo svuoti.
cli-not-deleted = Non nel cestino: { $folder }

## unpack, verify and diagnostics

cli-unpacked = Estratto: { $files }, { BYTES($bytes) }, in { $folder }
cli-names-adjusted =
    { $count ->
        [one] { NUMBER($count) } nome è stato adattato; names.json in ogni cartella lo elenca:
       *[other] { NUMBER($count) } nomi sono stati adattati; names.json in ogni cartella li elenca:
    }
cli-space-missing = mancano { BYTES($bytes) } di spazio per il resto
cli-proved = Verificato: { $files }, { BYTES($bytes) }. C’è tutto, ed è invariato.
cli-not-proved = NON VERIFICATO. Controllato: { $files }, { BYTES($bytes) }.
cli-more-findings =
    { $count ->
        [one] e { NUMBER($count) } altro; --json dà l’elenco completo
       *[other] e altri { NUMBER($count) }; --json dà l’elenco completo
    }
cli-findings-help = Ciò che manca o è cambiato si può copiare di nuovo da Google, o prendere da un backup.
cli-diagnostics-written = Scritto in { $path }:
cli-diagnostics-would = Un file di diagnostica conterrebbe questo (scrivilo con --to FILE):
cli-logs-cleared = I log sono svuotati.

## status

cli-status-head = Carryout { $version }, cartella dati { $path }
cli-status-connections = Connessioni
cli-status-no-connections = ancora nessuna; `carryout-cli connect --client FILE --name NAME --categories all` ne crea una
cli-status-copies = Copie
cli-status-no-copies = ancora nessuna; `carryout-cli copy --connection NAME --categories all --to DIR` ne crea una
cli-status-line = Download
cli-status-limit = al massimo { BYTES($bytes) }/s
cli-status-problems = Problemi
cli-status-keys = Chiavi conservate in: { $store }
cli-status-no-keys = nessuna voce
cli-status-clients = Client
cli-status-no-clients = ancora nessuno; `carryout-cli connect --client FILE --name NAME --categories all` ne importa uno
cli-status-built-in = fornito con questo programma
cli-status-being-disconnected = in fase di disconnessione
cli-status-allowed = autorizzato: { $categories }; copiato finora: { BYTES($bytes) }
cli-status-again = di nuovo dal giorno { $moment }
cli-status-no-copying = { $categories }: non è più possibile copiare; i tuoi file restano. `carryout-cli connect --name { $name } --categories all` chiede di nuovo a Google.
cli-status-ends-renew = Nessuna nuova copia di { $categories } dopo il giorno { $moment }. `carryout-cli renew --connection { $name }` lo prolunga.
cli-status-ends = Nessuna nuova copia di { $categories } dopo il giorno { $moment }. Non si può prolungare, solo autorizzare di nuovo.
cli-status-next-copy = La prossima copia è possibile dal giorno { $moment }
cli-status-losing = Dal giorno { $moment } Google elimina { $archives }; `carryout-cli run` scarica ciò che c’è

cli-access-ended = accesso terminato
cli-access-one-copy = accesso per una copia
cli-access-used-up = accesso per una copia, esaurito
cli-access-unknown = accesso non ancora controllato
cli-access-until-left = accesso fino al giorno { $moment } (ancora { DURATION($seconds) })
cli-access-testing = accesso fino al giorno { $moment } (ancora { DURATION($seconds) }), client in fase di test
cli-access-renewable = accesso fino al giorno { $moment } (ancora { DURATION($seconds) }), già rinnovabile

cli-step-project = progetto
cli-step-api = API Data Portability
cli-step-branding = nome dell’app
cli-step-audience = utenti di test
cli-step-publish = app pubblicata
cli-step-scopes = elenco degli ambiti
cli-step-client = client e client secret
cli-step-file = file client
cli-state-unchecked = non ancora controllato
cli-state-right = corretto
cli-state-wrong = ERRATO
cli-state-unknowable = Google non lo dice

# One line per copy: a word for its state first.
cli-line-done = terminata: { NUMBER($got) } su { $categories }, { $files }, { BYTES($bytes) }
cli-line-given-up = abbandonata: { NUMBER($got) } su { $categories }, { $files }, { BYTES($bytes) }
cli-line-unfinished = non terminata: { NUMBER($over) } su { $categories } finora, { BYTES($bytes) }
cli-line-paused = in pausa: { NUMBER($over) } su { $categories } finora, { BYTES($bytes) }
cli-line-held-up = bloccata: { NUMBER($over) } su { $categories } finora, { BYTES($bytes) }
cli-line-being-given-up = in fase di abbandono: { NUMBER($over) } su { $categories } finora, { BYTES($bytes) }

## The encrypted file, and space on drives

cli-status-folder = le sue copie vanno in { $folder }
cli-drive-limit = Questa unità non accetta file oltre { BYTES($bytes) } (FAT32); quelli più grandi non ci staranno.
cli-unpack-needs = L’estrazione richiede { BYTES($bytes) }.
cli-unpack-needs-of = L’estrazione richiede { BYTES($bytes) }; sulla sua unità se ne possono usare { BYTES($free) }.
cli-vault-fd-number = CARRYOUT_VAULT_KEY_FD deve essere il numero di un descrittore di file
cli-vault-fd-alone = --vault-key-fd funziona solo insieme a --vault
cli-vault-fd-unix = --vault-key-fd funziona solo su Unix
cli-vault-passphrase = Passphrase di { $path }:
cli-vault-new = Viene creato un nuovo file crittografato. Senza la passphrase non si può aprire.
cli-vault-again = Di nuovo la stessa:
cli-vault-no-key = non c’è un terminale, né --vault-key-fd, né la credenziale { $name }
cli-vault-too-long = è troppo lunga per essere una chiave
cli-vault-no-text = la chiave non è testo
cli-vault-differ = le due passphrase sono diverse
cli-key-not-kept = l’accesso è stato concesso, ma la sua chiave non si è potuta conservare

## end-access, and access for one copy once all is copied

cli-access-is-ended = L’accesso per una copia è terminato su Google il giorno { $moment }; la ricevuta lo riporta.
cli-access-left = L’accesso per una copia resta: terminarlo terminerebbe anche quello di { $names }, se è lo stesso Account Google. `carryout-cli end-access --connection { $quoted } --yes` lo termina.
cli-access-not-ended = { $headline }. { $reason }
cli-end-access-means = Terminare l’accesso di “{ $name }” significa:
cli-end-access-stays = Google non lascia più copiare nulla a questo programma finché non autorizzi di nuovo; la connessione e i suoi file restano
cli-end-access-siblings = se sono lo stesso Account Google, termina anche l’accesso di queste: { $names }
cli-end-access-ending = Fine dell’accesso di “{ $name }”…
cli-end-access-lasts = questo accesso vale per un periodo; disconnect lo termina
cli-end-access-done = L’accesso è terminato su Google. File e ricevute restano dove sono.

## view

cli-view-forgotten = L’indice è eliminato. Le copie restano come sono.
cli-view-indexed = { $account }: { $items } in { $copies }
cli-view-indexed-partly = { $account }: { $items } in { $copies }; lettura impossibile ({ $records }):
cli-view-byte = byte { $offset }
cli-view-newest = { $items }, di cui si mostrano i { NUMBER($shown) } più recenti; --limit N ne mostra di più
cli-view-no-title = (senza titolo)
cli-view-gone = non più su Google
cli-view-no-kind = “{ $word }” non è un tipo; ci sono { $known }
cli-view-stats = { $account }: { $items } in { $copies }, non più su Google: { NUMBER($gone) }
cli-view-months = Mesi
cli-view-channels = Canali
cli-view-sites = Siti
cli-view-searches = Ricerche
cli-view-countries = Paesi dei luoghi
cli-view-or = { $first } o { $second }
cli-view-progress = letti { BYTES($done) } su { BYTES($total) }, { $items }
cli-view-skipped = Saltato { $folder }: { $why }
cli-view-no-copy-in = non c’è una copia terminata in { $folder }
cli-view-no-copy = non c’è ancora una copia terminata; `carryout-cli copy --connection NAME --categories all --to DIR` ne crea una, e --folder DIR ne consulta una di altrove
cli-view-no-account = non c’è una copia di un account “{ $account }”
cli-view-bag-to = una prova richiede --to FOLDER
cli-view-not-empty = { $folder } non è vuota
cli-view-written = Scritto in { $path }: { $items }
cli-view-left-out =
    { $count ->
        [one] { NUMBER($count) } luogo escluso, perché nessuna copia dice dove sia:
       *[other] { NUMBER($count) } luoghi esclusi, perché nessuna copia dice dove siano:
    }
cli-view-bag = { $items } con i relativi record in { $folder }
cli-view-no-original = { NUMBER($count) } senza il record originale
cli-view-altered = { $path } non è come dice la sua ricevuta
