/** What the rounds to Google hold and brought, as plain functions of the picture. */
import type { BatchView } from '../../bindings/BatchView';
import type { Category } from '../../bindings/Category';
import type { Group } from '../../bindings/Group';
import { service, title } from '../../locale/category';

/** The products of a step, in the order of the list. */
export function products(batch: BatchView, categories: readonly Category[]): Group[] {
  return [...new Set(categories.filter((row) => batch.asked.includes(row.resource)).map((row) => row.group))];
}

/** Titles in the order of the list; a name that the list does not know stands for itself. */
export function titles(resources: readonly string[], categories: readonly Category[]): string[] {
  const known = categories.filter((row) => resources.includes(row.resource));
  const unknown = resources.filter((resource) => !known.some((row) => row.resource === resource));
  const names = known.map((row) => title(row.resource));
  const double = (name: string) => names.filter((one) => one === name).length > 1;
  return [...known.map((row) => (double(title(row.resource)) ? `${title(row.resource)} (${service(row.resource)})` : title(row.resource))), ...unknown];
}

/** What the finished rounds asked for, were given, and were not given; a later round may bring what an earlier one did not. */
export function harvest(batches: readonly BatchView[]) {
  const over = batches.filter((batch) => batch.granted !== null);
  const asked = [...new Set(over.flatMap((batch) => batch.asked))];
  const given = [...new Set(over.flatMap((batch) => batch.granted ?? []))];
  return { asked, given, missing: asked.filter((resource) => !given.includes(resource)) };
}
