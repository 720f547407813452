import { afterEach, describe, expect, test } from 'vitest';
import type { CopyView } from './bindings/CopyView';
import type { HistoryView } from './bindings/HistoryView';
import { calendar } from './components/calendar';
import { kinds } from './scenes/connections';
import { access, at, connection, copy, days, job, NOW, problem, savedJob, screen } from './scenes/pieces';
import { run } from './scenes/history';
import { ready } from './scenes/my-data';
import { by, key, open, press, settle, text, write, type Opened } from './scenes/tests';
import { daysFrom } from './screens/overview/indexed.svelte';
import { answer } from './screens/overview/answer';

let harness: Opened;
afterEach(() => harness?.end());

const brief = (part: Partial<CopyView> = {}): CopyView => ({
  id: 1,
  connection: 1,
  connectionName: 'Anna private',
  startedAt: at(-60),
  finishedAt: at(-50),
  dueAt: null,
  state: 'complete',
  asked: 14,
  got: 14,
  missing: 0,
  bytes: 1_000,
  ...part,
});
const history = (...copies: CopyView[]): HistoryView => ({ copies, missed: [], kept: [] });
const receipt = { asked: 1, got: 1, empty: 0, missing: 0, files: 1, bytes: 1, html: '' };
const saved = copy({ state: 'done', finishedAt: at(-50), startedAt: at(-60), jobs: [savedJob('chrome.history', 1)], receipt });

describe('the title says “Up to date” only if', () => {
  const fine = screen({ connections: [connection()] });
  const reasonOf = (...input: Parameters<typeof answer>) => {
    const given = answer(...input);
    return given.kind === 'not' ? given.reasons[0]?.reason : given.kind;
  };

  test('the last copy of every account is complete and nothing is wrong', () => {
    expect(answer(fine, history(brief())).kind).toBe('upToDate');
  });

  test.each([
    ['nothing was copied yet', fine, history(), 'never'],
    ['a category is missing', fine, history(brief({ state: 'incomplete', missing: 1 })), 'incomplete'],
    ['it was cancelled', fine, history(brief({ state: 'cancelled' })), 'incomplete'],
    ['it is under way', fine, history(brief({ id: 2, state: 'underWay', finishedAt: null }), brief()), 'underWay'],
    ['a run is overdue', screen({ connections: [connection({ schedule: { every: 'day', dueAt: at(-90), paused: false } })] }), history(brief()), 'late'],
    ['access has ended', screen({ connections: [connection({ access: access({ kind: 'ended', ...kinds.ended }) })] }), history(brief()), 'ended'],
    ['access was for one copy', screen({ connections: [connection({ access: access({ kind: 'usedUp', ...kinds.usedUp }) })] }), history(brief()), 'usedUp'],
    ['another account has no copy', screen({ connections: [connection(), connection({ id: 2 })] }), history(brief()), 'never'],
    ['a folder cannot be reached', screen({ connections: [connection()] }, { folder: { path: '/x', freeBytes: null, problem: problem({ code: 'folder_missing' }) } }), history(brief()), 'needs'],
    ['runs were missed and not dismissed', screen({ connections: [connection()], problems: [problem({ code: 'copies_missed' })] }), history(brief()), 'needs'],
  ] as const)('not where %s', (_, shown, known, reason) => {
    expect(reasonOf(shown, known)).toBe(reason);
  });

  test('a failed category of the last copy is counted as something that needs the user', async () => {
    const failed = { ...saved, jobs: [job('chrome.history', { outcome: 'failed', problem: problem() })], receipt: { ...receipt, missing: 1 } };
    harness = await open(screen({ connections: [connection()], exports: [failed] }));

    expect(document.querySelector('h1')?.textContent).toBe('1 thing needs you');
    expect(by('needs-you').textContent).toContain('Anna private: 1 category failed');
  });
});

