/** Copies with invented items, answered as the program answers. */
import type { CheckedView } from '../bindings/CheckedView';
import type { CheckView } from '../bindings/CheckView';
import type { CopyOf } from '../bindings/CopyOf';
import type { DataOverview } from '../bindings/DataOverview';
import type { DataQuery } from '../bindings/DataQuery';
import type { DataStats } from '../bindings/DataStats';
import type { FilesView } from '../bindings/FilesView';
import type { IndexView } from '../bindings/IndexView';
import type { ItemDetail } from '../bindings/ItemDetail';
import type { ItemKind } from '../bindings/ItemKind';
import type { ItemLine } from '../bindings/ItemLine';
import type { ItemNumber } from '../bindings/ItemNumber';
import type { Screen } from '../bindings/Screen';
import type { StartView } from '../bindings/StartView';
import type { TableOrder } from '../bindings/TableOrder';
import type { TablePage } from '../bindings/TablePage';
import { doing, pause, press as pressNow, type, unfold } from './hands';
import { at, connection, copy, NOW, problem, screen } from './pieces';
import { beginAnew } from '../screens/my-data/MyData.svelte';
import type { Stage } from './play';
import { chance } from './sizes';
import type { Scene } from './scene';

type Invented = Partial<ItemLine> & { title: string; kind: ItemKind; category: string };

/** What happens on a day, over and over. */
const things: Invented[] = [
  { title: 'lisbon weather next week', kind: 'searched', category: 'myactivity.search' },
  { title: 'Lisbon in four minutes: tram 28, slowly', kind: 'watched', category: 'myactivity.youtube', who: 'Rails & Sea', site: 'youtube.com', gone: true },
  { title: 'How to read a menu in Lisbon', kind: 'watched', category: 'myactivity.youtube', who: 'Kitchen Atlas', site: 'youtube.com' },
  { title: 'Night train Lisbon – Madrid, 2 seats', kind: 'bought', category: 'play.purchases', who: 'Rail tickets', text: '€118.00' },
  { title: 'Opening hours – National Tile Museum, Lisbon', kind: 'visited', category: 'chrome.history', site: 'museu-azulejo.example' },
  { title: 'Directions to Largo do Carmo, Lisbon', kind: 'place', category: 'myactivity.maps', place: 'Largo do Carmo', account: 2 },
  { title: 'Pastelaria at the corner, Lisbon', kind: 'comment', category: 'maps.reviews', text: 'Worth the queue', account: 2 },
  { title: 'リスボンの路面電車', kind: 'saved', category: 'saved.collections', list: 'Trips', site: 'maps.example' },
];

const DAY = 86_400;
/** The end of the present day, in seconds. */
const END = Math.floor(new Date(new Date(NOW).setHours(24, 0, 0, 0)).getTime() / 1000);

/** Days with items, newest first: a few each, and many in some weeks. */
export function calendar(days: number, most = 8): [number, number][] {
  return Array.from({ length: days }, (_, day) => [END - day * DAY, 1 + ((day * 7) % most) + (day % 180 > 150 ? most : 0)] as [number, number]);
}

/** Days as they are in life: more at the weekend, hardly two alike, much on a journey now and then. */
export function lively(days: number, usual = 9): [number, number][] {
  return Array.from({ length: days }, (_, day): [number, number] => {
    const end = END - day * DAY;
    const weekday = new Date((end - DAY / 2) * 1000).getDay();
    const weekend = weekday === 0 || weekday === 6 ? 1.5 : 1;
    const journey = (day + 45) % 191 < 9 ? 3 : 1;
    return [end, Math.max(1, Math.round(usual * weekend * journey * (0.35 + chance(day + usual) * 1.1)))];
  });
}

/** Those of a journey, and a few around it. */
export function journeys(days: number): [number, number][] {
  return lively(days).flatMap(([end, count], day): [number, number][] => {
    if ((day + 45) % 191 < 9) return [[end, Math.max(2, Math.round(count / 3))]];
    return day === 0 || chance(day) > 0.93 ? [[end, 1 + (day % 3)]] : [];
  });
}

const lineAt = (day: number, skip: number): ItemLine => ({
  account: 1,
  id: (END - day * DAY) * 4096 - skip,
  time: new Date((END - day * DAY - 3600 * 2 - skip * 1500) * 1000).toISOString(),
  who: null,
  list: null,
  place: null,
  text: '',
  site: null,
  gone: false,
  ...(things[(skip + day * 3) % things.length] as Invented),
});

const undatedAt = (skip: number): ItemLine => ({ ...lineAt(0, skip), id: -1 - skip, time: null, title: `Rails & Sea ${skip + 1}`, kind: 'subscribed', category: 'youtube.subscriptions', who: null, gone: false });

