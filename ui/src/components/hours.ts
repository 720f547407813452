/** How much of the last day of an access is left, since a number of days would be none. */
import type { ConnectionView } from '../bindings/ConnectionView';
import { format } from '../locale';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A number and its unit, in hours or at the very end in minutes; nothing while a whole day is left, or where no end is known. */
export function lastHours(connection: ConnectionView, now: string): { count: string; unit: string } | null {
  const { until } = connection.access;
  if (until === null) return null;
  const left = Math.max(0, Date.parse(until) - Date.parse(now));
  if (left >= DAY) return null;
  return left >= HOUR ? format.measured(Math.floor(left / HOUR), 'hour') : format.measured(Math.floor(left / MINUTE), 'minute');
}
