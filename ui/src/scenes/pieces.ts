/** Building blocks of invented pictures; each takes only what differs. */
import type { AccessView } from '../bindings/AccessView';
import type { ClientView } from '../bindings/ClientView';
import type { ConnectionView } from '../bindings/ConnectionView';
import type { ConsentView } from '../bindings/ConsentView';
import type { ExportView } from '../bindings/ExportView';
import type { JobView } from '../bindings/JobView';
import type { LineView } from '../bindings/LineView';
import type { Problem } from '../bindings/Problem';
import type { Screen } from '../bindings/Screen';
import type { Settings } from '../bindings/Settings';
import type { Snapshot } from '../bindings/Snapshot';
import { SETTINGS } from '../bindings/declared-settings';
import type { SetupStep as Step } from '../bindings/SetupStep';
import type { StepView } from '../bindings/StepView';
import type { UnpackingView } from '../bindings/UnpackingView';
import { catalog } from './catalog';
import { divided } from './sizes';

export const NOW = '2026-11-21T14:20:00Z';

export const at = (minutes: number) => new Date(Date.parse(NOW) + minutes * 60_000).toISOString();
export const days = (count: number) => at(count * 24 * 60);

export const five = ['youtube.subscriptions', 'myactivity.search', 'maps.starred_places', 'chrome.bookmarks', 'alerts.subscriptions'];
export const fourteen = catalog.filter((_, index) => index % 5 === 0 && index < 70).map((row) => row.resource);

export function snapshot(part: Partial<Snapshot> = {}): Snapshot {
  return {
    now: NOW,
    origin: { kind: 'google' },
    clients: [client()],
    vault: { store: 'GNOME Keyring', state: 'ready', problem: null, entries: [] },
    connections: [],
    consent: null,
    exports: [],
    olderCopies: 0,
    line: line(),
    settings: settings(),
    problems: [],
    switches: { finished: true, needsMe: true, chosen: true },
    ...part,
  };
}

export function line(part: Partial<LineView> = {}): LineView {
  return {
    quietUntil: null,
    metered: false,
    onBattery: false,
    flows: false,
    ...part,
  };
}

/** The settings as they are declared. */
export function settings(part: Partial<Settings> = {}): Settings {
  const declared = Object.entries(SETTINGS).map(([name, setting]) => [name, setting.default]);
  return { ...(Object.fromEntries(declared) as Settings), ...part };
}

const order: Step[] = ['project', 'api', 'branding', 'audience', 'publish', 'scopes', 'client', 'file'];

/** A client of which the file and Google's answer to it are known; `known` overrides single steps. */
export function client(part: Partial<ClientView> = {}, known: Partial<Record<Step, Partial<StepView>>> = {}): ClientView {
  const checked: Step[] = ['project', 'client', 'file'];
  return {
    id: 1,
    clientId: '482910337716-q8f3k2v7.apps.googleusercontent.com',
    projectId: 'my-data-448112',
    builtIn: false,
    connections: [],
    steps: order.map((step) => ({
      step,
      state: checked.includes(step) ? 'right' : 'unchecked',
      problem: null,
      at: null,
      page: 'https://console.cloud.google.com/auth/clients?project=482910337716',
      ...known[step],
    })),
    ...part,
  };
}

export function screen(part: Partial<Snapshot> = {}, around: Partial<Screen> = {}): Screen {
  return {
    snapshot: snapshot(part),
    practice: false,
    startupProblem: null,
    folder: { path: '/home/anna/Documents/Carryout', freeBytes: 128_400_000_000, problem: null },
    update: null,
    updater: { mode: 'absent', automatic: true, checking: false, checkedAt: null, missed: null, progress: null },
    lead: null,
    index: { state: 'empty', generation: 1, reading: null, held: null, outOfReach: 0, problem: null, check: null },
    version: '0.1.0',
    ...around,
  };
}

export function access(part: Partial<AccessView> = {}): AccessView {
  return { kind: 'active', until: days(178), renewFrom: days(88), canRenew: false, renewal: 'idle', ...part };
}

