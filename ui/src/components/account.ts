/** The one thing to know of an account, for the sidebar and wherever it is named: a shape and a few words. */
import type { ConnectionView } from '../bindings/ConnectionView';
import type { ExportView } from '../bindings/ExportView';
import { t } from '../locale';
import { tally } from './progress';

/** Safe, soon, needs the user, or nothing going on by itself; each has its own shape. */
export type Tone = 'good' | 'care' | 'bad' | 'idle';

export interface AccountState {
  tone: Tone;
  text: string;
}

const DAY = 86_400_000;

/** Whole days of access that are left; nothing where Google reported no end. */
export function daysLeft(connection: ConnectionView, now: string): number | null {
  const { until } = connection.access;
  return until === null ? null : Math.max(0, Math.floor((Date.parse(until) - Date.parse(now)) / DAY));
}

export function accountState(connection: ConnectionView, exports: readonly ExportView[], now: string): AccountState {
  const own = exports.filter((one) => one.connection === connection.id);
  const running = own.find((one) => one.state === 'running');
  const { kind } = connection.access;
  if (connection.disconnecting) return { tone: 'idle', text: t('connections-disconnecting') };
  if (kind === 'ended') return { tone: 'bad', text: t('connections-chips-ended') };
  if (connection.problems.length > 0 || own.some((one) => one.state === 'blocked')) return { tone: 'bad', text: t('connections-blocked-row') };
  if (running) {
    const { finished, all } = tally(running.jobs);
    return { tone: soon(connection) ? 'care' : 'good', text: t('frame-account-copying', { done: finished, all }) };
  }
  if (kind === 'usedUp' || kind === 'oneCopy') return { tone: 'idle', text: t(`connections-chips-${kind}`) };
  if (kind === 'endsToday') return { tone: 'care', text: t('connections-chips-endsToday') };
  const days = daysLeft(connection, now);
  // Less than a day has no number of days.
  if (soon(connection)) return { tone: 'care', text: days === 0 ? t('connections-chips-endsToday') : days === null ? t(`connections-chips-${kind}`) : t('frame-account-days', { days }) };
  if (connection.schedule?.paused) return { tone: 'idle', text: t('frame-account-paused') };
  return { tone: 'good', text: days === null ? t(`connections-chips-${kind}`) : t('frame-account-days', { days }) };
}

function soon({ access: { kind } }: ConnectionView): boolean {
  return kind === 'endsSoon' || kind === 'endsToday' || kind === 'testing';
}
