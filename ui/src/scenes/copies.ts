/** A copy on its way. */
import type { JobView } from '../bindings/JobView';
import type { Problem } from '../bindings/Problem';
import { press, unfold } from './hands';
import { longName, refusedByBin } from './connections';
import { at, catalogResources, connection, copy, days, fourteen, job, line, problem, savedJob, screen, settings, unpacking } from './pieces';
import type { Scene } from './scene';

const here = { at: 'copy', export: 1 } as const;
const shown = (part: Parameters<typeof copy>[0]): Scene => ({ screen: screen({ connections: [connection({ unfinishedExports: 1 })], exports: [copy(part)] }), at: here });

const [one = '', two = '', three = '', four = '', five = '', six = '', seven = '', eight = '', nine = ''] = fourteen;
const rest = fourteen.slice(9);

const mixed: JobView[] = [
  { ...savedJob(one, 1_240_000_000, 3), readyAt: at(-15), savedAt: at(-13) },
  job(two, {
    step: 'copying',
    readyAt: at(-9),
    nextAt: null,
    bytesDone: 1_400_000_000,
    bytesTotal: 3_900_000_000,
    parts: [
      { name: `${two}-001.zip`, bytesDone: 1_400_000_000, bytesTotal: 2_000_000_000, saved: false, proof: null },
      { name: `${two}-002.zip`, bytesDone: 0, bytesTotal: 1_900_000_000, saved: false, proof: null },
    ],
  }),
  job(three, { step: 'ready', readyAt: at(-4), nextAt: null }),
  job(four, { usual: [240, 2400] }),
  job(five, { retries: 1, usual: [50, 5000] }),
  job(six, { step: 'asking', askedAt: null, lookedAt: null, nextAt: at(1) }),
  job(seven, { step: 'saved', outcome: 'empty', lookedAt: at(-14), readyAt: at(-14) }),
  savedJob(eight, 84_000),
  job(nine, { step: 'preparing', outcome: 'failed', lookedAt: at(-7), problem: problem() }),
  ...rest.map((resource) => job(resource)),
];
const bytes = { bytesDone: 2_640_084_000, bytesTotal: 5_140_084_000, bytesPerSecond: 8_400_000, secondsLeft: 298 };

const offline = problem({
  code: 'offline',
  action: 'wait',
  details: '',
});

const done: JobView[] = [
  savedJob(one, 1_240_000_000, 3),
  savedJob(two, 3_900_000_000, 2),
  job(three, { step: 'saved', outcome: 'empty' }),
  job(four, { step: 'saved', outcome: 'empty' }),
  ...fourteen.slice(4).map((resource, index) => savedJob(resource, 12_000 * (index + 3) ** 3)),
];

const receipt = { asked: 14, got: 14, empty: 2, missing: 0, files: 15, bytes: 5_190_000_000, html: 'receipt.html' };

const finished = (part: Parameters<typeof copy>[0]) => shown({ jobs: done, state: 'done', finishedAt: at(-1), receipt, ...part });
const full = problem({
  code: 'disk_full',
  action: 'choose_folder',
  details: '3.3 GB of room are missing',
});
const renamed = [
  { original: 'Takeout/aux/con.txt', path: 'drive.files/Takeout/_aux/_con.txt' },
  { original: 'Takeout/Photo .jpg', path: 'drive.files/Takeout/Photo_.jpg' },
  { original: 'Takeout/A.txt', path: 'drive.files/Takeout/A (2).txt' },
  { original: 'Takeout/C:\\x', path: 'drive.files/Takeout/C__x' },
];

