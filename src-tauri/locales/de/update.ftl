### Newer versions of Carryout, and the licences of what it is made of.
### Readers: page

update-title = Updates
update-absent = Diese Version sucht nicht nach Updates. Neuere Versionen bekommen Sie dort, wo Sie diese bekommen haben.
update-forbidden = Updates sind auf diesem Computer abgeschaltet (CARRYOUT_NO_UPDATE ist gesetzt).

update-checking = Updates werden gesucht …
update-ready = Update bereit: Carryout { $version }
update-none = Carryout ist aktuell. Zuletzt gesucht: { $when }.
update-never = Noch nicht gesucht.

update-missed-unreachable = Die Suche nach Updates ist gescheitert ({ $when }): Der Update-Server ist nicht erreichbar.
update-missed-slow = Die Suche nach Updates ist gescheitert ({ $when }): Der Update-Server hat nicht rechtzeitig geantwortet.
update-missed-garbled = Die Suche nach Updates ist gescheitert ({ $when }): Die Antwort des Update-Servers ist unbrauchbar. Vielleicht steht eine Anmeldeseite Ihres Netzes dazwischen.

update-notes = Was ist neu
update-progress = Das Update wird heruntergeladen
update-bytes = { BYTES($done) } von { BYTES($all) }
update-bytes-unknown = { BYTES($done) }
update-installing = Wird installiert. Carryout startet von selbst neu.
update-waits = Sie können es installieren, sobald keine Dateien ankommen.

update-check = Jetzt suchen
update-install = Installieren und neu starten
update-download = Download-Seite öffnen

update-automatic = Automatisch nach Updates suchen
update-automatic-how = Einmal am Tag. Installiert wird erst, wenn Sie es sagen, und nichts über Sie wird gesendet.

update-licences = Lizenzen Dritter
update-licences-none = Diese Version kommt ohne die Liste der Lizenzen. Der Befehl cargo xtask bundle erzeugt sie.
