import type { Words } from '../en';
import type { Format } from '../format';

export const notices = (f: Format): Words['notices'] => ({
  ends: (name, date, left) => `Der Zugriff für ${name} endet am ${date} (${left}).`,
  endsText: 'Danach gibt es keine neuen Kopien; Ihre Dateien bleiben.',
  ended: (name) => `Der Zugriff für ${name} ist zu Ende.`,
  endedText: (count) =>
    `Google lässt uns ${f.count(count, { one: '# Kategorie', other: '# Kategorien' })} nicht mehr kopieren. Ihre Dateien sind sicher.`,
  show: 'Zeigen, was zu tun ist',
  noted: 'Zur Kenntnis genommen',
  title: 'Hinweise',
  legend: 'Auf dem Bildschirm melden, während das Fenster nicht da ist:',
  finished: 'wenn etwas fertig ist',
  finishedHint: 'Eine Kopie ist vollständig; Google hat Carryout eingelassen.',
  needsMe: 'wenn etwas mich braucht',
  needsMeHint: 'Der Zugriff endet, der Datenträger ist voll, ein Laufwerk fehlt, eine Kategorie war nicht zu bekommen.',
  rest: 'Was hier aus ist, steht trotzdem in diesem Fenster.',
  ask: 'Auf dem Bildschirm melden, wenn das fertig ist oder Sie braucht?',
  askHint: 'Sie können das Fenster inzwischen schließen.',
  askYes: 'Ja, melden',
  askNo: 'Keine Meldungen',
  askedYes: 'Sie bekommen eine Meldung.',
  askedNo: 'Sie bekommen keine Meldung. Alles steht in der Übersicht.',
  diagnostics: {
    heading: 'Für Hilfe',
    intro: 'Eine Diagnosedatei zeigt denen, die Ihnen helfen, was dieses Programm getan hat. Von selbst wird nichts gesendet.',
    open: 'Diagnose exportieren …',
    clear: 'Protokolle leeren',
    cleared: 'Die Protokolle sind geleert.',
    title: 'Diagnose exportieren',
    contents: 'Die Datei wird ein ZIP-Archiv, in dem dies ist:',
    masked: 'Schlüssel sind nie darin. Namen, die Sie gaben, Pfade, Adressen und Kontodaten sind unkenntlich gemacht.',
    save: 'Speichern …',
    saved: 'Die Diagnosedatei ist gespeichert.',
  },
});
