### The overview: one card per account, its copies, and what the program keeps.
### Readers: page

connections-chips-unknown = Scadenza ignota
connections-chips-oneCopy = Una copia
connections-chips-usedUp = Esaurito
connections-chips-active = Attivo
connections-chips-renewable = Attivo
connections-chips-endsSoon = Scade presto
connections-chips-endsToday = Scade oggi
connections-chips-ended = Accesso terminato
connections-chips-testing = Accesso di test

connections-until = Scadenza accesso
connections-ended = in data

connections-text-unknown = Google non ha ancora detto fino a quando dura.
connections-text-oneCopy = Inizia entro 24 ore dall’autorizzazione.
connections-text-usedUp = Questa autorizzazione valeva per una copia. Autorizza di nuovo per copiare ancora.
connections-text-renewable = Puoi rinnovare ora.
connections-text-endsSoon = Puoi rinnovare ora. Dopo la scadenza non ci sono nuove copie; i tuoi file restano.
connections-text-ends = Dopo non ci sono nuove copie; i tuoi file restano.
connections-text-ended = Google non consente più di copiare. I tuoi file sono al sicuro.
connections-text-testing = Google limita le versioni di test a 7 giorni e non offre il rinnovo.

connections-renew-from = Rinnovo possibile dal giorno { $date }.
connections-name = Nome di questo account
connections-rename = Rinomina
connections-save = Salva
connections-start-now = Inizia ora
connections-choose = Scegli cosa copiare
connections-copy-again-from = Prossima copia possibile: { $when }. Google consente una copia al giorno.
connections-allow-again = Autorizza di nuovo
connections-remove-connection = Rimuovi connessione…
connections-finish = Concludi
connections-finish-hint = “Concludi” comunica a Google che hai tutto. L’autorizzazione termina subito.
connections-renew = Rinnova
connections-renew-waiting = In attesa. Hai fatto clic su “Rinnova” sulla pagina di Google?
connections-check-now = Controlla ora
connections-renew-checking = Richiesta della nuova data a Google…
connections-renewed = Rinnovato. Accesso fino al giorno { $date }.
connections-renewed-no-date = Rinnovato.
connections-unchanged = Google indica ancora il giorno { $date }. Se hai appena rinnovato, riprova tra un minuto.
connections-unchanged-no-date = Google indica ancora la stessa data. Se hai appena rinnovato, riprova tra un minuto.
connections-partly = Una parte è stata rinnovata. Il resto scade ancora il giorno { $date }.
connections-untold = L’accesso funziona, ma Google non dice fino a quando. Se hai rinnovato, continua dopo il giorno { $date }.
connections-untold-no-date = L’accesso funziona, ma Google non dice fino a quando.
connections-unasked = Impossibile chiedere a Google in questo momento. Controlla di nuovo quando sei online.
connections-renew-ended = Google dice che questo accesso è terminato. Autorizza di nuovo l’accesso per continuare.
connections-delete-files = Elimina copie…

connections-bin-title = Spostare nel cestino le copie di { $name }?
connections-bin-what = Questo va nel cestino di questo computer:
connections-bin-copies =
    { $copies ->
        [one] { NUMBER($copies) } copia
       *[other] { NUMBER($copies) } copie
    }, { $files ->
        [one] { NUMBER($files) } file
       *[other] { NUMBER($files) } file
    }, { BYTES($bytes) }
connections-bin-stays = Questo resta:
connections-bin-access = L’accesso a Google, la pianificazione e tutto il resto in queste cartelle.
connections-bin-again = La prossima copia scarica di nuovo tutto. Finché non svuoti il cestino, puoi recuperare le copie da lì.
connections-bin-busy = Una copia è in corso. Annullala prima, o attendi che sia terminata.
connections-bin-yes = Sposta nel cestino
connections-bin-no = Conserva i file

connections-binned-row = nel cestino da: { $when }
connections-binning-row = va nel cestino
connections-refused-row = non spostata nel cestino
connections-disconnect = Disconnetti…
connections-start-by = Inizia entro: { $when }. Google consiglia di iniziare entro 24 ore dall’autorizzazione.
connections-started-late = Le 24 ore in cui Google consiglia di iniziare sono passate. Inizia ora; se Google rifiuta, autorizza di nuovo.

connections-ways-pause = Sospendi copie automatiche
connections-ways-go-on = Riprendi copie automatiche
connections-ways-change = Cambia periodo di accesso…
connections-ways-disconnect-text = Termina l’accesso su Google ed elimina qui le chiavi di accesso. I tuoi file restano.
connections-ways-remove-text = Elimina ciò che resta qui delle chiavi. I file restano.

connections-change-title = Cambiare la durata dell’accesso di { $name }?
connections-change-intro = Google passa da “una volta” a un periodo, o viceversa, solo quando l’autorizzazione attuale è terminata. Succede in quest’ordine:
connections-change-first =
    { $count ->
        [one] La copia in corso viene completata, perché non vada perso nulla.
       *[other] Le { NUMBER($count) } copie in corso vengono completate, perché non vada perso nulla.
    }
