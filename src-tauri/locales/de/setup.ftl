### The guide to a Google project and client file of the user's own.
### Readers: page

setup-title = Zugang zu Google einrichten
setup-intro = Google gibt nur Programmen mit einer Client-Datei Zugriff. Sie legen sie einmal an, in etwa 15 Minuten, in Googles Konsole. Sie bleibt auf diesem Computer.
setup-step = Schritt { NUMBER($number) }
setup-page-opens = Diese Seite öffnen
setup-project = Ein Projekt anlegen
setup-project-text = Der Name ist beliebig, zum Beispiel „Meine Daten“. Google verlangt auch ein verknüpftes Rechnungskonto; Kosten für diese Kopien sind uns nicht bekannt.
setup-api = Die Data Portability API einschalten
setup-api-text = Prüfen Sie, ob oben Ihr Projekt gewählt ist, und drücken Sie „Aktivieren“.
setup-branding = Die App benennen
setup-branding-text = App-Name: „Mein Carryout“. Support-E-Mail und Kontakt: Ihre eigene Adresse. Mehr braucht es nicht.
setup-audience = Festlegen, wer sie benutzen darf
setup-audience-text = Wählen Sie „Extern“. Tragen Sie unter „Testnutzer“ die Adresse des Kontos ein, dessen Daten Sie wollen.
setup-publish = Die App veröffentlichen
setup-publish-text = Drücken Sie auf derselben Seite „App veröffentlichen“. Bis dahin ist das Projekt im Test: Der Zugriff endet nach 7 Tagen, was immer Sie wählen, und lässt sich nicht verlängern. Veröffentlicht, aber von Google nicht geprüft, zeigt die App eine Warnung, an der Sie vorbeikommen.
setup-scopes = Festlegen, wonach sie fragen darf
setup-scopes-text = Drücken Sie „Bereiche hinzufügen oder entfernen“, fügen Sie diese Liste unter „Bereiche manuell hinzufügen“ ein, drücken Sie „Zur Tabelle hinzufügen“, dann „Aktualisieren“ und „Speichern“.
setup-copy-scopes = Liste der Bereiche kopieren
setup-client = Client anlegen und seine Datei herunterladen
setup-client-text = Drücken Sie „Client erstellen“, wählen Sie den Typ „Desktop-App“, dann „JSON herunterladen“. Google bietet diese Datei nur einmal an, gleich nach dem Anlegen.
setup-file = Die Client-Datei wählen
setup-file-text = Ihr Name beginnt mit client_secret_ und endet auf .json.
setup-choose = Client-Datei wählen …
setup-choose-another = Andere Datei wählen …
setup-check = Diesen Client prüfen
setup-check-text = Fragt Google, ob es den Client und sein Geheimnis kennt. Sie müssen dafür nichts erlauben.
setup-clients = Ihre Client-Dateien
setup-steps-of = Schritte von
setup-shown = Seine Schritte werden angezeigt
setup-show = Seine Schritte anzeigen
setup-used-by = Benutzt von { $names }
setup-unused = Von keinem Konto benutzt
setup-remove = Entfernen

setup-states-unchecked = Noch nicht geprüft
setup-states-right = In Ordnung
setup-states-wrong = Bitte prüfen
setup-states-unknowable = Google sagt es nicht

setup-later = Zeigt sich bei der ersten Anmeldung
setup-next = Auswählen, was kopiert wird
setup-progress = { NUMBER($done) } von { NUMBER($all) } Schritten geprüft
setup-no-file = Noch keine Client-Datei. Die Schritte führen dorthin.
