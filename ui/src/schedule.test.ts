import { afterEach, describe, expect, test, vi } from 'vitest';
import type { AccessKind } from './bindings/AccessKind';
import type { ConnectionView } from './bindings/ConnectionView';
import type { ExportView } from './bindings/ExportView';
import { kinds } from './scenes/connections';
import { access, at, connection, copy, days, problem, savedJob, screen, settings } from './scenes/pieces';
import { by, open, press, settle, text, type Opened } from './scenes/tests';
import { formatFor } from './locale/format';

let harness: Opened;
afterEach(() => harness?.end());

const show = async (part: Partial<ConnectionView>, exports: ExportView[] = []) => {
  harness = await open(screen({ connections: [connection(part)], exports }), { at: 'account', connection: 1 });
};
const there = (id: string) => document.querySelector(`[data-testid="${id}"]`) !== null;
const oneTime = connection().grants.map((grant) => ({ ...grant, oneTime: true, endsAt: null }));
const receipt = { asked: 1, got: 1, empty: 0, missing: 0, files: 1, bytes: 1, html: '' };
const done = (id: number) => copy({ id, state: 'done', finishedAt: at(-1), jobs: [savedJob('chrome.history', 1)], receipt });

async function choose(value: string) {
  const select = by<HTMLSelectElement>('schedule-1');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

describe('keep it fresh', () => {
  const rows: [AccessKind, boolean][] = [
    ['oneCopy', false],
    ['usedUp', false],
    ['active', true],
    ['renewable', true],
    ['endsSoon', true],
    ['endsToday', true],
    ['ended', false],
    ['testing', true],
  ];

  test.each(rows)('%s: offered is %s', async (kind, offered) => {
    await show({ access: access({ kind, ...kinds[kind] }) });

    expect(there('schedule-1')).toBe(offered);
  });

  test('is not offered where every permission is for one copy, whatever the chip says', async () => {
    await show({ grants: oneTime, access: access({ kind: 'testing', ...kinds.testing }) });

    expect(there('schedule-1')).toBe(false);
  });

  test('is offered only after a first copy', async () => {
    await show({ bytesKept: 0, folder: null, lastSelection: [] });
    const before = there('schedule-1');
    harness.paint(screen({ connections: [connection({ bytesKept: 0 })], exports: [done(1)] }));
    await settle();

    expect([before, there('schedule-1')]).toEqual([false, true]);
  });

  test('is off until it is chosen, and says how it works before that', async () => {
    await show({});

    expect(by<HTMLSelectElement>('schedule-1').value).toBe('off');
    expect(text()).toContain('Where Google can tell, later copies ask only for what is new');
    expect(text()).not.toContain('Next:');
  });

  test('each choice is one request, and Off is one too', async () => {
    await show({});
    await choose('day');
    await choose('off');

    expect(harness.asked).toEqual([
      { command: 'set_schedule', args: { connection: 1, every: 'day' } },
      { command: 'set_schedule', args: { connection: 1, every: null } },
    ]);
  });

  test('the next run is reported as a date, a time and a distance', async () => {
    await show({ schedule: { every: 'week', dueAt: at(6 * 24 * 60 - 18), paused: false } });

    expect(by<HTMLSelectElement>('schedule-1').value).toBe('week');
    expect(text()).toMatch(/Next: Friday.* 27.*, \d{1,2}:\d\d.* \(in 6 days\)/);
    expect(text()).toContain('while Carryout is open');
  });

  test('whoever wants it without a window is asked for nothing more than a press, and not again', async () => {
    const schedule = { every: 'day', dueAt: at(90), paused: false } as const;
    await show({ schedule });
    await press('background-1');
    const asked = harness.asked;
    harness.paint(screen({ connections: [connection({ schedule })], settings: settings({ background: true }) }));
    await settle();

    expect(asked).toEqual([{ command: 'change_setting', args: { change: { background: true } } }]);
    expect(there('background-1')).toBe(false);
    expect(text()).toContain('This happens without a window too.');
  });

  test('practice is not started with the computer', async () => {
    const schedule = { every: 'day', dueAt: at(90), paused: false } as const;
    harness = await open(screen({ connections: [connection({ schedule })], origin: { kind: 'practice' } }, { practice: true }), { at: 'account', connection: 1 });
    const offered = there('background-1');
    harness.end();
    harness = await open(screen({ connections: [connection()], origin: { kind: 'practice' } }, { practice: true }), { at: 'settings' });

    expect([offered, there('background')]).toEqual([false, false]);
  });

  test('a run that is due waits for the copy under way, and says so', async () => {
    const schedule = { every: 'day', dueAt: at(-10), paused: false } as const;
    await show({ schedule, unfinishedExports: 1 });
    const during = text();
    harness.paint(screen({ connections: [connection({ schedule })] }));
    await settle();

    expect(during).toContain('Next: when the copy that is under way is finished');
    expect(text()).toContain('Next: as soon as possible');
  });

  test('a refused choice goes back, with the reason beside it', async () => {
    await show({ schedule: { every: 'month', dueAt: days(20), paused: false } });
    harness.answers['set_schedule'] = () => {
      throw problem({ code: 'one_time_used', action: 'allow_again' });
    };
    await choose('day');

    expect(by<HTMLSelectElement>('schedule-1').value).toBe('month');
    expect(by('problem').dataset['code']).toBe('one_time_used');
  });

  test('an arrow key opens the list instead of choosing what it passes', async () => {
    await show({});
    const select = by<HTMLSelectElement>('schedule-1');
    const picker = vi.fn();
    select.showPicker = picker;
    const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
    select.dispatchEvent(down);

    expect(picker).toHaveBeenCalledOnce();
    expect(down.defaultPrevented).toBe(true);
  });

  test('a finished copy offers it, gently and only once it is the newest', async () => {
    const exports = [done(2), done(1)];
    harness = await open(screen({ connections: [connection()], exports }), { at: 'copy', export: 2 });
    const newest = there('offer-fresh');
    harness.end();
    harness = await open(screen({ connections: [connection()], exports }), { at: 'copy', export: 1 });

    expect([newest, there('offer-fresh')]).toEqual([true, false]);
  });

  test('a finished copy of one-time access offers nothing more', async () => {
    const used = connection({ grants: oneTime, access: access({ kind: 'usedUp', ...kinds.usedUp }) });
    harness = await open(screen({ connections: [used], exports: [done(1)] }), { at: 'copy', export: 1 });

    expect(there('offer-fresh')).toBe(false);
  });
});

describe('the reminder', () => {
  test('stands beside a known end and is absent where there is none', async () => {
    await show({});
    const known = there('reminder-1');
    harness.paint(screen({ connections: [connection({ access: access({ kind: 'unknown', ...kinds.unknown }) })] }));
    await settle();
    const unknown = there('reminder-1');
    harness.paint(screen({ connections: [connection({ access: access({ kind: 'ended', ...kinds.ended }) })] }));
    await settle();

    expect([known, unknown, there('reminder-1')]).toEqual([true, false, false]);
  });

  test('says what to do with the file once it is saved, and nothing when the dialog was closed', async () => {
    await show({});
    harness.answers['save_reminder'] = () => false;
    await press('reminder-1');
    const closed = text();
    harness.answers['save_reminder'] = () => true;
    await press('reminder-1');

    expect(harness.asked[0]).toEqual({ command: 'save_reminder', args: { connection: 1 } });
    expect(closed).not.toContain('Saved.');
    expect(text()).toContain('Saved. Open the file to put it into your calendar.');
  });
});

test('days ahead are counted by the calendar', () => {
  const english = formatFor('en-GB');
  const noon = new Date(2026, 10, 21, 12);
  const away = (day: number, hour: number) => english.daysAway(new Date(2026, 10, day, hour).toISOString(), noon.toISOString());

  expect([away(21, 23), away(22, 1), away(27, 9)]).toEqual(['today', 'tomorrow', 'in 6 days']);
  expect(english.weekday(new Date(2026, 10, 30, 14, 2).toISOString())).toMatch(/^Monday,? 30 November, 14:02$/);
});
