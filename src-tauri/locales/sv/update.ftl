### Newer versions of Carryout, and the licences of what it is made of.
### Readers: page

update-title = Uppdateringar
update-absent = Den här versionen söker inte efter uppdateringar. Hämta nyare versioner där du fick den.
update-forbidden = Uppdateringar är avstängda på den här datorn (CARRYOUT_NO_UPDATE är satt).

update-checking = Söker efter uppdateringar…
update-ready = Uppdatering redo: Carryout { $version }
update-none = Carryout är uppdaterat. Kontrollerades { $when }.
update-never = Inte kontrollerat än.

update-missed-unreachable = Det gick inte att söka efter uppdateringar { $when }: uppdateringsservern kan inte nås.
update-missed-slow = Det gick inte att söka efter uppdateringar { $when }: uppdateringsservern svarade inte i tid.
update-missed-garbled = Det gick inte att söka efter uppdateringar { $when }: uppdateringsserverns svar kan inte användas. Kanske kom en inloggningssida för ditt nätverk emellan.

update-notes = Nyheter
update-progress = Uppdateringen laddas ned
update-bytes = { BYTES($done) } av { BYTES($all) }
update-bytes-unknown = { BYTES($done) }
update-installing = Installerar. Carryout startar om av sig självt.
update-waits = Den kan installeras när inga filer är på väg.

update-check = Sök nu
update-install = Installera och starta om
update-download = Öppna nedladdningssidan

update-automatic = Sök efter uppdateringar automatiskt
update-automatic-how = En gång om dagen. Inget installeras förrän du säger till, och inget om dig skickas.

update-licences = Licenser från tredje part
update-licences-none = Den här versionen saknar licenslistan. Kommandot cargo xtask bundle skapar den.
