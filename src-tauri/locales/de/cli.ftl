### What the command line tells people. Words in `back ticks` are typed as they are; programs read JSON, which has no language.
### Readers: rust

## Nouns with their number, as parts of other sentences

cli-files =
    { $count ->
        [one] { NUMBER($count) } Datei
       *[other] { NUMBER($count) } Dateien
    }
cli-categories =
    { $count ->
        [one] { NUMBER($count) } Kategorie
       *[other] { NUMBER($count) } Kategorien
    }
cli-copies =
    { $count ->
        [one] { NUMBER($count) } Kopie
       *[other] { NUMBER($count) } Kopien
    }
cli-archives =
    { $count ->
        [one] { NUMBER($count) } Archiv
       *[other] { NUMBER($count) } Archive
    }
cli-items =
    { $count ->
        [one] { NUMBER($count) } Eintrag
       *[other] { NUMBER($count) } Einträge
    }
cli-records =
    { $count ->
        [one] { NUMBER($count) } Datensatz
       *[other] { NUMBER($count) } Datensätze
    }
cli-unfinished-copies =
    { $count ->
        [one] { NUMBER($count) } unfertige Kopie
       *[other] { NUMBER($count) } unfertige Kopien
    }
cli-files-and-size = { $files }, { BYTES($bytes) }
cli-quoted = „{ $name }“

## Everywhere

cli-stopped = Gestoppt.
cli-not-google = Das ist nicht Google: Alles geht an { $address }.
cli-wrong-use = carryout-cli: { $details }
cli-problem = { $headline }.
cli-problem-details = ({ $details })
cli-nothing-done = nichts wurde getan; mit --yes geschieht es

cli-hint-already-running = Beenden Sie zuerst Carryout (das Fenster ist vielleicht verborgen), oder warten Sie auf das andere carryout-cli.
cli-hint-keyring = Auf einem Server ohne Desktop: `--vault FILE` legt die Schlüssel in einer verschlüsselten Datei ab. Oder starten Sie `dbus-run-session -- bash` und darin `gnome-keyring-daemon --unlock --components=secrets`. Es liest das Passwort des Schlüsselbunds, beim ersten Mal ein neues, bis Strg-D in einer eigenen Zeile. Geben Sie dann denselben Befehl noch einmal.
cli-hint-daily-limit = `carryout-cli run` setzt sie fort, sobald Google es erlaubt.
cli-hint-folder = `carryout-cli run` setzt eine unfertige Kopie fort, sobald das behoben ist; `carryout-cli move --connection NAME --to DIR` bringt sie in einen anderen Ordner.
cli-hint-disk = `carryout-cli run` setzt eine unfertige Kopie fort, sobald das behoben ist.
cli-hint-under-way = `carryout-cli run` setzt diese Kopie fort; `carryout-cli status` zeigt sie.
cli-hint-client = Nennen Sie sie mit `--client FILE`.
cli-hint-allow-again = `carryout-cli connect --name NAME --categories all` bittet Google um das, was fehlt.
cli-hint-import-client = Nennen Sie die aktuelle Datei mit `carryout-cli connect --client FILE --name NAME --categories all`.
cli-hint-access-shared = `carryout-cli end-access --connection NAME` zeigt, was das bedeutet, und `--yes` beendet ihn.
cli-hint-connections = Googles Seite: { $address }

## What was typed wrong: half a sentence, after the name of the program

