### The steps through Google's page.
### Readers: page

consent-asks =
    { $rounds ->
        [1] Google frågar dig en gång
        [2] Google frågar dig två gånger
       *[other] Google frågar dig { NUMBER($rounds) } gånger
    }
consent-why-rounds = En begäran får inte vara för lång, så det blir flera steg. Varje steg går snabbt.
consent-one-round = Webbläsaren öppnar Googles egen sida. Carryout ser aldrig ditt lösenord.
consent-round = Steg { NUMBER($number) }
consent-round-of = Steg { NUMBER($number) } av { NUMBER($of) }
consent-in-round = Alla kategorier i det här steget
consent-round-gave = { NUMBER($got) } av { NUMBER($asked) } tillåtna
consent-switched = Det tidigare tillståndet har upphört. Välj på Googles sida hur länge det nya ska gälla.
consent-how-long = Hur länge Google ger åtkomst
consent-once = En gång
consent-month = 30 dagar
consent-half = 180 dagar
consent-good = På Googles sida
consent-tick = Kryssa i rutorna.
consent-same-account = Använd samma konto i varje steg.
consent-one-account = Kontrollera vilket konto du använder.
consent-open-google = Fortsätt till Google
consent-opening = Webbläsaren öppnas…
consent-waiting = Väntar på dig i webbläsaren
consent-waiting-text = Tillåt åtkomst på Googles sida och kom sedan tillbaka. Fönstret märker det självt.
consent-since = Öppnades { $time }, { $away }
consent-since-now = Öppnades { $time }
consent-again = Öppna sidan igen
consent-copy-link = Kopiera länk
consent-link-copied = Länken har kopierats. Öppna den i valfri webbläsare på den här datorn.
consent-no-browser = Webbläsaren kunde inte öppnas. Kopiera länken och öppna den själv.
consent-saving = Svaret har kommit
consent-saving-text = Åtkomsten sparas i ditt lösenordslager…
consent-between = Steg { NUMBER($number) } av { NUMBER($of) } klart
consent-next = Fortsätt till Google för steg { NUMBER($number) }
consent-gave-all =
    { $count ->
        [one] Åtkomst till { NUMBER($count) } kategori har getts
       *[other] Åtkomst till alla { NUMBER($count) } kategorier har getts
    }
consent-gave = Åtkomst till { NUMBER($got) } av { NUMBER($asked) } kategorier har getts
consent-gave-nothing = Ingen åtkomst gavs
consent-choose-again = Tillbaka till ditt val
consent-not-given = Gavs inte
consent-not-given-text = Det gör inget om du utelämnade dem med flit.
consent-ask-again = Be om dessa igen
consent-go-on = Fortsätt med { NUMBER($count) }
consent-to-copy = Visa kopian
consent-done = Klar
consent-failed = Ingen åtkomst gavs
consent-denied = Du valde att inte tillåta åtkomst
consent-denied-text = Det gör inget. Ingenting kopierades. Du kan välja färre kategorier och fråga igen, eller låta det vara.
consent-denied-later = Det gör inget. Det du tillät tidigare kopieras. Du kan försöka igen eller utelämna resten.

consent-begun-begun =
    { $count ->
        [one] { NUMBER($count) } kategori kopieras redan
       *[other] { NUMBER($count) } kategorier kopieras redan
    }
consent-begun-preparing = Google förbereder dem under tiden. Du behöver inte skynda dig.
consent-begun-here = { NUMBER($done) } av { NUMBER($all) } klara.
consent-begun-waiting =
    { $count ->
        [one] { NUMBER($count) } till begärs så snart du tillåter den.
       *[other] { NUMBER($count) } till begärs så snart du tillåter dem.
    }

consent-stop = Sluta här
consent-name = Ge kontot ett namn
consent-name-hint = Google säger inte vilket konto det är. Ett namn hjälper dig, till exempel ”Anna privat”.
consent-name-stays = Om fältet lämnas tomt heter det ”{ $name }”.
consent-name-placeholder = Mitt Google-konto
consent-paste = Säger sidan att den inte kan ansluta?
consent-paste-text = Kopiera då hela adressen högst upp på den sidan och klistra in den här. Den börjar med http://127.0.0.1.
consent-paste-label = Adress från webbläsaren
consent-paste-button = Använd adressen
consent-see = Vad visar sidan?
consent-no-error = Inget fel
consent-an-error = Ett fel
consent-error-hint = Google anger det längst ned på sidan.
consent-error-name = Fel { $number }: { $name }