connections-change-unfinished = Non ancora copiato: { $titles }.
connections-change-ends =
    { $count ->
        [one] Termina l’autorizzazione per { NUMBER($count) } categoria.
       *[other] Termina l’autorizzazione per tutte le { NUMBER($count) } categorie.
    }
connections-change-siblings = L’Account Google di { $names } potrebbe essere lo stesso. In tal caso termina anche quell’accesso.
connections-change-asks = Google ti chiede di nuovo il consenso. Lì scegli una volta, 30 giorni o 180 giorni.
connections-change-stays = I tuoi file, il nome e le tue impostazioni restano.
connections-change-no = Lascia com’è
connections-change-yes = Cambia
connections-change-after = Completa prima, poi cambia
connections-change-now = Interrompi e cambia ora
connections-change-now-hint = Gli archivi non ancora copiati vengono eliminati su Google. Ciò che è qui resta.

connections-switching = L’autorizzazione cambia quando è terminato tutto ciò che è in corso.
connections-switching-now = Fine dell’autorizzazione attuale…
connections-keep = Mantieni l’autorizzazione attuale
connections-disconnecting = Disconnessione…
connections-running =
    { $done ->
        [one] Copia in corso: { NUMBER($done) } su { NUMBER($all) } terminata
       *[other] Copia in corso: { NUMBER($done) } su { NUMBER($all) } terminate
    }
connections-paused-row =
    { $done ->
        [one] In pausa: { NUMBER($done) } su { NUMBER($all) } terminata
       *[other] In pausa: { NUMBER($done) } su { NUMBER($all) } terminate
    }
connections-blocked-row = Richiede la tua attenzione
connections-cancelled-row =
    { $count ->
        [one] Annullata, { NUMBER($count) } categoria
       *[other] Annullata, { NUMBER($count) } categorie
    }
connections-done-row =
    { $got ->
        [one] { NUMBER($got) } categoria
       *[other] { NUMBER($got) } categorie
    }, { BYTES($bytes) }
connections-missing-row =
    { $count ->
        [one] { NUMBER($count) } mancante
       *[other] { NUMBER($count) } mancanti
    }
connections-show = Mostra
connections-show-copy = Mostra la copia: { $when }
connections-no-copies = Ancora nulla di copiato. Scegli cosa copiare.

connections-dialog-title = Disconnettere { $name } da Google?
connections-dialog-what = Questo termina
connections-dialog-ends =
    { $count ->
        [one] Termina l’accesso a { NUMBER($count) } categoria, anche su Google.
       *[other] Termina l’accesso a tutte le { NUMBER($count) } categorie, anche su Google.
    }
connections-dialog-running =
    { $count ->
        [one] La copia in corso si interrompe.
       *[other] { NUMBER($count) } copie in corso si interrompono.
    }
connections-dialog-lost = Gli archivi di Google non ancora copiati vengono eliminati: { $titles }.
connections-dialog-siblings = Se l’Account Google di { $names } è lo stesso, termina anche quell’accesso.
connections-dialog-keys = Le chiavi di accesso vengono eliminate qui: { $store }.
connections-dialog-stays = Questo resta
connections-dialog-files = I tuoi file e le tue ricevute, { BYTES($bytes) }.
connections-dialog-files-in = I tuoi file e le tue ricevute, { BYTES($bytes) } in { $folder }.
connections-dialog-no-files = Tutto ciò che è nelle tue cartelle. Carryout non elimina file.
connections-dialog-yes = Disconnetti
connections-dialog-here-only-hint = Elimina solo le chiavi su questo computer. Su Google l’accesso resta finché non scade o non lo termini lì.

connections-dialog-schedule-day = Le copie giornaliere si interrompono.
connections-dialog-schedule-week = Le copie settimanali si interrompono.
connections-dialog-schedule-month = Le copie mensili si interrompono.

connections-dialog-first = Mostra ciò che è in corso
connections-dialog-here-title = Disconnettere { $name } solo su questo computer?
connections-dialog-here-yes = Disconnetti solo qui
connections-dialog-here-stays = L’accesso su Google, finché non scade o non lo termini lì.
connections-dialog-no = Mantieni la connessione

connections-known-store-state-checking = in fase di controllo
connections-known-store-state-ready = funziona
connections-known-store-state-unavailable = inutilizzabile
connections-known-store-state-untilQuit = non usato: le chiavi restano in memoria fino all’uscita

connections-known-no-entries = Nessuna chiave conservata.
connections-known-built-in = fornito con il programma
connections-known-add-project = Aggiungi un file client…
connections-known-remove = Rimuovi
connections-known-no-projects = Ancora nessun file client.
connections-known-since = connesso: { $date }
connections-known-grant = autorizzazione: { $date }
connections-known-grant-ends = scadenza: { $date }
connections-known-grant-ended = accesso terminato
connections-known-one-time = una copia
connections-known-no-folder = ancora nessuna cartella
connections-dialog-here = Solo su questo computer…