cli-no-home = es gibt kein Benutzerverzeichnis; nennen Sie mit --home, wo das Journal liegen darf
cli-bad-home = { $path } ist als Verzeichnis nicht benutzbar: { $why }
cli-pace-alone = CARRYOUT_PACE wirkt nur zusammen mit CARRYOUT_GOOGLE_ORIGIN
cli-pace-number = CARRYOUT_PACE muss eine Zahl ab 1 sein
cli-bad-folder = --to { $path }: { $why }
cli-settings-name = eine Einstellung „{ $name }“ gibt es nicht; es gibt { $names }
cli-settings-value = „{ $value }“ ist kein Wert von { $name }
cli-rate-form = nennen Sie Bytes pro Sekunde, etwa 500k oder 2M, oder `none`
cli-rate-least = das Kleinste sind { BYTES($bytes) } pro Sekunde
cli-keep-form = nennen Sie, wie viele Kopien bleiben, von 1 an, oder `all`
cli-since-future = --since liegt in der Zukunft
cli-until-future = --until liegt in der Zukunft
cli-period-ends-first = der Zeitraum endet, bevor er beginnt
cli-no-date = { $option } „{ $text }“ ist kein Datum; schreiben Sie 2026-01-31 oder 2026-01-31T12:00:00Z
cli-all-or-names = --categories nimmt entweder `all` oder Namen, nicht beides
cli-no-categories = --categories nennt nichts; `carryout-cli categories` zeigt, was es gibt
cli-unknown-category = es gibt keine Kategorie „{ $name }“; `carryout-cli categories` zeigt alle
cli-unknown-category-nearest = es gibt keine Kategorie „{ $name }“; meinten Sie { $nearest }? `carryout-cli categories` zeigt alle
cli-name-empty = ein Name darf nicht leer sein
cli-name-unseen = ein Name braucht mindestens einen Buchstaben, eine Ziffer oder ein sichtbares Zeichen
cli-name-taken = mehrere Verbindungen heißen „{ $name }“; nennen Sie eine mit ihrer Nummer: { $numbers }
cli-unknown-connection = es gibt keine Verbindung „{ $name }“; es gibt { $known }
cli-unknown-connection-none = es gibt keine Verbindung „{ $name }“; es gibt noch gar keine, `carryout-cli connect --client FILE --name NAME --categories all` legt eine an
cli-other-client = „{ $name }“ wurde mit einem anderen Client angelegt, und der lässt sich nicht wechseln; nehmen Sie einen anderen --name
cli-several-clients = es sind mehrere Clients bekannt; nennen Sie mit --client, welcher gemeint ist
cli-no-connection = es gibt keine Verbindung; `carryout-cli connect --client FILE --name NAME --categories all` legt eine an
cli-several-connections = es gibt mehrere Verbindungen; nennen Sie mit --connection, welche gemeint ist
cli-being-disconnected = „{ $name }“ wird gerade getrennt
cli-nothing-unfinished = keine Kopie von „{ $name }“ ist unfertig
cli-no-copy = { $path } ist keine fertige Kopie: { $file } fehlt
cli-file-exists = { $path } gibt es schon
cli-no-folder-for = für { $path } gibt es keinen Ordner

## categories

cli-mark-period = Zeitraum
cli-mark-large = groß
cli-mark-retired = bietet Google vielleicht nicht mehr an
cli-legend-period = [{ $mark }]  lässt sich mit --since und --until begrenzen
cli-legend-large = [{ $mark }]      kann Medien enthalten: bis zu Hunderten von Gigabyte
cli-group-you-tube = YouTube
cli-group-search-and-activity = Suche und Aktivitäten
cli-group-maps-and-places = Maps und Orte
cli-group-chrome = Chrome
cli-group-play-and-purchases = Play und Käufe
cli-group-shopping = Shopping
cli-group-home = Zuhause
cli-group-other = Sonstiges

## connect

cli-asks =
    { $rounds ->
        [1] Google fragt Sie einmal nach { $categories }.
       *[other] Google fragt Sie { NUMBER($rounds) }-mal, weil eine Anfrage nicht zu lang sein darf, nach { $categories }.
    }
