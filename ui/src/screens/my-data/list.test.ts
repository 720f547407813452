import { expect, test } from 'vitest';
import { Layout } from './layout';
import { mark } from './mark';
import { carried, moments, monthsOf, within } from './months';
import { Scroll } from './scroll';

const SIZES = { heading: 30, item: 50 };
const seconds = (text: string) => Date.parse(text) / 1000;

test('every height of the list leads to the rows that stand there', () => {
  const layout = new Layout([[300, 3], [200, 1], [100, 2]], 4, SIZES);
  expect(layout.total).toBe(10);
  expect(layout.height).toBe(4 * 30 + 10 * 50);

  for (let height = 0; height < layout.height; height += 7) {
    const rows = layout.rows(height, height + 1);
    expect(rows).toHaveLength(1);
    const [row] = rows;
    const size = row?.kind === 'day' ? 30 : 50;
    expect(row && row.top <= height && height < row.top + size).toBe(true);
  }
  const all = layout.rows(0, layout.height);
  expect(all.filter((row) => row.kind === 'item').map((row) => (row.kind === 'item' ? row.index : -1))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
  for (const row of all) if (row.kind === 'item') expect(layout.top(row.index)).toBe(row.top);
});

test('an item is asked for by its day and its place in it', () => {
  const layout = new Layout([[300, 3], [200, 1]], 2, SIZES);

  const places = [0, 2, 3, 4, 5].map((index) => layout.place(index)).map((place) => [place?.block.end, place?.skip]);

  expect(places).toEqual([[300, 0], [300, 2], [200, 0], [0, 0], [0, 1]]);
  expect(layout.place(6)).toBeNull();
  expect(new Layout([], 0, SIZES).place(0)).toBeNull();
});

test('a list that a browser can hold scrolls as it is', () => {
  const scroll = new Scroll(100_000, 500);

  expect(scroll.height).toBe(100_000);
  expect(scroll.moved(40_000)).toBe(40_000);
  expect([scroll.at, scroll.offset(40_100)]).toEqual([40_000, 40_100]);
});

test('a list of a million items reaches both ends, and a turn of the wheel is as far as ever', () => {
  const scroll = new Scroll(50_000_000, 500);
  expect(scroll.height).toBeLessThan(10_000_000);

  // Somebody drags the bar to the middle.
  const bar = scroll.moved((scroll.height - 500) / 2);
  expect(scroll.at).toBeCloseTo((50_000_000 - 500) / 2, 0);
  const before = scroll.at;
  scroll.moved(bar + 120);
  expect(scroll.at - before).toBe(120);
  expect(scroll.offset(scroll.at)).toBe(bar + 120);

  scroll.moved(scroll.height - 500);
  expect(scroll.at).toBe(50_000_000 - 500);
  scroll.moved(0);
  expect(scroll.at).toBe(0);
});

test('turning the wheel to the end of the bar jumps over nothing', () => {
  const scroll = new Scroll(50_000_000, 500);
  let bar = scroll.to(20_000);
  let last = scroll.at;

  for (let turn = 0; scroll.at > 0; turn += 1) {
    expect(turn).toBeLessThan(1_000);
    bar = scroll.moved(Math.max(0, bar - 100));
    expect(last - scroll.at).toBeLessThanOrEqual(100);
    last = scroll.at;
  }
  expect(bar).toBe(0);
});

test('months go from the first match to the last, and a period takes the days in it', () => {
  const local = (text: string) => Math.floor(new Date(text).getTime() / 1000);
  const days: [number, number][] = [[local('2026-03-02T00:00:00'), 2], [local('2026-03-01T00:00:00'), 5], [local('2025-12-31T00:00:00'), 1]];

  const months = monthsOf(days);

  expect(months.map((month) => [month.year, month.month + 1, month.count])).toEqual([[2025, 12, 1], [2026, 1, 0], [2026, 2, 5], [2026, 3, 2]]);
  expect(within(days, months, { from: 1, to: 2 })).toEqual([days[1]]);
  const period = moments(months, { from: 1, to: 2 });
  expect([period?.since, period?.until]).toEqual([new Date(2026, 0, 1).toISOString(), new Date(2026, 2, 1).toISOString()]);
  expect(carried(months, { from: 1, to: 3 }, months.slice(2))).toEqual({ from: 0, to: 1 });
  expect(carried(months, { from: 0, to: 0 }, months.slice(2))).toBeNull();
  expect(monthsOf([])).toEqual([]);
  expect(seconds('1970-01-01T00:00:00Z')).toBe(0);
});

test('words are marked where they begin, without regard to accents and capitals', () => {
  const marked = (text: string, words: string) => mark(text, words).filter((piece) => piece.isMatch).map((piece) => piece.text);

  expect(marked('LISBON and São Paulo', 'lisb sao')).toEqual(['LISB', 'São']);
  expect(marked('Elisbon', 'lisbon')).toEqual([]);
  expect(marked('リスボンの路面電車', '路面')).toEqual(['路面']);
  expect(marked('İstanbul, Straße', '"istanbul" strasse')).toEqual(['İstanbul']);
  expect(marked('<b>Lisbon</b>', 'b')).toEqual(['b', 'b']);
  for (const [text, words] of [['Lisbon', ''], ['', 'lisbon'], ['a.b*c', '*('], ['ﬁne ofﬁce', 'fine of']] as const) {
    expect(mark(text, words).map((piece) => piece.text).join('')).toBe(text);
  }
});
