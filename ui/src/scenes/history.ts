/** What the program would tell of its copies: the brief form of those that a scene holds as wholes. */
import type { CopyState } from '../bindings/CopyState';
import type { CopyView } from '../bindings/CopyView';
import type { ExportView } from '../bindings/ExportView';
import type { HistoryView } from '../bindings/HistoryView';
import { days } from './pieces';

export function historyOf(exports: readonly ExportView[]): HistoryView {
  return { copies: exports.map(brief), missed: [], kept: keptOf(exports) };
}

/** A copy a day for each account since `count` days, now and then late, partly, missed. */
export function daily(connections: readonly { id: number; name: string }[], count: number): HistoryView {
  const copies: CopyView[] = [];
  const missed: HistoryView['missed'] = [];
  for (let day = 0; day < count; day += 1) {
    for (const { id, name } of connections) {
      const dueAt = days(-day - 0.33);
      const odd = (day * 7 + id * 3) % 41;
      if (odd === 5) missed.push({ connection: id, dueAt });
      else
        copies.push({
          id: 100_000 - day * connections.length - id,
          connection: id,
          connectionName: name,
          startedAt: days(-day - (odd === 9 ? 0.1 : 0.33)),
          finishedAt: days(-day),
          dueAt,
          state: odd === 13 ? 'incomplete' : 'complete',
          asked: 14,
          got: odd === 13 ? 13 : 14,
          missing: odd === 13 ? 1 : 0,
          bytes: 20_000_000 + ((day * 379 + id * 71) % 17) * 4_000_000,
        });
    }
  }
  return { copies, missed: missed.reverse(), kept: [] };
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
