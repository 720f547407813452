### The steps through Google's page.
### Readers: page

consent-asks = 
    { $rounds ->
        [1] Google fragt Sie einmal
        [2] Google fragt Sie zweimal
       *[other] Google fragt Sie { NUMBER($rounds) }-mal
    }
consent-why-rounds = Eine Anfrage darf nicht zu lang sein, darum sind es mehrere Schritte. Jeder geht schnell.
consent-one-round = Ihr Browser öffnet Googles eigene Seite. Carryout sieht Ihr Passwort nie.
consent-round = Schritt { NUMBER($number) }
consent-round-of = Schritt { NUMBER($number) } von { NUMBER($of) }
consent-in-round = Alle Kategorien dieses Schritts
consent-round-gave = { NUMBER($got) } von { NUMBER($asked) } erlaubt
consent-switched = Die frühere Erlaubnis ist beendet. Wählen Sie auf Googles Seite, wie lange die neue gelten soll.
consent-how-long = Wie lange Google Zugriff gibt
consent-once = Einmal
consent-month = 30 Tage
consent-half = 180 Tage
consent-good = Auf Googles Seite
consent-tick = Kreuzen Sie die Kästchen an.
consent-same-account = Nehmen Sie in jedem Schritt dasselbe Konto.
consent-one-account = Achten Sie darauf, welches Konto Sie nehmen.
consent-open-google = Weiter zu Google
consent-opening = Ihr Browser wird geöffnet …
consent-waiting = Im Browser geht es weiter
consent-waiting-text = Erlauben Sie den Zugriff auf Googles Seite und kommen Sie zurück. Dieses Fenster merkt es von selbst.
consent-since = Geöffnet um { $time }, { $away }
consent-since-now = Geöffnet um { $time }
consent-again = Seite noch einmal öffnen
consent-copy-link = Link kopieren
consent-link-copied = Link kopiert. Öffnen Sie ihn in einem beliebigen Browser auf diesem Computer.
consent-no-browser = Ihr Browser ließ sich nicht öffnen. Kopieren Sie den Link und öffnen Sie ihn selbst.
consent-saving = Die Antwort ist da
consent-saving-text = Der Zugriff wird in Ihrem Passwortspeicher abgelegt …
consent-between = Schritt { NUMBER($number) } von { NUMBER($of) } ist fertig
consent-next = Weiter zu Google für Schritt { NUMBER($number) }
consent-gave-all =
    { $count ->
        [one] Zugriff auf { NUMBER($count) } Kategorie erlaubt
       *[other] Zugriff auf alle { NUMBER($count) } Kategorien erlaubt
    }
consent-gave = Zugriff auf { NUMBER($got) } von { NUMBER($asked) } Kategorien erlaubt
consent-gave-nothing = Kein Zugriff erlaubt
consent-choose-again = Zurück zur Auswahl
consent-not-given = Nicht erlaubt
consent-not-given-text = Das ist in Ordnung, wenn Sie sie mit Absicht weggelassen haben.
consent-ask-again = Noch einmal danach fragen
consent-go-on = Mit { NUMBER($count) } fortfahren
consent-to-copy = Kopie anzeigen
consent-done = Fertig
consent-failed = Zugriff nicht erlaubt
consent-denied = Sie haben den Zugriff nicht erlaubt
consent-denied-text = Das ist in Ordnung. Es wurde nichts kopiert. Sie können weniger Kategorien wählen und neu fragen oder es lassen.
consent-denied-later = Das ist in Ordnung. Was Sie vorher erlaubt haben, wird kopiert. Sie können es noch einmal versuchen oder den Rest weglassen.

consent-begun-begun =
    { $count ->
        [one] { NUMBER($count) } Kategorie wird schon kopiert
       *[other] { NUMBER($count) } Kategorien werden schon kopiert
    }
consent-begun-preparing = Google bereitet sie inzwischen vor. Sie müssen sich nicht beeilen.
consent-begun-here = { NUMBER($done) } von { NUMBER($all) } fertig.
consent-begun-waiting =
    { $count ->
        [one] { NUMBER($count) } weitere folgt, sobald Sie sie erlauben.
       *[other] { NUMBER($count) } weitere folgen, sobald Sie sie erlauben.
    }

consent-stop = Hier aufhören
consent-name = Konto benennen
consent-name-hint = Google sagt nicht, welches Konto es ist. Ein Name hilft Ihnen, zum Beispiel „Anna privat“.
consent-name-stays = Bleibt das Feld leer, heißt es „{ $name }“.
consent-name-placeholder = Mein Google-Konto
consent-paste = Die Seite kann keine Verbindung herstellen?
consent-paste-text = Dann kopieren Sie oben im Browser die ganze Adresse und fügen sie hier ein. Sie beginnt mit http://127.0.0.1.
consent-paste-label = Adresse aus dem Browser
consent-paste-button = Diese Adresse nehmen
consent-see = Was zeigt die Seite?
consent-no-error = Keinen Fehler
consent-an-error = Einen Fehler
consent-error-hint = Am Ende der Seite nennt Google ihn beim Namen.
consent-error-name = Fehler { $number }: { $name }