describe('the calendar', () => {
  const kind = (known: HistoryView, date: string, dueAt: string | null = null) =>
    calendar(known, 1, dueAt, NOW, 2)
      .flat()
      .find((day) => day.date.getTime() === new Date(new Date(date).getFullYear(), new Date(date).getMonth(), new Date(date).getDate()).getTime())?.kind;

  test('tells copies that were made, late, partly and missed, and the next one', () => {
    const known: HistoryView = {
      copies: [
        brief({ id: 3, startedAt: days(-1), dueAt: days(-1.2) }),
        brief({ id: 2, startedAt: days(-3), state: 'incomplete' }),
        brief({ id: 1, startedAt: days(-4), dueAt: days(-4) }),
      ],
      missed: [{ connection: 1, dueAt: days(-2) }, { connection: 9, dueAt: days(-5) }],
      kept: [],
    };

    expect([-1, -2, -3, -4, -5, 1].map((day) => kind(known, days(day), days(1)))).toEqual(['late', 'missed', 'partly', 'made', 'none', 'planned']);
  });

  test('is there as a table, and the choice is remembered', async () => {
    harness = await open(screen({ connections: [connection()], exports: [saved] }));
    const button = document.querySelector<HTMLElement>('main [aria-pressed]');
    button?.click();
    await settle();

    expect(document.querySelector('main table tbody')?.textContent).toContain('Copied');
    expect(localStorage.getItem('carryout.table.calendar')).toBe('yes');
    button?.click();
    await settle();
  });
});

test('one button stands out: what helps with the worst problem, or else the copy', async () => {
  const main = () => [...document.querySelectorAll('main button.primary')].map((one) => one.getAttribute('data-testid'));
  harness = await open(screen({ connections: [connection()], exports: [saved] }));
  const calm = main();
  harness.paint(screen({ connections: [connection()], exports: [saved] }, { folder: { path: '/x', freeBytes: null, problem: problem({ code: 'folder_missing', action: 'choose_folder' }) } }));
  await settle();

  expect([calm, main()]).toEqual([['copy-again'], ['problem-action']]);
});

test('an account of which nothing was copied has no weeks of dots, but what to do', async () => {
  harness = await open(screen({ connections: [connection({ lastSelection: [], copiesKept: 0, bytesKept: 0 })] }), undefined, { history: () => ({ copies: [], missed: [], kept: [] }) });

  expect(document.querySelector('.calendar')).toBeNull();
  expect(by('nothing-copied').textContent).toBe('Nothing copied yet. Choose what to copy.');
});

test('copies are called safe only where their folder can be reached', async () => {
  const wrong = { connections: [connection({ problems: [problem({ code: 'clock_wrong' })] })], exports: [saved] };
  harness = await open(screen(wrong));
  const reached = text();
  harness.paint(screen(wrong, { folder: { path: '/x', freeBytes: null, problem: problem({ code: 'folder_missing', action: 'choose_folder' }) } }));
  await settle();

  expect(reached).toContain('Everything copied so far is safe');
  expect(text()).not.toContain('Everything copied so far is safe');
});

test('an account that needs the user is never called up to date', async () => {
  harness = await open(screen({ connections: [connection({ problems: [problem({ code: 'clock_wrong' })] })], exports: [saved] }));
  const needed = by('access-chip').textContent;
  harness.paint(screen({ connections: [connection({ disconnecting: true })], exports: [saved] }));
  await settle();

  expect([needed, by('access-chip').textContent]).toEqual(['Needs you', 'Disconnecting…']);
});

