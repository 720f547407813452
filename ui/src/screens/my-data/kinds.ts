/** What items are called, and their pictures and colours: the same in filters, lists and details. */
import type { Category } from '../../bindings/Category';
import type { Group } from '../../bindings/Group';
import type { ItemKind } from '../../bindings/ItemKind';
import type { ItemLine } from '../../bindings/ItemLine';
import { productOf } from '../../components/products';
import { t } from '../../locale';
import { title } from '../../locale/category';

const COLOURS: Record<ItemKind, Group> = {
  watched: 'youTube',
  searched: 'searchAndActivity',
  visited: 'chrome',
  bought: 'playAndPurchases',
  place: 'mapsAndPlaces',
  comment: 'youTube',
  saved: 'searchAndActivity',
  subscribed: 'youTube',
  installed: 'playAndPurchases',
  uploaded: 'youTube',
  activity: 'other',
  entry: 'other',
  file: 'other',
};

export const colourOf = (kind: ItemKind): string => `p-${COLOURS[kind]}`;

/** The colour of an item is that of its product, also where its kind is found in several. */
export const colourOfItem = (item: ItemLine, categories: readonly Category[]): string => {
  const product = productOf(item.category, categories);
  return product === 'other' || product === 'searchAndActivity' ? colourOf(item.kind) : `p-${product}`;
};

/** The title of a category, or its name where the list does not know it. */
export const titleOf = (category: string, categories: readonly Category[]): string => (categories.some((one) => one.resource === category) ? title(category) : category);

/** The second line of an item: what it is, and what tells most about it. */
export function noteOf(item: ItemLine, categories: readonly Category[]): string {
  const about =
    item.who ?? item.list ?? (item.place !== item.title ? item.place : null) ?? (item.kind === 'visited' || item.kind === 'saved' ? item.site : null) ?? firstLine(item.text) ?? null;
  const what = item.kind === 'entry' || item.kind === 'file' || item.kind === 'activity' ? titleOf(item.category, categories) : t(`my-data-one-${item.kind}`);
  if (item.kind === 'visited' && about !== null) return about;
  return about === null || about === item.title ? what : `${what} · ${about}`;
}

/** The title of an item, or what stands for it. */
export const headOf = (item: ItemLine): string => item.title || item.place || firstLine(item.text) || item.site || t('my-data-untitled');

const firstLine = (text: string): string | null => text.split('\n').find((line) => line.trim() !== '')?.trim() ?? null;
