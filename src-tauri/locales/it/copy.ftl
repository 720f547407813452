### One copy, from the request to the receipt.
### Readers: page

copy-heading-running = Copia di { $name } in corso
copy-heading-paused = { $name }: in pausa
copy-heading-blocked = { $name }: richiede la tua attenzione
copy-heading-done = { $name }: copia terminata
copy-heading-cancelled = { $name }: copia annullata
copy-starting = Avvio della copia…

copy-steps-asking = Richiesta a Google
copy-steps-preparing = Google prepara
copy-steps-ready = Pronto
copy-steps-copying = In copia
copy-steps-saved = Verificato e salvato

copy-saved =
    { $done ->
        [one] { NUMBER($done) } su { NUMBER($all) } terminata
       *[other] { NUMBER($done) } su { NUMBER($all) } terminate
    }
copy-preparing =
    { $count ->
        [one] Google ne sta preparando 1
       *[other] Google ne sta preparando { NUMBER($count) }
    }
copy-copying = { NUMBER($count) } in copia
copy-failed =
    { $count ->
        [one] { NUMBER($count) } non riuscita
       *[other] { NUMBER($count) } non riuscite
    }
copy-partly = Qui in parte
copy-asked = richiesta: { $when }
copy-looked = ultimo controllo: { $when }
copy-next-look = prossimo controllo: { $when }
copy-possible = possibile da: { $when }
copy-possible-from = Prossima copia possibile: { $when }.
copy-kept-until = conservato da Google fino al giorno { $date }
copy-usual = di solito { $range }
copy-retried =
    { $count ->
        [one] richiesto un’altra volta
       *[other] richiesto altre { NUMBER($count) } volte
    }
copy-progress = Avanzamento della copia
copy-bytes-of = { BYTES($done) } su { BYTES($total) }
copy-so-far = noti finora
copy-left = ancora { DURATION($seconds) } circa
copy-calculating = tempo rimanente: calcolo in corso
copy-speed = { BYTES($bytes) }/s
copy-limited = Limitato a { $rate }.
copy-change-limit = Cambia…
copy-slow = Google prepara da { $span }. Le raccolte grandi richiedono giorni; dopo sette giorni si può richiedere di nuovo.
copy-no-size = Le dimensioni si sapranno quando Google avrà finito. Possono volerci minuti, ore o giorni.
copy-pause = Pausa
copy-resume = Riprendi
copy-left-out = Escluso, perché un’altra copia lo portava già: { $list }.
copy-safe-start = Il programma si è chiuso due volte nello stesso punto di questa copia, perciò ti aspetta. Non è andato perso nulla; “Riprendi” riprova.
copy-paused-text = Durante la pausa non si scarica nulla. Google continua a preparare.
copy-stop = Annulla copia…
copy-stop-title = Annullare questa copia?
copy-stop-text = Ciò che è già salvato resta nella cartella. Google elimina tutto il resto.
copy-stop-yes = Annulla la copia
copy-stop-no = Continua a copiare
copy-after-move = Il download continua dopo lo spostamento.
copy-lid = Puoi chiudere la finestra o uscire da Carryout. La copia riprende da dove era.
copy-in-bin = File di questa copia nel cestino di questo computer da: { $when }. Puoi recuperarli da lì.
copy-goes-to-bin = I file di questa copia stanno andando nel cestino.
copy-try-now = Riprova ora

copy-space-needed = Devono ancora arrivare { BYTES($bytes) }.
copy-space-free = Lì sono liberi { BYTES($bytes) }.

copy-losing-what =
    { $count ->
        [one] Google elimina questo archivio il giorno { $when } ({ $away }).
       *[other] Google inizia a eliminare { NUMBER($count) } archivi il giorno { $when } ({ $away }).
    }
copy-losing-why = Conserva un archivio per 14 giorni.
copy-losing-resume = Fai clic su “Riprendi” prima di allora.
copy-losing-solve = Risolvi prima il problema, o l’archivio andrà richiesto di nuovo.
copy-losing-wait = Ciò che per allora non è qui andrà richiesto di nuovo.

copy-moving-title = Spostamento di questa copia in un’altra cartella
copy-moving-progress = Avanzamento dello spostamento
copy-moving-safe = La vecchia cartella resta intera finché tutto non è verificato in quella nuova.
copy-moving-anew = La vecchia cartella non è raggiungibile e resta com’è. Il suo contenuto si scarica di nuovo da Google.

copy-unpack-title = Estrai
copy-unpack-done = Estratto
copy-unpack-text = Google raccoglie i tuoi file in archivi. Carryout può estrarli accanto agli originali, che restano come sono.
copy-unpack-stopped = L’estrazione è stata interrotta. Ciò che è estratto resta; si riprende da lì.
copy-unpack-offer = Estrai accanto agli originali…
copy-unpack-go-on = Continua l’estrazione…
copy-unpack-needs = Servono { BYTES($bytes) }.
copy-unpack-free = Lì sono liberi { BYTES($bytes) }.
copy-unpack-tight = Non c’è spazio per tutto. Si estrae ciò che ci sta; il resto attende che ci sia spazio.
copy-unpack-begin = Estrai ora
copy-unpack-no = Non ora
copy-unpack-progress = Avanzamento dell’estrazione
copy-unpack-lid = Puoi chiudere la finestra o uscire da Carryout. L’estrazione riprende da dove era.
copy-unpack-stop = Interrompi estrazione
copy-unpack-result =
    { $files ->
        [one] { NUMBER($files) } file
       *[other] { NUMBER($files) } file
    }, { BYTES($bytes) }
