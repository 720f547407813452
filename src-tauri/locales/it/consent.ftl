### The steps through Google's page.
### Readers: page

consent-asks =
    { $rounds ->
        [1] Google ti chiederà il consenso una volta
        [2] Google ti chiederà il consenso due volte
       *[other] Google ti chiederà il consenso { NUMBER($rounds) } volte
    }
consent-why-rounds = Una richiesta non può essere troppo lunga, perciò ci sono più passaggi. Ognuno è rapido.
consent-one-round = Il tuo browser apre la pagina di Google. Carryout non vede mai la tua password.
consent-round = Passaggio { NUMBER($number) }
consent-round-of = Passaggio { NUMBER($number) } di { NUMBER($of) }
consent-in-round = Tutte le categorie di questo passaggio
consent-round-gave =
    { $got ->
        [one] { NUMBER($got) } su { NUMBER($asked) } consentita
       *[other] { NUMBER($got) } su { NUMBER($asked) } consentite
    }
consent-switched = L’autorizzazione precedente è terminata. Scegli sulla pagina di Google per quanto tempo vuoi questa volta.
consent-how-long = Per quanto tempo Google dà accesso
consent-once = Una volta
consent-month = 30 giorni
consent-half = 180 giorni
consent-good = Sulla pagina di Google
consent-tick = Seleziona le caselle.
consent-same-account = Usa lo stesso account in ogni passaggio.
consent-one-account = Controlla quale account usi.
consent-open-google = Continua su Google
consent-opening = Apertura del browser…
consent-waiting = In attesa di te nel browser
consent-waiting-text = Consenti l’accesso sulla pagina di Google, poi torna qui. Questa finestra se ne accorge da sola.
consent-since = Aperta alle ore { $time }, { $away }
consent-since-now = Aperta alle ore { $time }
consent-again = Riapri la pagina
consent-copy-link = Copia link
consent-link-copied = Link copiato. Aprilo in un browser qualsiasi di questo computer.
consent-no-browser = Impossibile aprire il browser. Copia il link e aprilo tu.
consent-saving = Risposta ricevuta
consent-saving-text = Salvataggio dell’accesso nel tuo portachiavi…
consent-between = Passaggio { NUMBER($number) } di { NUMBER($of) } completato
consent-next = Continua su Google per il passaggio { NUMBER($number) }
consent-gave-all =
    { $count ->
        [one] Accesso concesso a { NUMBER($count) } categoria
       *[other] Accesso concesso a tutte le { NUMBER($count) } categorie
    }
consent-gave =
    { $got ->
        [one] Accesso concesso a { NUMBER($got) } categoria su { NUMBER($asked) }
       *[other] Accesso concesso a { NUMBER($got) } categorie su { NUMBER($asked) }
    }
consent-gave-nothing = Nessun accesso concesso
consent-choose-again = Torna alla tua scelta
consent-not-given = Non concesse
consent-not-given-text = Va bene così, se le hai escluse apposta.
consent-ask-again = Richiedile di nuovo
consent-go-on = Continua con { NUMBER($count) }
consent-to-copy = Mostra la copia
consent-done = Fine
consent-failed = Accesso non concesso
consent-denied = Hai scelto di non consentire l’accesso
consent-denied-text = Va bene così. Non è stato copiato nulla. Puoi scegliere meno categorie e chiedere di nuovo, o lasciar perdere.
consent-denied-later = Va bene così. Ciò che hai consentito prima è in corso di copia. Puoi riprovare, o tralasciare il resto.

consent-begun-begun =
    { $count ->
        [one] { NUMBER($count) } categoria è già in corso di copia
       *[other] { NUMBER($count) } categorie sono già in corso di copia
    }
consent-begun-preparing = Nel frattempo Google le prepara. Non c’è fretta.
consent-begun-here =
    { $done ->
        [one] { NUMBER($done) } su { NUMBER($all) } terminata.
       *[other] { NUMBER($done) } su { NUMBER($all) } terminate.
    }
consent-begun-waiting =
    { $count ->
        [one] { NUMBER($count) } altra viene richiesta appena la consenti.
       *[other] Altre { NUMBER($count) } vengono richieste appena le consenti.
    }

consent-stop = Fermati qui
consent-name = Dai un nome a questo account
consent-name-hint = Google non dice quale account sia. Un nome ti aiuta, per esempio “Anna personale”.
consent-name-stays = Se lasci vuoto, si chiamerà “{ $name }”.
consent-name-placeholder = Il mio Account Google
consent-paste = La pagina dice che non può connettersi?
consent-paste-text = Allora copia l’intero indirizzo in cima a quella pagina del browser e incollalo qui. Inizia con http://127.0.0.1.
consent-paste-label = Indirizzo del browser
consent-paste-button = Usa questo indirizzo
consent-see = Cosa mostra la pagina?
consent-no-error = Nessun errore
consent-an-error = Un errore
consent-error-hint = Google lo indica in fondo alla sua pagina.
consent-error-name = Errore { $number }: { $name }

