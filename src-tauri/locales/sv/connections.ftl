### The overview: one card per account, its copies, and what the program keeps.
### Readers: page


connections-chips-unknown = Slutdatum okänt
connections-chips-oneCopy = En kopia
connections-chips-usedUp = Förbrukad
connections-chips-active = Aktiv
connections-chips-renewable = Aktiv
connections-chips-endsSoon = Upphör snart
connections-chips-endsToday = Upphör i dag
connections-chips-ended = Åtkomst avslutad
connections-chips-testing = Teståtkomst

connections-until = Åtkomst fram till
connections-ended = sedan

connections-text-unknown = Google har inte sagt än hur länge det gäller.
connections-text-oneCopy = Starta inom 24 timmar efter att du gett tillstånd.
connections-text-usedUp = Tillståndet gällde en kopia. Tillåt igen för att kopiera på nytt.
connections-text-renewable = Du kan förnya nu.
connections-text-endsSoon = Du kan förnya nu. När den upphör görs inga nya kopior; dina filer finns kvar.
connections-text-ends = Därefter görs inga nya kopior; dina filer finns kvar.
connections-text-ended = Google låter oss inte kopiera längre. Dina filer är säkra.
connections-text-testing = Google begränsar testversioner till 7 dagar och erbjuder ingen förnyelse.

connections-renew-from = Kan förnyas från { $date }.
connections-name = Kontots namn
connections-rename = Byt namn
connections-save = Spara
connections-start-now = Starta nu
connections-choose = Välj vad som ska kopieras
connections-copy-again-from = Nästa kopia är möjlig { $when }. Google tillåter en om dagen.
connections-allow-again = Tillåt igen
connections-remove-connection = Ta bort koppling…
connections-finish = Slutför
connections-finish-hint = ”Slutför” talar om för Google att du har allt. Tillståndet upphör direkt.
connections-renew = Förnya
connections-renew-waiting = Väntar. Tryckte du på ”Förnya” på Googles sida?
connections-check-now = Kontrollera nu
connections-renew-checking = Frågar Google om det nya datumet…
connections-renewed = Förnyad. Åtkomst fram till { $date }.
connections-renewed-no-date = Förnyad.
connections-unchanged = Google säger fortfarande { $date }. Om du nyss förnyade försöker du igen om en minut.
connections-unchanged-no-date = Google anger fortfarande samma datum. Om du nyss förnyade försöker du igen om en minut.
connections-partly = En del förnyades. Resten upphör fortfarande { $date }.
connections-untold = Åtkomsten fungerar, och Google säger inte hur länge. Om du förnyade fortsätter den efter { $date }.
connections-untold-no-date = Åtkomsten fungerar, och Google säger inte hur länge.
connections-unasked = Google kunde inte tillfrågas just nu. Kontrollera igen när du är online.
connections-renew-ended = Google säger att åtkomsten har upphört. Tillåt åtkomst igen för att fortsätta.
connections-delete-files = Radera kopior…

connections-bin-title = Flytta kopiorna av { $name } till papperskorgen?
connections-bin-what = Det här flyttas till datorns papperskorg:
connections-bin-copies =
    { $copies ->
        [one] { NUMBER($copies) } kopia
       *[other] { NUMBER($copies) } kopior
    }, { $files ->
        [one] { NUMBER($files) } fil
       *[other] { NUMBER($files) } filer
    }, { BYTES($bytes) }
connections-bin-stays = Det här finns kvar:
connections-bin-access = Åtkomsten till Google, schemat och allt annat i mapparna.
connections-bin-again = Nästa kopia laddar ned allt igen. Tills du tömmer papperskorgen kan du ta tillbaka kopiorna därifrån.
connections-bin-busy = En kopia pågår. Avbryt den först, eller vänta tills den är klar.
connections-bin-yes = Flytta till papperskorgen
connections-bin-no = Behåll filerna

connections-binned-row = i papperskorgen sedan { $when }
connections-binning-row = flyttas till papperskorgen
connections-refused-row = kunde inte flyttas till papperskorgen
connections-disconnect = Koppla från…
connections-start-by = Starta senast { $when }: Google rekommenderar att du börjar inom 24 timmar efter att du gett tillstånd.
connections-started-late = De 24 timmar inom vilka Google rekommenderar att du börjar är över. Starta nu; om Google nekar tillåter du igen.

connections-ways-pause = Pausa automatiska kopior
connections-ways-go-on = Återuppta automatiska kopior
connections-ways-change = Ändra åtkomstperiod…
connections-ways-disconnect-text = Avslutar åtkomsten hos Google och raderar inloggningsnycklarna här. Dina filer finns kvar.
connections-ways-remove-text = Raderar det som är kvar av nycklarna här. Filerna finns kvar.

