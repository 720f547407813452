/** The products as the window shows them: one colour and one picture each, the same on every screen, always beside the name. */
import type { Category } from '../bindings/Category';
import type { Group } from '../bindings/Group';

/** The class that carries the colour of a product, `--p-…`. */
export const PRODUCT_CLASS: Record<Group, string> = {
  youTube: 'p-youtube',
  searchAndActivity: 'p-search',
  mapsAndPlaces: 'p-maps',
  chrome: 'p-chrome',
  playAndPurchases: 'p-play',
  shopping: 'p-shopping',
  home: 'p-home',
  other: 'p-other',
};

/** The product of a category; one that the list does not know counts with the others. */
export function productOf(resource: string, categories: readonly Category[]): Group {
  return categories.find((row) => row.resource === resource)?.group ?? 'other';
}
