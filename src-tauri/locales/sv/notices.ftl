### Notices in the window, and the diagnostics file.
### Readers: page

notices-ends = Åtkomsten för { $name } upphör { $date } ({ $left }).
notices-ends-text = Därefter görs inga nya kopior; dina filer finns kvar.
notices-ended = Åtkomsten för { $name } har upphört.
notices-ended-text =
    Google låter oss inte längre kopiera { $count ->
        [one] { NUMBER($count) } kategori
       *[other] { NUMBER($count) } kategorier
    }. Dina filer är säkra.
notices-show = Visa vad du kan göra
notices-dismiss = Stäng
notices-title = Aviseringar
notices-finished = När något är klart
notices-finished-hint = En kopia är fullständig; åtkomst har getts.
notices-needs-me = När något kräver min uppmärksamhet
notices-needs-me-hint = Åtkomsten upphör, disken är full, en enhet saknas, en kategori misslyckades.
notices-rest = Det som är av här visas ändå i det här fönstret.
notices-ask = Vill du få en avisering på skrivbordet när det är klart eller väntar på dig?
notices-ask-hint = Du kan stänga fönstret under tiden.
notices-ask-yes = Ja, avisera mig
notices-ask-no = Inga aviseringar
notices-asked-yes = Du får en avisering.
notices-asked-no = Du får ingen avisering. Allt finns i översikten.

notices-diagnostics-heading = För hjälp
notices-diagnostics-intro = En diagnostikfil visar vad programmet har gjort, för någon som hjälper dig. Inget skickas automatiskt.
notices-diagnostics-open = Exportera diagnostik…
notices-diagnostics-clear = Rensa loggar
notices-diagnostics-cleared = Loggarna är rensade.
notices-diagnostics-title = Exportera diagnostik
notices-diagnostics-contents = Filen blir ett ZIP-arkiv med det här innehållet:
notices-diagnostics-masked = Den innehåller aldrig nycklar. Namn som du angett, sökvägar, adresser och kontouppgifter är maskerade.
notices-diagnostics-save = Spara…
notices-diagnostics-saved = Diagnostikfilen är sparad.
