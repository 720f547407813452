### The first screen.
### Readers: page

start-title = Holen Sie Ihre Google-Daten nach Hause
start-does = Carryout kopiert Ihre Daten von Google in einen Ordner auf diesem Computer und weist nach, dass jede Datei vollständig ist.
start-does-not = Bei Google wird nichts gelöscht, und nirgendwo anders geht etwas hin.
start-expect = Google braucht Minuten bis Tage, um eine Kopie vorzubereiten. Carryout wartet und wird von selbst fertig.
start-google = Meine Daten von Google kopieren
start-google-hint = Sie wählen, was. Google fragt Sie, bevor es etwas herausgibt.
start-practice = Mit Übungsdaten ausprobieren
start-practice-hint = Alles geht wie mit Google, nur mit erfundenen Daten.
start-practice-again = Übungsdaten wählen
start-can-i = Geht das bei mir?
start-can-i-intro = Google bietet es an, wenn alle vier Punkte stimmen:
start-country = Ihr Konto gehört zu einem Land auf Googles Liste, meist in Europa.
start-adult = Sie sind 18 oder älter.
start-personal = Es ist ein persönliches Konto, keines von Schule oder Arbeit.
start-protection = Das Konto ist nicht im Erweiterten Sicherheitsprogramm.
start-list = Googles Liste ansehen
start-not-sure = Nicht sicher? Probieren Sie es. Google sagt es Ihnen, und nichts geht verloren.
start-cannot = Nicht dabei
start-cannot-text = Fotos, Gmail und Drive gehören nicht dazu. Dafür hat Google Takeout.
start-takeout = Google Takeout öffnen
start-copies = Ihre Kopien