consent-helper-unticked = Caselle, tutte vuote
    .text = È normale. Seleziona quelle che vuoi, poi fai clic su “Continua”.
consent-helper-unverified = “Google non ha verificato questa app”
    .text = Se sai chi l’ha creata, come per un tuo progetto, fai clic su “Avanzate”, poi su “Vai a …”.
consent-helper-tooMany = “400. Si è verificato un errore” o una pagina vuota
    .text = Forse Google non può mostrarne così tante insieme. Chiediamo in passaggi più piccoli; nulla di ciò che hai selezionato va perso.
consent-helper-unreachable = “Impossibile raggiungere il sito”, indirizzo 127.0.0.1
    .text = Ci sei quasi. Incolla l’indirizzo di quella pagina nella casella qui sotto.
consent-helper-nothing = Non si è aperta nessuna pagina
    .text = Riaprila, o copia il link in un browser qualsiasi di questo computer.

consent-errors-tester = “Accesso bloccato: … non ha completato la procedura di verifica di Google”
consent-errors-account = “Non puoi utilizzare questo account”, o sono citate le norme della tua organizzazione
consent-errors-scope = “Some requested scopes were invalid”
consent-errors-redirect = “Accesso bloccato: la richiesta di questa app non è valida”
consent-errors-client = “The OAuth client was not found”
consent-errors-deleted = “The OAuth client was deleted”
consent-errors-disabled = “The OAuth client was disabled”
consent-errors-unauthorized = “… is not authorized to request … using this method”
consent-errors-internal = “Accesso bloccato: … si può usare solo all’interno della sua organizzazione”
consent-errors-school = “Accesso bloccato: l’amministratore del tuo istituto deve esaminare …”
consent-errors-browser = “Non puoi accedere da questa schermata”, o un browser o un’app che potrebbero non essere sicuri
consent-errors-request = “Accesso bloccato: errore di autorizzazione”

consent-smaller = Chiedi in passaggi più piccoli

consent-open-step-project = Apri il progetto
consent-open-step-api = Apri l’API
consent-open-step-branding = Apri “Branding”
consent-open-step-audience = Apri “Pubblico”
consent-open-step-publish = Apri “Pubblico”
consent-open-step-scopes = Apri “Accesso ai dati”
consent-open-step-client = Apri l’elenco dei client
consent-open-step-file = Apri l’elenco dei client

consent-to-paste = Vai alla casella

consent-news-waiting = In attesa di te nel browser.
consent-news-saving = Risposta ricevuta. Salvataggio dell’accesso.
consent-news-between = Il passaggio { NUMBER($number) } è completato. Continua quando vuoi.
consent-news-done = L’accesso è salvato.
consent-news-failed = Il passaggio su Google non è riuscito.
consent-news-denied = Hai scelto di non consentire l’accesso.
consent-steps = Passaggi su Google
consent-what = Cosa chiederà Google
consent-step-holds =
    { $count ->
        [one] { NUMBER($count) } categoria: { $titles }
       *[other] { NUMBER($count) } categorie: { $titles }
    }
consent-step-more =
    { $count ->
        [one] e { NUMBER($count) } altra
       *[other] e altre { NUMBER($count) }
    }
consent-tick-text = All’inizio possono essere vuote.
consent-account-text = Carryout non può vedere quale sia.
consent-choose-long = Scegli per quanto tempo.
consent-choose-long-text = Puoi deciderlo solo tu; la tabella qui sotto aiuta.
consent-new-copies = Nuove copie
consent-new-copies-once = Una per categoria
consent-new-copies-daily = Ogni giorno, se vuoi
consent-ends = Termina
consent-ends-once = Dopo la copia
consent-renew = Rinnovo
consent-renew-once = Non possibile; si autorizza di nuovo
consent-renew-any = In qualsiasi momento
consent-renew-from = Dal giorno { $date }
consent-good-for = Adatto a
consent-good-once = Una sola copia
consent-good-month = Provare
consent-good-half = Tenere aggiornata una copia
consent-end-any-time = Puoi terminare l’accesso in qualsiasi momento.
consent-back = Indietro
consent-link = Link alla pagina di Google
consent-help = Qualcosa non va?
consent-help-open = L’aiuto per il browser è mostrato qui sotto.
consent-paste-first = Incolla prima l’indirizzo.
