### The guide to a Google project and client file of the user's own.
### Readers: page

setup-title = Configura l’accesso a Google
setup-intro = Google dà accesso solo ai programmi con un file client. Lo crei una volta, in circa 15 minuti, nella console di Google. Resta su questo computer.
setup-step = Passaggio { NUMBER($number) }
setup-page-opens = Apri questa pagina
setup-project = Crea un progetto
setup-project-text = Va bene qualsiasi nome, per esempio “I miei dati”. Google vuole anche un account di fatturazione associato; per quanto ne sappiamo, queste copie non costano nulla.
setup-api = Abilita l’API Data Portability
setup-api-text = Controlla che in alto sia scelto il tuo progetto, poi fai clic su “Abilita”.
setup-branding = Dai un nome all’app
setup-branding-text = Nome app: “Il mio Carryout”. Email di assistenza e contatto: il tuo indirizzo. Non serve altro.
setup-audience = Stabilisci chi può usarla
setup-audience-text = Scegli “Esterno”. In “Utenti di test” aggiungi l’indirizzo dell’account di cui vuoi i dati.
setup-publish = Pubblica l’app
setup-publish-text = Sulla stessa pagina fai clic su “Pubblica app”. Fino ad allora il progetto è in fase di test: l’accesso termina dopo 7 giorni, qualunque cosa tu scelga, e non si può rinnovare. Pubblicata ma non verificata da Google, l’app mostra un avviso che puoi superare.
setup-scopes = Stabilisci cosa può chiedere
setup-scopes-text = Fai clic su “Aggiungi o rimuovi ambiti”, incolla questo elenco in “Aggiungi ambiti manualmente”, fai clic su “Aggiungi alla tabella”, poi su “Aggiorna” e “Salva”.
setup-copy-scopes = Copia l’elenco degli ambiti
setup-client = Crea il client e scarica il suo file
setup-client-text = Fai clic su “Crea client”, scegli il tipo “App desktop”, poi “Scarica JSON”. Google offre questo file una volta sola, subito dopo la creazione.
setup-file = Scegli il file client
setup-file-text = Il suo nome inizia con client_secret_ e finisce con .json.
setup-choose = Scegli file client…
setup-choose-another = Scegli un altro file…
setup-check = Controlla questo client
setup-check-text = Chiede a Google se conosce il client e il suo client secret. Per questo non devi consentire nulla.
setup-clients = I tuoi file client
setup-steps-of = Passaggi di
setup-shown = I suoi passaggi sono mostrati
setup-show = Mostra i suoi passaggi
setup-used-by = Usato da { $names }
setup-unused = Non usato da alcun account
setup-remove = Rimuovi

setup-states-unchecked = Non ancora controllato
setup-states-right = OK
setup-states-wrong = Da correggere
setup-states-unknowable = Google non lo dice

setup-later = Si vede al primo accesso
setup-next = Scegli cosa copiare
setup-progress =
    { $done ->
        [one] { NUMBER($done) } passaggio su { NUMBER($all) } controllato
       *[other] { NUMBER($done) } passaggi su { NUMBER($all) } controllati
    }
setup-no-file = Ancora nessun file client. I passaggi ti ci portano.
