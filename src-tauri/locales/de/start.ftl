### The first screen.
### Readers: page

start-title = Holen Sie Ihre Google-Daten nach Hause
start-does = Carryout kopiert Ihre Google-Daten in einen Ordner auf diesem Computer, prüft, dass jede Datei vollständig ist, und kann von selbst erneut kopieren.
start-does-not = Bei Google wird nichts gelöscht, und nirgendwohin sonst wird etwas gesendet.
start-expect = Die Vorbereitung dauert bei Google Minuten bis Tage; Carryout wird von selbst fertig.
start-google = Meine Daten von Google kopieren
start-google-hint = Wählen Sie, was Sie möchten. Google bittet Sie dann im Browser um Ihre Erlaubnis.
start-practice = Mit Übungsdaten ausprobieren
start-practice-hint = Das ganze Programm mit erfundenen Daten. Nichts wird an Google gesendet, alles dauert Sekunden, und mit einem Klick ist alles wieder weg.
start-practice-again = Übungsdaten wählen
start-can-i = Wer es nutzen kann
start-country = Ihr Konto gehört zu einem Land auf Googles Liste, meist in Europa.
start-adult = Sie sind 18 oder älter.
start-personal = Es ist ein persönliches Konto, keines von Schule oder Arbeit.
start-protection = Es ist nicht im Erweiterten Sicherheitsprogramm.
start-list = Zur Liste
start-not-sure = Nicht sicher? Probieren Sie es: Google sagt es Ihnen, und nichts geht verloren.
start-cannot = Nicht dabei
start-cannot-text = Fotos, Gmail, Drive, Kalender, Kontakte und die Zeitachse. Diese bietet Google nur über Takeout an.
start-takeout = Google Takeout öffnen
start-copies = Ihre Kopien
start-need = Was Sie brauchen
start-need-client = Einmalig etwa 15 Minuten, um den Google-Zugang einzurichten.
