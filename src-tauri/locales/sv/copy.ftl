### One copy, from the request to the receipt.
### Readers: page

copy-heading-running = Kopierar { $name }
copy-heading-paused = { $name }: kopian är pausad
copy-heading-blocked = { $name }: väntar på dig
copy-heading-done = { $name }: kopian är klar
copy-heading-cancelled = { $name }: kopian avbröts
copy-starting = Kopian startar…

copy-steps-asking = Frågar Google
copy-steps-preparing = Google förbereder
copy-steps-ready = Redo
copy-steps-copying = Kopierar
copy-steps-saved = Kontrollerad och sparad

copy-saved = { NUMBER($done) } av { NUMBER($all) } klara
copy-preparing =
    { $count ->
        [one] Google förbereder 1
       *[other] Google förbereder { NUMBER($count) }
    }
copy-copying = kopierar { NUMBER($count) }
copy-failed = { NUMBER($count) } misslyckades
copy-partly = Delvis här
copy-asked = begärd { $when }
copy-looked = kontrollerades senast { $when }
copy-next-look = kontrolleras igen { $when }
copy-possible = möjlig från { $when }
copy-possible-from = Nästa kopia är möjlig från { $when }.
copy-kept-until = finns hos Google till { $date }
copy-usual = oftast { $range }
copy-retried =
    { $count ->
        [one] begärd en gång till
       *[other] begärd { NUMBER($count) } gånger till
    }
copy-progress = Kopians förlopp
copy-bytes-of = { BYTES($done) } av { BYTES($total) }
copy-so-far = känt hittills
copy-left = cirka { DURATION($seconds) } kvar
copy-calculating = tid kvar: beräknas
copy-speed = { BYTES($bytes) }/s
copy-limited = Begränsad till { $rate }.
copy-change-limit = Ändra…
copy-slow = Google har förberett i { $span }. Stora samlingar tar dagar; efter sju dagar går det att be om dem igen.
copy-no-size = Storleken är känd när Google är klart. Det kan ta minuter, timmar eller dagar.
copy-pause = Pausa
copy-resume = Återuppta
copy-left-out = Utelämnat eftersom en annan kopia redan hämtade det: { $list }.
copy-safe-start = Programmet avslutades två gånger på samma ställe i kopian, så den väntar på dig. Ingenting har gått förlorat; ”Återuppta” gör ett nytt försök.
copy-paused-text = Ingenting laddas ned under pausen. Google fortsätter att förbereda.
copy-stop = Avbryt kopian…
copy-stop-title = Vill du avbryta kopian?
copy-stop-text = Det som redan sparats finns kvar i mappen. Google raderar allt annat.
copy-stop-yes = Avbryt kopian
copy-stop-no = Fortsätt kopiera
copy-after-move = Nedladdningen fortsätter efter flytten.
copy-lid = Du kan stänga fönstret eller avsluta Carryout. Kopian fortsätter där den slutade.
copy-in-bin = Kopians filer ligger i datorns papperskorg sedan { $when }. Du kan ta tillbaka dem därifrån.
copy-goes-to-bin = Kopians filer flyttas till papperskorgen.
copy-try-now = Försök nu

copy-space-needed = { BYTES($bytes) } återstår.
copy-space-free = { BYTES($bytes) } är ledigt där.

copy-losing-what =
    { $count ->
        [one] Google raderar arkivet { $when } ({ $away }).
       *[other] Google börjar radera { NUMBER($count) } arkiv { $when } ({ $away }).
    }
copy-losing-why = Google sparar ett arkiv i 14 dagar.
copy-losing-resume = Tryck på ”Återuppta” innan dess.
copy-losing-solve = Åtgärda det som är i vägen innan dess, annars måste det begäras igen.
copy-losing-wait = Det som inte är här då måste begäras igen.

copy-moving-title = Kopian flyttas till en annan mapp
copy-moving-progress = Flyttens förlopp
copy-moving-safe = Den gamla mappen lämnas orörd tills allt har kontrollerats i den nya.
copy-moving-anew = Den gamla mappen kan inte nås och lämnas som den är. Det som fanns i den laddas ned från Google igen.

copy-unpack-title = Packa upp
copy-unpack-done = Uppackad
copy-unpack-text = Google packar dina filer i arkiv. Carryout kan packa upp dem bredvid originalen, som förblir som de är.
copy-unpack-stopped = Uppackningen stoppades. Det som packats upp finns kvar; den fortsätter därifrån.
copy-unpack-offer = Packa upp bredvid originalen…
copy-unpack-go-on = Fortsätt packa upp…
copy-unpack-needs = Det kräver { BYTES($bytes) }.
copy-unpack-free = { BYTES($bytes) } är ledigt där.
copy-unpack-tight = Det finns inte plats för allt. Det som får plats packas upp; resten väntar tills det finns plats.
copy-unpack-begin = Packa upp nu
copy-unpack-no = Inte nu
copy-unpack-progress = Uppackningens förlopp
copy-unpack-lid = Du kan stänga fönstret eller avsluta Carryout. Uppackningen fortsätter där den slutade.
copy-unpack-stop = Stoppa uppackningen
copy-unpack-result =
    { $files ->
        [one] { NUMBER($files) } fil
       *[other] { NUMBER($files) } filer
    }, { BYTES($bytes) }