export function connection(part: Partial<ConnectionView> = {}): ConnectionView {
  return {
    id: 1,
    name: 'Anna private',
    client: 1,
    createdAt: days(-176),
    access: access(),
    grants: [
      { id: 1, resources: fourteen.slice(0, 8), oneTime: false, grantedAt: days(-2), endsAt: days(178), live: true, vaultEntry: 'grant-1' },
      { id: 2, resources: fourteen.slice(8), oneTime: false, grantedAt: days(-2), endsAt: days(178), live: true, vaultEntry: 'grant-2' },
    ],
    granted: fourteen,
    waiting: [],
    folder: '/home/anna/Documents/Carryout/Anna private',
    lastSelection: fourteen,
    schedule: null,
    unfinishedExports: 0,
    wouldBeLost: [],
    siblings: [],
    copiesKept: 24,
    filesKept: 456,
    bytesKept: 41_000_000_000,
    keep: null,
    disconnecting: false,
    switching: false,
    problems: [],
    notices: [],
    ...part,
  };
}

export function consent(part: Partial<ConsentView> = {}): ConsentView {
  return {
    client: 1,
    connection: null,
    name: null,
    switch: false,
    wantsCopy: true,
    copy: null,
    batches: [{ asked: fourteen, granted: null }],
    current: 0,
    step: 'ready',
    since: null,
    copyLink: false,
    problem: null,
    ...part,
  };
}

let number = 0;

export function job(resource: string, part: Partial<JobView> = {}): JobView {
  number += 1;
  return {
    id: number,
    resource,
    step: 'preparing',
    outcome: null,
    askedAt: at(-18),
    lookedAt: at(-5),
    readyAt: null,
    savedAt: null,
    nextAt: at(10),
    usual: null,
    awaitsTrip: false,
    keptUntil: null,
    deletedSoon: false,
    retries: 0,
    bytesDone: 0,
    bytesTotal: null,
    parts: [],
    problem: null,
    ...part,
  };
}

export function savedJob(resource: string, bytes: number, files = 1): JobView {
  const size = Math.floor(bytes / files);
  const parts = Array.from({ length: files }, (_, index) => ({
    name: `${resource}-20261121T140200Z-00${index + 1}.zip`,
    bytesDone: size,
    bytesTotal: size,
    saved: true,
    proof: 'checksum' as const,
  }));
  return job(resource, { step: 'saved', outcome: 'saved', lookedAt: at(-12), readyAt: at(-12), savedAt: at(-10), nextAt: null, bytesDone: bytes, bytesTotal: bytes, parts });
}

/** As many as an account has chosen, of sizes as they are in life, together so many bytes. */
export const savedJobs = (resources: readonly string[], bytes: number): JobView[] => [...divided(resources, bytes)].map(([resource, size]) => savedJob(resource, size, size > 2_000_000_000 ? 2 : 1));

export function copy(part: Partial<ExportView> = {}): ExportView {
  return {
    id: 1,
    connection: 1,
    connectionName: 'Anna private',
    folder: '/home/anna/Documents/Carryout/Anna private/2026-11-21 14.02',
    startedAt: at(-18),
    finishedAt: null,
    since: null,
    until: null,
    state: 'running',
    jobs: [],
    bytesDone: 0,
    bytesTotal: null,
    bytesPerSecond: null,
    secondsLeft: null,
    receipt: null,
    accessEndedAt: null,
    leftOut: [],
    safeStart: false,
    held: null,
    moving: null,
    binning: false,
    binnedAt: null,
    unpacking: null,
    problem: null,
    ...part,
  };
}

export function problem(part: Partial<Problem> = {}): Problem {
  return {
    code: 'job_failed',
    action: 'try_again',
    details: 'archiveJobs/7f1d…/portabilityArchiveState: STATE_FAILED',
    ...part,
  };
}

export const catalogResources = catalog.map((row) => row.resource);

export function unpacking(part: Partial<UnpackingView> = {}): UnpackingView {
  return {
    state: 'working',
    folder: '/home/anna/Documents/Carryout/Anna private/2026-11-21 14.02/unpacked',
    bytesDone: 4_100_000_000,
    bytesTotal: 12_400_000_000,
    files: 0,
    adjusted: 0,
    refused: 0,
    broken: 0,
    names: [],
    problem: null,
    ...part,
  };
}
