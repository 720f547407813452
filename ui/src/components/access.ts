/** The table of access states: which words and which buttons a connection shows. */
import type { ConnectionView } from '../bindings/ConnectionView';
import type { ExportView } from '../bindings/ExportView';
import { NUMBERS } from '../bindings/numbers';
import { format, t } from '../locale';

/** The sentence under the state line. */
export function accessText(connection: ConnectionView, now: string): string {
  const access = connection.access;
  switch (access.kind) {
    case 'active':
      return access.renewFrom ? t('connections-renew-from', { date: format.date(access.renewFrom) }) : '';
    case 'renewable':
      return access.canRenew ? t('connections-text-renewable') : '';
    case 'endsSoon':
    case 'endsToday':
      return access.canRenew ? t('connections-text-endsSoon') : t('connections-text-ends');
    case 'oneCopy': {
      const by = startBy(connection);
      if (by === null) return t('connections-text-oneCopy');
      return Date.parse(by) > Date.parse(now) ? t('connections-start-by', { when: format.moment(by, now) }) : t('connections-started-late');
    }
    default:
      return t(`connections-text-${access.kind}`);
  }
}

/** Until when a copy should begin, counted from the first permission that still works. */
export function startBy(connection: ConnectionView): string | null {
  const given = connection.grants.filter((grant) => grant.live).map((grant) => Date.parse(grant.grantedAt));
  return given.length === 0 ? null : new Date(Math.min(...given) + NUMBERS.beginWithinHours * 3_600_000).toISOString();
}

/** What the card's main button does. */
export type MainDeed = 'choose' | 'startNow' | 'copyAgain' | 'allowAgain';

export function mainDeed(connection: ConnectionView): MainDeed {
  if (connection.granted.length === 0) return 'allowAgain';
  switch (connection.access.kind) {
    case 'usedUp':
    case 'ended':
      return 'allowAgain';
    case 'oneCopy':
      return 'startNow';
    default:
      return connection.lastSelection.length > 0 ? 'copyAgain' : 'choose';
  }
}

/** When the last selection can be copied again; nothing where it can be now. */
export function copyAgainFrom(connection: ConnectionView): string | null {
  const waiting = new Map(connection.waiting);
  const moments = connection.lastSelection.map((resource) => waiting.get(resource));
  if (moments.length === 0 || moments.some((moment) => moment === undefined)) return null;
  return (moments as string[]).reduce((a, b) => (Date.parse(a) <= Date.parse(b) ? a : b));
}

/** Access that lasts: a copy can come again without a new permission. */
export function lasts(connection: ConnectionView): boolean {
  const over = ['oneCopy', 'usedUp', 'ended'].includes(connection.access.kind);
  return !over && connection.grants.some((grant) => grant.live && grant.oneTime === false);
}

/** The first copy shows what a copy is; after it, others may begin by themselves. */
export function mayKeepFresh(connection: ConnectionView, exports: readonly ExportView[]): boolean {
  const copied = connection.bytesKept > 0 || exports.some((one) => one.connection === connection.id && one.receipt !== null);
  return lasts(connection) && connection.folder !== null && copied;
}

/** One-time access may be given back once everything is proved, never before. */
export function mayFinish(connection: ConnectionView, exports: readonly ExportView[]): boolean {
  const own = exports.filter((one) => one.connection === connection.id);
  return (
    connection.access.kind === 'usedUp' &&
    connection.unfinishedExports === 0 &&
    connection.wouldBeLost.length === 0 &&
    own.every((one) => one.state === 'done' || one.state === 'cancelled')
  );
}