const SHARES: [ItemKind, number][] = [['searched', 0.38], ['visited', 0.29], ['watched', 0.17], ['place', 0.12], ['saved', 0.033]];

/** How many of each kind there are among so many; together they are all of them. */
function kindsOf(total: number): [ItemKind, number][] {
  const counts = SHARES.map(([kind, share]): [ItemKind, number] => [kind, Math.floor(total * share)]);
  return [...counts, ['bought', total - counts.reduce((sum, [, count]) => sum + count, 0)]];
}

const overview: DataOverview = {
  accounts: [
    { id: 1, name: 'Anna private', items: 386_000, copies: 79 },
    { id: 2, name: 'Family channel', items: 21_000, copies: 8 },
  ],
  categories: [
    ['myactivity.search', 148_020],
    ['myactivity.youtube', 121_388],
    ['chrome.history', 92_410],
    ['myactivity.maps', 14_902],
    ['youtube.comments', 3_118],
    ['chrome.bookmarks', 1_846],
    ['saved.collections', 1_248],
    ['youtube.music', 1_204],
    ['maps.starred_places', 842],
    ['youtube.subscriptions', 214],
    ['play.purchases', 143],
    ['maps.reviews', 96],
  ],
  tables: [
    { category: 'chrome.bookmarks', kind: 'saved', items: 1846, gone: 0 },
    { category: 'maps.reviews', kind: 'place', items: 96, gone: 0 },
    { category: 'maps.starred_places', kind: 'place', items: 842, gone: 3 },
    { category: 'play.purchases', kind: 'bought', items: 143, gone: 0 },
    { category: 'youtube.comments', kind: 'comment', items: 3118, gone: 0 },
    { category: 'youtube.subscriptions', kind: 'subscribed', items: 214, gone: 11 },
  ],
  unreadable: 0,
};

const channels = ['Rails & Sea', 'Kitchen Atlas', 'Slow Maps', 'The Repair Table', 'Northern Garden', 'Paper & Type', 'Evening Chess', 'Stone Bridges', 'Lakeside Astronomy', 'Field Recordings Daily', 'Old Computers Anew', 'Quiet Carpentry', 'Border Walks'];

const LINES = 200;

/** A line of a table that has as many as are wanted. */
const tableLine = (order: TableOrder, row: number): TablePage['lines'][number] => ({
  account: 1 + (row % 2),
  id: -1 - row,
  time: at(-60 * 24 * (97 + (row % 1900))),
  gone: order.gone && row === 2,
  cells: [`${channels[row % channels.length] ?? ''}${row < channels.length ? '' : ` ${row + 1}`}`, null, String(((row + 3) * 37) % 541), `https://www.youtube.com/channel/UC${'q4x9'.repeat(5)}${row}`],
});

/** Some lines of it, as the program gives them. */
export const table = (total: number) => (order: TableOrder, from: number, limit: number): TablePage => ({
  columns: [{ kind: 'title' }, { kind: 'time' }, { kind: 'field', name: 'Videos' }, { kind: 'address' }],
  total,
  lines: Array.from({ length: Math.max(0, Math.min(limit, LINES, total - from)) }, (_, row) => tableLine(order, from + row)),
});

const copies: CopyOf[] = [0, 1, 2, 3, 4, 5].map((day) => ({ account: day < 4 ? 1 : 2, id: 10 - day, export: day === 0 ? 1 : null, askedAt: at(-60 * 24 * day - 480), archives: 9, bytes: day === 0 ? 4_500_000_000 : 41_000_000 + day * 3_100_000 }));

const files: FilesView = {
  archives: ['youtube.music', 'youtube.music', 'myactivity.youtube', 'myactivity.search', 'chrome.history', 'myactivity.maps', 'youtube.comments', 'youtube.public_playlists', 'chrome.bookmarks'].map((category, at) => ({
    id: at + 1,
    name: `takeout-20261121-00${at + 1}.zip`,
    category,
    entries: [1108, 96, 2, 6, 1, 1, 3, 13, 1][at] ?? 1,
    bytes: [2_000_000_000, 1_900_000_000, 186_000_000, 214_000_000, 164_000_000, 48_000_000, 12_000_000, 6_000_000, 1_100_000][at] ?? 0,
    sha256: '9f2c41d7b3a05e6c'.repeat(4),
    unreadable: at === 6 ? 2 : 0,
  })),
  entries: ['comments.csv', 'comments(1).csv', 'picture.jpg'].map((name, at) => ({ archive: 7, name, bytes: 4_100_000 / (at + 1), records: at < 2 ? 1559 : null, unreadable: 0 })),
  beyond: 0,
};

