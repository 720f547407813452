### The settings.
### Readers: page, rust

settings-title = Einstellungen
settings-in-practice = Sie gelten nur für die Übung und enden mit ihr.

settings-speed-label = Geschwindigkeitslimit
settings-speed-none = Keines
settings-speed-own = Eigener Wert …
settings-speed-own-label = Eigener Wert
settings-speed-unit-label = Einheit

settings-speed-units-mbit = Mbit/s
settings-speed-units-mbyte = MB/s

settings-speed-rate = { $value } { $unit }
settings-speed-how = Für alle Dateien aller Kopien zusammen. Laufende Kopien halten sich sofort daran.
settings-speed-wrong = Das ist keine Geschwindigkeit. Geben Sie eine Zahl ab 0,1 Mbit/s ein.

settings-quiet-begin = Downloads 1 Stunde pausieren
settings-quiet-short = Für 1 Stunde
settings-quiet-what = Für einen Anruf oder Film: Eine Stunde lang wird nichts heruntergeladen, danach geht es von selbst weiter.
settings-quiet-until = Downloads sind bis { $when } pausiert.
settings-quiet-google = Google bereitet weiter vor.
settings-quiet-end = Jetzt fortsetzen

settings-line-wait = Bei getakteten Verbindungen pausieren
settings-line-how = Ihr System sagt, welche Verbindungen getaktet sind, etwa der Hotspot eines Telefons. Wo es nichts sagt, werden Dateien heruntergeladen.
settings-line-is-metered = Diese Verbindung ist getaktet.

settings-power-title = Akku und Ruhezustand
settings-power-battery = Im Akkubetrieb

settings-power-choices-always = Kopieren
settings-power-choices-unlessLow = Kopieren, bis der Akku schwach ist
settings-power-choices-never = Nur am Netzstrom

settings-power-how = Google bereitet währenddessen weiter vor. Jede Kopie lässt sich trotzdem fortsetzen.
settings-power-is-on-battery = Dieser Computer läuft mit Akku.
settings-power-awake = Ruhezustand verhindern, solange Dateien ankommen
settings-power-awake-how = Nur solange Daten übertragen werden. Während Google vorbereitet und während Kopien warten, darf der Computer in den Ruhezustand gehen.

settings-access-title = Zugriff für eine Kopie
settings-access-label = Beenden, sobald alles kopiert ist
settings-access-how = Sobald alles, was Sie erlaubt haben, kopiert und geprüft ist, beendet Carryout den Zugriff bei Google. Kann eine andere Verbindung dasselbe Google-Konto sein, fragt es vorher.

settings-background-title = Hintergrund
settings-background-label = Mit diesem Computer starten und weiterlaufen, wenn das Fenster geschlossen ist
settings-background-how = Der Zugriff bleibt gültig und Kopien gehen weiter, auch ohne Fenster. Öffnen Sie Carryout wieder, um sie zu sehen.
settings-background-quit = Carryout beenden
settings-background-quit-how = Bis zum nächsten Start dieses Computers, oder bis Sie es öffnen.

settings-held-metered = Wartet: diese Verbindung ist getaktet.
settings-held-battery = Wartet: der Computer läuft mit Akku.
settings-held-lowBattery = Wartet: der Akku ist schwach.

settings-held-goes-on-metered = Bei einer anderen Verbindung geht es von selbst weiter.
settings-held-goes-on-battery = Am Netzstrom geht es von selbst weiter.
settings-held-goes-on-lowBattery = Am Netzstrom geht es von selbst weiter.

settings-held-anyway = Trotzdem kopieren
settings-held-row = wartet
settings-tabs = Teile der Einstellungen
settings-tab-general = Allgemein
settings-tab-privacy = Datenschutz und Daten
settings-tab-about = Info
settings-about-apart = Carryout gehört nicht zu Google und wird nicht von Google empfohlen.

settings-index-title = Suchindex
settings-index-label = Einen Index meiner Kopien führen
settings-index-how = Damit werden „Meine Daten“ durchsucht. Der Index entsteht aus Ihren Kopien, bleibt auf diesem Computer, ist nur für Sie lesbar und wird mit den Kopien gelöscht.
settings-index-forget = Index löschen
settings-index-forget-how = Löscht den Index jetzt und führt danach keinen mehr. Ihre Kopien bleiben, wie sie sind.
settings-advanced = Erweitert
settings-about-copy-version = Version kopieren
settings-about-licences = Lizenzen
settings-about-free = Carryout ist freie Software unter Apache-2.0 oder MIT, wie Sie möchten. Es enthält die Arbeit anderer Projekte unter deren eigenen Lizenzen.

settings-copies-title = Kopien
settings-copies-folder = Ordner für neue Kopien
settings-copies-folder-change = Ändern …
settings-copies-schedule = Automatische Kopien: { $account }
settings-copies-none = Automatische Kopien wählen Sie für jedes Konto, sobald es eines gibt.

settings-window-title = Fenster
settings-language-label = Sprache
settings-language-system = Wie im System
settings-look-label = Darstellung

settings-look-choices-system = Wie im System
settings-look-choices-light = Hell
settings-look-choices-dark = Dunkel

settings-updates-title = Updates

settings-network-title = Netzwerk
settings-transfers-label = Dateien gleichzeitig
settings-transfers-how = Gilt ab der nächsten Datei. Mehr ist nur schneller, wenn die Leitung noch Kapazität hat.
settings-line-copy = Bei getakteten Verbindungen kopieren
settings-proxy-label = Proxy

settings-proxy-choices-system = Wie im System
settings-proxy-choices-none = Keiner
settings-proxy-choices-own = Eigene Adresse …

settings-proxy-own-label = Adresse des Proxys
settings-proxy-own-save = Diesen Proxy nehmen
settings-proxy-how = Für alles, was Carryout holt, ab der nächsten Anfrage. Der Browser hat eine eigene Einstellung.
settings-proxy-example = http://proxy.example:3128

settings-log-title = Protokolle
settings-log-label = Protokollstufe
settings-log-how = Protokolle bleiben eine Woche auf diesem Computer. Sie enthalten nie einen Schlüssel, und nicht mehr als Namen von Kategorien und Dateien.

settings-log-choices-error = Nur Fehler
settings-log-choices-warn = Auch Warnungen
settings-log-choices-info = Normal
settings-log-choices-debug = Alles, um einen Fehler zu finden

settings-keys-title = Anmeldeschlüssel
settings-keys-how = Wo die Schlüssel zu Ihrem Zugriff liegen, und ob das funktioniert.
settings-keys-open = Anzeigen
