### Whom the program talks to, what it stores, and what Google allows.
### Readers: page

privacy-title = Carryout talar med Google och ingen annan
privacy-title-sandbox = Inget lämnar datorn nu
privacy-encrypted = krypterat
privacy-google = Google
privacy-sandbox = Simulerat Google
privacy-on-computer = på den här datorn
privacy-your-folder = Din mapp
privacy-ordinary-files = { BYTES($bytes) }, vanliga filer
privacy-no-server = Ingen server hos oss, ingen användningsstatistik, inga kraschrapporter.
privacy-updates = Bara där Carryout söker efter uppdateringar frågar det även sin nedladdningssida, och skickar inget om dig.
privacy-stored = Vad Carryout lagrar
privacy-col-what = Vad
privacy-col-where = Var
privacy-copies-text = Inte krypterat: den som kan läsa mappen kan läsa din data.
privacy-own-folder = I Carryouts egen mapp på den här datorn
privacy-no-index = Inget; sökning är avstängd
privacy-index-text = Görs av dina kopior; kan skapas om när som helst.
privacy-index-rebuild = Skapa om
privacy-index-rebuild-long = Skapa om sökindexet
privacy-index-make = Skapa
privacy-index-make-long = Skapa sökindexet
privacy-keys = Inloggningsnycklar
privacy-keys-text = Ingen annanstans.
privacy-entries =
    { $count ->
        [one] Visa { NUMBER($count) } post
       *[other] Visa { NUMBER($count) } poster
    }
privacy-journal = Journal och loggar
privacy-journal-text = Konton, kopior, filer och vad programmet har gjort. Inga nycklar, inget av din data.
privacy-access = Åtkomst till Google
privacy-project =
    { $count ->
        [0] Ditt Google-projekt, används inte av något konto
        [one] Ditt Google-projekt, används av { NUMBER($count) } konto
       *[other] Ditt Google-projekt, används av { NUMBER($count) } konton
    }
privacy-client-file = En annan klientfil
privacy-client-file-text = Från ett annat av dina Google-projekt.
privacy-at-google = Hos Google
privacy-at-google-text = Se alla program som har åtkomst till ditt konto.
privacy-open-page = Öppna sidan
privacy-diagnostics = Diagnostikfil
