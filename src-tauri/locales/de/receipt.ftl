### The receipt: a page without a script, beside the files of a copy. And what a check of a copy finds, years later.
### Readers: rust

receipt-title = Beleg: { $name }, { $day }
receipt-practice = Das war eine Übung. Nichts davon kam von Google.
receipt-loopback = Ein Server auf diesem Computer hat an Googles Stelle geantwortet. Nichts davon kam von Google.
receipt-heading = Beleg für eine Kopie Ihrer Google-Daten

# Parts of one sentence, joined by commas: "Asked for 34, got 33 (2 of them empty), 1 refused."
receipt-sum = Angefragt: { NUMBER($asked) }, erhalten: { NUMBER($got) }
receipt-sum-empty = Angefragt: { NUMBER($asked) }, erhalten: { NUMBER($got) } (davon leer: { NUMBER($empty) })
receipt-sum-refused = abgelehnt: { NUMBER($count) }
receipt-sum-failed = fehlgeschlagen: { NUMBER($count) }
receipt-sum-cancelled = abgebrochen: { NUMBER($count) }
receipt-sum-not-granted = nicht erlaubt: { NUMBER($count) }
receipt-files =
    { $count ->
        [one] { NUMBER($count) } Datei, { BYTES($bytes) }. Sie wurde beim Eintreffen geprüft; ihre Prüfsummen stehen unten.
       *[other] { NUMBER($count) } Dateien, { BYTES($bytes) }. Jede wurde beim Eintreffen geprüft; ihre Prüfsummen stehen unten.
    }
receipt-incomplete =
    { $count ->
        [one] Bei { NUMBER($count) } Kategorie hat Google selbst etwas ausgelassen; siehe unten.
       *[other] Bei { NUMBER($count) } Kategorien hat Google selbst etwas ausgelassen; siehe unten.
    }

receipt-row-connection = Verbindung
receipt-row-asked = Angefragt
receipt-row-finished = Fertig
receipt-row-period = Zeitraum
receipt-row-access = Zugriff
receipt-row-access-ended = Zugriff beendet
receipt-row-client = Client
receipt-row-program = Erstellt von
receipt-program = Carryout { $version }
# The next two stand before a moment: "from 18 May 2026, 00:00 CEST".
receipt-from = von
receipt-until = bis
receipt-period-limit = wo Google ihn begrenzen kann
receipt-access-one-time = für eine Kopie
receipt-access-time-based = für einen Zeitraum
receipt-access-unknown = von Google nicht genannt
# A moment follows.
receipt-access-ended = Carryout hat ihn bei Google beendet:
receipt-access-in-place = bestand noch, als dieser Beleg geschrieben wurde

receipt-asked-for = Was angefragt wurde
receipt-column-kind = Art der Daten
receipt-column-outcome = Ergebnis
receipt-column-files = Dateien
receipt-column-size = Größe
receipt-outcome-got = Erhalten
receipt-outcome-incomplete = Erhalten, unvollständig
receipt-outcome-empty = Leer
receipt-outcome-refused = Abgelehnt
receipt-outcome-failed = Fehlgeschlagen
receipt-outcome-cancelled = Abgebrochen
receipt-outcome-not-granted = Nicht erlaubt
receipt-file-count =
    { $count ->
        [one] { NUMBER($count) } Datei
       *[other] { NUMBER($count) } Dateien
    }
receipt-nothing = Keine Daten
# $headline is a sentence without its full stop.
receipt-reason = { $headline }. { $reason }
# A moment follows: "Asked 18 May 2026, 14:02 CEST".
receipt-asked-at = Angefragt
receipt-state-of = Googles Stand vom
receipt-asked-again =
    { $count ->
        [one] { NUMBER($count) }-mal erneut angefragt
       *[other] { NUMBER($count) }-mal erneut angefragt
    }
# A name of Google's follows.
receipt-job = Googles Auftrag
receipt-details = Details
receipt-details-and-files =
    { $count ->
        [one] Details und { NUMBER($count) } Datei
       *[other] Details und { NUMBER($count) } Dateien
    }
receipt-exact-size = { BYTES($bytes) } ({ NUMBER($bytes) } Byte)
# A name of Google's follows.
receipt-name-at-google = Bei Google:
receipt-generation = Generation
receipt-zip =
    { $count ->
        [one] ZIP mit { NUMBER($count) } Datei, entpackt { BYTES($bytes) }; jeder Eintrag wurde ganz gelesen
       *[other] ZIP mit { NUMBER($count) } Dateien, entpackt { BYTES($bytes) }; jeder Eintrag wurde ganz gelesen
    }
