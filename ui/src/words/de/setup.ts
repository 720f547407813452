import type { Words } from '../en';
import type { Format } from '../format';

export const setup = (f: Format): Words['setup'] => ({
  title: 'Ihr eigener Schlüssel zu Google',
  intro:
    'Google lässt ein Programm nur mit einer Client-Datei hinein. Sie machen sie einmal, in etwa zehn Minuten, in Googles Konsole. Sie bleibt auf diesem Computer.',
  step: (number) => `Schritt ${f.number(number)}`,
  pageOpens: 'Diese Seite öffnen',
  project: 'Ein Projekt anlegen',
  projectText: 'Der Name ist gleich, zum Beispiel „Meine Daten“. Google will auch ein Rechnungskonto; Kosten für diese Kopien sind uns nicht bekannt.',
  api: 'Die Data Portability API einschalten',
  apiText: 'Prüfen Sie, ob oben Ihr Projekt gewählt ist, und drücken Sie „Aktivieren“.',
  branding: 'Die App benennen',
  brandingText: 'App-Name: „Mein Carryout“. Support-E-Mail und Kontakt: Ihre eigene Adresse. Mehr braucht es nicht.',
  audience: 'Sagen, wer sie benutzen darf',
  audienceText:
    'Wählen Sie „Extern“. Tragen Sie unter „Testnutzer“ die Adresse des Kontos ein, dessen Daten Sie wollen.',
  publish: 'Die App veröffentlichen',
  publishText:
    'Drücken Sie auf derselben Seite „App veröffentlichen“. Bis dahin ist das Projekt im Test: Der Zugriff endet nach 7 Tagen, was immer Sie wählen, und lässt sich nicht verlängern. Veröffentlicht, aber von Google nicht geprüft, zeigt die App eine Warnung, an der Sie vorbeikommen.',
  scopes: 'Sagen, worum sie bitten darf',
  scopesText:
    'Drücken Sie „Bereiche hinzufügen oder entfernen“, fügen Sie diese Liste unter „Bereiche manuell hinzufügen“ ein, drücken Sie „Zur Tabelle hinzufügen“, dann „Aktualisieren“ und „Speichern“.',
  copyScopes: 'Liste der Bereiche kopieren',
  client: 'Den Client anlegen und seine Datei laden',
  clientText:
    'Drücken Sie „Client erstellen“, wählen Sie den Typ „Desktop-App“, dann „JSON herunterladen“. Google bietet diese Datei nur einmal an, gleich nach dem Anlegen.',
  file: 'Die Client-Datei wählen',
  fileText: 'Ihr Name beginnt mit client_secret_ und endet auf .json.',
  choose: 'Client-Datei wählen …',
  chooseAnother: 'Andere Datei wählen …',
  check: 'Diesen Client prüfen',
  checkText: 'Fragt Google, ob es den Client und sein Geheimnis kennt. Niemand muss dafür etwas erlauben.',
  clients: 'Ihre Client-Dateien',
  stepsOf: 'Schritte von',
  shown: 'Seine Schritte sind gezeigt',
  show: 'Seine Schritte zeigen',
  usedBy: (names) => `Benutzt von ${names}`,
  unused: 'Von keiner Verbindung benutzt',
  remove: 'Entfernen',
  states: {
    unchecked: 'Noch nicht geprüft',
    right: 'Richtig',
    wrong: 'Nicht richtig',
    unknowable: 'Google sagt es nicht',
  },
  later: 'Zeigt sich bei der ersten Anmeldung',
  next: 'Auswählen, was kopiert wird',
});
