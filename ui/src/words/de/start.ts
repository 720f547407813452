import type { Words } from '../en';
import type { Format } from '../format';

export const start = (_: Format): Words['start'] => ({
  title: 'Holen Sie Ihre Google-Daten nach Hause',
  does: 'Carryout kopiert Ihre Daten von Google in einen Ordner auf diesem Computer und weist nach, dass jede Datei vollständig ist.',
  doesNot: 'Bei Google wird nichts gelöscht, und nirgendwo anders geht etwas hin.',
  expect: 'Google braucht Minuten bis Tage, um eine Kopie vorzubereiten. Carryout wartet und wird von selbst fertig.',
  google: 'Meine Daten von Google kopieren',
  googleHint: 'Sie wählen, was. Google fragt Sie, bevor es etwas herausgibt.',
  practice: 'Mit Übungsdaten ausprobieren',
  practiceHint: 'Alles geht wie mit Google, nur mit erfundenen Daten.',
  practiceAgain: 'Übungsdaten wählen',
  canI: 'Geht das bei mir?',
  canIIntro: 'Google bietet es an, wenn alle vier Punkte stimmen:',
  country: 'Ihr Konto gehört zu einem Land auf Googles Liste, meist in Europa.',
  adult: 'Sie sind 18 oder älter.',
  personal: 'Es ist ein persönliches Konto, keines von Schule oder Arbeit.',
  protection: 'Das Konto ist nicht im Erweiterten Sicherheitsprogramm.',
  list: 'Googles Liste ansehen',
  notSure: 'Nicht sicher? Probieren Sie es. Google sagt es Ihnen, und nichts geht verloren.',
  cannot: 'Was man so nicht bekommt',
  cannotText: 'Fotos, Gmail und Drive gehören nicht dazu. Dafür hat Google Takeout.',
  takeout: 'Google Takeout öffnen',
  copies: 'Ihre Kopien',
});