consent-helper-unticked = Rutor, alla tomma
    .text = Det är vanligt. Kryssa i dem du vill ha och tryck sedan på ”Fortsätt”.
consent-helper-unverified = ”Google har inte verifierat den här appen”
    .text = Om du vet vem som gjort den, till exempel för att projektet är ditt eget, trycker du på ”Avancerat” och sedan på ”Öppna …”.
consent-helper-tooMany = ”400. Ett fel har uppstått” eller en tom sida
    .text = Google kanske inte kan visa så många på en gång. Vi frågar i mindre steg; inget av ditt val går förlorat.
consent-helper-unreachable = ”Det går inte att nå den här webbplatsen”, adress 127.0.0.1
    .text = Du är nästan framme. Klistra in sidans adress i rutan nedan.
consent-helper-nothing = Ingen sida öppnades
    .text = Öppna den igen, eller kopiera länken till valfri webbläsare på den här datorn.

consent-errors-tester = ”Åtkomst blockerad: … har inte slutfört Googles verifieringsprocess”
consent-errors-account = ”Du kan inte använda det här kontot”, eller så nämns din organisations policyer
consent-errors-scope = ”Some requested scopes were invalid”
consent-errors-redirect = ”Åtkomst blockerad: Appens begäran är ogiltig”
consent-errors-client = ”The OAuth client was not found”
consent-errors-deleted = ”The OAuth client was deleted”
consent-errors-disabled = ”The OAuth client was disabled”
consent-errors-unauthorized = ”… is not authorized to request … using this method”
consent-errors-internal = ”Åtkomst blockerad: … kan bara användas inom organisationen”
consent-errors-school = ”Åtkomst blockerad: Institutionens administratör måste granska …”
consent-errors-browser = ”Du kan inte logga in från den här skärmen”, eller en webbläsare eller app som kanske inte är säker
consent-errors-request = ”Åtkomst blockerad: Auktoriseringsfel”

consent-smaller = Fråga i mindre steg

consent-open-step-project = Öppna projektet
consent-open-step-api = Öppna API:et
consent-open-step-branding = Öppna ”Branding”
consent-open-step-audience = Öppna ”Audience”
consent-open-step-publish = Öppna ”Audience”
consent-open-step-scopes = Öppna ”Data access”
consent-open-step-client = Öppna listan över klienter
consent-open-step-file = Öppna listan över klienter

consent-to-paste = Gå till rutan

consent-news-waiting = Väntar på dig i webbläsaren.
consent-news-saving = Svaret har kommit. Åtkomsten sparas.
consent-news-between = Steg { NUMBER($number) } är klart. Fortsätt när du är redo.
consent-news-done = Åtkomsten är sparad.
consent-news-failed = Steget hos Google misslyckades.
consent-news-denied = Du valde att inte tillåta åtkomst.
consent-steps = Steg hos Google
consent-what = Vad Google frågar om
consent-step-holds =
    { $count ->
        [one] { NUMBER($count) } kategori: { $titles }
       *[other] { NUMBER($count) } kategorier: { $titles }
    }
consent-step-more = och { NUMBER($count) } till
consent-tick-text = De kan vara tomma från början.
consent-account-text = Carryout kan inte se vilket det är.
consent-choose-long = Välj hur länge.
consent-choose-long-text = Bara du kan ställa in det; tabellen nedan hjälper dig.
consent-new-copies = Nya kopior
consent-new-copies-once = En av varje kategori
consent-new-copies-daily = Varje dag, om du vill
consent-ends = Upphör
consent-ends-once = Efter kopian
consent-renew = Förnya
consent-renew-once = Går inte; du tillåter igen
consent-renew-any = När som helst
consent-renew-from = Från { $date }
consent-good-for = Passar för
consent-good-once = En enda kopia
consent-good-month = Att prova
consent-good-half = Att hålla en kopia aktuell
consent-end-any-time = Du kan avsluta åtkomsten när som helst.
consent-back = Tillbaka
consent-link = Länk till Googles sida
consent-help = Gick något fel?
consent-help-open = Hjälp för webbläsaren visas nedan.
consent-paste-first = Klistra in adressen först.