describe('a day of the calendar', () => {
  const twice = { copies: run(connection(), { count: 30, bytes: 30_000_000_000, from: Date.parse(days(-0.33)), every: 'day' }).copies, missed: [], kept: [] };
  const cell = (day: number) => {
    const date = new Date(days(day));
    return by(`day-${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`);
  };
  const show = async (known: HistoryView = twice, exports = [saved]) => {
    harness = await open(screen({ connections: [connection()], exports }), undefined, { history: () => known });
  };

  test('is one stop of the keyboard, today at first, and arrows move by day and by week', async () => {
    await show();
    const stops = () => [...document.querySelectorAll('.calendar [tabindex="0"]')];
    const first = stops();
    cell(0).focus();
    await key('ArrowLeft');
    const week = document.activeElement;
    await key('ArrowUp');

    expect(first).toEqual([cell(0)]);
    expect(week).toBe(cell(-7));
    expect(document.activeElement).toBe(cell(-8));
    expect(stops()).toEqual([cell(-8)]);
  });

  test('leads to its copy, and says what is there', async () => {
    await show({ copies: [brief({ id: saved.id, startedAt: days(-2) })], missed: [], kept: [] });
    const said = cell(-2).getAttribute('aria-label');
    cell(-2).focus();
    await key('Enter');

    expect(said).toBe('November 19, 2026: Copied');
    expect(document.querySelector('main')?.dataset['screen']).toBe('copy');
  });

  test('with several copies leads to the list of that day alone', async () => {
    await show({ copies: [brief({ id: 9, startedAt: days(-2) }), brief({ id: 8, startedAt: days(-2.01) }), brief({ id: 7, startedAt: days(-5) })], missed: [], kept: [] });
    cell(-2).dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await settle();
    const listed = [...document.querySelectorAll('[data-testid^="show-copy-"]')].map((one) => one.getAttribute('data-testid'));
    await press('filter-day');

    expect(listed).toEqual(['show-copy-9', 'show-copy-8']);
    expect(document.querySelectorAll('[data-testid^="show-copy-"]')).toHaveLength(3);
  });

  test('without a copy leads nowhere', async () => {
    await show({ ...twice, copies: twice.copies.slice(0, 1) });
    cell(-2).focus();
    await key('Enter');

    expect(document.querySelector('main')?.dataset['screen']).toBe('home');
  });
});

describe('new items per day', () => {
  const end = (day: number) => Math.floor(new Date(new Date(days(day)).setHours(24, 0, 0, 0)).getTime() / 1000);
  const survey = { days: [[end(0), 3], [end(-1), 41]] as [number, number][], undated: 0, total: 44 };
  const data = { data_survey: () => survey, data_overview: () => ({ accounts: [], categories: [['chrome.history', 92_410]], tables: [], unreadable: 0 }) };
  const questions = () => harness.asked.filter((one) => one.command === 'data_survey').length;

  test('are counted once for each state of the index, as a plot and as a table', async () => {
    const shown = (generation: number) => screen({ connections: [connection()], exports: [saved] }, { index: { ...ready, generation } });
    harness = await open(shown(1), undefined, data);
    harness.paint(shown(1));
    await settle();
    const once = questions();
    harness.paint(shown(2));
    await settle();

    expect([once, questions()]).toEqual([1, 2]);
    expect(by('new-items').textContent).toMatch(/44.*most on Nov 20/);
    by('new-items').querySelector<HTMLElement>('button')?.click();
    await settle();
    expect(by('new-items').querySelectorAll('tbody tr')).toHaveLength(30);
    expect(by('new-items').querySelector('tbody')?.textContent).toContain('November 20, 202641');
    expect(by('what-is-here').textContent).toContain('92,410 items');
    by('new-items').querySelector<HTMLElement>('button')?.click();
  });

  test.each(['off', 'reading', 'starting', 'empty', 'failed'] as const)('are not asked for while the index is %s', async (state) => {
    harness = await open(screen({ connections: [connection()] }, { index: { ...ready, state } }), undefined, data);

    expect(questions()).toBe(0);
  });

  test('of days that have not come yet are left out', () => {
    const first = new Date(days(-29));
    const counted = daysFrom(new Date(first.getFullYear(), first.getMonth(), first.getDate()), [[end(40), 7], [end(0), 3]]);

    expect(counted.reduce((sum, day) => sum + day.count, 0)).toBe(3);
  });
});

describe('without a network', () => {
  const offline = problem({ code: 'offline', action: 'wait', details: '' });
  const waiting = copy({ jobs: [job('chrome.history', { problem: offline })] });
  const strip = () => document.querySelector('[data-testid="offline"]') !== null;

  test('a strip says that everything here still works', async () => {
    harness = await open(screen({ connections: [connection()], exports: [waiting] }));
    const before = strip();
    expect(document.querySelector('h1')?.textContent).toBe('Anna private: waiting for the internet connection');
    harness.paint(screen({ connections: [connection()], exports: [saved] }));
    await settle();

    expect([before, strip()]).toEqual([true, false]);
  });

  test('practice has nothing to say, since it needs none', async () => {
    harness = await open(screen({ origin: { kind: 'practice' }, connections: [connection()], exports: [waiting] }, { practice: true }));

    expect(strip()).toBe(false);
  });
});

