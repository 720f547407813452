### Newer versions of Carryout, and the licences of what it is made of.
### Readers: page

update-title = Aggiornamenti
update-absent = Questa versione non cerca aggiornamenti. Prendi le nuove dove hai preso questa.
update-forbidden = Gli aggiornamenti sono disattivati su questo computer (CARRYOUT_NO_UPDATE è impostata).

update-checking = Ricerca di aggiornamenti…
update-ready = Aggiornamento pronto: Carryout { $version }
update-none = Carryout è aggiornato. Controllato: { $when }.
update-never = Non ancora controllato.

update-missed-unreachable = Impossibile cercare aggiornamenti ({ $when }): il server non è raggiungibile.
update-missed-slow = Impossibile cercare aggiornamenti ({ $when }): il server non ha risposto in tempo.
update-missed-garbled = Impossibile cercare aggiornamenti ({ $when }): la risposta del server è inutilizzabile. Forse si intromette una pagina di accesso della tua rete.

update-notes = Novità
update-progress = Download dell’aggiornamento
update-bytes = { BYTES($done) } su { BYTES($all) }
update-bytes-unknown = { BYTES($done) }
update-installing = Installazione. Carryout si riavvia da solo.
update-waits = Si può installare quando non arrivano file.

update-check = Controlla ora
update-install = Installa e riavvia
update-download = Apri la pagina di download

update-automatic = Cerca automaticamente gli aggiornamenti
update-automatic-how = Una volta al giorno. Nulla viene installato senza il tuo consenso, e nulla su di te viene inviato.

update-licences = Licenze di terze parti
update-licences-none = Questa versione è priva dell’elenco delle licenze. Il comando cargo xtask bundle lo crea.
