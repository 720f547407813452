### The settings.
### Readers: page, rust

settings-title = Instellingen
settings-in-practice = Deze gelden alleen voor de oefenmodus en verdwijnen daarmee.

settings-speed-label = Snelheidslimiet
settings-speed-none = Geen
settings-speed-own = Eigen waarde…
settings-speed-own-label = Eigen waarde
settings-speed-unit-label = Eenheid

settings-speed-units-mbit = Mbit/s
settings-speed-units-mbyte = MB/s

settings-speed-rate = { $value } { $unit }
settings-speed-how = Voor alle bestanden van alle kopieën samen. Lopende kopieën houden zich er meteen aan.
settings-speed-wrong = Dat is geen snelheid. Typ een getal van ten minste 0,1 Mbit/s.

settings-quiet-begin = Downloads 1 uur pauzeren
settings-quiet-short = 1 uur
settings-quiet-what = Voor een gesprek of film: een uur lang wordt niets gedownload, daarna gaan downloads vanzelf verder.
settings-quiet-until = Downloads zijn gepauzeerd tot { $when }.
settings-quiet-google = Google bereidt verder voor.
settings-quiet-end = Nu hervatten

settings-line-wait = Pauzeren bij verbindingen met datalimiet
settings-line-how = Je systeem weet welke verbindingen een datalimiet hebben, zoals de hotspot van een telefoon. Zegt het niets, dan worden bestanden gedownload.
settings-line-is-metered = Deze verbinding heeft een datalimiet.

settings-power-title = Accu en slaapstand
settings-power-battery = Op de accu

settings-power-choices-always = Kopiëren
settings-power-choices-unlessLow = Kopiëren tot de accu bijna leeg is
settings-power-choices-never = Alleen op netstroom

settings-power-how = Google bereidt intussen verder voor. Je kunt elke kopie toch hervatten.
settings-power-is-on-battery = Deze computer werkt op de accu.
settings-power-awake = Wakker blijven terwijl bestanden binnenkomen
settings-power-awake-how = Alleen zolang er gegevens stromen. Terwijl Google voorbereidt en kopieën wachten, mag de computer slapen.

settings-access-title = Toegang voor één kopie
settings-access-label = Beëindigen als alles is gekopieerd
settings-access-how = Zodra alles wat je hebt toegestaan is gekopieerd en gecontroleerd, beëindigt Carryout de toegang bij Google. Als een andere koppeling hetzelfde Google-account kan zijn, vraagt het dat eerst.

settings-background-title = Achtergrond
settings-background-label = Met deze computer starten en actief blijven als het venster dicht is
settings-background-how = De toegang blijft geldig en kopieën gaan door zonder venster. Open Carryout weer om ze te zien.
settings-background-quit = Carryout afsluiten
settings-background-quit-how = Tot deze computer weer start, of tot je het opent.

settings-held-metered = Wacht: deze verbinding heeft een datalimiet.
settings-held-battery = Wacht: de computer werkt op de accu.
settings-held-lowBattery = Wacht: de accu is bijna leeg.

settings-held-goes-on-metered = Het gaat verder op een andere verbinding.
settings-held-goes-on-battery = Het gaat verder op netstroom.
settings-held-goes-on-lowBattery = Het gaat verder op netstroom.

settings-held-anyway = Toch kopiëren
settings-held-row = wacht
settings-tabs = Onderdelen van de instellingen
settings-tab-general = Algemeen
settings-tab-privacy = Privacy en gegevens
settings-tab-about = Over
settings-about-apart = Carryout is niet gelieerd aan Google en wordt niet door Google aanbevolen.

settings-index-title = Zoekindex
settings-index-label = Een index van mijn kopieën bewaren
settings-index-how = Hiermee wordt in Mijn gegevens gezocht. De index wordt van je kopieën gemaakt, blijft op deze computer, is alleen voor jou leesbaar en wordt met de kopieën verwijderd.
settings-index-forget = Index wissen
settings-index-forget-how = Verwijdert de index nu en bewaart er daarna geen. Je kopieën blijven zoals ze zijn.
settings-advanced = Geavanceerd
settings-about-copy-version = Versie kopiëren
settings-about-licences = Licenties
settings-about-free = Carryout is vrije software onder Apache-2.0 of MIT, naar keuze. Het bevat werk van andere projecten onder hun eigen licenties.

settings-copies-title = Kopieën
settings-copies-folder = Map voor nieuwe kopieën
settings-copies-folder-change = Wijzigen…
settings-copies-schedule = Automatische kopieën: { $account }
settings-copies-none = Automatische kopieën kies je per account, zodra er een is.

settings-window-title = Venster
settings-language-label = Taal
settings-language-system = Zoals in het systeem
settings-look-label = Weergave

settings-look-choices-system = Zoals in het systeem
settings-look-choices-light = Licht
settings-look-choices-dark = Donker

settings-updates-title = Updates

settings-network-title = Netwerk
settings-transfers-label = Bestanden tegelijk
settings-transfers-how = Geldt vanaf het volgende bestand. Meer tegelijk is alleen sneller als de verbinding nog ruimte heeft.
settings-line-copy = Kopiëren bij verbindingen met datalimiet
settings-proxy-label = Proxy

settings-proxy-choices-system = Zoals in het systeem
settings-proxy-choices-none = Geen
settings-proxy-choices-own = Eigen adres…

settings-proxy-own-label = Adres van de proxy
settings-proxy-own-save = Deze proxy gebruiken
settings-proxy-how = Voor alles wat Carryout ophaalt, vanaf het volgende verzoek. De browser heeft een eigen instelling.
settings-proxy-example = http://proxy.example:3128

settings-log-title = Logboeken
settings-log-label = Logniveau
settings-log-how = Logboeken blijven een week op deze computer. Ze bevatten nooit een sleutel, en niet meer dan namen van categorieën en bestanden.

settings-log-choices-error = Alleen fouten
settings-log-choices-warn = Ook waarschuwingen
settings-log-choices-info = Normaal
settings-log-choices-debug = Alles, om een fout te vinden

settings-keys-title = Inlogsleutels
settings-keys-how = Waar de sleutels van je toegang zijn opgeslagen, en of dat werkt.
settings-keys-open = Tonen
