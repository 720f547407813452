import type { RateUnit } from '../../parts/rate';

const units: Record<RateUnit, string> = { mbit: 'Mbit/s', mbyte: 'MB/s' };

/** How hard the line and the machine are used. */
export const settings = () => ({
  title: 'Settings',
  inPractice: 'These hold for practice only, and end with it.',
  speed: {
    title: 'Speed and quiet',
    label: 'Speed limit',
    none: 'None',
    own: 'Own value…',
    ownLabel: 'Own value',
    unitLabel: 'Unit',
    units,
    rate: (value: string, unit: RateUnit) => `${value} ${units[unit]}`,
    how: 'For all files of all copies together. Copies under way keep to it at once.',
    wrong: 'That is no speed. Type a number of at least 0.1 Mbit/s.',
  },
  quiet: {
    begin: 'Quiet for an hour',
    what: 'Before a call or a film: nothing is fetched for an hour, then it goes on by itself.',
    until: (when: string) => `Quiet until ${when}.`,
    google: 'Google goes on preparing.',
    end: 'Go on now',
  },
  line: {
    title: 'Metered lines',
    wait: 'Wait on a metered line',
    how: 'Your system says which lines are metered, such as a phone’s hotspot. Where it does not say, files are fetched.',
    isMetered: 'This line is metered.',
  },
  power: {
    title: 'Battery and sleep',
    battery: 'On battery',
    choices: { always: 'Copy', unlessLow: 'Copy until the battery is low', never: 'Wait for the mains' },
    how: 'Google goes on preparing meanwhile. Each copy can be let go on anyway.',
    isOnBattery: 'This computer runs on its battery.',
    awake: 'Stay awake while files arrive',
    awakeHow: 'Only while bytes flow. While Google prepares, and while copies wait, the computer may sleep.',
  },
  background: {
    title: 'Without a window',
    label: 'Start with this computer, and go on when the window is closed',
    how: 'Connections are kept fresh and copies go on without a window. Open Carryout again to see it.',
    quit: 'Quit Carryout',
    quitHow: 'Until the next start of this computer, or until you open it.',
  },
  held: {
    metered: 'Waits: this line is metered.',
    battery: 'Waits: the computer runs on its battery.',
    lowBattery: 'Waits: the battery is low.',
    goesOn: {
      metered: 'It goes on by itself on another line.',
      battery: 'It goes on by itself on the mains.',
      lowBattery: 'It goes on by itself on the mains.',
    },
    anyway: 'Copy anyway',
    row: 'waits',
  },
});
