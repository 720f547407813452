/** All copies in brief: asked for when a screen shows them, and again when the newest of them change. */
import type { CopyState } from './bindings/CopyState';
import type { CopyView } from './bindings/CopyView';
import type { ExportView } from './bindings/ExportView';
import type { HistoryView } from './bindings/HistoryView';
import type { Snapshot } from './bindings/Snapshot';
import * as core from './core';

export class History {
  private reported = $state.raw<HistoryView | null>(null);
  private newest = $state.raw<readonly ExportView[]>([]);
  private asked = '';

  /** What is known: what was reported, brought up to date by what the window shows anyway. */
  readonly view = $derived(merge(this.reported ?? historyOf([]), this.newest));

  /** Takes what the window shows; asks anew where a copy has begun, ended or gone. */
  update(snapshot: Snapshot, practice: boolean): void {
    this.newest = snapshot.exports;
    const sign = `${practice} ${snapshot.olderCopies} ${snapshot.exports.map((one) => `${one.id}${stateOf(one)}`).join()}`;
    if (sign === this.asked) return;
    this.asked = sign;
    void core.history().then(
      (reported) => {
        if (this.asked === sign) this.reported = reported;
      },
      // What the window shows anyway is still there.
      () => undefined,
    );
  }
}

/** The brief form of copies that are known as wholes. */
export function historyOf(exports: readonly ExportView[]): HistoryView {
  return { copies: exports.map(brief), missed: [], kept: keptOf(exports) };
}

function merge(reported: HistoryView, newest: readonly ExportView[]): HistoryView {
  const fresh = new Map(newest.map((one) => [one.id, one]));
  const known = new Set(reported.copies.map((one) => one.id));
  const unknown = newest.filter((one) => !known.has(one.id)).map(brief);
  const copies = reported.copies.map((one) => {
    const now = fresh.get(one.id);
    return now ? { ...brief(now), dueAt: one.dueAt } : one;
  });
  return { ...reported, copies: [...unknown, ...copies].sort((one, other) => other.id - one.id) };
}

export function stateOf(view: ExportView): CopyState {
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
    asked: receipt?.asked ?? view.jobs.length,
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
