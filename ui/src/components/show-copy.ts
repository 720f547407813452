/** Goes to a copy, which the window may not hold yet. */
import type { HistoryView } from '../bindings/HistoryView';
import type { ExportView } from '../bindings/ExportView';
import { NUMBERS } from '../bindings/numbers';
import * as core from '../core';
import type { Navigation } from '../navigation';

/** A copy that is older than those that the window holds is asked for first. */
export async function showCopy(id: number, history: HistoryView, exports: readonly ExportView[], navigation: Navigation): Promise<void> {
  const held = new Set(exports.map((one) => one.id));
  const copy = history.copies.find((one) => one.id === id);
  if (copy && !held.has(id)) {
    const own = history.copies.filter((one) => one.connection === copy.connection);
    const times = Math.ceil((own.indexOf(copy) + 1 - own.filter((one) => held.has(one.id)).length) / NUMBERS.moreCopies);
    for (let time = 0; time < Math.max(1, times); time += 1) await core.showMoreCopies();
  }
  navigation.go({ at: 'copy', export: id });
}
