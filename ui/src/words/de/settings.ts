import type { Words } from '../en';
import type { RateUnit } from '../../parts/rate';

const units: Record<RateUnit, string> = { mbit: 'Mbit/s', mbyte: 'MB/s' };

export const settings = (): Words['settings'] => ({
  title: 'Einstellungen',
  inPractice: 'Sie gelten nur für die Übung und enden mit ihr.',
  speed: {
    title: 'Tempo und Ruhe',
    label: 'Tempolimit',
    none: 'Keines',
    own: 'Eigener Wert …',
    ownLabel: 'Eigener Wert',
    unitLabel: 'Einheit',
    units,
    rate: (value, unit) => `${value} ${units[unit]}`,
    how: 'Für alle Dateien aller Kopien zusammen. Laufende Kopien halten sich sofort daran.',
    wrong: 'Das ist kein Tempo. Tippen Sie eine Zahl ab 0,1 Mbit/s.',
  },
  quiet: {
    begin: 'Eine Stunde Ruhe',
    what: 'Vor einem Anruf oder Film: eine Stunde lang wird nichts geholt, dann geht es von selbst weiter.',
    until: (when) => `Ruhe bis ${when}.`,
    google: 'Google bereitet weiter vor.',
    end: 'Jetzt weiter',
  },
  line: {
    title: 'Getaktete Verbindungen',
    wait: 'Bei getakteter Verbindung warten',
    how: 'Ihr System sagt, welche Verbindungen getaktet sind, etwa der Hotspot eines Telefons. Wo es nichts sagt, wird geholt.',
    isMetered: 'Diese Verbindung ist getaktet.',
  },
  power: {
    title: 'Akku und Ruhezustand',
    battery: 'Im Akkubetrieb',
    choices: { always: 'Kopieren', unlessLow: 'Kopieren, bis der Akku schwach ist', never: 'Auf den Netzstrom warten' },
    how: 'Google bereitet währenddessen weiter vor. Jede Kopie lässt sich trotzdem fortsetzen.',
    isOnBattery: 'Dieser Computer läuft mit Akku.',
    awake: 'Wach bleiben, solange Dateien ankommen',
    awakeHow: 'Nur solange Bytes fließen. Während Google vorbereitet und während Kopien warten, darf der Computer schlafen.',
  },
  background: {
    title: 'Ohne Fenster',
    label: 'Mit diesem Computer starten und weiterlaufen, wenn das Fenster geschlossen ist',
    how: 'Verbindungen bleiben aktuell und Kopien gehen weiter, auch ohne Fenster. Öffnen Sie Carryout wieder, um es zu sehen.',
    quit: 'Carryout beenden',
    quitHow: 'Bis zum nächsten Start dieses Computers, oder bis Sie es öffnen.',
  },
  held: {
    metered: 'Wartet: diese Verbindung ist getaktet.',
    battery: 'Wartet: der Computer läuft mit Akku.',
    lowBattery: 'Wartet: der Akku ist schwach.',
    goesOn: {
      metered: 'Bei einer anderen Verbindung geht es von selbst weiter.',
      battery: 'Am Netzstrom geht es von selbst weiter.',
      lowBattery: 'Am Netzstrom geht es von selbst weiter.',
    },
    anyway: 'Trotzdem kopieren',
    row: 'wartet',
  },
});