connections-change-title = Ändra hur länge Google tillåter { $name }?
connections-change-intro = Google byter mellan ”en gång” och en period först när det nuvarande tillståndet har upphört. Det här händer, i denna ordning:
connections-change-first =
    { $count ->
        [one] Den pågående kopian slutförs, så att inget går förlorat.
       *[other] De { NUMBER($count) } pågående kopiorna slutförs, så att inget går förlorat.
    }
connections-change-unfinished = Inte kopierat än: { $titles }.
connections-change-ends =
    { $count ->
        [one] Tillståndet för { NUMBER($count) } kategori upphör.
       *[other] Tillståndet för alla { NUMBER($count) } kategorier upphör.
    }
connections-change-siblings = Samma Google-konto kan också ligga bakom { $names }. I så fall upphör även den åtkomsten.
connections-change-asks = Google frågar dig igen. Där väljer du en gång, 30 dagar eller 180 dagar.
connections-change-stays = Dina filer, namnet och dina inställningar finns kvar.
connections-change-no = Låt det vara
connections-change-yes = Ändra
connections-change-after = Slutför först, ändra sedan
connections-change-now = Stoppa och ändra nu
connections-change-now-hint = Arkiv som inte är kopierade än raderas hos Google. Det som finns här är kvar.

connections-switching = Tillståndet ändras så snart allt pågående är klart.
connections-switching-now = Avslutar nuvarande tillstånd…
connections-keep = Behåll nuvarande tillstånd
connections-disconnecting = Kopplar från…
connections-running = Kopierar: { NUMBER($done) } av { NUMBER($all) } klara
connections-paused-row = Pausad: { NUMBER($done) } av { NUMBER($all) } klara
connections-blocked-row = Väntar på dig
connections-cancelled-row =
    { $count ->
        [one] Avbruten, { NUMBER($count) } kategori
       *[other] Avbruten, { NUMBER($count) } kategorier
    }
connections-done-row =
    { $got ->
        [one] { NUMBER($got) } kategori
       *[other] { NUMBER($got) } kategorier
    }, { BYTES($bytes) }
connections-missing-row = { NUMBER($count) } saknas
connections-show = Visa
connections-show-copy = Visa kopian: { $when }
connections-no-copies = Inget kopierat än. Välj vad som ska kopieras.

connections-dialog-title = Koppla { $name } från Google?
connections-dialog-what = Det här upphör
connections-dialog-ends =
    { $count ->
        [one] Åtkomsten till { NUMBER($count) } kategori upphör, även hos Google.
       *[other] Åtkomsten till alla { NUMBER($count) } kategorier upphör, även hos Google.
    }
connections-dialog-running =
    { $count ->
        [one] Den pågående kopian stoppas.
       *[other] { NUMBER($count) } pågående kopior stoppas.
    }
connections-dialog-lost = Arkiv hos Google som inte är kopierade än raderas: { $titles }.
connections-dialog-siblings = Om { $names } är samma Google-konto upphör även den åtkomsten.
connections-dialog-keys = Inloggningsnycklarna raderas från { $store }.
connections-dialog-stays = Det här finns kvar
connections-dialog-files = Dina filer och kvitton, { BYTES($bytes) }.
connections-dialog-files-in = Dina filer och kvitton, { BYTES($bytes) } i { $folder }.
connections-dialog-no-files = Allt som finns i dina mappar. Carryout raderar inga filer.
connections-dialog-yes = Koppla från
connections-dialog-here-only-hint = Raderar bara nycklarna på den här datorn. Hos Google finns åtkomsten kvar tills den upphör eller du avslutar den där.

connections-dialog-schedule-day = Dagliga kopior upphör.
connections-dialog-schedule-week = Veckovisa kopior upphör.
connections-dialog-schedule-month = Månadsvisa kopior upphör.

connections-dialog-first = Visa vad som pågår
connections-dialog-here-title = Koppla från { $name } bara på den här datorn?
connections-dialog-here-yes = Koppla bara från här
connections-dialog-here-stays = Åtkomsten hos Google, tills den upphör eller du avslutar den där.
connections-dialog-no = Behåll kopplingen


connections-known-store-state-checking = kontrolleras
connections-known-store-state-ready = fungerar
connections-known-store-state-unavailable = kan inte användas
connections-known-store-state-untilQuit = används inte: nycklarna finns i minnet tills du avslutar

connections-known-no-entries = Inga nycklar är sparade.
connections-known-built-in = medföljde programmet
connections-known-add-project = Lägg till en klientfil…
connections-known-remove = Ta bort
connections-known-no-projects = Ingen klientfil än.
connections-known-since = kopplad { $date }
connections-known-grant = tillstånd från { $date }
connections-known-grant-ends = upphör { $date }
connections-known-grant-ended = upphört
connections-known-one-time = en kopia
connections-known-no-folder = ingen mapp än
connections-dialog-here = Bara på den här datorn…
