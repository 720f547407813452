/** Which product a category belongs to, for its colour and picture: the same on every screen, always beside the name. */
import type { Category } from '../bindings/Category';
import type { Group } from '../bindings/Group';

/** One that the list does not know, or that Google may no longer offer, counts with the others. */
export function productOf(resource: string, categories: readonly Category[]): Group {
  const row = categories.find((one) => one.resource === resource);
  return row?.offered ? row.group : 'other';
}
