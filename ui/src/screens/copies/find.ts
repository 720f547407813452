/** Which copies are listed: by account, by how they ended, and by words. */
import type { CopyView } from '../../bindings/CopyView';
import { keyOf } from '../../components/calendar';
import { format } from '../../locale';

export interface Wanted {
  /** Nothing for all accounts. */
  connection: number | null;
  incomplete: boolean;
  /** Any moment of the one day that is wanted; nothing for all. */
  day: string | null;
  words: string;
}

export interface Month {
  key: string;
  name: string;
  copies: CopyView[];
}

/** Every word must be found in the day or the account's name, in any order. */
export function find(copies: readonly CopyView[], wanted: Wanted): CopyView[] {
  const words = wanted.words.toLowerCase().split(/\s+/).filter(Boolean);
  const day = wanted.day === null ? null : keyOf(new Date(wanted.day));
  return copies.filter((one) => {
    if (wanted.connection !== null && one.connection !== wanted.connection) return false;
    if (wanted.incomplete && one.state !== 'incomplete') return false;
    if (day !== null && keyOf(new Date(one.startedAt)) !== day) return false;
    if (words.length === 0) return true;
    const hay = `${format.dayAndTime(one.startedAt)} ${one.startedAt.slice(0, 10)} ${one.connectionName}`.toLowerCase();
    return words.every((word) => hay.includes(word));
  });
}

/** The copies under the month in which they began, as they come. */
export function byMonth(copies: readonly CopyView[]): Month[] {
  const months: Month[] = [];
  for (const one of copies) {
    const date = new Date(one.startedAt);
    const key = `${date.getFullYear()}-${date.getMonth()}`;
    const last = months.at(-1);
    if (last?.key === key) last.copies.push(one);
    else months.push({ key, name: format.month(date), copies: [one] });
  }
  return months;
}
