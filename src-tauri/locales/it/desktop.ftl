### Notices on the desktop: a title, and a line below it. And the reminder for the calendar.
### Readers: rust

desktop-goes-on = Carryout continua a copiare
    .text = Riaprilo per vedere a che punto è.
desktop-consented = Accesso concesso
    .text = Continua nella finestra di Carryout.
desktop-complete = La tua copia è completa
    .text =
        { $got ->
            [one] { $name }: { NUMBER($got) } categoria su { NUMBER($asked) } è qui e verificata.
           *[other] { $name }: { NUMBER($got) } categorie su { NUMBER($asked) } sono qui e verificate.
        }
desktop-incomplete = La tua copia è terminata, ma manca qualcosa
    .text =
        { $got ->
            [one] { $name }: { NUMBER($got) } categoria su { NUMBER($asked) } è qui e verificata; non riuscite: { NUMBER($missing) }.
           *[other] { $name }: { NUMBER($got) } categorie su { NUMBER($asked) } sono qui e verificate; non riuscite: { NUMBER($missing) }.
        }
# $headline is a sentence without its full stop: "The disk is full".
desktop-needs-you = Carryout richiede la tua attenzione
    .text = { $name }: { $headline }.
# Up to four lines follow, one for each copy.
desktop-several-needs-you = Carryout richiede la tua attenzione
desktop-several-complete = Le tue copie sono complete
desktop-several-more =
    { $count ->
        [one] e { NUMBER($count) } altra
       *[other] e altre { NUMBER($count) }
    }
desktop-access-ended = L’accesso di { $name } è terminato
    .text = Google non consente più a Carryout di copiare. I tuoi file sono al sicuro. Autorizza di nuovo l’accesso per continuare.
desktop-access-ends = L’accesso di { $name } scade il giorno { $day }
    .text = Dopo non ci sono nuove copie; i tuoi file restano. Carryout mostra come continuare.
desktop-access-ends-today = L’accesso di { $name } scade il giorno { $day } alle { $time }
    .text = Dopo non ci sono nuove copie; i tuoi file restano.

desktop-dialog-client = Scegli il file client di Google
desktop-dialog-folder = Scegli dove mettere le copie
desktop-dialog-reminder = Salva il promemoria per il calendario
desktop-dialog-diagnostics = Salva il file di diagnostica
desktop-dialog-export = Esporta
desktop-dialog-evidence = Scegli dove salvare la prova
desktop-kind-client = File client (JSON)
desktop-kind-calendar = File di calendario (iCalendar)
desktop-kind-zip = Archivio ZIP
# Why the computer is kept awake, as some systems show it.
desktop-awake = Copia di dati in corso
# Why the computer waits a moment before it shuts down, as some systems show it.
desktop-shutdown = Annotazione dello stato delle copie
# The name of the password store that Carryout makes where the system has none.
desktop-keyring = Portachiavi predefinito
# An account that the user gave no name.
desktop-account = Account Google
desktop-hangs = Carryout è già in esecuzione, ma non risponde. Chiudilo dalla gestione attività del sistema o uscendo dalla sessione, poi riavvialo. Non è andato perso nulla: le copie riprendono da dove erano.

calendar-summary = L’accesso di { $name } scade (Carryout)
calendar-description = Dopo questo momento Carryout non può copiare nulla di nuovo di { $name }. I tuoi file restano. Apri Carryout prima, per rinnovare l’accesso o autorizzarlo di nuovo.
calendar-link = Pagina di Google: { $address }
# A file's name, without its ending.
calendar-file = Carryout - scadenza accesso di { $name }
