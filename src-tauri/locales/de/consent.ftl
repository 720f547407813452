### The steps through Google's page.
### Readers: page

consent-asks = 
    { $trips ->
        [1] Google fragt Sie einmal
        [2] Google fragt Sie zweimal
       *[other] Google fragt Sie { NUMBER($trips) }-mal
    }
consent-why-trips = Eine Anfrage darf nicht zu lang sein, darum sind es mehrere. Jede geht schnell.
consent-one-trip = Ihr Browser öffnet Googles eigene Seite. Carryout sieht Ihr Passwort nie.
consent-trip = Gang { NUMBER($number) }
consent-trip-of = Gang { NUMBER($number) } von { NUMBER($of) }
consent-product-count = { $product }{"\u00A0"}({ NUMBER($count) })
consent-in-trip = Alle Kategorien dieses Gangs
consent-trip-gave = { NUMBER($got) } von { NUMBER($asked) } erlaubt
consent-switched = Die frühere Erlaubnis ist beendet. Wählen Sie auf Googles Seite, wie lange die neue gelten soll.
consent-how-long = Auf Googles Seite wählen Sie, für wie lange
consent-once = Einmal
consent-once-text = Eine Kopie jeder Kategorie. Für eine neue erlauben Sie es neu.
consent-once-for = Richtig, wenn Sie nur eine Kopie wollen.
consent-month = 30 Tage
consent-month-text = Jeden Tag eine neue Kopie, bis 30 Tage um sind. Sie können verlängern.
consent-half = 180 Tage
consent-half-text = Ein halbes Jahr lang jeden Tag eine neue Kopie. In der zweiten Hälfte können Sie verlängern.
consent-half-for = Richtig, wenn Ihre Kopie frisch bleiben soll.
consent-until-date = bis { $date }
consent-good = Gut zu wissen
consent-tick = Kreuzen Sie auf Googles Seite an, was Sie wollen. Die Kästchen können anfangs leer sein.
consent-same-account = Nehmen Sie in jedem Gang dasselbe Google-Konto. Carryout sieht nicht, welches es ist.
consent-one-account = Achten Sie darauf, welches Google-Konto Sie nehmen. Carryout sieht nicht, welches es ist.
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
consent-between = Gang { NUMBER($number) } von { NUMBER($of) } ist geschafft
consent-next = Weiter zu Google für Gang { NUMBER($number) }
consent-gave-all =
    { $count ->
        [one] Google hat die gewünschte Kategorie erlaubt
       *[other] Google hat alle { NUMBER($count) } Kategorien erlaubt
    }
consent-gave = Google hat { NUMBER($got) } von { NUMBER($asked) } Kategorien erlaubt
consent-gave-nothing = Google hat diesmal nichts erlaubt
consent-choose-again = Zurück zur Auswahl
consent-not-given = Nicht erlaubt
consent-not-given-text = Das ist in Ordnung, wenn Sie sie mit Absicht weggelassen haben.
consent-ask-again = Noch einmal danach fragen
consent-go-on =
    { $count ->
        [one] Mit 1 weitermachen
       *[other] Mit { NUMBER($count) } weitermachen
    }
consent-to-copy = Kopie ansehen
consent-done = Fertig
consent-failed = Das hat nicht geklappt
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
consent-name = Wie soll diese Verbindung heißen?
consent-name-hint = Google sagt uns nicht, welches Konto es ist. Ein Name hilft Ihnen, zum Beispiel „Anna privat“.
consent-name-stays = Bleibt das Feld leer, heißt sie „{ $name }“.
consent-name-placeholder = Mein Google-Konto
consent-paste = Die Seite kann keine Verbindung herstellen?
consent-paste-text = Dann kopieren Sie oben im Browser die ganze Adresse und fügen sie hier ein. Sie beginnt mit http://127.0.0.1.
consent-paste-label = Adresse aus dem Browser
consent-paste-button = Diese Adresse nehmen
consent-see = Was sehen Sie im Browser?
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
consent-news-between = Gang { NUMBER($number) } ist geschafft. Es geht weiter.
consent-news-done = Der Zugriff ist gespeichert.
consent-news-failed = Der Gang zu Google hat nicht geklappt.
consent-news-denied = Sie haben den Zugriff nicht erlaubt.
