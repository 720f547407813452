/** What the program would tell of its copies: the brief form of those that a scene holds as wholes, and of those before them. */
import type { ConnectionView } from '../bindings/ConnectionView';
import type { CopyState } from '../bindings/CopyState';
import type { CopyView } from '../bindings/CopyView';
import type { Every } from '../bindings/Every';
import type { ExportView } from '../bindings/ExportView';
import type { HistoryView } from '../bindings/HistoryView';
import type { Snapshot } from '../bindings/Snapshot';
import { NOW } from './pieces';
import { chance, divided } from './sizes';

const DAY = 86_400_000;
const EVERY: Record<Every, number> = { day: 1, week: 7, month: 30 };

export function historyOf(exports: readonly ExportView[]): HistoryView {
  return { copies: exports.map(brief), missed: [], kept: keptOf(exports) };
}

/** The same, with as many copies before those as each account has kept, and with what they hold. */
export function grown(snapshot: Snapshot): HistoryView {
  const scheduled = new Set(snapshot.connections.filter((one) => one.schedule).map((one) => one.id));
  const held = snapshot.exports.map(brief).map((one) => (scheduled.has(one.connection) && one.finishedAt !== null ? { ...one, dueAt: one.startedAt } : one));
  const earlier = snapshot.connections.map((one) => before(one, held.filter((copy) => copy.connection === one.id)));
  return {
    copies: [...held, ...earlier.flatMap((one) => one.copies)].sort((one, other) => Date.parse(other.startedAt) - Date.parse(one.startedAt)),
    missed: earlier.flatMap((one) => one.missed),
    kept: snapshot.connections.length > 0 ? snapshot.connections.flatMap(holds) : keptOf(snapshot.exports),
  };
}

/** What the copies of an account hold, by category: together as much as it keeps. */
const holds = (connection: ConnectionView): HistoryView['kept'] =>
  connection.bytesKept === 0
    ? []
    : [...divided(connection.lastSelection.length > 0 ? connection.lastSelection : connection.granted, connection.bytesKept)].map(([resource, bytes]) => ({ connection: connection.id, resource, bytes }));

function before(connection: ConnectionView, held: readonly CopyView[]): Pick<HistoryView, 'copies' | 'missed'> {
  const kept = held.filter((one) => one.finishedAt !== null && one.state !== 'binned');
  const count = connection.copiesKept - kept.length;
  const rest = connection.bytesKept - kept.reduce((sum, one) => sum + one.bytes, 0);
  const newest = held.length > 0 ? Math.min(...held.map((one) => Date.parse(one.startedAt))) : Date.parse(NOW) - DAY / 3;
  return run(connection, { count, bytes: rest, from: held.length > 0 ? newest - DAY : newest, every: connection.schedule?.every ?? null });
}

interface Run {
  count: number;
  /** All of them together; the first one is as large as those after it together. */
  bytes: number;
  /** The newest. */
  from: number;
  /** By a schedule, or now and then by hand. */
  every: Every | null;
}

/** Copies that follow one another, newest first: now and then one is late, was missed, or lacks something. */
export function run({ id, name, granted }: Pick<ConnectionView, 'id' | 'name' | 'granted'>, { count, bytes, from, every }: Run): Pick<HistoryView, 'copies' | 'missed'> {
  if (count <= 0) return { copies: [], missed: [] };
  const asked = Math.max(1, granted.length);
  const shares = Array.from({ length: count }, (_, at) => (at === count - 1 ? count * 1.1 : 0.4 + chance(id * 31 + at) * 1.6));
  const whole = shares.reduce((sum, one) => sum + one, 0);
  const copies: CopyView[] = [];
  const missed: HistoryView['missed'] = [];
  let moment = from;
  for (let at = 0; at < count; at += 1) {
    const odd = every === null || at < 3 ? 0 : (at * 7 + id * 5) % 43;
    if (odd === 17) {
      missed.push({ connection: id, dueAt: new Date(moment).toISOString() });
      moment -= EVERY[every ?? 'day'] * DAY;
    }
    const lacks = odd === 29 ? 1 : 0;
    copies.push({
      id: 1_000_000 - at * 10 - id,
      connection: id,
      connectionName: name,
      startedAt: new Date(moment + (odd === 11 ? 5 * 3_600_000 : 0)).toISOString(),
      finishedAt: new Date(moment + 24 * 60_000).toISOString(),
      dueAt: every === null ? null : new Date(moment).toISOString(),
      state: lacks > 0 ? 'incomplete' : 'complete',
      asked,
      got: asked - lacks,
      missing: lacks,
      bytes: Math.round((bytes * (shares[at] ?? 0)) / whole),
    });
    moment -= every === null ? Math.round(4 + chance(at + id) * 8) * DAY + Math.round(chance(at * 3 + id) * 300) * 60_000 : EVERY[every] * DAY;
  }
  return { copies, missed: missed.reverse() };
}

function stateOf(view: ExportView): CopyState {
  if (view.binnedAt !== null) return 'binned';
  if (view.finishedAt === null && view.state !== 'done' && view.state !== 'cancelled') return 'underWay';
  if (view.state === 'cancelled') return 'cancelled';
  return (view.receipt?.missing ?? 0) > 0 ? 'incomplete' : 'complete';
}

function brief(view: ExportView): CopyView {
  const { id, connection, connectionName, startedAt, finishedAt, receipt } = view;
  return {
    id,
    connection,
    connectionName,
    startedAt,
    finishedAt,
    dueAt: null,
    state: stateOf(view),
    asked: receipt?.asked ?? 0,
    got: receipt?.got ?? 0,
    missing: receipt?.missing ?? 0,
    bytes: receipt?.bytes ?? 0,
  };
}

function keptOf(exports: readonly ExportView[]): HistoryView['kept'] {
  const kept = new Map<string, HistoryView['kept'][number]>();
  for (const one of exports.filter((view) => view.binnedAt === null)) {
    for (const job of one.jobs.filter((row) => row.outcome === 'saved')) {
      const key = `${one.connection} ${job.resource}`;
      const before = kept.get(key)?.bytes ?? 0;
      kept.set(key, { connection: one.connection, resource: job.resource, bytes: before + job.bytesDone });
    }
  }
  return [...kept.values()];
}