copy-unpack-refused =
    { $count ->
        [one] { NUMBER($count) } post utelämnades: en länk, eller ett namn som leder någon annanstans.
       *[other] { NUMBER($count) } poster utelämnades: länkar, eller namn som leder någon annanstans.
    }
copy-unpack-broken =
    { $count ->
        [one] { NUMBER($count) } post kunde inte läsas i sin helhet. Originalet finns kvar.
       *[other] { NUMBER($count) } poster kunde inte läsas i sin helhet. Originalen finns kvar.
    }
copy-unpack-adjusted =
    { $count ->
        [one] { NUMBER($count) } namn anpassades
       *[other] { NUMBER($count) } namn anpassades
    }
copy-unpack-map = Alla enheter tar inte emot sådana namn. Varje mapp har en fil names.json med de gamla och de nya.
copy-unpack-more = och { NUMBER($count) } till

copy-open-folder = Öppna mapp
copy-open-receipt = Kvitto
copy-awaits-round = Väntar på att du tillåter det
copy-retry = Försök igen
copy-retry-all = Försök alla misslyckade igen
copy-retry-ask =
    { $count ->
        [one] { NUMBER($count) } kategori misslyckades
       *[other] { NUMBER($count) } kategorier misslyckades
    }
copy-shared =
    { $count ->
        [one] Det här blockerar { NUMBER($count) } kategori
       *[other] Det här blockerar { NUMBER($count) } kategorier
    }
copy-rows = Kategorier

copy-outcome-saved = Kontrollerad och sparad
copy-outcome-empty = Ingen data
copy-outcome-refused = Nekades av Google
copy-outcome-failed = Misslyckades
copy-outcome-cancelled = Avbruten

copy-files-of = Filer i { $title }
copy-file-name = Fil
copy-file-size = Storlek
copy-file-state = Status
copy-file-saved = Kontrollerad och sparad
copy-proof-checksum = med Googles kontrollsumma
copy-proof-archive = med arkivets egna kontrollsummor
copy-proof-twice = mottagen två gånger, båda lika
copy-proof-length = bara efter längd
copy-proof-end = mottagen till slutet, ingen längd angiven
copy-proof-count =
    { $count ->
        [one] { NUMBER($count) } fil { $how }
       *[other] { NUMBER($count) } filer { $how }
    }
copy-proofs = Så kontrollerades filerna: { $list }.
copy-file-arriving = { BYTES($done) } här
copy-file-waiting = Väntar
copy-period-range = Från och med { $from } till och med { $to }
copy-period-since = Sedan { $from }
copy-period-until = Till och med { $to }
copy-started = Startade { $when }
copy-finished = Klar { $when }
copy-receipt = Kvitto
copy-receipt-gone = Allt som listas här var fullständigt och kontrollerat. Filerna ligger nu i papperskorgen.
copy-asked-for = Begärda
copy-got = Med data
copy-empty = Ingen data
copy-missing = Misslyckade
copy-files = Filer
copy-size = Storlek
copy-nothing-for = Google har ingen data i: { $titles }.

copy-news-progress = { NUMBER($percent) } % kopierat.
copy-news-finished = { NUMBER($done) } av { NUMBER($all) } kategorier är klara.
copy-news-done = Kopian är fullständig. Kvittot är skrivet.
copy-news-blocked = Kopian väntar på dig.
copy-news-paused = Pausad.
copy-news-resumed = Återupptagen.
copy-heading-held = { $name }: väntar
copy-pieces-here = { NUMBER($done) } av { NUMBER($all) } kategorier klara
copy-preparing-more = Google förbereder { NUMBER($count) } till.
copy-category = Kategori
copy-state = Status
copy-state-steps = i fem steg: begärd, förbereds, redo, kopieras, kontrollerad och sparad
copy-timeline = Tidslinje: tiderna finns i detaljerna för varje kategori
copy-key-preparing = Google förbereder
copy-key-ready = Redo hos Google
copy-key-fetched = Nedladdad och sparad
copy-key-expected = Väntas
copy-key-now = Nu
copy-ready-at = redo { $when }
copy-saved-at = sparad { $when }
copy-came = Det som kom hem
copy-came-home = { BYTES($bytes) } kom hem
copy-came-nothing = Ingen data den här gången
copy-for = För { $name }.
copy-all-checked =
    { $count ->
        [one] Filen är fullständig och kontrollerad.
       *[other] Alla { NUMBER($count) } filer är fullständiga och kontrollerade.
    }
copy-bars = Staplarna visar
copy-look = Visa innehåll
copy-empty-title =
    { $count ->
        [one] { NUMBER($count) } kategori är tom
       *[other] { NUMBER($count) } kategorier är tomma
    }
copy-failed-title =
    { $count ->
        [one] { NUMBER($count) } kategori misslyckades
       *[other] { NUMBER($count) } kategorier misslyckades
    }
copy-from-to = { $from } till { $to }
copy-access-ended = Carryout avslutade engångsåtkomsten hos Google { $when }.
copy-progress-of = Förlopp för { $title }