test('how a copy ended is what the program says, not what the page would guess', async () => {
  harness = await open(screen({ connections: [connection()], exports: [saved] }), undefined, { history: () => history(brief({ state: 'incomplete', missing: 3 })) });

  expect(document.querySelector('h1')?.textContent).toBe('The last copy of Anna private is not complete');
});

test('a copy that has begun since the program told is under way', async () => {
  harness = await open(screen({ connections: [connection()], exports: [copy({ id: 7, jobs: [job('chrome.history')] })] }), undefined, { history: () => history(brief()) });

  expect(document.querySelector('h1')?.textContent).toBe('Copying Anna private');
});

test('four accounts are a table in which each can be copied, renewed and disconnected by name', async () => {
  harness = await open(screen({ connections: [1, 2, 3, 4].map((id) => connection({ id, name: `Account ${id}` })) }));
  const row = by('connection-3');

  expect(row.tagName).toBe('TR');
  expect(['copy-again', 'renew', 'disconnect'].map((id) => row.querySelector(`[data-testid="${id}"]`)?.textContent?.replace(/\s+/g, ' ').trim())).toEqual(['Copy now: Account 3', 'Renew: Account 3', 'Disconnect…: Account 3']);
});

describe('all copies', () => {
  const thousand = Array.from({ length: 1_000 }, (_, index) =>
    brief({ id: 1_000 - index, connection: 1 + (index % 2), connectionName: index % 2 ? 'Work' : 'Anna private', startedAt: days(-index), dueAt: days(-index), state: index === 700 ? 'incomplete' : 'complete', missing: index === 700 ? 2 : 0 }),
  );
  const show = async () => {
    harness = await open(screen({ connections: [connection()] }), { at: 'copies' }, { history: () => history(...thousand) });
    await settle();
  };
  const rows = () => document.querySelectorAll('[data-testid^="show-copy-"]').length;

  test('stand by month, a hundred at a time', async () => {
    await show();
    const first = rows();
    await press('more-copies');

    expect([first, rows()]).toEqual([100, 200]);
    expect(text()).toContain('All 1,000 copies');
    expect(text()).toContain('November 2026');
  });

  test('are found by account, by how they ended and by words', async () => {
    await show();
    await press('filter-incomplete');
    const incomplete = [rows(), text()];
    await press('filter-all');
    await write('copies-search', '2026 work november');

    expect(incomplete[0]).toBe(1);
    expect(incomplete[1]).toContain('2 missing');
    expect(rows()).toBe(10);
  });

  test('one that the window does not hold is asked for before it is shown', async () => {
    await show();
    await press('filter-incomplete');
    await press('show-copy-300');

    expect(new Set(harness.asked.map((one) => one.command))).toEqual(new Set(['show_more_copies']));
    expect(harness.asked).toHaveLength(4);
    expect(document.querySelector('main')?.dataset['screen']).toBe('copy');
  });
});

test('the last day of an access is counted in hours, wherever it is said', async () => {
  const soon = access({ kind: 'testing', until: at(7 * 60 + 10) });
  harness = await open(screen({ connections: [connection({ access: soon })], exports: [saved] }));
  const ring = document.querySelector('[data-testid="connection-1"] svg[viewBox="0 0 120 120"]');
  const side = document.querySelector('aside')?.textContent ?? '';

  expect([...(ring?.querySelectorAll('text') ?? [])].map((one) => one.textContent)).toEqual(['7', 'hours']);
  expect(ring?.getAttribute('aria-label')).toMatch(/^Access until .*\(in 7 hours\)$/);
  expect(side).toContain('Ends today');
  expect(side).not.toContain('0 days');
});

test('only what is up to date wears its colour', async () => {
  const tone = async (kind: 'active' | 'oneCopy' | 'testing') => {
    harness = await open(screen({ connections: [connection({ access: access({ kind }) })], exports: [saved] }));
    const chip = by('access-chip').className;
    harness.end();
    return /good|care|plain|bad/.exec(chip)?.[0];
  };

  expect([await tone('active'), await tone('oneCopy'), await tone('testing')]).toEqual(['good', 'plain', 'care']);
});