cli-asks-tick = Kreuzen Sie auf Googles Seite an, was Sie erlauben wollen: Die Kästchen sind anfangs vielleicht leer.
cli-same-account = Nehmen Sie jedes Mal dasselbe Konto.
cli-link = Googles Seite öffnet sich in Ihrem Browser. Wenn nicht, öffnen Sie diese Adresse:
cli-waiting-paste = Carryout wartet auf Sie. Kann der Browser die letzte Seite nicht zeigen (ihre Adresse beginnt mit http://127.0.0.1), fügen Sie deren Adresse hier ein. `again` öffnet die Seite noch einmal; tippen Sie `error`, wenn Google eine Fehlerseite zeigt; steht ein Wort wie `invalid_scope` darauf, tippen Sie dieses Wort.
cli-waiting = Carryout wartet auf Sie im Browser.
cli-typed-other = Fügen Sie die Adresse der letzten Seite ein, oder tippen Sie `again`, `error` oder das Wort von Googles Fehlerseite.
cli-type-again = Tippen Sie `again`, sobald das getan ist.
cli-left-out-one = Google zeigt auch für eine einzelne Kategorie einen Fehler; sie wird ausgelassen.
cli-smaller-steps = Dann wird Google in kleineren Schritten gefragt.
cli-saving-lost = Was Google in diesem Augenblick gab, konnte nicht behalten werden.
cli-round = Schritt { NUMBER($over) } von { NUMBER($all) } abgeschlossen: Zugriff auf { NUMBER($got) } von { NUMBER($asked) } erlaubt.
cli-gave = „{ $name }“: Google gab { NUMBER($got) } von { NUMBER($asked) }.
cli-access-until = Zugriff bis { $moment }.
cli-not-given = Nicht gegeben:
cli-same-command = Derselbe Befehl fragt noch einmal danach.

## copy, run and move

cli-going-on-with = Die Kopie vom { $moment } wird fortgesetzt.
cli-going-on = Es geht weiter mit: { $copies }.
cli-copying = Wird kopiert nach { $folder }: { $categories }
cli-taking = Wird verschoben nach { $folder }: { $copies }.
cli-left-out = Ausgelassen, weil eine andere unfertige Kopie es schon bringt: { $list }
cli-not-allowed = Für „{ $name }“ nicht erlaubt und ausgelassen: { $list }
cli-whole = Google kann { $categories } nicht auf einen Zeitraum begrenzen; was sich nicht begrenzen lässt, wird ganz kopiert.
cli-nothing-due = Es ist nichts zu tun.
cli-rest-from = Google erlaubt den Rest ab { $moment }.
cli-waits = { $headline }. Carryout wartet und macht von selbst weiter, sobald das behoben ist. Strg-C stoppt: Nichts ist verloren, und `carryout-cli run` macht später weiter.
cli-stopped-copying = Gestoppt. Nichts ist verloren: `carryout-cli run` oder noch einmal derselbe Befehl macht dort weiter, und Google bereitet inzwischen weiter vor.
cli-stopped-unpacking = Gestoppt. Die Kopie selbst ist vollständig; das Fenster oder `carryout-cli unpack FOLDER` entpackt von dort weiter.

cli-sum-proved = { NUMBER($got) } von { $categories } aus „{ $name }“: { $files }, { BYTES($bytes) }, jedes Byte geprüft.
cli-sum = { NUMBER($got) } von { $categories } aus „{ $name }“: { $files }, { BYTES($bytes) }.
cli-sum-checked = { NUMBER($got) } von { $categories } aus „{ $name }“: { $files }, { BYTES($bytes) }, jede Datei geprüft, soweit Googles Speicher es zulässt.
cli-sum-proof = Nachweis  { $proofs }
cli-proof = { $files }: { $proof }
cli-checked-when-copied = Beim Kopieren geprüft: { $proofs }.
cli-sum-unfinished = Die Kopie aus „{ $name }“ ist nicht fertig.
cli-sum-folder = Ordner    { $folder }
cli-sum-receipt = Beleg     { $path }
cli-sum-unpacked = Entpackt  { $folder }: { $files }, { BYTES($bytes) }
cli-sum-unpacked-partly = Nur teilweise entpackt.
cli-sum-adjusted = { NUMBER($count) } unter anderem Namen; names.json in jedem Ordner nennt sie
cli-refused = { NUMBER($count) } ausgelassen: Verweise und Namen, die woandershin führen
cli-broken = { NUMBER($count) } nicht ganz lesbar; die Originale bleiben

# One word each, in a column.
cli-job-saved = gespeichert
cli-job-empty = leer
cli-job-refused = abgelehnt
cli-job-failed = fehlgeschlagen
cli-job-cancelled = abgebrochen
cli-job-asking = offen
cli-job-preparing = bei Google
cli-job-ready = bereit
cli-job-copying = wird kopiert
cli-job-nothing = Keine Daten

cli-progress-categories = { NUMBER($over) } von { NUMBER($all) } Kategorien
cli-progress-preparing = Google bereitet { NUMBER($count) } vor
cli-progress-bytes = { BYTES($done) } von { BYTES($total) }
cli-progress-speed = { BYTES($bytes) }/s
cli-progress-left = noch { DURATION($seconds) }
cli-progress-next = nächstes Nachsehen { $moment }
cli-progress-unpacked = { BYTES($done) } entpackt
cli-progress-unpacked-of = { BYTES($done) } von { BYTES($total) } entpackt
cli-progress-checked = { BYTES($done) } von { BYTES($total) } geprüft
cli-held-quiet = Pause bis { $moment }
cli-held-metered = wartet: diese Verbindung ist getaktet (--anyway kopiert)
cli-held-battery = wartet: im Akkubetrieb (--anyway kopiert)
cli-held-low-battery = wartet: der Akku ist schwach (--anyway kopiert)

## renew

cli-renew-page = Googles Seite öffnet sich in Ihrem Browser: Verlängern Sie dort den Zugriff dieses Programms.
cli-renew-no-browser = Es ließ sich kein Browser öffnen. Öffnen Sie diese Adresse und verlängern Sie dort:
cli-renew-enter = Drücken Sie hier die Eingabetaste, wenn Sie fertig sind.
cli-renew-stopped = Gestoppt. `carryout-cli renew --check` sieht später nach, ob verlängert wurde.
# $access is one of the cli-access messages, as in all of these.
cli-renewed = Verlängert: „{ $name }“, { $access }.
cli-renew-ended = Der Zugriff für „{ $name }“ ist zu Ende; `carryout-cli connect --name { $quoted } --categories all` fragt neu.
cli-renew-nothing = Nichts zu verlängern: „{ $name }“, { $access }.
cli-renew-nothing-until = Nichts zu verlängern: „{ $name }“, { $access }; Google lässt Sie ab { $moment } verlängern.
cli-renew-partly = Teilweise verlängert: „{ $name }“; für den Rest gilt noch: { $access }.
cli-renew-untold = Der Zugriff für „{ $name }“ funktioniert; Google sagt nicht, bis wann.
cli-renew-unasked = Google ließ sich nicht nach „{ $name }“ fragen; `carryout-cli renew --check` versucht es noch einmal.
cli-renew-not-yet = Noch nicht verlängert: „{ $name }“, { $access }.

cli-switch-first =
    { $count ->
        [one] Zuerst wird { NUMBER($count) } unfertige Kopie von „{ $name }“ fertig, damit nichts verloren geht.
       *[other] Zuerst werden { NUMBER($count) } unfertige Kopien von „{ $name }“ fertig, damit nichts verloren geht.
    }
cli-switch-stopped =
    { $count ->
        [one] { NUMBER($count) } unfertige Kopie von „{ $name }“ wird abgebrochen; was noch nicht kopiert ist, wird bei Google gelöscht.
       *[other] { NUMBER($count) } unfertige Kopien von „{ $name }“ werden abgebrochen; was noch nicht kopiert ist, wird bei Google gelöscht.
    }
cli-switch-then = Dann endet der jetzige Zugriff für „{ $name }“, und Google fragt Sie neu: Wählen Sie dort, für wie lange.
cli-switch-siblings = Steht hinter { $names } dasselbe Google-Konto, endet auch dieser Zugriff.
cli-switch-later = Der Zugriff wird geändert, sobald alles Unfertige fertig ist; `carryout-cli run` macht damit weiter.
cli-switch-nothing = Der frühere Zugriff für „{ $name }“ ist zu Ende, und ein neuer wurde nicht gegeben; `carryout-cli connect --name { $quoted } --categories all` fragt neu.
cli-switched = Neu erlaubt: „{ $name }“, { $access }.

## disconnect and delete

cli-disconnecting = „{ $name }“ wird getrennt …
cli-disconnect-stopped = Gestoppt. Das Trennen geht beim nächsten `carryout-cli run` weiter.
cli-disconnected = „{ $name }“ ist getrennt. Dateien und Belege bleiben, wo sie sind.
cli-client-removed = Auch das Geheimnis des Clients ist gelöscht: Nennen Sie beim nächsten `connect` die Datei mit --client FILE.
cli-disconnect-means = „{ $name }“ zu trennen bedeutet:
cli-disconnect-here = die Schlüssel auf diesem Computer werden gelöscht; Google wird nicht benachrichtigt, und dort bleibt der Zugriff gültig
cli-disconnect-google = Google beendet sofort den Zugriff dieses Programms auf das Konto, und die Schlüssel hier werden gelöscht
cli-disconnect-no-loss = kein Archiv bei Google geht verloren: Alles, was angefragt wurde, ist kopiert
cli-disconnect-loss = bei Google ginge verloren, noch nicht kopiert: { $archives } ({ $list })
cli-disconnect-siblings = gehören sie zum selben Google-Konto, enden auch diese: { $names }
cli-disconnect-stays = { $copies } mit { BYTES($bytes) } und alle Belege bleiben, wo sie sind

cli-stock = { $copies }, { $files }, { BYTES($bytes) }
cli-would-go = In den Papierkorb kämen: { $stock }.
cli-would-go-in = in { $folder }
cli-delete-stays = Der Zugriff auf Google bleibt. Die nächste Kopie holt alles noch einmal.
cli-deleting = In den Papierkorb kommen: { $stock } …
cli-delete-stopped = Gestoppt. Es geht beim nächsten `carryout-cli run` weiter.
cli-deleted = Im Papierkorb: { $stock }. Bis Sie ihn leeren, können Sie alles von dort zurückholen.
cli-not-deleted = Nicht im Papierkorb: { $folder }

## unpack, verify and diagnostics

cli-unpacked = Entpackt: { $files }, { BYTES($bytes) }, in { $folder }
cli-names-adjusted =
    { $count ->
        [one] { NUMBER($count) } Name wurde angepasst; names.json in jedem Ordner nennt ihn:
       *[other] { NUMBER($count) } Namen wurden angepasst; names.json in jedem Ordner nennt sie:
    }
cli-space-missing = für den Rest fehlen { BYTES($bytes) } Platz
cli-proved = In Ordnung: { $files }, { BYTES($bytes) }. Alles ist da und unverändert.
cli-not-proved = NICHT in Ordnung. Geprüft: { $files }, { BYTES($bytes) }.
cli-more-findings = und { NUMBER($count) } mehr; --json nennt alle
cli-findings-help = Was fehlt oder verändert ist, lässt sich noch einmal von Google kopieren oder aus einer Sicherung holen.
cli-diagnostics-written = Geschrieben nach { $path }:
cli-diagnostics-would = Eine Diagnosedatei enthielte dies (mit --to FILE wird sie geschrieben):
cli-logs-cleared = Die Protokolle sind geleert.

## status

cli-status-head = Carryout { $version }, Verzeichnis { $path }
cli-status-connections = Verbindungen
cli-status-no-connections = noch keine; `carryout-cli connect --client FILE --name NAME --categories all` legt eine an
cli-status-copies = Kopien
cli-status-no-copies = noch keine; `carryout-cli copy --connection NAME --categories all --to DIR` legt eine an
cli-status-line = Leitung
cli-status-limit = höchstens { BYTES($bytes) }/s
cli-status-problems = Probleme
cli-status-keys = Die Schlüssel liegen in: { $store }
cli-status-no-keys = keine Einträge
cli-status-clients = Clients
cli-status-no-clients = noch keiner; `carryout-cli connect --client FILE --name NAME --categories all` nimmt einen auf
cli-status-built-in = kam mit diesem Programm
cli-status-being-disconnected = wird getrennt
cli-status-allowed = { $categories } erlaubt, bisher { BYTES($bytes) } kopiert
cli-status-again = wieder ab { $moment }
cli-status-no-copying = { $categories }: Kopieren ist nicht mehr möglich; Ihre Dateien bleiben. `carryout-cli connect --name { $name } --categories all` fragt Google neu.
cli-status-ends-renew = Nach dem { $moment } gibt es keine neuen Kopien von { $categories }. `carryout-cli renew --connection { $name }` verlängert.
cli-status-ends = Nach dem { $moment } gibt es keine neuen Kopien von { $categories }. Das lässt sich nicht verlängern, nur neu erlauben.
cli-status-next-copy = Die nächste Kopie ist möglich ab { $moment }
cli-status-losing = Ab { $moment } löscht Google { $archives }; `carryout-cli run` holt, was da ist

cli-access-ended = der Zugriff ist zu Ende
cli-access-one-copy = Zugriff für eine Kopie
cli-access-used-up = Zugriff für eine Kopie, verbraucht
cli-access-unknown = Zugriff noch nicht geprüft
cli-access-until-left = Zugriff bis { $moment } (noch { DURATION($seconds) })
cli-access-testing = Zugriff bis { $moment } (noch { DURATION($seconds) }), ein Client im Test
cli-access-renewable = Zugriff bis { $moment } (noch { DURATION($seconds) }), jetzt verlängerbar

cli-step-project = Projekt
cli-step-api = Data Portability API
cli-step-branding = Name der App
cli-step-audience = Testnutzer
cli-step-publish = App veröffentlicht
cli-step-scopes = Liste der Bereiche
cli-step-client = Client und Geheimnis
cli-step-file = Client-Datei
cli-state-unchecked = noch nicht geprüft
cli-state-right = richtig
cli-state-wrong = FALSCH
cli-state-unknowable = Google sagt es nicht

# One line per copy: a word for its state first.
cli-line-done = fertig: { NUMBER($got) } von { $categories }, { $files }, { BYTES($bytes) }
cli-line-given-up = abgebrochen: { NUMBER($got) } von { $categories }, { $files }, { BYTES($bytes) }
cli-line-unfinished = unfertig: bisher { NUMBER($over) } von { $categories }, { BYTES($bytes) }
cli-line-paused = pausiert: bisher { NUMBER($over) } von { $categories }, { BYTES($bytes) }
cli-line-held-up = blockiert: bisher { NUMBER($over) } von { $categories }, { BYTES($bytes) }
cli-line-being-given-up = wird abgebrochen: bisher { NUMBER($over) } von { $categories }, { BYTES($bytes) }

## The encrypted file, and space on drives

cli-status-folder = ihre Kopien kommen nach { $folder }
cli-drive-limit = Dieses Laufwerk fasst keine Datei über { BYTES($bytes) } (FAT32); größere passen nicht darauf.
cli-unpack-needs = Das Entpacken braucht { BYTES($bytes) }.
cli-unpack-needs-of = Das Entpacken braucht { BYTES($bytes) }; auf dem Laufwerk sind { BYTES($free) } nutzbar.
cli-vault-fd-number = CARRYOUT_VAULT_KEY_FD muss die Nummer eines Dateideskriptors sein
cli-vault-fd-alone = --vault-key-fd wirkt nur zusammen mit --vault
cli-vault-fd-unix = --vault-key-fd wirkt nur unter Unix
cli-vault-passphrase = Passphrase für { $path }:
cli-vault-new = Damit entsteht eine neue verschlüsselte Datei. Ohne die Passphrase kann niemand sie öffnen.
cli-vault-again = Noch einmal dieselbe:
cli-vault-no-key = es gibt kein Terminal, kein --vault-key-fd und kein Credential { $name }
cli-vault-too-long = das ist viel zu lang für einen Schlüssel
cli-vault-no-text = der Schlüssel ist kein Text
cli-vault-differ = die beiden Passphrasen sind verschieden
cli-key-not-kept = der Zugriff wurde gegeben, aber sein Schlüssel ließ sich nicht ablegen

## end-access, and access for one copy once all is copied

cli-access-is-ended = Der Zugriff für eine Kopie ist bei Google seit { $moment } beendet; der Beleg nennt es.
cli-access-left = Der Zugriff für eine Kopie bleibt bestehen: Ihn zu beenden würde auch den von { $names } beenden, wenn es dasselbe Google-Konto ist. `carryout-cli end-access --connection { $quoted } --yes` beendet ihn.
cli-access-not-ended = { $headline }. { $reason }
cli-end-access-means = Den Zugriff für „{ $name }“ zu beenden bedeutet:
cli-end-access-stays = Google lässt dieses Programm nichts mehr kopieren, bis Sie es neu erlauben; die Verbindung und ihre Dateien bleiben
cli-end-access-siblings = gehören sie zum selben Google-Konto, endet auch der Zugriff von: { $names }
cli-end-access-ending = Der Zugriff für „{ $name }“ wird beendet …
cli-end-access-lasts = dieser Zugriff gilt für einen Zeitraum; disconnect beendet ihn
cli-end-access-done = Der Zugriff ist bei Google beendet. Dateien und Belege bleiben, wo sie sind.

## view

cli-view-forgotten = Der Index ist gelöscht. Die Kopien bleiben, wie sie sind.
cli-view-indexed = { $account }: { $items } in { $copies }
cli-view-indexed-partly = { $account }: { $items } in { $copies }, { $records } nicht lesbar:
cli-view-byte = Byte { $offset }
cli-view-newest = { $items }, davon die neuesten { NUMBER($shown) }; --limit N zeigt mehr
cli-view-no-title = (ohne Titel)
cli-view-gone = nicht mehr bei Google
cli-view-no-kind = „{ $word }“ ist keine Art; es gibt { $known }
cli-view-stats = { $account }: { $items } in { $copies }, { NUMBER($gone) } nicht mehr bei Google
cli-view-months = Monate
cli-view-channels = Kanäle
cli-view-sites = Websites
cli-view-searches = Suchen
cli-view-countries = Länder der Orte
cli-view-or = { $first } oder { $second }
cli-view-progress = { BYTES($done) } von { BYTES($total) } gelesen, { $items }
cli-view-skipped = Ausgelassen: { $folder }: { $why }
cli-view-no-copy-in = in { $folder } ist keine fertige Kopie
cli-view-no-copy = es gibt noch keine fertige Kopie; `carryout-cli copy --connection NAME --categories all --to DIR` legt eine an, und --folder DIR sieht eine von woanders an
cli-view-no-account = es gibt keine Kopie eines Kontos „{ $account }“
cli-view-bag-to = für einen Beweis ist --to FOLDER nötig
cli-view-not-empty = { $folder } ist nicht leer
cli-view-written = { $items } geschrieben nach { $path }
cli-view-left-out =
    { $count ->
        [one] { NUMBER($count) } Ort ausgelassen, weil keine Kopie sagt, wo er liegt:
       *[other] { NUMBER($count) } Orte ausgelassen, weil keine Kopie sagt, wo sie liegen:
    }
cli-view-bag = { $items } mit Datensätzen in { $folder }
cli-view-no-original = { NUMBER($count) } ohne den ursprünglichen Datensatz
cli-view-altered = { $path } ist nicht so, wie der Beleg sagt