const stats: DataStats = {
  total: 407_000,
  gone: 14,
  copies: 87,
  unreadable: 2,
  categories: [],
  months: Array.from({ length: 60 }, (_, at) => ({ name: `${2022 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`, count: Math.round(3_400 + 1_700 * Math.sin(at / 9) + at * 40 + chance(at) * 2_600) })),
  week: Array.from({ length: 7 }, (_, day) => Array.from({ length: 24 }, (_, hour) => Math.round(240 * Math.max(0, Math.sin(((hour - 6) / 18) * Math.PI)) * (hour > 17 ? 1 : day > 4 ? 0.7 : 0.35) * (0.7 + chance(day * 24 + hour) * 0.6)))),
  channels: channels.map((name, at) => ({ name, count: 540 - at * 37 })),
  sites: ['museu-azulejo.example', 'news.example', 'weather.example', 'recipes.example'].map((name, at) => ({ name, count: 4100 - at * 900 })),
  searches: ['lisbon weather', 'custard tarts', 'night train madrid', 'how to fix a zip'].map((name, at) => ({ name, count: 61 - at * 11 })),
  countries: ['PT', 'ES', 'DE', 'JP'].map((name, at) => ({ name, count: 61 - at * 13 })),
};

const original = `{
  "header": "YouTube",
  "title": "Watched Lisbon in four minutes: tram 28, slowly",
  "titleUrl": "https://www.youtube.com/watch?v=k3Tq0000000",
  "subtitles": [{ "name": "Rails & Sea" }],
  "time": "2026-11-21T12:40:00.000Z",
  "description": "<b>no HTML of theirs is rendered</b>"
}`;

const detail = (line: ItemLine): ItemDetail => ({
  line,
  text: line.text,
  fields: [],
  point: null,
  country: null,
  address: line.kind === 'visited' ? 'http://museu-azulejo.example/opening' : 'https://www.youtube.com/watch?v=k3Tq0000000',
  opens: line.kind !== 'visited',
  since: '2026-05-03T04:00:00Z',
  until: '2026-10-08T04:00:00Z',
  copies: Array.from({ length: 16 }, (_, at) => [new Date(Date.UTC(2026, 4, 3 + at * 13)).toISOString(), at < 12] as [string, boolean]),
  archive: 'takeout-003.zip',
  entry: 'My Activity/YouTube/MyActivity.json',
  sha256: '9f2c41d7b3a05e6c'.repeat(3) + '9f2c41d7b3a008be',
  original,
  missing: null,
});

/** Everything that the page may ask of the copies. */
export function answers(days: [number, number][], undated = 0): Stage['answers'] {
  const lines = (start: StartView, limit: number): ItemLine[] => {
    const found: ItemLine[] = [];
    let skip = start.skip;
    for (let day = start.end === 0 ? days.length : Math.max(0, days.findIndex(([end]) => end === start.end)); day < days.length && found.length < limit; day += 1) {
      const [end, count] = days[day] ?? [0, 0];
      for (; skip < count && found.length < limit; skip += 1) found.push(lineAt(Math.round((END - end) / DAY), skip));
      skip = 0;
    }
    for (; skip < undated && found.length < limit; skip += 1) found.push(undatedAt(skip));
    return found;
  };
  const known = new Map<string, ItemLine>();
  const total = undated + days.reduce((sum, [, count]) => sum + count, 0);
  return {
    data_survey: ({ query }) => {
      if ((query as DataQuery).words.includes('lisbonn')) return { days: [], undated: 0, total: 0 };
      return { days, undated, total };
    },
    data_counts: ({ query }) => ((query as DataQuery).words.includes('lisbonn') ? { kinds: [], gone: 0 } : { kinds: kindsOf(total), gone: 14 }),
    data_find: ({ start, limit }) => {
      const found = lines(start as StartView, limit as number);
      for (const line of found) known.set(`${line.account}:${line.id}`, line);
      return found;
    },
    data_item: ({ item }) => {
      const { account, id } = item as ItemNumber;
      return detail(known.get(`${account}:${id}`) ?? { ...undatedAt(0), account, id });
    },
    data_overview: () => overview,
    data_table: ({ order, from, limit }) => table(214)(order as TableOrder, from as number, limit as number),
    data_statistics: () => stats,
    data_copies: () => copies,
    data_files: () => files,
    export_data: () => ({ items: 414, leftOut: 2, leftOutTitles: ['Grandma’s house', 'The corner shop'], withoutOriginal: 0, altered: 0 }),
  };
}

/** A check of the first copy. */
export const check = (part: Partial<CheckView>): CheckView => ({ account: 1, copy: 10, done: 0, total: 4_500_000_000, found: null, problem: null, ...part });
export const found: CheckedView = { ok: false, files: 37, bytes: 4_500_000_000, findings: ['data/youtube.music/takeout-20261121-002.zip was changed'], beyond: 0 };

