import { afterEach, expect, test, vi } from 'vitest';
import type { DataQuery } from './bindings/DataQuery';
import type { ItemLine } from './bindings/ItemLine';
import type { TableOrder } from './bindings/TableOrder';
import { answers, calendar, check, dataScreen, found, ready, table } from './scenes/my-data';
import { by, key, open, press, settle, text, write, type Opened } from './scenes/tests';

let harness: Opened;
afterEach(() => {
  harness.end();
  vi.useRealTimers();
});

const here = { at: 'my-data' } as const;
const start = async (index = {}, more = {}, days = calendar(20)) => (harness = await open(dataScreen(index), here, { ...answers(days, 3), ...more }));
const asked = (command: string) => harness.asked.filter((one) => one.command === command).map((one) => one.args);
const rows = () => [...document.querySelectorAll<HTMLElement>('[data-index]')];

test('what is typed is looked for after a pause, as it stands then', async () => {
  vi.useFakeTimers();
  await start();
  const before = asked('data_survey').length;

  await write('search', 'lis');
  await write('search', 'lisbon');
  vi.advanceTimersByTime(200);
  await settle();

  const queries = asked('data_survey').slice(before).map((args) => (args['query'] as DataQuery).words);
  expect(queries).toEqual(['lisbon']);
  expect(text()).toContain('Lisbon');
  expect(document.querySelector('mark')?.textContent?.toLowerCase()).toBe('lisbon');
});

test('an answer to an earlier question is not shown', async () => {
  vi.useFakeTimers();
  let release: (survey: unknown) => void = () => {};
  await start({}, {
    data_survey: ({ query }: Record<string, unknown>) =>
      (query as DataQuery).words === 'slow' ? new Promise((resolve) => (release = resolve)) : { days: [], undated: 0, total: 0 },
  });
  await write('search', 'slow');
  vi.advanceTimersByTime(200);
  await settle();
  await write('search', 'quick');
  vi.advanceTimersByTime(200);
  await settle();

  release({ days: calendar(3), undated: 0, total: 12 });
  await settle();

  expect(text()).toContain('No match for “quick”');
});

test('a list of a million items asks for what is seen and nothing else', async () => {
  await start({}, {}, calendar(7300, 270));

  const pieces = asked('data_find');

  expect(pieces.length).toBeLessThanOrEqual(2);
  expect(rows().length).toBeLessThan(60);
});

test('the end of the list is reached with one key, without what lies between', async () => {
  await start({}, {}, calendar(7300, 270));
  const total = Number(document.querySelector('[aria-setsize]')?.getAttribute('aria-setsize'));
  expect(total).toBeGreaterThan(900_000);
  const before = asked('data_find').length;

  rows()[0]?.focus();
  await key('End');
  await settle();

  expect(document.activeElement?.getAttribute('data-index')).toBe(String(total - 1));
  expect(asked('data_find').length - before).toBeLessThanOrEqual(2);
});

test('arrows move, Enter opens, Escape goes back to the row', async () => {
  await start();
  rows()[0]?.focus();
  await key('ArrowDown');
  await key('ArrowDown');
  const at = document.activeElement as HTMLElement;
  expect(at.getAttribute('data-index')).toBe('2');

  at.click();
  await settle();
  expect(by('detail').contains(document.activeElement)).toBe(true);
  await key('Escape');

  expect(document.querySelector('[data-testid="detail"]')).toBeNull();
  expect(document.activeElement?.getAttribute('data-index')).toBe('2');
});

test('an item is opened by its number, and its address is only shown', async () => {
  await start();
  rows()[0]?.click();
  await settle();
  const shown = (asked('data_item')[0]?.['item'] ?? {}) as { account: number; id: number };

  expect(by('address').textContent).toContain('https://www.youtube.com/watch');
  await press('open-item');

  expect(asked('open_item')).toEqual([{ item: { account: shown.account, id: shown.id } }]);
  for (const { command, args } of harness.asked) {
    if (command !== 'copy_text') expect(JSON.stringify(args)).not.toMatch(/https?:|takeout-003/);
  }
});

test('a page that is not encrypted has no button', async () => {
  await start();
  const page = rows().find((row) => row.textContent?.includes('Opening hours'));
  page?.click();
  await settle();

  expect(by('address').textContent).toContain('http://');
  expect(document.querySelector('[data-testid="open-item"]')).toBeNull();
  expect(text()).toContain('Not opened from here');
});

test('nothing of an archive becomes markup', async () => {
  const evil = '<img src=x onerror=alert(1)><b>bold</b>';
  const hostile = (line: ItemLine): ItemLine => ({ ...line, title: evil, who: evil, list: evil });
  const honest = answers(calendar(20));
  await start({}, {
    data_find: (args: Record<string, unknown>) => (honest['data_find']?.(args) as ItemLine[]).map(hostile),
    data_item: (args: Record<string, unknown>) => ({ ...(honest['data_item']?.(args) as object), original: evil, text: evil, fields: [[evil, evil]] }),
  });
  rows()[0]?.click();
  await settle();

  expect(text()).toContain(evil);
  expect(document.querySelector('main img, main [onerror]')).toBeNull();
});

