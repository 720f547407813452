### The first screen.
### Readers: page

start-title = Ta hem din Google-data
start-does = Carryout kopierar din Google-data till en mapp på den här datorn, kontrollerar att varje fil är fullständig och kan kopiera igen automatiskt.
start-does-not = Det raderar inget hos Google och skickar inget någon annanstans.
start-expect = Google behöver minuter till dagar för att förbereda det; Carryout slutför på egen hand.
start-google = Kopiera min data från Google
start-google-hint = Välj vad du vill ha. Google ber sedan om ditt tillstånd i webbläsaren.
start-practice = Prova med övningsdata
start-practice-hint = Hela programmet med påhittad data. Inget skickas till Google, allt tar sekunder och du kan ta bort det med ett klick.
start-practice-again = Välj övningsdata
start-can-i = Vem kan använda det
start-country = Ditt konto hör till ett land på Googles lista, mest i Europa.
start-adult = Du är minst 18 år.
start-personal = Det är ett personligt konto, inte ett från skola eller jobb.
start-protection = Det är inte med i programmet Avancerat skydd.
start-list = Visa listan
start-not-sure = Osäker? Prova bara: Google talar om det, och inget går förlorat.
start-cannot = Ingår inte
start-cannot-text = Foto, Gmail, Drive, Kalender, Kontakter och Tidslinje. Google erbjuder dem bara via Takeout.
start-takeout = Öppna Google Takeout
start-copies = Dina kopior
start-need = Vad du behöver
start-need-client = Cirka 15 minuter, en gång, för att konfigurera åtkomst till Google.
