### The settings.
### Readers: page, rust

settings-title = Impostazioni
settings-in-practice = Valgono solo per la dimostrazione e finiscono con essa.

settings-speed-label = Limite di velocità
settings-speed-none = Nessuno
settings-speed-own = Altro valore…
settings-speed-own-label = Altro valore
settings-speed-unit-label = Unità

settings-speed-units-mbit = Mbit/s
settings-speed-units-mbyte = MB/s

settings-speed-rate = { $value } { $unit }
settings-speed-how = Per tutti i file di tutte le copie insieme. Le copie in corso lo rispettano subito.
settings-speed-wrong = Non è una velocità. Digita un numero pari almeno a 0,1 Mbit/s.

settings-quiet-begin = Sospendi i download per 1 ora
settings-quiet-short = Per 1 ora
settings-quiet-what = Per una chiamata o un film: per un’ora non si scarica nulla, poi i download riprendono automaticamente.
settings-quiet-until = Download sospesi fino a: { $when }.
settings-quiet-google = Google continua a preparare.
settings-quiet-end = Riprendi ora

settings-line-wait = Sospendi sulle connessioni a consumo
settings-line-how = Il sistema indica quali connessioni sono a consumo, come l’hotspot di un telefono. Se non lo indica, i file si scaricano.
settings-line-is-metered = Questa connessione è a consumo.

settings-power-title = Batteria e sospensione
settings-power-battery = A batteria

settings-power-choices-always = Copia
settings-power-choices-unlessLow = Copia finché la batteria non è scarica
settings-power-choices-never = Solo con alimentazione di rete

settings-power-how = Nel frattempo Google continua a preparare. Puoi comunque riprendere ogni copia.
settings-power-is-on-battery = Questo computer è a batteria.
settings-power-awake = Impedisci la sospensione mentre arrivano file
settings-power-awake-how = Solo mentre arrivano dati. Mentre Google prepara, e mentre le copie attendono, il computer può sospendersi.

settings-access-title = Accesso per una copia
settings-access-label = Terminalo quando tutto è copiato
settings-access-how = Quando tutto ciò che hai concesso è copiato e verificato, Carryout termina l’accesso su Google. Se un’altra connessione può essere lo stesso Account Google, prima te lo chiede.

settings-background-title = In background
settings-background-label = Avvia con questo computer e resta attivo a finestra chiusa
settings-background-how = L’accesso resta valido e le copie continuano senza finestra. Riapri Carryout per vederle.
settings-background-quit = Esci da Carryout
settings-background-quit-how = Fino al prossimo avvio di questo computer, o finché non lo riapri.

settings-held-metered = In attesa: questa connessione è a consumo.
settings-held-battery = In attesa: il computer è a batteria.
settings-held-lowBattery = In attesa: la batteria è scarica.

settings-held-goes-on-metered = Continua con un’altra connessione.
settings-held-goes-on-battery = Continua con l’alimentazione di rete.
settings-held-goes-on-lowBattery = Continua con l’alimentazione di rete.

settings-held-anyway = Copia comunque
settings-held-row = in attesa
settings-tabs = Parti delle impostazioni
settings-tab-general = Generali
settings-tab-privacy = Privacy e dati
settings-tab-about = Informazioni
settings-about-apart = Carryout non è affiliato a Google né approvato da Google.
settings-about-copy-version = Copia versione
settings-about-licences = Licenze
settings-about-free = Carryout è software libero con licenza Apache-2.0 o MIT, a tua scelta. Contiene il lavoro di altri progetti con le loro licenze.

settings-copies-title = Copie
settings-copies-folder = Cartella per le nuove copie
settings-copies-folder-change = Modifica…
settings-copies-schedule = Copie automatiche: { $account }
settings-copies-none = Le copie automatiche si scelgono per ogni account, quando ce n’è uno.

settings-window-title = Finestra
settings-language-label = Lingua
settings-language-system = Come nel sistema
settings-look-label = Aspetto

settings-look-choices-system = Come nel sistema
settings-look-choices-light = Chiaro
settings-look-choices-dark = Scuro

settings-updates-title = Aggiornamenti

settings-network-title = Rete
settings-transfers-label = File contemporanei
settings-transfers-how = Vale a partire dal prossimo file. Aumentarli è più veloce solo se la connessione lo permette.
settings-line-copy = Copia con connessioni a consumo
settings-proxy-label = Proxy

settings-proxy-choices-system = Come nel sistema
settings-proxy-choices-none = Nessuno
settings-proxy-choices-own = Altro indirizzo…

settings-proxy-own-label = Indirizzo del proxy
settings-proxy-own-save = Usa questo proxy
settings-proxy-how = Per tutto ciò che Carryout scarica, dalla prossima richiesta in poi. Il browser ha una sua impostazione.
settings-proxy-example = http://proxy.example:3128

settings-log-title = Log
settings-log-label = Livello dei log
settings-log-how = I log restano su questo computer per una settimana. Non contengono mai chiavi, né altro che nomi di categorie e file.

settings-log-choices-error = Solo errori
settings-log-choices-warn = Anche avvisi
settings-log-choices-info = Normale
settings-log-choices-debug = Tutto, per trovare un problema

settings-keys-title = Chiavi di accesso
settings-keys-how = Dove si conservano le chiavi del tuo accesso, e se funziona.
settings-keys-open = Mostra

settings-index-title = Indice di ricerca
settings-index-label = Tieni un indice delle mie copie
settings-index-how = “I miei dati” lo usa per cercare. Si crea dalle tue copie, resta su questo computer, solo tu puoi leggerlo e si elimina con le copie.
settings-index-forget = Elimina l’indice
settings-index-forget-how = Lo elimina ora e da allora non ne tiene più. Le tue copie restano come sono.
settings-advanced = Avanzate
