### The settings.
### Readers: page, rust

settings-title = Inställningar
settings-in-practice = De här gäller bara övningsläget och försvinner med det.

settings-speed-label = Hastighetsgräns
settings-speed-none = Ingen
settings-speed-own = Eget värde…
settings-speed-own-label = Eget värde
settings-speed-unit-label = Enhet

settings-speed-units-mbit = Mbit/s
settings-speed-units-mbyte = MB/s

settings-speed-rate = { $value } { $unit }
settings-speed-how = För alla filer i alla kopior tillsammans. Pågående kopior följer den direkt.
settings-speed-wrong = Det är ingen hastighet. Skriv ett tal på minst 0,1 Mbit/s.

settings-quiet-begin = Pausa nedladdningar i 1 timme
settings-quiet-short = I 1 timme
settings-quiet-what = För ett samtal eller en film: inget laddas ned på en timme, sedan återupptas nedladdningarna automatiskt.
settings-quiet-until = Nedladdningar är pausade till { $when }.
settings-quiet-google = Google fortsätter att förbereda.
settings-quiet-end = Fortsätt nu

settings-line-wait = Pausa vid anslutning med datapriser
settings-line-how = Systemet anger vilka anslutningar som har datapriser, till exempel en telefons surfzon. Om det inte anges laddas filer ned.
settings-line-is-metered = Den här anslutningen har datapriser.

settings-power-title = Batteri och viloläge
settings-power-battery = På batteri

settings-power-choices-always = Kopiera
settings-power-choices-unlessLow = Kopiera tills batterinivån är låg
settings-power-choices-never = Bara med nätström

settings-power-how = Google fortsätter att förbereda under tiden. Du kan ändå återuppta varje kopia.
settings-power-is-on-battery = Datorn går på batteri.
settings-power-awake = Håll datorn vaken medan filer hämtas
settings-power-awake-how = Bara medan data strömmar. Medan Google förbereder, och medan kopior väntar, får datorn gå i viloläge.

settings-access-title = Åtkomst för en kopia
settings-access-label = Avsluta den när allt är kopierat
settings-access-how = När allt du tillåtit är kopierat och kontrollerat avslutar Carryout åtkomsten hos Google. Om en annan koppling kan vara samma Google-konto frågar det först.

settings-background-title = Bakgrund
settings-background-label = Starta med datorn och fortsätt när fönstret stängs
settings-background-how = Åtkomsten förblir giltig och kopior fortsätter utan fönster. Öppna Carryout igen för att se dem.
settings-background-quit = Avsluta Carryout
settings-background-quit-how = Tills datorn startas nästa gång, eller tills du öppnar det.

settings-held-metered = Väntar: anslutningen har datapriser.
settings-held-battery = Väntar: datorn går på batteri.
settings-held-lowBattery = Väntar: batterinivån är låg.

settings-held-goes-on-metered = Det fortsätter på en annan anslutning.
settings-held-goes-on-battery = Det fortsätter med nätström.
settings-held-goes-on-lowBattery = Det fortsätter med nätström.

settings-held-anyway = Kopiera ändå
settings-held-row = väntar
settings-tabs = Delar av inställningarna
settings-tab-general = Allmänt
settings-tab-privacy = Integritet och data
settings-tab-about = Om
settings-about-apart = Carryout är varken knutet till Google eller rekommenderat av Google.

settings-index-title = Sökindex
settings-index-label = Spara ett index över mina kopior
settings-index-how = Används för att söka i Min data. Det görs av dina kopior, stannar på den här datorn, kan läsas bara av dig och raderas med kopiorna.
settings-index-forget = Ta bort indexet
settings-index-forget-how = Raderar det nu och skapar inget nytt. Dina kopior förblir som de är.
settings-advanced = Avancerat
settings-about-copy-version = Kopiera version
settings-about-licences = Licenser
settings-about-free = Carryout är fri programvara under Apache-2.0 eller MIT, enligt ditt val. Det innehåller arbete från andra projekt under deras egna licenser.

settings-copies-title = Kopior
settings-copies-folder = Mapp för nya kopior
settings-copies-folder-change = Ändra…
settings-copies-schedule = Automatiska kopior: { $account }
settings-copies-none = Automatiska kopior väljs för varje konto, när det finns ett.

settings-window-title = Fönster
settings-language-label = Språk
settings-language-system = Som i systemet
settings-look-label = Utseende

settings-look-choices-system = Som i systemet
settings-look-choices-light = Ljust
settings-look-choices-dark = Mörkt

settings-updates-title = Uppdateringar

settings-network-title = Nätverk
settings-transfers-label = Filer samtidigt
settings-transfers-how = Gäller från och med nästa fil. Fler samtidigt går snabbare bara om anslutningen har plats för det.
settings-line-copy = Kopiera vid anslutning med datapriser
settings-proxy-label = Proxy

settings-proxy-choices-system = Som i systemet
settings-proxy-choices-none = Ingen
settings-proxy-choices-own = Egen adress…

settings-proxy-own-label = Proxyns adress
settings-proxy-own-save = Använd proxyn
settings-proxy-how = För allt som Carryout hämtar, från och med nästa begäran. Webbläsaren har en egen inställning.
settings-proxy-example = http://proxy.example:3128

settings-log-title = Loggar
settings-log-label = Loggnivå
settings-log-how = Loggarna stannar på den här datorn i en vecka. De innehåller aldrig en nyckel, och inte mer än namn på kategorier och filer.

settings-log-choices-error = Bara fel
settings-log-choices-warn = Även varningar
settings-log-choices-info = Normal
settings-log-choices-debug = Allt, för att hitta ett fel

settings-keys-title = Inloggningsnycklar
settings-keys-how = Var nycklarna till din åtkomst lagras, och om det fungerar.
settings-keys-open = Visa
