### The overview: what is safe, what is not, and one card per account.
### Readers: page

overview-needs-heading = Richiede la tua attenzione
overview-failed =
    { $count ->
        [one] { $name }: { NUMBER($count) } categoria non riuscita
       *[other] { $name }: { NUMBER($count) } categorie non riuscite
    }
overview-failed-text = Copia: { $when }. Tutto il resto è qui e verificato.
overview-show-copy = Mostra la copia
overview-show-copies = Mostra le copie
overview-new-items = Nuovi elementi al giorno
overview-new-items-text = negli ultimi 30 giorni, il massimo il giorno { $most }
overview-new-items-none = Nessun elemento ha una data degli ultimi 30 giorni.
overview-new-items-says = Elementi con una data degli ultimi 30 giorni: { NUMBER($count) }. Il massimo, il giorno { $most }: { NUMBER($top) }
overview-col-items = Elementi
overview-items =
    { $count ->
        [one] { NUMBER($count) } elemento
       *[other] { NUMBER($count) } elementi
    }
overview-look = Guarda i miei dati
overview-by-category =
    { $count ->
        [one] { NUMBER($count) } categoria
       *[other] Tutte le { NUMBER($count) } categorie
    }
overview-col-category = Categoria
overview-up-to-date = Aggiornato
overview-needs =
    { $count ->
        [one] { NUMBER($count) } cosa richiede la tua attenzione
       *[other] { NUMBER($count) } cose richiedono la tua attenzione
    }
overview-not-changing = L’accesso di { $name } sta cambiando
overview-not-ended = L’accesso di { $name } è terminato
overview-not-usedUp = L’accesso di { $name } valeva per una copia
overview-not-underWay = Copia di { $name } in corso
overview-not-waiting = { $name }: in attesa della connessione a Internet
overview-not-never = { $name }: ancora nulla di copiato
overview-not-incomplete = L’ultima copia di { $name } non è completa
overview-not-late = Una copia di { $name } è in ritardo
overview-status-underWay = Copia in corso
overview-status-incomplete = Incompleta
overview-status-late = In ritardo
overview-status-changing = In modifica
overview-safe = Tutto ciò che è stato copiato finora è al sicuro e resta su questo computer.
overview-copies-since =
    { $count ->
        [one] { NUMBER($count) } copia dal giorno { $date }. Non devi fare nulla.
       *[other] { NUMBER($count) } copie dal giorno { $date }. Non devi fare nulla.
    }
overview-glance = In breve
overview-fact-last = Ultima copia
overview-fact-next = Prossima copia
overview-fact-access = Primo accesso in scadenza
overview-fact-here = Su questo computer
overview-under-way = In corso
overview-none-yet = Ancora nessuna
overview-soon = Presto
overview-not-known = Ignoto
overview-automatic = { $name }, automatica
overview-by-hand = Solo quando ne avvii una
overview-copy-complete = Completa, ogni file verificato
overview-copy-missing =
    { $count ->
        [one] { NUMBER($count) } categoria mancante
       *[other] { NUMBER($count) } categorie mancanti
    }
overview-copy-binned = Nel cestino
overview-copies-kept =
    { $count ->
        [one] { NUMBER($count) } copia
       *[other] { NUMBER($count) } copie
    }
overview-free = { BYTES($bytes) } liberi
overview-here = Cosa c’è qui
overview-as-table = Mostra come tabella
overview-calendar =
    { $weeks ->
        [one] Copie, ultima settimana
       *[other] Copie, ultime { NUMBER($weeks) } settimane
    }
overview-calendar-label = Copie delle ultime { NUMBER($weeks) } settimane. Giorni con una copia: { NUMBER($made) }, in ritardo: { NUMBER($late) }, incompleta: { NUMBER($partly) }, saltata: { NUMBER($missed) }.
overview-day-none = Nessuna copia
overview-day-made = Eseguita
overview-day-late = In ritardo
overview-day-partly = Parziale
overview-day-missed = Saltata
overview-day-planned = Prevista
overview-col-day = Giorno
overview-col-copy = Copia
overview-col-account = Account
overview-col-state = Stato
overview-col-actions = Azioni
overview-col-product = Prodotto
overview-col-size = Dimensione
overview-ring =
    { $days ->
        [one] Ancora { NUMBER($days) } giorno di accesso, fino al giorno { $date }
       *[other] Ancora { NUMBER($days) } giorni di accesso, fino al giorno { $date }
    }
overview-ring-unknown = La scadenza dell’accesso è ignota
overview-days-left =
    { $days ->
        [one] giorno rimasto
       *[other] giorni rimasti
    }
overview-today = Oggi
overview-copy-now = Copia ora
overview-copy-all = Copia tutto ora
overview-copy-all-none = Nessun account si può copiare ora.
overview-renew-one-copy = L’accesso per una copia non si può rinnovare.
overview-table = Tabella