consent-helper-unticked = Kästchen, alle leer
    .text = Das ist üblich. Kreuzen Sie an, was Sie wollen, und drücken Sie „Weiter“.
consent-helper-unverified = „Google hat diese App nicht überprüft“
    .text = Wissen Sie, von wem sie ist, etwa weil es Ihr eigenes Projekt ist, dann drücken Sie „Erweitert“ und „… öffnen“.
consent-helper-tooMany = „400. Das ist ein Fehler“ oder eine leere Seite
    .text = Vielleicht kann Google nicht so viele auf einmal zeigen. Wir fragen in kleineren Schritten; nichts von Ihrer Auswahl geht verloren.
consent-helper-unreachable = „Diese Website ist nicht erreichbar“, Adresse 127.0.0.1
    .text = Sie sind fast da. Fügen Sie die Adresse dieser Seite unten ein.
consent-helper-nothing = Keine Seite ging auf
    .text = Öffnen Sie sie noch einmal, oder kopieren Sie den Link in einen Browser auf diesem Computer.

consent-errors-tester = „Zugriff blockiert: … hat den Google-Überprüfungsprozess nicht abgeschlossen“
consent-errors-account = „Dieses Konto kann nicht verwendet werden“, oder die Richtlinien Ihrer Organisation werden genannt
consent-errors-scope = „Some requested scopes were invalid“
consent-errors-redirect = „Zugriff blockiert: Die Anfrage dieser App ist ungültig“
consent-errors-client = „The OAuth client was not found“
consent-errors-deleted = „The OAuth client was deleted“
consent-errors-disabled = „The OAuth client was disabled“
consent-errors-unauthorized = „… is not authorized to request … using this method“
consent-errors-internal = „Zugriff blockiert: … kann nur innerhalb der Organisation verwendet werden“
consent-errors-school = „Zugriff blockiert: Der Administrator Ihrer Institution muss … überprüfen“
consent-errors-browser = „Anmeldung von diesem Bildschirm aus nicht möglich“, oder ein Browser, der nicht sicher sei
consent-errors-request = „Zugriff blockiert: Autorisierungsfehler“

consent-smaller = In kleineren Schritten fragen

consent-open-step-project = Projekt öffnen
consent-open-step-api = API öffnen
consent-open-step-branding = Branding öffnen
consent-open-step-audience = Zielgruppe öffnen
consent-open-step-publish = Zielgruppe öffnen
consent-open-step-scopes = Datenzugriff öffnen
consent-open-step-client = Liste der Clients öffnen
consent-open-step-file = Liste der Clients öffnen

consent-to-paste = Zum Feld gehen

consent-news-waiting = Im Browser geht es weiter.
consent-news-saving = Die Antwort ist da. Der Zugriff wird gespeichert.
consent-news-between = Schritt { NUMBER($number) } ist fertig. Machen Sie weiter, wenn Sie so weit sind.
consent-news-done = Der Zugriff ist gespeichert.
consent-news-failed = Der Schritt bei Google ist fehlgeschlagen.
consent-news-denied = Sie haben den Zugriff nicht erlaubt.
consent-steps = Schritte bei Google
consent-what = Wonach Google fragt
consent-step-holds =
    { $count ->
        [one] { NUMBER($count) } Kategorie: { $titles }
       *[other] { NUMBER($count) } Kategorien: { $titles }
    }
consent-step-more = und { NUMBER($count) } weitere
consent-tick-text = Sie können anfangs leer sein.
consent-account-text = Carryout sieht nicht, welches es ist.
consent-choose-long = Wählen Sie, wie lange.
consent-choose-long-text = Das können nur Sie einstellen; die Tabelle unten hilft.
consent-new-copies = Neue Kopien
consent-new-copies-once = Eine je Kategorie
consent-new-copies-daily = Jeden Tag, wenn Sie wollen
consent-ends = Endet
consent-ends-once = Nach der Kopie
consent-renew = Verlängern
consent-renew-once = Nicht möglich; Sie erlauben es neu
consent-renew-any = Jederzeit
consent-renew-from = Ab { $date }
consent-good-for = Geeignet für
consent-good-once = Eine einzelne Kopie
consent-good-month = Ausprobieren
consent-good-half = Eine Kopie, die aktuell bleibt
consent-end-any-time = Sie können den Zugriff jederzeit beenden.
consent-back = Zurück
consent-link = Link zu Googles Seite
consent-help = Etwas hat nicht funktioniert?
consent-help-open = Hilfe zum Browser steht unten.
consent-paste-first = Fügen Sie zuerst die Adresse ein.
