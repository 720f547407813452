### The first screen.
### Readers: page

start-title = Porta a casa i tuoi dati Google
start-does = Carryout copia i tuoi dati Google in una cartella su questo computer, verifica che ogni file sia completo e può ripetere la copia da solo.
start-does-not = Non elimina nulla su Google e non invia nulla altrove.
start-expect = Google impiega da minuti a giorni per prepararla; Carryout finisce da solo.
start-google = Copia i miei dati da Google
start-google-hint = Scegli cosa vuoi. Poi Google ti chiede l’autorizzazione nel browser.
start-practice = Prova con dati dimostrativi
start-practice-hint = Tutto il programma con dati inventati. Nulla viene inviato a Google, tutto richiede pochi secondi e puoi rimuovere tutto con un clic.
start-practice-again = Scegli dati dimostrativi
start-can-i = Chi può usarlo
start-country = Il tuo account è di un paese dell’elenco di Google, soprattutto in Europa.
start-adult = Hai almeno 18 anni.
start-personal = È un account personale, non scolastico né di lavoro.
start-protection = Non è nel programma di protezione avanzata.
start-list = Vedi l’elenco
start-not-sure = Hai dubbi? Prova: te lo dirà Google, e non va perso nulla.
start-cannot = Non inclusi
start-cannot-text = Foto, Gmail, Drive, Calendar, Contatti e Spostamenti. Google li offre solo tramite Takeout.
start-takeout = Apri Google Takeout
start-copies = Le tue copie
start-need = Cosa ti serve
start-need-client = Circa 15 minuti, una volta, per configurare l’accesso a Google.
