/** What needs the user, as one list over the whole program: worst first, one entry per problem. */
import type { AccessNotice } from '../../bindings/AccessNotice';
import type { ConnectionView } from '../../bindings/ConnectionView';
import type { ExportView } from '../../bindings/ExportView';
import type { Problem } from '../../bindings/Problem';
import type { Screen } from '../../bindings/Screen';
import { failed } from '../../components/progress';

interface Common {
  key: string;
  /** Failed or blocked; what only comes to an end is not. */
  isBad: boolean;
}

export type Need =
  | (Common & { kind: 'keyring'; problem: Problem })
  | (Common & { kind: 'folder'; problem: Problem })
  | (Common & { kind: 'program'; problem: Problem })
  | (Common & { kind: 'account'; problem: Problem; connection: ConnectionView })
  | (Common & { kind: 'copies'; problem: Problem; copies: ExportView[] })
  | (Common & { kind: 'failed'; copy: ExportView; count: number })
  | (Common & { kind: 'access'; connection: ConnectionView; notice: AccessNotice });

/** Problems that only tell of something that is over. */
const MERELY_REPORTED = new Set(['copies_missed', 'unfinished']);

export function needs(screen: Screen): Need[] {
  const now = screen.snapshot;
  if (!now) return [];
  const found: Need[] = [];
  const keyring = now.vault.state === 'unavailable' ? now.vault.problem : null;
  if (keyring) found.push({ kind: 'keyring', key: 'keyring', isBad: false, problem: keyring });
  if (screen.folder?.problem && now.connections.length > 0) {
    found.push({ kind: 'folder', key: 'folder', isBad: true, problem: screen.folder.problem });
  }
  for (const problem of now.problems) {
    if (problem.code === keyring?.code) continue;
    found.push({ kind: 'program', key: `program ${problem.code} ${problem.details}`, isBad: !MERELY_REPORTED.has(problem.code), problem });
  }
  for (const connection of now.connections) {
    for (const problem of connection.problems) {
      found.push({ kind: 'account', key: `account ${connection.id} ${problem.code}`, isBad: true, problem, connection });
    }
    for (const notice of connection.notices.filter((one) => !one.isAcknowledged)) {
      found.push({ kind: 'access', key: `access ${connection.id} ${notice.step}`, isBad: notice.step === 'ended' || notice.endsAt === null, connection, notice });
    }
    const last = lastFinished(now.exports, connection.id);
    const count = last && last.binnedAt === null ? failed(last.jobs).length : 0;
    if (last && count > 0) found.push({ kind: 'failed', key: `failed ${last.id}`, isBad: true, copy: last, count });
  }
  found.push(...blocked(now.exports));
  return found.sort((a, b) => Number(b.isBad) - Number(a.isBad));
}

/** The newest copy of an account that has a receipt. */
export function lastFinished(exports: readonly ExportView[], connection: number): ExportView | null {
  return exports.find((one) => one.connection === connection && one.state === 'done') ?? null;
}

/** Copies that the same thing stops are one entry. */
function blocked(exports: readonly ExportView[]): Need[] {
  const byCode = new Map<string, { problem: Problem; copies: ExportView[] }>();
  for (const copy of exports) {
    if (copy.problem === null) continue;
    const known = byCode.get(copy.problem.code);
    if (known) known.copies.push(copy);
    else byCode.set(copy.problem.code, { problem: copy.problem, copies: [copy] });
  }
  return [...byCode.entries()].map(([code, one]) => ({ kind: 'copies', key: `copies ${code}`, isBad: true, ...one }));
}
