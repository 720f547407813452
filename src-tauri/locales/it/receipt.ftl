### The receipt: a page without a script, beside the files of a copy. And what a check of a copy finds, years later.
### Readers: rust

receipt-title = Ricevuta: { $name }, { $day }
receipt-practice = Era una dimostrazione. Nulla di ciò che è qui viene da Google.
receipt-loopback = Un server su questo computer ha risposto al posto di Google. Nulla di ciò che è qui viene da Google.
receipt-heading = Ricevuta di una copia dei tuoi dati Google

# Parts of one sentence, joined by commas: "Asked for 34, got 33 (2 of them empty), 1 refused."
receipt-sum =
    { $asked ->
        [one] Richiesta { NUMBER($asked) }
       *[other] Richieste { NUMBER($asked) }
    }, { $got ->
        [one] ricevuta { NUMBER($got) }
       *[other] ricevute { NUMBER($got) }
    }
receipt-sum-empty =
    { $asked ->
        [one] Richiesta { NUMBER($asked) }
       *[other] Richieste { NUMBER($asked) }
    }, { $got ->
        [one] ricevuta { NUMBER($got) }
       *[other] ricevute { NUMBER($got) }
    } (di cui { $empty ->
        [one] { NUMBER($empty) } vuota
       *[other] { NUMBER($empty) } vuote
    })
receipt-sum-refused =
    { $count ->
        [one] { NUMBER($count) } rifiutata
       *[other] { NUMBER($count) } rifiutate
    }
receipt-sum-failed =
    { $count ->
        [one] { NUMBER($count) } non riuscita
       *[other] { NUMBER($count) } non riuscite
    }
receipt-sum-cancelled =
    { $count ->
        [one] { NUMBER($count) } annullata
       *[other] { NUMBER($count) } annullate
    }
receipt-sum-not-granted =
    { $count ->
        [one] { NUMBER($count) } non autorizzata
       *[other] { NUMBER($count) } non autorizzate
    }
receipt-files =
    { $count ->
        [one] { NUMBER($count) } file, { BYTES($bytes) }. È stato verificato all’arrivo; i suoi checksum sono qui sotto.
       *[other] { NUMBER($count) } file, { BYTES($bytes) }. Ognuno è stato verificato all’arrivo; i checksum sono qui sotto.
    }
receipt-incomplete =
    { $count ->
        [one] In { NUMBER($count) } categoria Google stesso ha omesso qualcosa; vedi sotto.
       *[other] In { NUMBER($count) } categorie Google stesso ha omesso qualcosa; vedi sotto.
    }

receipt-row-connection = Connessione
receipt-row-asked = Richiesta
receipt-row-finished = Terminata
receipt-row-period = Periodo
receipt-row-access = Accesso
receipt-row-access-ended = Fine dell’accesso
receipt-row-client = Client
receipt-row-program = Creata da
receipt-program = Carryout { $version }
# The next two stand before a moment: "from 18 May 2026, 00:00 CEST".
receipt-from = dal giorno
receipt-until = fino al giorno
receipt-period-limit = dove Google può limitarlo
receipt-access-one-time = per una copia
receipt-access-time-based = per un periodo
receipt-access-unknown = non indicato da Google
# A moment follows.
receipt-access-ended = Carryout lo ha terminato su Google:
receipt-access-in-place = ancora attivo quando è stata scritta questa ricevuta

receipt-asked-for = Cosa è stato richiesto
receipt-column-kind = Tipo di dati
receipt-column-outcome = Esito
receipt-column-files = File
receipt-column-size = Dimensione
receipt-outcome-got = Ricevuto
receipt-outcome-incomplete = Ricevuto, incompleto
receipt-outcome-empty = Vuoto
receipt-outcome-refused = Rifiutato
receipt-outcome-failed = Non riuscito
receipt-outcome-cancelled = Annullato
receipt-outcome-not-granted = Non autorizzato
receipt-file-count =
    { $count ->
        [one] { NUMBER($count) } file
       *[other] { NUMBER($count) } file
    }
receipt-nothing = Nessun dato
# $headline is a sentence without its full stop.
receipt-reason = { $headline }. { $reason }
# A moment follows: "Asked 18 May 2026, 14:02 CEST".
receipt-asked-at = Richiesto il giorno
receipt-state-of = Stato su Google del giorno
receipt-asked-again =
    { $count ->
        [one] Richiesto ancora { NUMBER($count) } volta
       *[other] Richiesto ancora { NUMBER($count) } volte
    }
# A name of Google's follows.
receipt-job = Operazione di Google
receipt-details = Dettagli
receipt-details-and-files =
    { $count ->
        [one] Dettagli e { NUMBER($count) } file
       *[other] Dettagli e { NUMBER($count) } file
    }