copy-unpack-refused =
    { $count ->
        [one] { NUMBER($count) } voce è stata esclusa: un link, o un nome che porta altrove.
       *[other] { NUMBER($count) } voci sono state escluse: link, o nomi che portano altrove.
    }
copy-unpack-broken =
    { $count ->
        [one] { NUMBER($count) } voce non si è potuta leggere per intero. L’originale resta.
       *[other] { NUMBER($count) } voci non si sono potute leggere per intero. Gli originali restano.
    }
copy-unpack-adjusted =
    { $count ->
        [one] { NUMBER($count) } nome è stato adattato
       *[other] { NUMBER($count) } nomi sono stati adattati
    }
copy-unpack-map = Non tutte le unità accettano questi nomi. Ogni cartella ha un file names.json con quelli vecchi e quelli nuovi.
copy-unpack-more =
    { $count ->
        [one] e { NUMBER($count) } altro
       *[other] e altri { NUMBER($count) }
    }

copy-open-folder = Apri cartella
copy-open-receipt = Ricevuta
copy-awaits-round = Attende la tua autorizzazione
copy-retry = Riprova
copy-retry-all = Riprova quelle non riuscite
copy-retry-ask =
    { $count ->
        [one] { NUMBER($count) } categoria non riuscita
       *[other] { NUMBER($count) } categorie non riuscite
    }
copy-shared =
    { $count ->
        [one] Questo blocca { NUMBER($count) } categoria
       *[other] Questo blocca { NUMBER($count) } categorie
    }
copy-rows = Categorie

copy-outcome-saved = Verificato e salvato
copy-outcome-empty = Nessun dato
copy-outcome-refused = Rifiutato da Google
copy-outcome-failed = Non riuscito
copy-outcome-cancelled = Annullato

copy-files-of = File di { $title }
copy-file-name = File
copy-file-size = Dimensione
copy-file-state = Stato
copy-file-saved = Verificato e salvato
copy-proof-checksum = con il checksum di Google
copy-proof-archive = con i checksum dell’archivio stesso
copy-proof-twice = con due ricezioni identiche
copy-proof-length = solo con la lunghezza
copy-proof-end = con la ricezione fino alla fine, senza lunghezza dichiarata
copy-proof-count =
    { $count ->
        [one] { NUMBER($count) } file { $how }
       *[other] { NUMBER($count) } file { $how }
    }
copy-proofs = Come sono stati verificati i file: { $list }.
copy-file-arriving = { BYTES($done) } qui
copy-file-waiting = In attesa
copy-period-range = Dal giorno { $from } al giorno { $to }
copy-period-since = Dal giorno { $from }
copy-period-until = Fino al giorno { $to }
copy-started = Inizio: { $when }
copy-finished = Fine: { $when }
copy-receipt = Ricevuta
copy-receipt-gone = Tutto ciò che è elencato qui era completo e verificato. I file ora sono nel cestino.
copy-asked-for = Richieste
copy-got = Con dati
copy-empty = Nessun dato
copy-missing = Non riuscite
copy-files = File
copy-size = Dimensione
copy-nothing-for = Google non ha dati in: { $titles }.

copy-news-progress = { NUMBER($percent) }% copiato.
copy-news-finished =
    { $done ->
        [one] { NUMBER($done) } categoria su { NUMBER($all) } è terminata.
       *[other] { NUMBER($done) } categorie su { NUMBER($all) } sono terminate.
    }
copy-news-done = La copia è completa. La ricevuta è pronta.
copy-news-blocked = La copia richiede la tua attenzione.
copy-news-paused = In pausa.
copy-news-resumed = Ripresa.
copy-heading-held = { $name }: in attesa
copy-pieces-here =
    { $done ->
        [one] { NUMBER($done) } categoria su { NUMBER($all) } terminata
       *[other] { NUMBER($done) } categorie su { NUMBER($all) } terminate
    }
copy-preparing-more =
    { $count ->
        [one] Google ne sta preparando { NUMBER($count) } altra.
       *[other] Google ne sta preparando altre { NUMBER($count) }.
    }
copy-category = Categoria
copy-state = Stato
copy-state-steps = in cinque passaggi: richiesto, in preparazione, pronto, in copia, verificato e salvato
copy-timeline = Cronologia: gli orari sono nei dettagli di ogni categoria
copy-key-preparing = Google prepara
copy-key-ready = Pronto su Google
copy-key-fetched = Scaricato e salvato
copy-key-expected = Previsto
copy-key-now = Ora
copy-ready-at = pronto: { $when }
copy-saved-at = salvato: { $when }
copy-came = Cosa è arrivato
copy-came-home = Sono arrivati { BYTES($bytes) }
copy-came-nothing = Questa volta nessun dato
copy-for = Per { $name }.
copy-all-checked =
    { $count ->
        [one] Il file è completo e verificato.
       *[other] Tutti i { NUMBER($count) } file sono completi e verificati.
    }
copy-bars = Le barre mostrano
copy-look = Guarda
copy-empty-title =
    { $count ->
        [one] { NUMBER($count) } categoria è vuota
       *[other] { NUMBER($count) } categorie sono vuote
    }
copy-failed-title =
    { $count ->
        [one] { NUMBER($count) } categoria non riuscita
       *[other] { NUMBER($count) } categorie non riuscite
    }
copy-from-to = { $from } – { $to }
copy-access-ended = Carryout ha terminato l’accesso singolo su Google il giorno { $when }.
copy-progress-of = Avanzamento di { $title }
