import type { Format } from '../format';

/** Copies that begin by themselves, and the reminder before access ends. */
export const fresh = (f: Format) => ({
  label: 'Keep it fresh',
  every: { off: 'Off', day: 'Daily', week: 'Weekly', month: 'Monthly' },
  next: 'Next:',
  paused: 'Paused. Nothing is copied by itself.',
  whenFinished: 'when the copy that is under way is finished',
  soon: 'as soon as possible',
  how: 'Where Google can tell, later copies ask only for what is new; other categories are copied whole each time.',
  open: 'This happens while Carryout is open. What was missed is made up for with one copy when you open it again.',
  always: 'This happens without a window too. What was missed while the computer was off is made up for with one copy.',
  startWithComputer: 'Start with this computer',
  offer: 'Carryout can copy this again by itself, as long as Google gives access.',
  keep: 'Keep copies',
  keepAll: 'All',
  keepLast: (count: number) => `At least the last ${f.number(count)}`,
  keepHow:
    'An older copy goes to the bin once newer, checked ones hold all of what is in it. What newer copies go on from stays. Now and then everything is copied whole, so that older copies can go.',
  calendar: 'Add to calendar…',
  calendarSaved: 'Saved. Open the file to put it into your calendar.',
});