receipt-exact-size = { BYTES($bytes) } ({ NUMBER($bytes) } byte)
# A name of Google's follows.
receipt-name-at-google = Su Google:
receipt-generation = Generazione
receipt-zip =
    { $count ->
        [one] ZIP con { NUMBER($count) } file, { BYTES($bytes) } estratti; ogni voce è stata letta per intero
       *[other] ZIP con { NUMBER($count) } file, { BYTES($bytes) } estratti; ogni voce è stata letta per intero
    }
receipt-content = Contenuto: { $kind }
receipt-broken =
    { $count ->
        [one] { NUMBER($count) } danneggiato all’interno
       *[other] { NUMBER($count) } danneggiati all’interno
    }
receipt-unusable = { NUMBER($count) } con un nome inutilizzabile
receipt-not-exported =
    { $count ->
        [one] { NUMBER($count) } non esportato, secondo l’indice di Google
       *[other] { NUMBER($count) } non esportati, secondo l’indice di Google
    }
# Names of Google's follow.
receipt-services = incompleto, secondo Google:

proof-checksum = checksum di Google
    .by = con il checksum di Google
proof-archive = checksum dell’archivio stesso
    .by = con i checksum dell’archivio stesso
proof-twice = con due ricezioni identiche
proof-length = solo con la lunghezza
proof-end = con la ricezione fino alla fine, senza lunghezza dichiarata
# $proof is one of the above: "3 length only".
receipt-proof-count = { NUMBER($count) } { $proof }
receipt-proved = Verifica: { $proof }
receipt-files-proved =
    { $count ->
        [one] { NUMBER($count) } file, { BYTES($bytes) }. È stato verificato all’arrivo: { $proofs }; i suoi checksum sono qui sotto.
       *[other] { NUMBER($count) } file, { BYTES($bytes) }. Ognuno è stato verificato all’arrivo: { $proofs }; i checksum sono qui sotto.
    }
# A name follows each of these: "Came from storage.example, which is …", "Google also listed a.zip; it is the same object as b.zip and is kept once".
receipt-host = Proviene da
receipt-host-unknown = , che non è noto come host di Google
receipt-earlier-archive = Da un archivio precedente, operazione
receipt-same-listed = Google ha elencato anche
receipt-same-as = è lo stesso oggetto di
receipt-same-once = ed è conservato una sola volta

receipt-adjusted =
    { $count ->
        [one] { NUMBER($count) } nome è stato adattato
       *[other] { NUMBER($count) } nomi sono stati adattati
    }
receipt-adjusted-text = Non tutti i computer accettano tutti i nomi. Dentro i file non è cambiato nulla.
receipt-row-now = Ora
receipt-row-was = Prima

receipt-proof = Verificabile anche dopo anni
receipt-proof-text = Questa cartella è un pacchetto BagIt (RFC 8493): normali file, con i loro checksum in manifest-sha256.txt. Non servono né Internet né un account. Ognuno di questi comandi legge ogni byte e dice cosa manca o è cambiato:
receipt-proof-tools = Il secondo è lo strumento della Library of Congress. Per i programmi, la stessa ricevuta è in receipt.json.
# A moment stands between the two.
receipt-written = Scritta il giorno
receipt-written-by = da Carryout { $version }. Non è un prodotto di Google.

finding-missing = { $path } manca
finding-extra = { $path } non è elencato
finding-litter = { $path } è stato lasciato da un altro programma; non fa parte della copia
finding-too-deep = { $path } è troppo in profondità e non è stato esaminato
finding-too-many = { $path } contiene più di { NUMBER($most) } voci; il resto non è stato esaminato
finding-fetch = { $path } indica file da prendere altrove ({ NUMBER($files) }); non è stato preso nulla
finding-more = altri rilievi: { NUMBER($findings) }
finding-altered = { $path } è stato modificato
finding-unreadable = { $path } non si può leggere: { $why }
finding-not-a-file = { $path } non è un normale file
finding-outside = { $path } è fuori dalla cartella e non è stato esaminato
finding-contradicted = { $path } è elencato con due checksum diversi
finding-declaration = { $path } non è una dichiarazione di pacchetto: { $says }
finding-line = { $path } è incomprensibile alla riga { $number }
finding-method = { $path } non è stato usato: il metodo { $method } non è supportato
finding-no-manifest = { $path } non contiene un manifest di somme SHA-256 o SHA-512
finding-oxum = { $path } indica: byte { NUMBER($bytes) }, file { NUMBER($files) }; trovati: byte { NUMBER($found_bytes) }, file { NUMBER($found_files) }
finding-oxum-raw = { $path } conta { $says }, ma c’è { $found }
finding-receipt = { $path } non corrisponde al pacchetto: { $what }
