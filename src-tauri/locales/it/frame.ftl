### The window's frame: header, banners, buttons and everything that is on several screens.
### Readers: page

frame-name = Carryout
frame-starting = Avvio…
frame-skip = Vai al contenuto
frame-home = Panoramica
frame-settings = Impostazioni
frame-my-data = I miei dati
frame-copies = Copie
frame-sidebar = Barra laterale
frame-nav-main = Principale
frame-nav-accounts = Account
frame-add-account = Aggiungi account
frame-keys = Scorciatoie
frame-needs =
    { $count ->
        [one] { NUMBER($count) } cosa richiede la tua attenzione
       *[other] { NUMBER($count) } cose richiedono la tua attenzione
    }
frame-under-way =
    { $count ->
        [one] { NUMBER($count) } copia in corso
       *[other] { NUMBER($count) } copie in corso
    }
frame-account-days =
    { $days ->
        [one] Accesso: ancora { NUMBER($days) } giorno
       *[other] Accesso: ancora { NUMBER($days) } giorni
    }
frame-account-copying = Copia in corso: { NUMBER($done) } su { NUMBER($all) }
frame-account-paused = Copie automatiche sospese

frame-tone-good = Al sicuro
frame-tone-care = Presto
frame-tone-bad = Richiede la tua attenzione
frame-tone-idle = In pausa

frame-steps = Passaggi
frame-step-choose = Scegli
frame-step-google = Google
frame-step-copy = Copia
frame-shortcuts = Scorciatoie da tastiera
frame-close = Chiudi
frame-cancel = Annulla
frame-opens-browser = si apre nel tuo browser
frame-mode = Con chi comunica questa finestra
frame-notices = Avvisi
frame-practice = Dimostrazione: dati inventati, nulla va a Google.
frame-leave-practice = Esci dalla dimostrazione
frame-override = Non è Google: tutto va a { $address }
frame-until-quit = L’accesso è conservato solo fino all’uscita. Dopo dovrai autorizzarlo di nuovo.
frame-details = Dettagli
frame-copy-details = Copia dettagli
frame-copied = Copiato
frame-copy-failed = Impossibile copiare. Seleziona il testo e copialo tu.
frame-stay-connected = Mantieni la connessione fino all’uscita
frame-update = Carryout { $version } è disponibile.
frame-install-update = Installa e riavvia
frame-update-waits = Si può installare quando non arrivano file.
frame-open-download = Apri la pagina di download
frame-cannot-start = Impossibile avviare Carryout
frame-version = Carryout { $version }
frame-files =
    { $count ->
        [one] { NUMBER($count) } file
       *[other] { NUMBER($count) } file
    }
frame-categories =
    { $count ->
        [one] { NUMBER($count) } categoria
       *[other] { NUMBER($count) } categorie
    }

frame-keys-title = Scorciatoie da tastiera

frame-keys-names-ctrl = Ctrl
frame-keys-names-shift = Maiusc
frame-keys-names-space = Spazio

frame-keys-search = Cerca nelle categorie
frame-keys-main = Premi il pulsante principale
frame-keys-escape = Cancella la ricerca, chiudi, torna indietro
frame-keys-settings = Apri le impostazioni
frame-keys-help = Mostra questo elenco
frame-keys-close-window = Chiudi la finestra; le copie in corso continuano
frame-keys-quit = Esci; l’accesso è conservato
frame-keys-move = Vai avanti, vai indietro
frame-keys-toggle = Seleziona o deseleziona
frame-keys-zoom = Ingrandisci, riduci, dimensione normale
frame-keys-single = Consenti tasti singoli ( / e ? )
frame-keys-single-hint = Disattiva questa opzione se usi l’input vocale.
frame-keys-places = Panoramica, I miei dati, Copie, Impostazioni
frame-to-copy = Testo da copiare
frame-offline = Nessuna connessione a Internet.
frame-offline-text = Tutto ciò che è su questo computer funziona ancora. Le copie continuano automaticamente quando torna la connessione.
