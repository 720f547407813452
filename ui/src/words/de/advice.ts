/** What the core's catalogue of failures says, in German; the type makes sure that no code is missing. */
import type { Tongue, Told } from '../spoken';

const told = (headline: string, reason: string, label = ''): Told => ({ headline, reason, label });

const guide = 'Zeigen, wie es geht';
const otherFile = 'Andere Datei wählen';
const clientFile = 'Client-Datei wählen';
const openAgain = 'Googles Seite noch einmal öffnen';
const chooseAgain = 'Neu auswählen';
const allowAgain = 'Wieder erlauben';
const lookAgain = 'Noch einmal nachsehen';
const tryAgain = 'Noch einmal versuchen';
const askAgain = 'Neu anfordern';
const otherFolder = 'Anderen Ordner wählen';
const allRight = 'In Ordnung';

export const advice: Tongue['advice'] = {
  client_missing: told(
    'Zuerst wird eine Client-Datei von Google gebraucht',
    'Google lässt nur angemeldete Programme nach Ihren Daten fragen. Die Anleitung zeigt, wie Sie eine eigene Datei bekommen; es dauert etwa zehn Minuten.',
    guide,
  ),
  client_file_empty: told(
    'Diese Datei ist leer',
    'Eine Client-Datei von Google hat ein paar Zeilen Text. Vielleicht wurde das Herunterladen unterbrochen.',
    otherFile,
  ),
  client_file_not_json: told(
    'Das ist keine Client-Datei',
    'Googles Datei heißt client_secret_….json und enthält JSON-Text; diese nicht.',
    otherFile,
  ),
  client_file_too_large: told(
    'Für eine Client-Datei ist diese Datei zu groß',
    'Googles Client-Datei ist kleiner als eine Seite Text.',
    otherFile,
  ),
  client_file_web: told(
    'Dieser Client ist für eine Website gedacht',
    'Er wurde als „Webanwendung“ angelegt und kann auf Ihrem Computer nicht arbeiten. Legen Sie einen vom Typ „Desktop-App“ an und laden Sie dessen Datei herunter.',
    guide,
  ),
  client_file_other_kind: told(
    'Das ist eine andere Art von Google-Datei',
    'Dienstkonten, API-Schlüssel und gespeicherte Anmeldedaten können Sie nicht um Zugriff bitten. Gebraucht wird ein OAuth-Client vom Typ „Desktop-App“.',
    guide,
  ),
  client_file_foreign: told(
    'Diese Datei führt nicht zu Google',
    'Ihre Anmeldeadressen sind nicht die von Google; mit ihr käme Ihr Zugriff in fremde Hände. Laden Sie die Datei noch einmal aus Googles Konsole herunter.',
    otherFile,
  ),
  client_file_incomplete: told(
    'In dieser Client-Datei fehlt etwas',
    'Laden Sie sie noch einmal aus Googles Konsole herunter; wird das Geheimnis dort nicht mehr gezeigt, legen Sie ein neues an.',
    otherFile,
  ),
  client_file_unreadable: told(
    'Die Datei konnte nicht gelesen werden',
    'Sie wurde vielleicht verschoben, oder dieses Programm darf sie nicht lesen.',
    otherFile,
  ),
  client_unknown: told(
    'Google kennt diesen Client nicht',
    'Seine Datei ist vielleicht alt oder aus einem anderen Projekt. Legen Sie einen Client vom Typ „Desktop-App“ an und wählen Sie dessen Datei.',
    clientFile,
  ),
  client_deleted: told(
    'Dieser Client wurde gelöscht',
    'Von Hand, oder von Google nach sechs Monaten ohne Benutzung. 30 Tage lang lässt er sich in Googles Konsole wiederherstellen; sonst legen Sie einen neuen an.',
    guide,
  ),
  client_disabled: told(
    'Dieser Client ist deaktiviert',
    'Er wurde in Googles Konsole abgeschaltet, oder von Google. Schalten Sie ihn dort wieder ein, oder legen Sie einen neuen an.',
    guide,
  ),
  client_unauthorized: told(
    'Dieser Client darf keinen Zugriff anfordern',
    'Google lässt damit auf diesem Weg niemanden anmelden. Das kann nur ein Client vom Typ „Desktop-App“; legen Sie einen in Ihrem Projekt an und wählen Sie seine Datei.',
    guide,
  ),
  client_secret_wrong: told(
    'Das Geheimnis in der Client-Datei ist nicht das richtige',
    'Es wurde in Googles Konsole ersetzt oder abgeschaltet. Legen Sie dort ein neues an, laden Sie gleich die Datei herunter und wählen Sie sie hier.',
    clientFile,
  ),
  tester_missing: told(
    'Das Konto steht nicht auf der Liste der Testnutzer',
    'Solange ein Projekt im Test ist, lässt Google nur die Konten auf dieser Liste ein. Tragen Sie die Adresse ein und öffnen Sie Googles Seite noch einmal.',
    guide,
  ),
  scopes_missing: told(
    'In Ihrem Google-Projekt fehlt eine Kategorie',
    'Unter „Datenzugriff“ muss jeder Bereich stehen, um den gebeten wird. Fügen Sie die ganze Liste hinzu und öffnen Sie Googles Seite noch einmal.',
    guide,
  ),
  client_in_testing: told(
    'Ihr Google-Projekt ist im Test',
    'Der Zugriff endet nach sieben Tagen, was auch immer Sie auf Googles Seite wählen, und lässt sich nicht verlängern. „App veröffentlichen“ hebt das für die nächste Anmeldung auf.',
    guide,
  ),
  client_secret_missing: told(
    'Google verlangt das Geheimnis des Clients',
    'Die Datei enthielt keines, oder es ist aus dem Passwortspeicher verschwunden. Laden Sie die Datei noch einmal.',
    clientFile,
  ),
  api_disabled: told(
    'Die Data Portability API ist nicht eingeschaltet',
    'Im Google-Projekt Ihres Clients muss sie einmal aktiviert werden; bis sie wirkt, können ein paar Minuten vergehen.',
    guide,
  ),
  client_internal: told(
    'Ihr Google-Projekt gilt nur für seine eigene Organisation',
    'Unter „Zielgruppe“ steht es auf „Intern“. Wählen Sie dort „Extern“, oder melden Sie sich mit einem Konto dieser Organisation an; öffnen Sie dann Googles Seite noch einmal.',
    guide,
  ),
  redirect_mismatch: told(
    'Mit diesem Client führt Google nicht auf Ihren Computer zurück',
    'Das geht nur mit einem Client vom Typ „Desktop-App“. Legen Sie in Ihrem Projekt einen an, laden Sie gleich dessen Datei herunter und wählen Sie sie.',
    guide,
  ),
  client_in_use: told(
    'Eine Verbindung benutzt diesen Client noch',
    'Trennen Sie sie zuerst; dann lässt sich der Client entfernen.',
    allRight,
  ),
  consent_denied: told(
    'Sie haben den Zugriff nicht erlaubt',
    'Es wurde nichts kopiert. Sie können weniger Kategorien erlauben.',
    chooseAgain,
  ),
  consent_nothing: told(
    'Es wurde keine Kategorie erlaubt',
    'Auf Googles Seite sind die Kästchen anfangs vielleicht leer: Kreuzen Sie an, was Sie möchten, und drücken Sie dann „Weiter“.',
    openAgain,
  ),
  consent_timed_out: told(
    'Der Browser kam nicht zurück',
    'Die Seite wurde vielleicht geschlossen, oder sie ging in einem Browser auf, in dem Sie nicht angemeldet sind.',
    openAgain,
  ),
  consent_page_failed: told(
    'Google zeigte sogar bei einer einzigen Kategorie einen Fehler',
    'Diese Kategorie wird zurückgestellt, die anderen gehen weiter. Vielleicht bietet Google sie für Ihr Konto oder Ihren Client nicht an.',
    chooseAgain,
  ),
  consent_lost: told(
    'Die Anmeldung ist auf dem Rückweg abgebrochen',
    'Googles Antwort gilt einmal und nur ein paar Minuten, und diesmal wurde kein Zugriff daraus. Was Sie ausgewählt haben, bleibt.',
    openAgain,
  ),
  browser_not_allowed: told(
    'Google traut diesem Browser nicht',
    'Die Seite geht nur in einem gewöhnlichen Browser, nicht in einem Fenster innerhalb eines anderen Programms. Kopieren Sie den Link und öffnen Sie ihn dort.',
    'Link kopieren',
  ),
  request_refused: told(
    'Google nimmt die Anfrage nicht an',
    'Etwas daran ist nicht so, wie Google es will. Es ist nichts verloren. Bleibt es dabei, kopieren Sie die Einzelheiten und melden Sie sie.',
    tryAgain,
  ),
  sign_in_unsupported: told(
    'Google unterstützt diese Art der Anmeldung nicht',
    'Vielleicht hat Google sie geändert. Suchen Sie nach einer neueren Version von Carryout, und versuchen Sie es dann noch einmal. Ihre Dateien sind sicher.',
    tryAgain,
  ),
  sign_in_interrupted: told(
    'Google braucht Sie noch einmal auf seiner Seite',
    'Dort sollen Sie sich anmelden, ein Konto wählen oder zustimmen, bevor der Zugriff erlaubt wird. Es geht nichts verloren.',
    openAgain,
  ),
  sign_in_fault: told(
    'Bei Google gab es während der Anmeldung einen Fehler',
    'Google hat einen eigenen Fehler gemeldet. Ihre Auswahl bleibt erhalten; öffnen Sie die Seite noch einmal.',
    openAgain,
  ),
  sign_in_busy: told(
    'Googles Anmeldung ist gerade nicht verfügbar',
    'Sie ist überlastet oder wird gewartet. Ihre Auswahl bleibt erhalten; öffnen Sie Googles Seite in einigen Minuten noch einmal.',
    openAgain,
  ),
  sign_in_refused: told(
    'Google hat die Anmeldung abgelehnt',
    'Die Details zeigen Googles eigene Worte dazu. Es geht nichts verloren; Ihre Auswahl bleibt erhalten.',
    openAgain,
  ),
  browser_unavailable: told(
    'Es ließ sich kein Browser öffnen',
    'Kopieren Sie den Link und öffnen Sie ihn in irgendeinem Browser auf diesem Computer.',
    'Link kopieren',
  ),
  loopback_blocked: told(
    'Ein anderes Programm versperrt den Rückweg aus dem Browser',
    'Oft ist es ein Sicherheitsprogramm. Sie können weitermachen, indem Sie die letzte Adresse aus dem Browser einfügen.',
    tryAgain,
  ),
  wrong_return_address: told(
    'Diese Adresse gehört nicht zu dieser Anmeldung',
    'Fügen Sie die ganze Adresse aus dem Browser ein, wenn Googles Seite fertig ist; eine ältere gilt nicht.',
    openAgain,
  ),
  consent_busy: told('Eine Anmeldung läuft schon', 'Beenden Sie sie zuerst oder brechen Sie sie ab.', allRight),
  nothing_to_ask: told(
    'Es gibt nichts, worum Google zu bitten wäre',
    'Wählen Sie mindestens eine Kategorie, die noch nicht erlaubt ist.',
    chooseAgain,
  ),
  account_not_eligible: told(
    'Google bietet das für Ihr Konto nicht an',
    'Gründe, die Google nennt: das Land, ein Alter unter 18, ein Schul- oder Arbeitskonto, erweiterte Sicherheit.',
    'Stattdessen Google Takeout benutzen',
  ),
  access_not_configured: told(
    'Ihre Schule hat dieses Programm nicht eingerichtet',
    'Bei einem Schulkonto muss die Verwaltung jedes Programm erst erlauben. Fragen Sie dort, oder wählen Sie auf Googles Seite ein anderes Konto.',
    openAgain,
  ),
  access_ended: told(
    'Google lässt uns nicht mehr kopieren',
    'Der Zugriff wurde von Ihnen oder von Google beendet, oder seine Zeit ist um. Ihre Dateien sind sicher.',
    allowAgain,
  ),
  one_time_used: told(
    'Die Erlaubnis für eine Kopie ist verbraucht',
    'Sie galt für eine einzige Kopie. Um wieder zu kopieren, erlauben Sie es noch einmal.',
    allowAgain,
  ),
  not_granted: told(
    'Diese Kategorie ist noch nicht erlaubt',
    'Sie wurde auf Googles Seite ausgelassen, oder ihre Erlaubnis ist zu Ende.',
    'Google darum bitten',
  ),
  keyring_absent: told(
    'Kein Passwortspeicher gefunden',
    'Ohne ihn müssten Sie nach jedem Start neu erlauben. Installieren und starten Sie unter Linux GNOME Keyring oder KWallet.',
    lookAgain,
  ),
  keyring_locked: told(
    'Ihr Passwortspeicher ist gesperrt',
    'Entsperren Sie ihn, oder bleiben Sie nur bis zum Beenden verbunden.',
    lookAgain,
  ),
  keyring_asking: told(
    'Ihr Passwortspeicher fragt nach seinem Passwort',
    'Beantworten Sie die Frage in seinem eigenen Fenster; es liegt vielleicht hinter anderen. Carryout wartet darauf.',
  ),
  keyring_refused: told(
    'Der Passwortspeicher hat abgelehnt',
    'Er antwortete, ließ dieses Programm seine Schlüssel aber nicht ablegen.',
    lookAgain,
  ),
  keyring_too_large: told(
    'Der Schlüssel ist zu groß für den Passwortspeicher',
    'Sie können bis zum Beenden verbunden bleiben.',
    lookAgain,
  ),
  keyring_entry_missing: told(
    'Der Schlüssel ist aus Ihrem Passwortspeicher verschwunden',
    'Jemand oder etwas hat ihn gelöscht. Ihre Dateien sind sicher; erlauben Sie den Zugriff noch einmal, um weiterzumachen.',
    allowAgain,
  ),
  vault_key_missing: told(
    'Der Schlüssel der verschlüsselten Datei fehlt',
    'Geben Sie ihn in einem Terminal ein, oder übergeben Sie ihn mit --vault-key-fd oder als systemd-Credential „carryout-vault“.',
    tryAgain,
  ),
  vault_key_wrong: told(
    'Dieser Schlüssel öffnet die verschlüsselte Datei nicht',
    'Passphrase oder Identität sind andere. Es wurde nichts geändert.',
    tryAgain,
  ),
  vault_damaged: told(
    'Die verschlüsselte Datei ist beschädigt',
    'Stellen Sie sie aus einer Sicherung wieder her, oder legen Sie sie beiseite und erlauben Sie den Zugriff noch einmal. Ihre Kopien bleiben unberührt.',
    allRight,
  ),
  other_vault: told(
    'Die Anmeldeschlüssel liegen anderswo',
    'Dieser Datenordner legt sie entweder im Passwortspeicher oder in einer verschlüsselten Datei ab, wie bei der ersten Anmeldung gewählt. Für die Datei nehmen Sie carryout-cli mit --vault.',
    allRight,
  ),
  proxy_login: told(
    'Der Proxy verlangt Name und Passwort',
    'Dieser Computer kommt über einen Proxy ins Internet. Ergänzen Sie Name und Passwort in der Adresse des Proxys, in den Systemeinstellungen oder in HTTPS_PROXY. Danach geht es von selbst weiter.',
    'Erneut versuchen',
  ),
  proxy_failed: told(
    'Der Proxy führt nicht zu Google',
    'Dieser Computer kommt über einen Proxy ins Internet, und der antwortet nicht oder lässt Carryout nicht durch. Prüfen Sie den Proxy in den Systemeinstellungen. Danach geht es von selbst weiter.',
    'Erneut versuchen',
  ),
  proxy_script: told(
    'Ein Skript wählt den Proxy',
    'Die Systemeinstellungen nennen ein Skript (PAC), das den Proxy wählt. Carryout kann es nicht ausführen. Tragen Sie den Proxy in den Systemeinstellungen von Hand ein, oder in HTTPS_PROXY.',
    'Erneut versuchen',
  ),
  certificate_untrusted: told(
    'Google ist nicht zu erkennen',
    'Was anstelle von Google antwortet, hat ein Zertifikat, dem dieser Computer nicht vertraut. Oft liest ein Schutzprogramm oder das Netz einer Firma oder Schule mit. Fragen Sie dort nach oder nehmen Sie ein anderes Netz. Auch eine falsche Uhr kann der Grund sein.',
    'Erneut versuchen',
  ),
  certificates_missing: told(
    'Auf diesem Computer fehlen Zertifikate',
    'Ohne sie ist Google nicht zu erkennen. Installieren Sie das Paket ca-certificates. Danach geht es von selbst weiter.',
    'Erneut versuchen',
  ),
  offline: told('Kein Internet', 'Es geht von selbst weiter, sobald die Verbindung wieder da ist.'),
  clock_wrong: told(
    'Die Uhr dieses Computers geht falsch',
    'Google lehnt Anfragen mit falscher Zeit ab. Stellen Sie die Uhr; die Kopie geht dann von selbst weiter.',
    tryAgain,
  ),
  google_trouble: told('Google hat gerade Schwierigkeiten', 'Es wird von selbst noch einmal versucht.'),
  quota_exceeded: told(
    'Google bittet um eine Pause',
    'Es waren für den Moment zu viele Anfragen. Carryout wartet so lange, wie Google verlangt, und macht von selbst weiter.',
  ),
  garbled_answer: told(
    'Die Antwort ergab keinen Sinn',
    'Vielleicht stand eine Anmeldeseite Ihres Netzes dazwischen, oder Google hat etwas geändert.',
    tryAgain,
  ),
  answer_too_large: told(
    'Die Antwort war zu groß',
    'Sie war größer als jede Antwort von Google auf so eine Frage. Vielleicht stand etwas in Ihrem Netz dazwischen.',
    tryAgain,
  ),
  job_id_invalid: told(
    'Google hat dieses Archiv auf unbrauchbare Weise benannt',
    'Seine Kennung enthält Zeichen, die keine Kennung von Google enthält. Carryout fragt von selbst wieder.',
  ),
  too_many_parts: told(
    'Google nennt mehr Dateien, als ein Archiv haben kann',
    'Die Liste wurde nicht verwendet. Carryout fragt von selbst wieder.',
  ),
  daily_limit: told('Google erlaubt eine Kopie am Tag', 'Es geht von selbst weiter, sobald Google es erlaubt.'),
  categories_under_way: told(
    'Das wird schon kopiert',
    'Eine Kopie, die noch nicht fertig ist, bringt alles, was Sie gewählt haben, und Google bereitet eine Kategorie immer nur einmal vor. Eine weitere, auch für einen anderen Zeitraum, kann beginnen, wenn jene Kopie fertig ist.',
    'Kopie zeigen',
  ),
  other_period_running: told(
    'Google bereitet diese Kategorie noch für einen anderen Zeitraum vor',
    'Google bereitet immer nur einen Zeitraum einer Kategorie vor. Carryout fragt von selbst wieder.',
  ),
  job_failed: told(
    'Google konnte diese Kategorie nicht vorbereiten',
    'Es wurde viermal versucht. Bei Ihnen ist alles in Ordnung; an einem anderen Tag geht es vielleicht.',
    tryAgain,
  ),
  job_too_long: told(
    'Google ist in sieben Tagen nicht fertig geworden',
    'Das ist Googles eigene Grenze für ein Archiv.',
    askAgain,
  ),
  job_cancelled: told('Diese Kategorie wurde abgebrochen', 'Sie kann neu angefordert werden.', askAgain),
  job_missing: told(
    'Google findet dieses Archiv gerade nicht',
    'Das kann ein Stolperer sein. Carryout fragt innerhalb einer Stunde noch mehrmals nach, bevor es diese Kategorie aufgibt.',
  ),
  job_unknown: told(
    'Google kennt dieses Archiv nicht mehr',
    'Es wurde vielleicht zusammen mit seiner Erlaubnis entfernt.',
    askAgain,
  ),
  filter_unsupported: told(
    'Diese Kategorie lässt sich nicht auf einen Zeitraum beschränken',
    'Google bietet Zeiträume nur für sieben Kategorien an. Kopieren Sie sie ohne.',
    chooseAgain,
  ),
  archive_gone: told(
    'Google hat dieses Archiv schon entfernt',
    'Archive werden 14 Tage aufbewahrt. Es kann neu angefordert werden.',
    askAgain,
  ),
  checksum_wrong: told(
    'Die Kopie weicht von Googles Original ab',
    'Sie wurde dreimal geholt und stimmte nie, darum wurde sie nicht behalten.',
    tryAgain,
  ),
  archive_changed: told(
    'Das Archiv ändert sich bei Google immerzu',
    'Es änderte sich wieder und wieder, während es kopiert wurde.',
    tryAgain,
  ),
  wrong_content: told(
    'Es kam etwas anderes als ein Archiv',
    'Vielleicht eine Anmeldeseite Ihres Netzes. Nichts davon wurde behalten.',
    tryAgain,
  ),
  link_refused: told(
    'Google lehnt seinen eigenen Download-Link ab',
    'Neue Links wurden erbeten und ebenfalls abgelehnt.',
    tryAgain,
  ),
  disk_full: told(
    'Der Datenträger ist voll',
    'Nichts ist verloren. Es geht von selbst weiter, wenn Platz ist.',
    otherFolder,
  ),
  folder_missing: told(
    'Der Ordner ist nicht da',
    'Vielleicht ist das Laufwerk nicht angeschlossen. Die Kopie wartet darauf.',
    otherFolder,
  ),
  folder_read_only: told(
    'In diesen Ordner lässt sich nichts schreiben',
    'Der Ordner oder sein Laufwerk ist schreibgeschützt oder gehört jemand anderem. Die Kopie wartet.',
    otherFolder,
  ),
  folder_shared: told(
    'Andere können diesen Ordner verändern',
    'Er ist eine Verknüpfung, gehört einem anderen Benutzer dieses Computers, oder andere dürfen hineinschreiben; sie könnten Ihre Kopien lesen oder austauschen. Wählen Sie einen anderen Ordner, oder ändern Sie, wer hineinschreiben darf.',
    otherFolder,
  ),
  folder_unsuitable: told(
    'Dieser Ordner kann keine Kopie aufnehmen',
    'Er wurde ausprobiert, bevor Google um etwas gebeten wurde. Sein Laufwerk oder Netzwerkort kann etwas nicht, was eine Kopie braucht; die Einzelheiten sagen, was.',
    otherFolder,
  ),
  path_obstructed: told(
    'Eine Verknüpfung oder besondere Datei ist im Weg',
    'Sie liegt dort, wo eine Datei oder ein Ordner der Kopie hingehört; durch sie wurde nichts gelesen oder geschrieben. Die Einzelheiten nennen sie: Löschen Sie sie, oder wählen Sie einen anderen Ordner.',
    otherFolder,
  ),
  file_too_large_for_drive: told(
    'So große Dateien fasst dieses Laufwerk nicht',
    'Mit FAT32 formatierte Laufwerke nehmen Dateien bis 4 GB auf.',
    otherFolder,
  ),
  name_too_long: told(
    'Der Pfad ist für dieses Laufwerk zu lang',
    'Wählen Sie einen Ordner weiter oben auf dem Laufwerk.',
    otherFolder,
  ),
  rename_blocked: told(
    'Fertig, aber ein anderes Programm hält die Datei fest',
    'Meist ist es ein Virenscanner. Die Daten sind sicher; es wird noch einmal versucht.',
    'Jetzt versuchen',
  ),
  disk_error: told(
    'Der Datenträger meldet einen Fehler',
    'Was schon geprüft ist, ist sicher.',
    tryAgain,
  ),
  bin_refused: told(
    'Der Papierkorb hat diese Kopie nicht genommen',
    'Nichts wurde gelöscht. Vielleicht hat das Laufwerk keinen Papierkorb, oder er ist voll oder schreibgeschützt. Sie können den Ordner in Ihrer Dateiverwaltung selbst löschen.',
    tryAgain,
  ),
  bin_elsewhere: told(
    'Dieses Laufwerk hat keinen Papierkorb',
    'Nichts wurde gelöscht. Die Kopie müsste zuerst ganz in den Papierkorb eines anderen Laufwerks kopiert werden. Sie können den Ordner in Ihrer Dateiverwaltung selbst löschen.',
    tryAgain,
  ),
  not_our_folder: told(
    'In diesem Ordner liegt mehr als diese Kopie',
    'Nichts wurde gelöscht. Etwas darin kam nicht von Carryout, oder ein Teil der Kopie fehlt; die Einzelheiten sagen, was. Legen Sie eigene Dateien woandershin, oder löschen Sie den Ordner selbst.',
    tryAgain,
  ),
  copy_under_way: told(
    'Eine Kopie läuft noch',
    'Nichts wurde gelöscht. Brechen Sie diese Kopie zuerst ab, oder warten Sie, bis sie fertig ist.',
    allRight,
  ),
  old_folder_left: told(
    'Im alten Ordner ist etwas übrig',
    'Die Kopie liegt in ihrem neuen Ordner. Was übrig ist, ließ sich nicht löschen oder gehörte nicht zur Kopie; Sie können es selbst löschen.',
    allRight,
  ),
  copies_missed: told(
    'Einige geplante Kopien sind ausgefallen',
    'Der Computer war aus, oder Carryout lief nicht. Eine Kopie hat sie alle nachgeholt.',
    allRight,
  ),
  google_not_told: told(
    'Hier getrennt, aber Google war nicht zu erreichen',
    'Die Schlüssel auf diesem Computer sind gelöscht. Beenden Sie den Zugriff auch auf Googles Seite.',
    'Googles Seite öffnen',
  ),
  access_not_ended: told(
    'Google konnte nicht gesagt werden, dass der Zugriff endet',
    'Alles ist kopiert und geprüft. Carryout versucht es von selbst wieder; Sie können den Zugriff auch auf Googles Seite beenden.',
    'Googles Seite öffnen',
  ),
  access_shared: told(
    'Der Zugriff für eine Kopie kann beendet werden',
    'Alles ist kopiert und geprüft. Damit endet der Zugriff jeder Verbindung desselben Google-Kontos; die Details nennen die, die dasselbe sein können.',
    'Zugriff beenden',
  ),
  unfinished: told(
    'Etwas ist noch nicht fertig',
    'Gäben wir den Zugriff jetzt zurück, gingen Archive verloren, die noch nicht kopiert sind.',
    allRight,
  ),
  origin_not_loopback: told(
    'Die andere Adresse muss auf diesem Computer liegen',
    'CARRYOUT_GOOGLE_ORIGIN nimmt nur http-Adressen wie http://127.0.0.1:8080.',
    allRight,
  ),
  other_home: told(
    'Dieser Ort gehört zu einem anderen Google',
    'Echter Zugriff und ein Stellvertreter teilen sich nie einen Ort, damit kein echter Schlüssel zum Stellvertreter gelangt. Setzen Sie CARRYOUT_HOME auf einen anderen Ordner.',
    allRight,
  ),
  already_running: told(
    'Carryout läuft schon',
    'Zwei auf einmal kämen sich in die Quere. Benutzen Sie das laufende, oder schließen Sie es zuerst.',
    allRight,
  ),
  journal_broken: told(
    'Carryouts eigene Aufzeichnungen sind nicht zu gebrauchen',
    'Der Datenträger ist vielleicht voll, oder die Datei ist beschädigt. Ihre Kopien bleiben unberührt.',
    tryAgain,
  ),
  journal_misplaced: told(
    'Wo Carryouts Aufzeichnungen liegen sollten, liegt etwas anderes',
    'Eine Verknüpfung, eine Pipe oder ein Ordner trägt den Namen einer seiner Dateien und wird nicht angerührt. Schieben Sie das beiseite, oder wählen Sie mit --home einen anderen Ordner; die Einzelheiten nennen es.',
    tryAgain,
  ),
  journal_newer: told(
    'Diese Aufzeichnungen stammen von einem neueren Carryout',
    'Diese Version versteht sie nicht und lässt sie, wie sie sind. Starten Sie wieder die neuere Version, oder installieren Sie sie.',
    allRight,
  ),
  home_unsuitable: told(
    'Carryouts eigener Ordner liegt auf einem Laufwerk, das ihn nicht halten kann',
    'Seine Aufzeichnungen brauchen ein Laufwerk mit Dateisperren; manche Netzlaufwerke haben keine. Setzen Sie CARRYOUT_HOME auf einen Ordner auf einem lokalen Laufwerk, und starten Sie Carryout neu.',
    tryAgain,
  ),
  autostart_refused: told(
    'Carryout lässt sich nicht mit diesem Computer starten',
    'Das System hat es nicht in seine Liste solcher Programme aufgenommen. Alles andere geht wie bisher.',
    tryAgain,
  ),
  no_display: told(
    'Es gibt keinen Bildschirm für ein Fenster',
    'Starten Sie es von einem Desktop aus, oder benutzen Sie carryout-cli auf einem Server.',
    allRight,
  ),
  wrong_use: told('Das geht hier nicht', 'In den Einzelheiten steht, was erwartet wurde.', allRight),
  unexpected: told(
    'Etwas Unerwartetes ist geschehen',
    'Das ist ein Fehler in Carryout. Kopieren Sie die Einzelheiten und melden Sie sie; nichts Gespeichertes ist verloren.',
    tryAgain,
  ),
};
