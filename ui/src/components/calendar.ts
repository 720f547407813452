/** The days of the last weeks, each with the copies that were made, late or missed on it. */
import type { CopyView } from '../bindings/CopyView';
import type { HistoryView } from '../bindings/HistoryView';

const HOUR = 3_600_000;

export type DayKind = 'none' | 'made' | 'late' | 'partly' | 'missed' | 'planned' | 'ahead';

export interface Day {
  /** Midnight of it, here. */
  date: Date;
  kind: DayKind;
  /** How much came, against what usually comes: 1 less, 2 as usual, 3 more. */
  level: 1 | 2 | 3;
  isToday: boolean;
  copies: CopyView[];
}

/** Whole weeks, oldest first, each from Monday; the last one holds today. */
export function weeksUntil(now: string, count: number): Date[][] {
  const today = midnight(new Date(now));
  const monday = shift(today, -((today.getDay() + 6) % 7));
  return Array.from({ length: count }, (_, week) => Array.from({ length: 7 }, (_, day) => shift(monday, (week - count + 1) * 7 + day)));
}

export function calendar(history: HistoryView, connection: number | null, dueAt: string | null, now: string, count: number): Day[][] {
  const isOwn = (id: number) => connection === null || connection === id;
  const made = new Map<string, CopyView[]>();
  for (const copy of history.copies) {
    if (!isOwn(copy.connection) || copy.state === 'cancelled') continue;
    const key = keyOf(new Date(copy.startedAt));
    made.set(key, [...(made.get(key) ?? []), copy]);
  }
  const missed = new Set(history.missed.filter((run) => isOwn(run.connection)).map((run) => keyOf(new Date(run.dueAt))));
  const overdue = dueAt !== null && Date.parse(dueAt) + HOUR < Date.parse(now);
  const due = dueAt === null ? '' : keyOf(new Date(dueAt));
  const usual = median([...made.values()].map(sum).filter((bytes) => bytes > 0));
  const today = keyOf(new Date(now));
  return weeksUntil(now, count).map((week) =>
    week.map((date) => {
      const key = keyOf(date);
      const copies = made.get(key) ?? [];
      const bytes = sum(copies);
      const level = bytes < usual * 0.5 ? 1 : bytes > usual * 1.5 ? 3 : 2;
      return { date, kind: kindOf(copies, missed.has(key) || (overdue && key === due), key > today, key === due && !overdue), level, isToday: key === today, copies };
    }),
  );
}

function kindOf(copies: CopyView[], isMissed: boolean, isAhead: boolean, isPlanned: boolean): DayKind {
  if (copies.some((one) => one.state === 'incomplete')) return 'partly';
  if (copies.some(isLate)) return 'late';
  if (copies.length > 0) return 'made';
  if (isMissed) return 'missed';
  if (isPlanned) return 'planned';
  return isAhead ? 'ahead' : 'none';
}

/** It began more than an hour after the schedule wanted it. */
export function isLate(copy: CopyView): boolean {
  return copy.dueAt !== null && Date.parse(copy.startedAt) - Date.parse(copy.dueAt) > HOUR;
}

export function keyOf(date: Date): string {
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}

function midnight(date: Date): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate());
}

export function shift(date: Date, days: number): Date {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days);
}

const sum = (copies: CopyView[]) => copies.reduce((total, one) => total + one.bytes, 0);

function median(values: number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
