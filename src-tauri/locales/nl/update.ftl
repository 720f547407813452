### Newer versions of Carryout, and the licences of what it is made of.
### Readers: page

update-title = Updates
update-absent = Deze versie zoekt geen updates. Haal nieuwere versies waar je deze hebt gehaald.
update-forbidden = Updates zijn uitgezet op deze computer (CARRYOUT_NO_UPDATE is ingesteld).

update-checking = Controleren op updates…
update-ready = Update gereed: Carryout { $version }
update-none = Carryout is up-to-date. Gecontroleerd: { $when }.
update-never = Nog niet gecontroleerd.

update-missed-unreachable = Controleren op updates lukte niet ({ $when }): de updateserver is niet bereikbaar.
update-missed-slow = Controleren op updates lukte niet ({ $when }): de updateserver antwoordde niet op tijd.
update-missed-garbled = Controleren op updates lukte niet ({ $when }): het antwoord van de updateserver is niet bruikbaar. Misschien zit er een inlogpagina van je netwerk tussen.

update-notes = Wat is er nieuw
update-progress = De update wordt gedownload
update-bytes = { BYTES($done) } van { BYTES($all) }
update-bytes-unknown = { BYTES($done) }
update-installing = Installeren. Carryout start vanzelf opnieuw.
update-waits = Installeren kan als er geen bestanden binnenkomen.

update-check = Nu controleren
update-install = Installeren en opnieuw starten
update-download = Downloadpagina openen

update-automatic = Automatisch controleren op updates
update-automatic-how = Eén keer per dag. Er wordt niets geïnstalleerd voordat jij het zegt, en er wordt niets over jou verzonden.

update-licences = Licenties van derden
update-licences-none = Deze versie bevat de lijst met licenties niet. De opdracht cargo xtask bundle maakt die.
