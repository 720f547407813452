### The first screen.
### Readers: page

start-title = Ta hem dina Google-data
start-does = Carryout kopierar dina data från Google till en mapp på den här datorn och verifierar att varje fil är fullständig.
start-does-not = Det raderar inget hos Google och skickar inget någon annanstans.
start-expect = Google behöver minuter till dagar för att förbereda en kopia. Carryout väntar och slutför på egen hand.
start-google = Kopiera mina data från Google
start-google-hint = Du väljer vad. Google frågar dig innan något lämnas ut.
start-practice = Prova med övningsdata
start-practice-hint = Allt fungerar som med Google, på påhittade data.
start-practice-again = Välj övningsdata
start-can-i = Kan jag använda det här?
start-can-i-intro = Google erbjuder det när alla fyra stämmer:
start-country = Ditt konto hör till ett land på Googles lista, mest i Europa.
start-adult = Du är minst 18 år.
start-personal = Det är ett personligt konto, inte ett från skola eller jobb.
start-protection = Kontot är inte med i programmet Avancerat skydd.
start-list = Visa Googles lista
start-not-sure = Osäker? Prova bara. Google talar om det, och inget går förlorat.
start-cannot = Det som inte ingår
start-cannot-text = Foto, Gmail och Drive ingår inte här. För dem har Google Takeout.
start-takeout = Öppna Google Takeout
start-copies = Dina kopior
