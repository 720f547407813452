/** All copies in brief: asked for when a screen shows them, and again when the newest of them change. */
import type { CopyView } from './bindings/CopyView';
import type { ExportView } from './bindings/ExportView';
import type { HistoryView } from './bindings/HistoryView';
import type { Snapshot } from './bindings/Snapshot';
import * as core from './core';

export class History {
  private reported = $state.raw<HistoryView | null>(null);
  private newest = $state.raw<readonly ExportView[]>([]);
  private asked = '';

  /** What the program reported, with the copies that have begun since; nothing before the first answer. */
  readonly view = $derived(this.reported && withBegun(this.reported, this.newest));

  /** Takes what the window shows; asks anew where a copy has begun, ended, gone or got another name. */
  update(snapshot: Snapshot, practice: boolean): void {
    this.newest = snapshot.exports;
    const sign = `${practice} ${snapshot.olderCopies} ${snapshot.exports.map((one) => [one.id, one.state, one.finishedAt, one.binnedAt, one.receipt?.missing, one.connectionName]).join()}`;
    if (sign === this.asked) return;
    this.asked = sign;
    void core.history().then(
      (reported) => {
        if (this.asked === sign) this.reported = reported;
      },
      // Without an answer the screens show what they can.
      () => (this.reported ??= { copies: [], missed: [], kept: [] }),
    );
  }
}

/** How a copy ended is for the program to say; that one is under way can be seen. */
function withBegun(reported: HistoryView, newest: readonly ExportView[]): HistoryView {
  const known = new Set(reported.copies.map((one) => one.id));
  const begun = newest.filter((one) => one.finishedAt === null && one.state !== 'cancelled' && !known.has(one.id)).map(underWay);
  return begun.length === 0 ? reported : { ...reported, copies: [...begun, ...reported.copies].sort((one, other) => other.id - one.id) };
}

const underWay = ({ id, connection, connectionName, startedAt }: ExportView): CopyView => ({
  id,
  connection,
  connectionName,
  startedAt,
  finishedAt: null,
  dueAt: null,
  state: 'underWay',
  asked: 0,
  got: 0,
  missing: 0,
  bytes: 0,
});
