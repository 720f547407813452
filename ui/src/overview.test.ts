import { afterEach, describe, expect, test } from 'vitest';
import type { CopyView } from './bindings/CopyView';
import type { HistoryView } from './bindings/HistoryView';
import { calendar } from './components/calendar';
import { kinds } from './scenes/connections';
import { access, at, connection, copy, days, job, NOW, problem, savedJob, screen } from './scenes/pieces';
import { by, open, press, settle, text, write, type Opened } from './scenes/tests';
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