const absent = problem({
  code: 'folder_missing',
  action: 'choose_folder',
  details: '/run/media/anna/Backup/Carryout: the drive is not there',
});
const readOnly = problem({
  code: 'folder_read_only',
  action: 'choose_folder',
  details: 'the folder cannot be written to',
});
const fat32 = problem({
  code: 'file_too_large_for_drive',
  action: 'choose_folder',
  details: 'the file system cannot hold a file of 9.3 GB',
});
const daily = problem({
  code: 'daily_limit',
  action: 'wait',
  details: '',
});
const blocked = (problem: Problem) => shown({ jobs: mixed, ...bytes, bytesPerSecond: null, secondsLeft: null, state: 'blocked', problem });
/** Ready since ten days and more. */
const kept = (row: JobView): JobView => (row.outcome === null && (row.step === 'ready' || row.step === 'copying') ? { ...row, askedAt: days(-12), keptUntil: days(2), deletedSoon: true } : row);

export const copyScenes: Record<string, Scene> = {
  'copy-starting': { screen: screen({ connections: [connection()] }), at: here },
  'copy-preparing': shown({ jobs: fourteen.map((resource) => job(resource)) }),
  'copy-mixed': shown({ jobs: mixed, ...bytes }),
  'copy-long': shown({ connectionName: longName, folder: `/run/media/anna/${longName}/2026-11-21 14.02`, jobs: mixed.slice(0, 2), ...bytes }),
  'copy-files': { ...shown({ jobs: mixed, ...bytes }), then: (page) => page.querySelectorAll<HTMLElement>('[data-testid^="details-"]').forEach((one) => one.click()) },
  'copy-paused': shown({ jobs: mixed, ...bytes, state: 'paused', bytesPerSecond: null, secondsLeft: null }),
  'copy-safe-start': shown({ jobs: mixed, ...bytes, state: 'paused', safeStart: true, bytesPerSecond: null, secondsLeft: null }),
  'copy-quiet': {
    screen: screen({ connections: [connection({ unfinishedExports: 1 })], exports: [copy({ jobs: mixed, ...bytes, held: 'quiet', bytesPerSecond: null, secondsLeft: null })], line: line({ quietUntil: at(43) }) }),
    at: here,
  },
  'copy-metered': shown({ jobs: mixed, ...bytes, held: 'metered', bytesPerSecond: null, secondsLeft: null }),
  'copy-low-battery': shown({ jobs: mixed, ...bytes, held: 'lowBattery', bytesPerSecond: null, secondsLeft: null }),
  'copy-blocked': { ...blocked(full), answers: { copy_free_space: () => ({ needed: 2_500_000_000, free: 412_000_000 }) } },
  'copy-drive-absent': blocked(absent),
  'copy-read-only': blocked(readOnly),
  'copy-fat32': shown({ jobs: mixed.map((row, index) => (index === 1 ? { ...row, bytesTotal: 9_300_000_000, parts: [], problem: fat32 } : row)), ...bytes, bytesPerSecond: null, secondsLeft: null }),
  'copy-battery': shown({ jobs: mixed, ...bytes, held: 'battery', bytesPerSecond: null, secondsLeft: null }),
  'copy-limited': {
    screen: screen({
      connections: [connection({ unfinishedExports: 1 })],
      exports: [copy({ jobs: mixed, ...bytes, bytesPerSecond: 331_000, secondsLeft: 7_550 })],
      settings: settings({ limit: 337_500 }),
    }),
    at: here,
  },
  'copy-daily-limit': shown({ jobs: mixed.map((row, index) => (index > 9 ? { ...row, step: 'asking', askedAt: null, lookedAt: null, nextAt: at(23 * 60 + index), problem: daily } : row)), ...bytes }),
  'copy-losing': shown({ jobs: mixed.map(kept), ...bytes, held: 'metered', bytesPerSecond: null, secondsLeft: null }),
  'copy-losing-paused': shown({ jobs: mixed.map(kept), ...bytes, state: 'paused', bytesPerSecond: null, secondsLeft: null }),
  'copy-slow': shown({ startedAt: days(-3), jobs: fourteen.map((resource) => job(resource, { askedAt: days(-3) })) }),
  'copy-too-long': shown({
    jobs: mixed.map((row, index) => (index === 8 ? { ...row, problem: problem({ code: 'job_too_long', action: 'try_again', details: '' }) } : row)),
    ...bytes,
  }),
  'copy-link-refused': shown({
    jobs: mixed.map((row, index) => (index === 1 ? { ...row, problem: problem({ code: 'link_refused', action: 'try_again', details: 'the storage refuses (403)' }) } : row)),
    ...bytes,
    bytesPerSecond: null,
    secondsLeft: null,
  }),
  'copy-period': shown({ jobs: mixed, ...bytes, since: days(-180), until: days(-30) }),
  'copy-moving': shown({
    jobs: mixed,
    ...bytes,
    bytesPerSecond: null,
    secondsLeft: null,
    moving: { to: '/media/anna/Backup/Carryout/Anna private/2026-11-21 14.02', bytesDone: 910_000_000, bytesTotal: 2_640_084_000, anew: false },
  }),
  'copy-moving-anew': shown({ jobs: mixed, moving: { to: '/media/anna/Backup/Carryout/Anna private/2026-11-21 14.02', bytesDone: 0, bytesTotal: null, anew: true } }),
  'copy-offline': shown({ jobs: mixed.map((row) => (row.outcome ? row : { ...row, problem: offline })), ...bytes, bytesPerSecond: null, secondsLeft: null }),
  'copy-all': shown({ jobs: catalogResources.map((resource) => job(resource)) }),
  'copy-done': shown({
    jobs: done,
    state: 'done',
    finishedAt: at(-1),
    bytesDone: 5_190_000_000,
    bytesTotal: 5_190_000_000,
    receipt: { asked: 14, got: 14, empty: 2, missing: 0, files: 15, bytes: 5_190_000_000, html: 'receipt.html' },
  }),
  'copy-done-fresh': {
    screen: screen({
      connections: [connection({ schedule: { every: 'month', dueAt: days(30), paused: false } })],
      exports: [copy({ jobs: done, state: 'done', finishedAt: at(-1), receipt: { asked: 14, got: 14, empty: 2, missing: 0, files: 15, bytes: 5_190_000_000, html: 'receipt.html' } })],
    }),
    at: here,
  },
  'copy-done-once': finished({ accessEndedAt: at(0) }),
  'copy-done-empty': shown({ jobs: fourteen.map((resource) => job(resource, { step: 'saved', outcome: 'empty', readyAt: at(-14) })), state: 'done', finishedAt: at(-1), receipt: { ...receipt, empty: 14, files: 0, bytes: 0 } }),
  'copy-unpack': {
    ...finished({}),
    answers: { unpack_free_space: () => ({ needed: 12_400_000_000, free: 9_100_000_000 }) },
    then: press('unpack-look'),
  },
  'copy-unpacking': finished({ unpacking: unpacking({ state: 'working' }) }),
  'copy-unpack-blocked': {
    ...finished({ unpacking: unpacking({ state: 'blocked', problem: full }) }),
    answers: { unpack_free_space: () => ({ needed: 8_300_000_000, free: 120_000_000 }) },
  },
  'copy-unpacked': {
    ...finished({ unpacking: unpacking({ state: 'done', files: 48_211, bytesDone: 12_400_000_000, adjusted: 4, refused: 1, names: renamed }) }),
    then: unfold('unpack-names'),
  },
  'copy-binned': shown({ jobs: done, state: 'done', finishedAt: at(-1), binnedAt: at(0), receipt }),
  'copy-bin-refused': shown({ jobs: done, state: 'done', finishedAt: at(-1), problem: refusedByBin, receipt }),
  'copy-done-missing': shown({
    jobs: [...done.slice(0, 12), job(rest[3] ?? '', { step: 'preparing', outcome: 'refused', problem: problem({ code: 'not_granted', action: 'allow_again', details: '' }) }), job(rest[4] ?? '', { outcome: 'failed', problem: problem() })],
    state: 'done',
    finishedAt: at(-1),
    since: at(-60 * 24 * 180),
    receipt: { asked: 14, got: 12, empty: 2, missing: 2, files: 13, bytes: 5_190_000_000, html: 'receipt.html' },
  }),
};
