import type { Words } from '../en';
import type { Format } from '../format';

export const fresh = (f: Format): Words['fresh'] => ({
  label: 'Aktuell halten',
  every: { off: 'Aus', day: 'Täglich', week: 'Wöchentlich', month: 'Monatlich' },
  next: 'Nächste Kopie:',
  paused: 'Pausiert. Es wird nichts von selbst kopiert.',
  whenFinished: 'sobald die laufende Kopie fertig ist',
  soon: 'so bald wie möglich',
  how: 'Wo Google es unterscheiden kann, fragen spätere Kopien nur nach Neuem; andere Kategorien werden jedes Mal ganz kopiert.',
  open: 'Das geschieht, solange Carryout geöffnet ist. Was versäumt wurde, holt eine Kopie beim nächsten Öffnen nach.',
  always: 'Das geschieht auch ohne Fenster. Was versäumt wurde, während der Computer aus war, holt eine Kopie nach.',
  startWithComputer: 'Mit diesem Computer starten',
  offer: 'Carryout kann das von selbst wieder kopieren, solange Google den Zugriff gibt.',
  keep: 'Kopien behalten',
  keepAll: 'Alle',
  keepLast: (count) => `Mindestens die letzten ${f.number(count)}`,
  keepHow:
    'Eine ältere Kopie kommt in den Papierkorb, sobald neuere, geprüfte alles enthalten, was in ihr ist. Worauf neuere Kopien aufbauen, bleibt. Ab und zu wird alles ganz kopiert, damit ältere Kopien gehen können.',
  calendar: 'In den Kalender …',
  calendarSaved: 'Gesichert. Öffnen Sie die Datei, um sie in Ihren Kalender zu übernehmen.',
});