export const ready: IndexView = { state: 'ready', generation: 1, reading: null, held: null, outOfReach: 0, problem: null, check: null };

export function dataScreen(index: Partial<IndexView> = {}, around: Partial<Screen> = {}): Screen {
  return screen(
    {
      connections: [connection({ id: 1, name: 'Anna private' }), connection({ id: 2, name: 'Family channel' })],
      exports: [copy({ id: 1, connection: 1, state: 'done', finishedAt: at(-60) })],
    },
    { index: { ...ready, ...index }, ...around },
  );
}

const nothing = { data_overview: () => null, data_survey: () => null, data_counts: () => null };
const some = answers(lively(1400), 40);
const lisbon = answers(journeys(1400));
const settled = () => pause(150);
const press = (...ids: string[]) => doing(...ids.flatMap((id) => [settled, pressNow(id)]), settled);
/** My data opens where it was left, in the scene before too. */
const timeline = press('view-timeline');
/** The list has been painted before anything is done with it. */
const write = (words: string) => doing(timeline, type('search', words), settled);

const openSecond = async (page: Document) => {
  await write('lisbon')(page);
  page.querySelectorAll<HTMLElement>('[data-index="1"]').forEach((row) => row.click());
  await settled();
};

const here = { at: 'my-data' } as const;

const named: Record<string, Scene> = {
  'my-data': { screen: dataScreen(), at: here, answers: lisbon, then: write('lisbon') },
  'my-data-open': { screen: dataScreen(), at: here, answers: lisbon, then: openSecond },
  'my-data-original': { screen: dataScreen(), at: here, answers: lisbon, then: doing(openSecond, unfold('original')) },
  'my-data-export': { screen: dataScreen(), at: here, answers: some, then: press('view-timeline', 'export') },
  'my-data-exported': { screen: dataScreen(), at: here, answers: some, then: press('view-timeline', 'export', 'export-csv') },
  'my-data-tables': { screen: dataScreen(), at: here, answers: some, then: press('view-tables', 'table-youtube.subscriptions', 'show-gone') },
  'my-data-tables-long': { screen: dataScreen(), at: here, answers: { ...some, data_table: ({ order, from, limit }) => table(200_000)(order as TableOrder, from as number, limit as number) }, then: press('view-tables') },
  'my-data-files': { screen: dataScreen(), at: here, answers: some, then: press('view-files', 'archive-7') },
  'my-data-checking': { screen: dataScreen({ check: check({ done: 1_900_000_000 }) }), at: here, answers: some, then: press('view-files') },
  'my-data-checked': { screen: dataScreen({ check: check({ found }) }), at: here, answers: some, then: press('view-files') },
  'my-data-chosen': { screen: dataScreen(), at: here, answers: lisbon, then: doing(write('lisbon'), press('choose-0', 'choose-2')) },
  'my-data-charts': { screen: dataScreen(), at: here, answers: some, then: press('view-charts') },
  'my-data-million': { screen: dataScreen(), at: here, answers: answers(lively(7300, 150)), then: timeline },
  'my-data-no-match': { screen: dataScreen(), at: here, answers: some, then: write('lisbonn') },
  'my-data-empty': { screen: dataScreen({ state: 'empty' }), at: here, answers: nothing },
  'my-data-reading': { screen: dataScreen({ state: 'reading', reading: { account: 1, bytesDone: 238_400_000, bytesTotal: 386_000_000, records: 238_400, repairs: false } }), at: here, answers: nothing },
  'my-data-growing': { screen: dataScreen({ state: 'reading', outOfReach: 2, reading: { account: 1, bytesDone: 238_400_000, bytesTotal: 386_000_000, records: 238_400, repairs: false } }), at: here, answers: some, then: timeline },
  'my-data-repairing': { screen: dataScreen({ state: 'reading', reading: { account: 1, bytesDone: 9_000_000, bytesTotal: 386_000_000, records: 8_400, repairs: true } }), at: here, answers: nothing },
  'my-data-held': { screen: dataScreen({ state: 'reading', held: 'quiet' }), at: here, answers: nothing },
  'my-data-failed': {
    screen: dataScreen({
      state: 'failed',
      problem: problem({ code: 'disk_full', action: 'wait', details: 'there is no room for the index' }),
    }),
    at: here,
    answers: nothing,
  },
  'my-data-off': { screen: dataScreen({ state: 'off' }), at: here, answers: nothing },
  'my-data-practice': { screen: dataScreen({}, { practice: true }), at: here, answers: some, then: timeline },
};

/** Each begins with what is shown first, whatever was looked at before. */
export const dataScenes: Record<string, Scene> = Object.fromEntries(Object.entries(named).map(([name, scene]) => [name, { before: beginAnew, ...scene }]));
