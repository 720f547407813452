/** What the picker shows and ticks, as plain functions of the list. */
import type { Category } from '../../bindings/Category';
import type { ExportView } from '../../bindings/ExportView';
import type { Group } from '../../bindings/Group';
import { NUMBERS } from '../../bindings/numbers';
import { description, service, title } from '../../locale/category';

export type Preset = 'everything' | 'activity' | 'youTube' | 'places' | 'lastTime';

export interface Section {
  group: Group;
  rows: Category[];
}

export const GROUPS: readonly Group[] = [
  'youTube',
  'searchAndActivity',
  'mapsAndPlaces',
  'chrome',
  'playAndPurchases',
  'shopping',
  'home',
  'other',
];

/** What Google may no longer offer stands with the others, last. */
export function sections(categories: readonly Category[]): Section[] {
  const placed = categories.map((row) => ({ row, group: row.offered ? row.group : ('other' as const) }));
  return GROUPS.map((group) => ({
    group,
    rows: placed
      .filter((entry) => entry.group === group)
      .map((entry) => entry.row)
      .sort((a, b) => Number(b.offered) - Number(a.offered)),
  })).filter((section) => section.rows.length > 0);
}

/** The order in which three columns become about equally long; what is read first stays first. */
const COLUMNS: readonly Group[] = ['youTube', 'playAndPurchases', 'searchAndActivity', 'chrome', 'mapsAndPlaces', 'home', 'shopping', 'other'];

export function inColumns(all: readonly Section[]): Section[] {
  return all.toSorted((one, other) => COLUMNS.indexOf(one.group) - COLUMNS.indexOf(other.group));
}

/** What unfinished copies of a connection are bringing, each with its copy; one that is being given up brings nothing. */
export function coming(exports: readonly ExportView[], connection: number | null): Map<string, number> {
  const open = exports.filter((one) => one.connection === connection && one.finishedAt === null && one.state !== 'cancelled');
  return new Map(open.flatMap((one) => one.jobs.filter((job) => job.outcome === null).map((job) => [job.resource, one.id] as const)));
}

/** What a row is searched by. Made once for each row: typing must not wait for it. */
const hays = new WeakMap<Category, string>();

function hayOf(row: Category): string {
  let hay = hays.get(row);
  if (hay === undefined) {
    hay = plain(`${title(row.resource)} ${description(row.resource)} ${service(row.resource)} ${row.resource}`);
    hays.set(row, hay);
  }
  return hay;
}

/** Every word must be found somewhere in the row, in any order, whatever the case or accents. */
export function filterBy(categories: readonly Category[], text: string): Category[] {
  const wanted = plain(text).split(/\s+/).filter(Boolean);
  return wanted.length === 0 ? [...categories] : categories.filter((row) => wanted.every((word) => hayOf(row).includes(word)));
}

export function preset(name: Preset, categories: readonly Category[], last: readonly string[]): string[] {
  const offered = categories.filter((row) => row.offered);
  const pick = (keep: (row: Category) => boolean) => offered.filter(keep).map((row) => row.resource);
  switch (name) {
    case 'everything':
      return pick(() => true);
    case 'activity':
      return pick((row) => row.resource.startsWith('myactivity.'));
    case 'youTube':
      return pick((row) => row.group === 'youTube' || row.resource === 'myactivity.youtube');
    case 'places':
      return pick((row) => row.group === 'mapsAndPlaces' || row.resource === 'myactivity.maps');
    case 'lastTime':
      return categories.filter((row) => last.includes(row.resource)).map((row) => row.resource);
  }
}

/** The group box acts on what is shown and offered; a row that may be gone is ticked only by itself. */
export function groupState(rows: readonly Category[], chosen: ReadonlySet<string>): 'none' | 'some' | 'all' {
  const counted = reach(rows);
  const ticked = rows.filter((row) => chosen.has(row.resource)).length;
  if (ticked === 0) return 'none';
  return counted.every((row) => chosen.has(row.resource)) ? 'all' : 'some';
}

/** The rows that a group box ticks. */
export function reach(rows: readonly Category[]): Category[] {
  const offered = rows.filter((row) => row.offered);
  return offered.length > 0 ? offered : [...rows];
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}

/** Whether exactly this preset is ticked. */
export function isPreset(name: Preset, categories: readonly Category[], last: readonly string[], chosen: ReadonlySet<string>): boolean {
  const wanted = preset(name, categories, last);
  return wanted.length > 0 && wanted.length === chosen.size && wanted.every((resource) => chosen.has(resource));
}

/** About what the head of an authorization address takes; the rest is for scopes, each followed by an encoded blank. */
const HEAD = 450;
const PREFIX = encodeURIComponent(NUMBERS.scopePrefix).length;
const BLANK = encodeURIComponent(' ').length;

/** About how often Google's page has to be passed for these; the program counts exactly before it leaves. */
export function roundsFor(rows: readonly Category[]): number {
  let rounds = 0;
  let left = 0;
  for (const row of rows) {
    const length = PREFIX + row.resource.length + BLANK;
    if (rounds === 0 || length > left) {
      rounds += 1;
      left = NUMBERS.longestAddress - HEAD;
    }
    left -= length;
  }
  return rounds;
}
