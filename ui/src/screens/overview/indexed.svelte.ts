/** What the index says of the copies at a glance: items by product, and those of the last days. */
import type { IndexView } from '../../bindings/IndexView';
import * as core from '../../core';
import { keyOf, shift } from '../../components/calendar';

/** So many days are drawn. */
export const DAYS = 30;

export interface DayCount {
  /** Midnight of it, here. */
  date: Date;
  count: number;
}

export class Indexed {
  /** Each of the last days, oldest first; nothing without an index. */
  days = $state.raw<DayCount[] | null>(null);
  /** Items by resource group; nothing without an index. */
  items = $state.raw<ReadonlyMap<string, number> | null>(null);
  #asked = '';

  /** Asks once for each index and day; while copies are read it waits, since every one of them would change the answer. */
  update(index: IndexView, now: string): void {
    if (index.state !== 'ready') {
      if (index.state !== 'reading') this.#forget();
      return;
    }
    const today = new Date(now);
    const sign = `${index.generation} ${keyOf(today)}`;
    if (sign === this.#asked) return;
    this.#asked = sign;
    void this.#ask(today, sign);
  }

  async #ask(today: Date, sign: string): Promise<void> {
    const first = shift(new Date(today.getFullYear(), today.getMonth(), today.getDate()), 1 - DAYS);
    const query = { words: '', accounts: [], categories: [], kinds: [], since: first.toISOString(), until: null, gone: false };
    try {
      const [survey, overview] = [await core.dataSurvey(query), await core.dataOverview()];
      if (this.#asked !== sign) return;
      if (survey) this.days = daysFrom(first, survey.days);
      if (overview) this.items = new Map(overview.categories);
    } catch {
      // My data tells what is wrong with the index; the overview does without.
      if (this.#asked === sign) this.#forget();
    }
  }

  #forget(): void {
    [this.days, this.items, this.#asked] = [null, null, ''];
  }
}

/** Days without an item included; what bears a later date is left out. */
export function daysFrom(first: Date, found: readonly (readonly [end: number, count: number])[]): DayCount[] {
  const counts = new Map<string, number>();
  for (const [end, count] of found) {
    const key = keyOf(new Date((end - 1) * 1000));
    counts.set(key, (counts.get(key) ?? 0) + count);
  }
  return Array.from({ length: DAYS }, (_, day) => {
    const date = shift(first, day);
    return { date, count: counts.get(keyOf(date)) ?? 0 };
  });
}