test('kinds are filters, and what is exported is what is shown', async () => {
  await start();
  await press('kind-watched');
  await press('export');
  expect(document.querySelector('[data-testid="export-kml"]')).toBeNull();
  expect(document.querySelector('[data-testid="export-freeTube"]')).not.toBeNull();

  await press('export-csv');

  const [args] = asked('export_data');
  expect((args?.['query'] as DataQuery).kinds).toEqual(['watched']);
  expect([args?.['chosen'], args?.['format']]).toEqual([{ items: [], allBut: true }, 'csv']);
  expect(by('exported').textContent).toContain('414 items saved');
  expect(by('exported').textContent).toContain('Grandma’s house');
});

test('an export can be cancelled while it is written', async () => {
  let release: (done: null) => void = () => {};
  await start({}, { export_data: () => new Promise((resolve) => (release = resolve)) });
  await press('export');
  await press('export-csv');
  await press('stop-export');
  expect(asked('stop_export')).toHaveLength(1);

  release(null);
  await settle();
  expect(document.querySelector('[data-testid="stop-export"], [data-testid="exported"]')).toBeNull();
});

test('the period is chosen with the arrow keys and taken into the export', async () => {
  await start({}, {}, calendar(400));
  by('grip-from').focus();
  for (let month = 0; month < 3; month += 1) await key('ArrowRight');
  await key('Home');
  await key('ArrowRight', { shiftKey: true });
  expect(by('matches').textContent).toMatch(/ of /);

  await press('export');
  await press('export-jsonLines');

  const query = asked('export_data')[0]?.['query'] as DataQuery;
  expect(query.since).not.toBeNull();
  expect(Date.parse(query.until ?? '')).toBeGreaterThan(Date.parse(query.since ?? ''));
  await press('all-years');
  expect(document.querySelector('[data-testid="all-years"]')).toBeNull();
});

test('tables are sorted by the program, and show what is gone on request', async () => {
  await start();
  await press('view-tables');
  await press('table-youtube.subscriptions');
  await press('show-gone');
  const header = [...document.querySelectorAll<HTMLElement>('th button')].find((one) => one.textContent?.includes('Date'));
  header?.click();
  await settle();

  const orders = asked('data_table').map((args) => args['order'] as { category: string; gone: boolean; by: { kind: string }; descending: boolean });
  expect(orders.at(-1)).toMatchObject({ category: 'youtube.subscriptions', gone: true, by: { kind: 'time' }, descending: true });
  expect(header?.closest('th')?.getAttribute('aria-sort')).toBe('descending');
});

test('items are chosen with boxes, keys and clicks, and the export takes those', async () => {
  await start();
  await press('view-timeline');
  await press('choose-0');
  expect(by('choice').textContent).toContain('1 selected');
  expect(document.querySelector('[data-testid="detail"]')).toBeNull();

  rows()[1]?.focus();
  await key(' ');
  rows()[4]?.dispatchEvent(new MouseEvent('click', { bubbles: true, shiftKey: true }));
  await settle();
  rows()[2]?.dispatchEvent(new MouseEvent('click', { bubbles: true, ctrlKey: true }));
  await settle();
  expect(by('choice').textContent).toContain('4 selected');
  const marked = rows().map((_, at) => by<HTMLInputElement>(`choose-${at}`).checked);
  expect(marked.slice(0, 6)).toEqual([true, true, false, true, true, false]);

  await press('export');
  await press('export-evidence');
  const [args] = asked('export_data');
  const chosen = args?.['chosen'] as { items: unknown[]; allBut: boolean };
  expect([chosen.items.length, chosen.allBut, (args?.['query'] as DataQuery).words]).toEqual([4, false, '']);

  await press('choose-all');
  await press('choose-3');
  await press('export');
  await press('export-csv');
  const all = asked('export_data')[1]?.['chosen'] as { items: unknown[]; allBut: boolean };
  expect([all.items.length, all.allBut]).toEqual([1, true]);
  await press('choose-none');
  expect(document.querySelector('[data-testid="choice"]')).toBeNull();
});

test('a copy is checked again, unpacked, and shown in its folder', async () => {
  await start();
  await press('view-files');
  await press('check-copy');
  harness.paint(dataScreen({ check: check({ done: 1_900_000_000 }) }));
  await settle();
  expect(by('checked').textContent).toContain('1.9 GB of 4.5 GB');
  expect(document.querySelector('[data-testid="check-copy"]')).toBeNull();
  await press('stop-check');
  expect(asked('stop_check')).toHaveLength(1);

  // Another screen, or a window that was closed, loses neither the check nor what it found.
  await press('view-timeline');
  await press('view-files');
  expect(by('checked').textContent).toContain('1.9 GB of 4.5 GB');
  harness.paint(dataScreen({ check: check({ found }) }));
  await settle();
  expect(by('checked').textContent).toContain('Not everything is as it was copied');
  expect(by('checked').textContent).toContain('takeout-20261121-002.zip was changed');
  expect(asked('check_copy')[0]).toMatchObject({ account: 1, copy: 10 });

  await press('show-unpack');
  expect(by('unpack').textContent).toContain('Unpack');

  await press('archive-7');
  expect(text()).toContain('Picture');
  document.querySelector<HTMLElement>('[data-testid="show-entry"]')?.click();
  await settle();
  expect(asked('show_archive')).toEqual([{ account: 1, archive: 7 }]);
});

