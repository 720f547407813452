/** The months between the first and the last match, for the histogram and the period that is chosen on it. */

export interface Month {
  year: number;
  /** From 0 as in `Date`. */
  month: number;
  count: number;
}

/** A period as the places of its first and last month. */
export interface Span {
  from: number;
  to: number;
}

type Day = readonly [end: number, count: number];

/** The day that ends then, in the user's zone. */
export const dateOf = (end: number): Date => new Date((end - 1) * 1000);

const number = (date: Date): number => date.getFullYear() * 12 + date.getMonth();

/** Every month from the first to the last one, oldest first, those without a match included. */
export function monthsOf(days: readonly Day[]): Month[] {
  const [newest, oldest] = [days[0], days[days.length - 1]];
  if (!newest || !oldest) return [];
  const first = number(dateOf(oldest[0]));
  const last = number(dateOf(newest[0]));
  const months = Array.from({ length: last - first + 1 }, (_, at) => {
    const month = first + at;
    return { year: Math.floor(month / 12), month: month % 12, count: 0 };
  });
  for (const [end, count] of days) {
    const month = months[number(dateOf(end)) - first];
    if (month) month.count += count;
  }
  return months;
}

/** The days within a period. */
export function within(days: readonly Day[], months: readonly Month[], span: Span): Day[] {
  const [first, last] = [months[span.from], months[span.to]];
  if (!first || !last) return [];
  const [low, high] = [first.year * 12 + first.month, last.year * 12 + last.month];
  return days.filter(([end]) => {
    const month = number(dateOf(end));
    return month >= low && month <= high;
  });
}

/** The two moments that a period lies between. */
export function moments(months: readonly Month[], span: Span): { since: string; until: string } | null {
  const [first, last] = [months[span.from], months[span.to]];
  if (!first || !last) return null;
  return {
    since: new Date(first.year, first.month, 1).toISOString(),
    until: new Date(last.year, last.month + 1, 1).toISOString(),
  };
}

/** The same period in other months; nothing where it lies outside them. */
export function carried(before: readonly Month[], span: Span, after: readonly Month[]): Span | null {
  const [first, last, start] = [before[span.from], before[span.to], after[0]];
  if (!first || !last || !start) return null;
  const base = start.year * 12 + start.month;
  const from = Math.max(0, first.year * 12 + first.month - base);
  const to = Math.min(after.length - 1, last.year * 12 + last.month - base);
  return from <= to ? { from, to } : null;
}