receipt-content = Inhalt: { $kind }
receipt-broken = { NUMBER($count) } darin beschädigt
receipt-unusable = { NUMBER($count) } mit unbrauchbarem Namen
receipt-not-exported = { NUMBER($count) } laut Googles Index nicht exportiert
# Names of Google's follow.
receipt-services = laut Google unvollständig:

proof-checksum = Googles Prüfsumme
    .by = durch Googles Prüfsumme
proof-archive = die eigenen Prüfsummen des Archivs
    .by = durch die eigenen Prüfsummen des Archivs
proof-twice = zweimal empfangen, beide Male gleich
proof-length = nur die Länge
proof-end = bis zum Ende empfangen, ohne Längenangabe
# $proof is one of the above: "3 length only".
receipt-proof-count = { NUMBER($count) } { $proof }
receipt-proved = Nachgewiesen: { $proof }
receipt-files-proved =
    { $count ->
        [one] { NUMBER($count) } Datei, { BYTES($bytes) }. Sie wurde beim Eintreffen geprüft: { $proofs }; ihre Prüfsummen stehen unten.
       *[other] { NUMBER($count) } Dateien, { BYTES($bytes) }. Jede wurde beim Eintreffen geprüft: { $proofs }; ihre Prüfsummen stehen unten.
    }
# A name follows each of these: "Came from storage.example, which is …", "Google also listed a.zip; it is the same object as b.zip and is kept once".
receipt-host = Kam von
receipt-host-unknown = , das nicht als Rechner von Google bekannt ist
receipt-earlier-archive = Aus einem früheren Archiv, Auftrag
receipt-same-listed = Google nannte auch
receipt-same-as = es ist dasselbe Objekt wie
receipt-same-once = und wird einmal behalten

receipt-adjusted =
    { $count ->
        [one] { NUMBER($count) } Name wurde angepasst
       *[other] { NUMBER($count) } Namen wurden angepasst
    }
receipt-adjusted-text = Nicht jeder Computer kann jeden Namen speichern. In den Dateien selbst wurde nichts geändert.
receipt-row-now = Jetzt
receipt-row-was = Vorher

receipt-proof = Auch nach Jahren nachprüfbar
receipt-proof-text = Dieser Ordner ist ein BagIt-Paket (RFC 8493): gewöhnliche Dateien, mit ihren Prüfsummen in manifest-sha256.txt. Dafür braucht es weder Internet noch ein Konto. Jeder dieser Befehle liest jedes Byte und sagt, was fehlt oder verändert wurde:
receipt-proof-tools = Der zweite ist das Werkzeug der Library of Congress. Für Programme steht derselbe Beleg in receipt.json.
# A moment stands between the two.
receipt-written = Geschrieben am
receipt-written-by = von Carryout { $version }. Kein Produkt von Google.

finding-missing = { $path } fehlt
finding-extra = { $path } ist nicht verzeichnet
finding-litter = { $path } hat ein anderes Programm hinterlassen; es gehört nicht zur Kopie
finding-too-deep = { $path } liegt zu tief und wurde nicht angesehen
finding-too-many = { $path } enthält mehr als { NUMBER($most) } Einträge; der Rest wurde nicht angesehen
finding-fetch = { $path } nennt Dateien, die von anderswo zu holen wären ({ NUMBER($files) }); nichts wurde geholt
finding-more = weitere Befunde: { NUMBER($findings) }
finding-altered = { $path } wurde verändert
finding-unreadable = { $path } ist nicht lesbar: { $why }
finding-not-a-file = { $path } ist keine gewöhnliche Datei
finding-outside = { $path } liegt außerhalb des Ordners und wurde nicht angesehen
finding-contradicted = { $path } ist mit zwei verschiedenen Prüfsummen verzeichnet
finding-declaration = { $path } ist keine Erklärung eines BagIt-Pakets: { $says }
finding-line = { $path } ist in Zeile { $number } nicht zu verstehen
finding-method = { $path } wurde nicht benutzt: Das Verfahren { $method } wird nicht unterstützt
finding-no-manifest = { $path } enthält keine Liste von Prüfsummen nach SHA-256 oder SHA-512
finding-oxum = { $path } nennt: Byte { NUMBER($bytes) }, Dateien { NUMBER($files) }; gefunden: Byte { NUMBER($found_bytes) }, Dateien { NUMBER($found_files) }
finding-oxum-raw = { $path } zählt { $says }, aber da sind { $found }
finding-receipt = { $path } passt nicht zum Paket: { $what }
