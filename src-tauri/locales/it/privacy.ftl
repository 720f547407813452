### Whom the program talks to, what it stores, and what Google allows.
### Readers: page

privacy-title = Carryout comunica con Google e con nessun altro
privacy-title-sandbox = Ora nulla lascia questo computer
privacy-encrypted = crittografato
privacy-google = Google
privacy-sandbox = Google simulato
privacy-on-computer = su questo computer
privacy-your-folder = La tua cartella
privacy-ordinary-files = { BYTES($bytes) }, file normali
privacy-no-server = Nessun server nostro, nessuna statistica d’uso, nessuna segnalazione di arresti anomali.
privacy-updates = Solo se cerca aggiornamenti, Carryout interroga anche la sua pagina di download, senza inviare nulla su di te.
privacy-stored = Cosa conserva Carryout
privacy-col-what = Cosa
privacy-col-where = Dove
privacy-copies-text = Non crittografate: chi può leggere la cartella può leggere i tuoi dati.
privacy-own-folder = Nella cartella di Carryout su questo computer
privacy-no-index = Nessuno; la ricerca è disattivata
privacy-index-text = Creato dalle tue copie; si può ricreare in qualsiasi momento.
privacy-index-rebuild = Ricrea
privacy-index-rebuild-long = Ricrea l’indice di ricerca
privacy-index-make = Crea
privacy-index-make-long = Crea l’indice di ricerca
privacy-keys = Chiavi di accesso
privacy-keys-text = Da nessun’altra parte.
privacy-entries =
    { $count ->
        [one] Mostra { NUMBER($count) } voce
       *[other] Mostra { NUMBER($count) } voci
    }
privacy-journal = Registro e log
privacy-journal-text = Account, copie, file e ciò che ha fatto il programma. Nessuna chiave, nessuno dei tuoi dati.
privacy-access = Accesso a Google
privacy-project =
    { $count ->
        [0] Il tuo progetto Google, non usato da alcun account
        [one] Il tuo progetto Google, usato da { NUMBER($count) } account
       *[other] Il tuo progetto Google, usato da { NUMBER($count) } account
    }
privacy-client-file = Un altro file client
privacy-client-file-text = Di un altro tuo progetto Google.
privacy-at-google = Su Google
privacy-at-google-text = Vedi tutti i programmi che hanno accesso al tuo account.
privacy-open-page = Apri la pagina
privacy-diagnostics = File di diagnostica
