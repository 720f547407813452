### The overview: one card per account, its copies, and what the program keeps.
### Readers: page


connections-chips-unknown = Einde onbekend
connections-chips-oneCopy = Eén kopie
connections-chips-usedUp = Gebruikt
connections-chips-active = Actief
connections-chips-renewable = Actief
connections-chips-endsSoon = Eindigt binnenkort
connections-chips-endsToday = Eindigt vandaag
connections-chips-ended = Toegang beëindigd
connections-chips-testing = Testtoegang

connections-until = Toegang geldig tot
connections-ended = sinds

connections-text-unknown = Google heeft nog niet gezegd tot wanneer dit geldt.
connections-text-oneCopy = Begin binnen 24 uur nadat je het hebt toegestaan.
connections-text-usedUp = Deze toestemming gold voor één kopie. Sta het opnieuw toe om weer te kopiëren.
connections-text-renewable = Je kunt nu verlengen.
connections-text-endsSoon = Je kunt nu verlengen. Na het einde komen er geen nieuwe kopieën; je bestanden blijven.
connections-text-ends = Daarna komen er geen nieuwe kopieën; je bestanden blijven.
connections-text-ended = Google laat ons niet meer kopiëren. Je bestanden zijn veilig.
connections-text-testing = Google beperkt testversies tot 7 dagen en biedt geen verlenging.

connections-renew-from = Verlengen kan vanaf { $date }.
connections-name = Naam van dit account
connections-rename = Naam wijzigen
connections-save = Opslaan
connections-start-now = Nu beginnen
connections-choose = Kiezen wat je kopieert
connections-copy-again-from = Volgende kopie mogelijk: { $when }. Google staat er één per dag toe.
connections-allow-again = Opnieuw toestaan
connections-remove-connection = Koppeling verwijderen…
connections-finish = Voltooien
connections-finish-hint = Hiermee weet Google dat je alles hebt. De toestemming eindigt meteen.
connections-renew = Verlengen
connections-renew-waiting = Wachten. Heb je op de pagina van Google op “Verlengen” geklikt?
connections-check-now = Nu controleren
connections-renew-checking = Google naar de nieuwe datum vragen…
connections-renewed = Verlengd. Toegang geldig tot { $date }.
connections-renewed-no-date = Verlengd.
connections-unchanged = Google zegt nog steeds { $date }. Als je net hebt verlengd, probeer het dan over een minuut opnieuw.
connections-unchanged-no-date = Google noemt nog steeds dezelfde datum. Als je net hebt verlengd, probeer het dan over een minuut opnieuw.
connections-partly = Een deel is verlengd. De rest eindigt nog steeds op { $date }.
connections-untold = De toegang werkt en Google zegt niet tot wanneer. Als je hebt verlengd, gaat die door na { $date }.
connections-untold-no-date = De toegang werkt en Google zegt niet tot wanneer.
connections-unasked = Google kon nu niet worden bereikt. Controleer het opnieuw als je online bent.
connections-renew-ended = Google zegt dat deze toegang is beëindigd. Sta de toegang opnieuw toe om door te gaan.
connections-delete-files = Kopieën verwijderen…

connections-bin-title = De kopieën van { $name } naar de prullenbak verplaatsen?
connections-bin-what = Dit gaat naar de prullenbak van deze computer:
connections-bin-copies =
    { $copies ->
        [one] { NUMBER($copies) } kopie
       *[other] { NUMBER($copies) } kopieën
    }, { $files ->
        [one] { NUMBER($files) } bestand
       *[other] { NUMBER($files) } bestanden
    }, { BYTES($bytes) }
connections-bin-stays = Dit blijft:
connections-bin-access = Toegang tot Google, de planning en al het andere in deze mappen.
connections-bin-again = De volgende kopie downloadt alles opnieuw. Tot je de prullenbak leegt, kun je de kopieën daar terughalen.
connections-bin-busy = Er loopt een kopie. Annuleer die eerst, of wacht tot die klaar is.
connections-bin-yes = Naar prullenbak
connections-bin-no = Bestanden houden

connections-binned-row = in de prullenbak sinds { $when }
connections-binning-row = gaat naar de prullenbak
connections-refused-row = kon niet naar de prullenbak
connections-disconnect = Loskoppelen…
connections-start-by = Uiterste begin: { $when }. Google raadt aan binnen 24 uur na het toestaan te beginnen.
connections-started-late = De 24 uur waarbinnen Google aanraadt te beginnen, zijn voorbij. Begin nu; weigert Google, sta het dan opnieuw toe.

connections-ways-pause = Automatische kopieën pauzeren
connections-ways-go-on = Automatische kopieën hervatten
connections-ways-change = Toegangsperiode wijzigen…
connections-ways-disconnect-text = Beëindigt de toegang bij Google en verwijdert hier de inlogsleutels. Je bestanden blijven.
connections-ways-remove-text = Verwijdert wat hier nog van de sleutels over is. Bestanden blijven.

