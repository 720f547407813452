### Notices in the window, and the diagnostics file.
### Readers: page

notices-ends = L’accesso di { $name } scade il giorno { $date } ({ $left }).
notices-ends-text = Dopo non ci sono nuove copie; i tuoi file restano.
notices-ended = L’accesso di { $name } è terminato.
notices-ended-text =
    Google non consente più di copiare { $count ->
        [one] { NUMBER($count) } categoria
       *[other] { NUMBER($count) } categorie
    }. I tuoi file sono al sicuro.
notices-show = Mostra cosa fare
notices-dismiss = Ignora
notices-title = Notifiche
notices-finished = Quando qualcosa è terminato
notices-finished-hint = Una copia è completa; l’accesso è stato concesso.
notices-needs-me = Quando qualcosa richiede la mia attenzione
notices-needs-me-hint = L’accesso scade, il disco è pieno, manca un’unità, una categoria non è riuscita.
notices-rest = Ciò che disattivi qui è comunque mostrato in questa finestra.
notices-ask = Vuoi un avviso sul desktop quando è finito o serve il tuo intervento?
notices-ask-hint = Nel frattempo puoi chiudere la finestra.
notices-ask-yes = Sì, avvisami
notices-ask-no = Nessun avviso
notices-asked-yes = Riceverai un avviso.
notices-asked-no = Non riceverai avvisi. Trovi tutto nella panoramica.

notices-diagnostics-heading = Per ricevere aiuto
notices-diagnostics-intro = Un file di diagnostica mostra ciò che ha fatto questo programma, per chi ti aiuta. Nulla viene inviato automaticamente.
notices-diagnostics-open = Esporta diagnostica…
notices-diagnostics-clear = Svuota log
notices-diagnostics-cleared = I log sono svuotati.
notices-diagnostics-title = Esporta diagnostica
notices-diagnostics-contents = Il file sarà un archivio ZIP con questo contenuto:
notices-diagnostics-masked = Non contiene mai chiavi. I nomi dati da te, i percorsi, gli indirizzi e i dati degli account sono mascherati.
notices-diagnostics-save = Salva…
notices-diagnostics-saved = Il file di diagnostica è salvato.
