/**
 * The title of the overview, by an exact rule: “Up to date” only if the last copy of every account is complete and
 * checked, nothing failed, no run was missed, access is alive and the folder can be reached. Otherwise it says what is not.
 */
import type { ConnectionView } from '../../bindings/ConnectionView';
import type { HistoryView } from '../../bindings/HistoryView';
import type { Screen } from '../../bindings/Screen';
import { lasts } from '../../components/access';
import { waitsForNetwork } from '../../components/progress';
import { t } from '../../locale';
import { needs } from './needs';

const HOUR = 3_600_000;

/** Why an account is not up to date. */
export type Reason = 'changing' | 'ended' | 'usedUp' | 'underWay' | 'waiting' | 'never' | 'incomplete' | 'late';

export type Answer = { kind: 'upToDate' } | { kind: 'needs'; count: number } | { kind: 'not'; reasons: { connection: ConnectionView; reason: Reason }[] };

export function answer(screen: Screen, history: HistoryView): Answer {
  const count = needs(screen).length;
  if (count > 0) return { kind: 'needs', count };
  const now = screen.snapshot?.now ?? '';
  const reasons = (screen.snapshot?.connections ?? []).flatMap((connection) => {
    const reason = whyNot(connection, history, now);
    if (!reason) return [];
    const waits = reason === 'underWay' && screen.snapshot?.exports.some((one) => one.connection === connection.id && waitsForNetwork(one));
    return [{ connection, reason: waits ? ('waiting' as const) : reason }];
  });
  // Without an account there is nothing that could be up to date.
  return reasons.length === 0 && (screen.snapshot?.connections.length ?? 0) > 0 ? { kind: 'upToDate' } : { kind: 'not', reasons };
}

/** What keeps an account from being up to date; nothing where it is. */
export function whyNot(connection: ConnectionView, history: HistoryView, now: string): Reason | null {
  const { kind } = connection.access;
  if (connection.disconnecting || connection.switching) return 'changing';
  if (kind === 'ended') return 'ended';
  const own = history.copies.filter((one) => one.connection === connection.id);
  const last = own.find((one) => one.state !== 'binned');
  if (connection.unfinishedExports > 0 || own.some((one) => one.state === 'underWay')) return 'underWay';
  if (kind === 'usedUp') return 'usedUp';
  if (connection.granted.length === 0) return 'ended';
  if (!last) return 'never';
  if (last.state !== 'complete') return 'incomplete';
  const { schedule } = connection;
  if (schedule && !schedule.paused && lasts(connection) && Date.parse(schedule.dueAt) + HOUR < Date.parse(now)) return 'late';
  return null;
}

export function title(given: Answer): string {
  if (given.kind === 'upToDate') return t('overview-up-to-date');
  if (given.kind === 'needs') return t('overview-needs', { count: given.count });
  const [first] = given.reasons;
  return first ? sentence(first) : t('frame-home');
}

/** What else is not as it should be, beside the title. */
export function rest(given: Answer): string {
  return given.kind === 'not' ? given.reasons.slice(1).map(sentence).join(' · ') : '';
}

const sentence = ({ connection, reason }: { connection: ConnectionView; reason: Reason }) => t(`overview-not-${reason}`, { name: connection.name });