connections-change-title = Wijzigen hoelang Google { $name } toestaat?
connections-change-intro = Google wisselt pas tussen “eenmalig” en een periode als de huidige toestemming is beëindigd. Dit gebeurt, in deze volgorde:
connections-change-first =
    { $count ->
        [one] De lopende kopie wordt afgemaakt, zodat er niets verloren gaat.
       *[other] De { NUMBER($count) } lopende kopieën worden afgemaakt, zodat er niets verloren gaat.
    }
connections-change-unfinished = Nog niet gekopieerd: { $titles }.
connections-change-ends =
    { $count ->
        [one] De toestemming voor { NUMBER($count) } categorie eindigt.
       *[other] De toestemming voor alle { NUMBER($count) } categorieën eindigt.
    }
connections-change-siblings = Misschien is dit hetzelfde Google-account: { $names }. Dan eindigt die toegang ook.
connections-change-asks = Google vraagt het je opnieuw. Daar kies je eenmalig, 30 dagen of 180 dagen.
connections-change-stays = Je bestanden, de naam en je instellingen blijven.
connections-change-no = Zo laten
connections-change-yes = Wijzigen
connections-change-after = Eerst afmaken, dan wijzigen
connections-change-now = Stoppen en nu wijzigen
connections-change-now-hint = Archieven die nog niet zijn gekopieerd, worden bij Google verwijderd. Wat hier is, blijft.

connections-switching = De toestemming wordt gewijzigd zodra alles wat loopt, klaar is.
connections-switching-now = Huidige toestemming beëindigen…
connections-keep = Huidige toestemming houden
connections-disconnecting = Loskoppelen…
connections-running = Kopiëren: { NUMBER($done) } van { NUMBER($all) } klaar
connections-paused-row = Gepauzeerd: { NUMBER($done) } van { NUMBER($all) } klaar
connections-blocked-row = Wacht op jou
connections-cancelled-row =
    { $count ->
        [one] Geannuleerd, { NUMBER($count) } categorie
       *[other] Geannuleerd, { NUMBER($count) } categorieën
    }
connections-done-row =
    { $got ->
        [one] { NUMBER($got) } categorie
       *[other] { NUMBER($got) } categorieën
    }, { BYTES($bytes) }
connections-missing-row =
    { $count ->
        [one] { NUMBER($count) } ontbreekt
       *[other] { NUMBER($count) } ontbreken
    }
connections-show = Tonen
connections-show-copy = Kopie tonen: { $when }
connections-no-copies = Nog niets gekopieerd. Kies wat je wilt kopiëren.

connections-dialog-title = { $name } loskoppelen van Google?
connections-dialog-what = Dit eindigt
connections-dialog-ends =
    { $count ->
        [one] De toegang tot { NUMBER($count) } categorie eindigt, ook bij Google.
       *[other] De toegang tot alle { NUMBER($count) } categorieën eindigt, ook bij Google.
    }
connections-dialog-running =
    { $count ->
        [one] De lopende kopie stopt.
       *[other] { NUMBER($count) } lopende kopieën stoppen.
    }
connections-dialog-lost = Archieven bij Google die nog niet zijn gekopieerd, worden verwijderd: { $titles }.
connections-dialog-siblings = Als { $names } hetzelfde Google-account is, eindigt ook die toegang.
connections-dialog-keys = De inlogsleutels worden verwijderd uit { $store }.
connections-dialog-stays = Dit blijft
connections-dialog-files = Je bestanden en ontvangstbewijzen, { BYTES($bytes) }.
connections-dialog-files-in = Je bestanden en ontvangstbewijzen, { BYTES($bytes) } in { $folder }.
connections-dialog-no-files = Alles wat in je mappen staat. Carryout verwijdert geen bestanden.
connections-dialog-yes = Loskoppelen
connections-dialog-here-only-hint = Verwijdert alleen de sleutels op deze computer. Bij Google blijft de toegang tot die eindigt of je die daar beëindigt.

connections-dialog-schedule-day = De dagelijkse kopieën stoppen.
connections-dialog-schedule-week = De wekelijkse kopieën stoppen.
connections-dialog-schedule-month = De maandelijkse kopieën stoppen.

connections-dialog-first = Tonen wat er loopt
connections-dialog-here-title = { $name } alleen op deze computer loskoppelen?
connections-dialog-here-yes = Alleen hier loskoppelen
connections-dialog-here-stays = De toegang bij Google, tot die eindigt of je die daar beëindigt.
connections-dialog-no = Gekoppeld blijven


connections-known-store-state-checking = wordt gecontroleerd
connections-known-store-state-ready = werkt
connections-known-store-state-unavailable = niet bruikbaar
connections-known-store-state-untilQuit = niet gebruikt: sleutels blijven in het geheugen tot je Carryout afsluit

connections-known-no-entries = Er zijn geen sleutels opgeslagen.
connections-known-built-in = bij het programma geleverd
connections-known-add-project = Clientbestand toevoegen…
connections-known-remove = Verwijderen
connections-known-no-projects = Nog geen clientbestand.
connections-known-since = gekoppeld op { $date }
connections-known-grant = toestemming van { $date }
connections-known-grant-ends = einde op { $date }
connections-known-grant-ended = beëindigd
connections-known-one-time = één kopie
connections-known-no-folder = nog geen map
connections-dialog-here = Alleen op deze computer…