test('a table of 200,000 lines has only those that are seen, and every key reaches its line', async () => {
  const long = { data_table: ({ order, from, limit }: Record<string, unknown>) => table(200_000)(order as TableOrder, from as number, limit as number) };
  await start({}, long);
  await press('view-tables');
  const lines = () => [...by('table-lines').querySelectorAll('tbody tr')];
  const first = lines().length;
  expect(by('table-lines').querySelector('table')?.getAttribute('aria-rowcount')).toBe('200001');
  expect(lines()[0]?.getAttribute('aria-rowindex')).toBe('2');

  by('table-lines').querySelector<HTMLElement>('[data-index="0"]')?.focus();
  const places: (string | null | undefined)[] = [];
  for (const name of ['ArrowDown', 'ArrowDown', 'ArrowUp', 'PageDown', 'End', 'PageUp', 'Home']) {
    await key(name);
    places.push(document.activeElement?.getAttribute('data-index'));
    expect(lines().length).toBeLessThanOrEqual(2 * first + 2);
    expect(document.activeElement?.textContent).not.toContain('Loading');
  }

  expect([places[0], places[1], places[2], places[4], places[6]]).toEqual(['1', '2', '1', '199999', '0']);
  expect(first).toBeLessThan(60);
  const pages = asked('data_table').map((args) => args['from']);
  expect(new Set(pages)).toEqual(new Set([0, 199_900]));
});

test('a table that is sorted anew begins at its top, and its search stays', async () => {
  vi.useFakeTimers();
  const long = { data_table: ({ order, from, limit }: Record<string, unknown>) => table(200_000)(order as TableOrder, from as number, limit as number) };
  await start({}, long);
  await press('view-tables');
  await write('search', 'maps');
  vi.advanceTimersByTime(200);
  await settle();
  by('table-lines').querySelector<HTMLElement>('[data-index="0"]')?.focus();
  await key('End');

  [...document.querySelectorAll<HTMLElement>('th button')].find((one) => one.textContent?.includes('Date'))?.click();
  await settle();

  const orders = asked('data_table').map((args) => args['order'] as TableOrder);
  expect(orders.at(-1)).toMatchObject({ words: 'maps', by: { kind: 'time' } });
  expect(by('table-lines').querySelector('[tabindex="0"]')?.getAttribute('data-index')).toBe('0');
});

test('charts have their tables, and a name in one searches for it', async () => {
  await start();
  await press('view-charts');
  by('chart-channels').querySelector<HTMLElement>('[aria-pressed]')?.click();
  await settle();
  expect(by('chart-channels').querySelector('table')?.textContent).toContain('Rails & Sea');
  by('chart-channels').querySelector<HTMLElement>('[aria-pressed]')?.click();
  await settle();

  by('chart-channels').querySelector<HTMLElement>('li button')?.click();
  await settle();

  expect((asked('data_survey').at(-1)?.['query'] as DataQuery).words).toBe('"Rails & Sea"');
});

test('each state of the index says what is there to do', async () => {
  const nothing = { data_overview: () => null };
  await start({ state: 'empty' }, nothing);
  expect(text()).toContain('Nothing to look at yet');

  await start({ state: 'off' }, nothing);
  await press('keep-index');
  expect(asked('rebuild_index')).toHaveLength(1);

  await start({ state: 'reading', reading: { account: 1, bytesDone: 1, bytesTotal: 2, records: 1200, repairs: true } }, nothing);
  expect(text()).toContain('Rebuilding the index');
  expect(text()).toContain('1,200');

  await start({ state: 'reading', held: 'quiet' }, nothing);
  expect(text()).toContain('Paused for an hour');
});

test('when something new was read it is looked for', async () => {
  await start();
  const before = asked('data_survey').length;

  harness.paint(dataScreen({ ...ready, generation: 2 }));
  await settle();

  expect(asked('data_survey').length).toBe(before + 1);
});

test('the index is kept or forgotten in the settings', async () => {
  harness = await open(dataScreen(), { at: 'settings' }, {});

  await press('keep-index');
  await press('forget-index');

  expect(harness.asked.map((one) => [one.command, one.args['change']])).toEqual([['change_setting', { keepIndex: false }], ['forget_index', undefined]]);
});

test('the views stand right after the heading whatever is shown, so that they stay under the pointer', async () => {
  await start();
  const places = [];
  for (const view of ['timeline', 'tables', 'files', 'charts']) {
    await press(`view-${view}`);
    places.push(by(`view-${view}`).closest('.tabs')?.previousElementSibling?.tagName);
  }

  expect(places).toEqual(['H1', 'H1', 'H1', 'H1']);
});
