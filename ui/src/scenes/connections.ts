/** The overview: a card for each state of access. */
import type { AccessKind } from '../bindings/AccessKind';
import type { AccessView } from '../bindings/AccessView';
import { press } from './hands';
import { access, at, connection, copy, days, fourteen, job, problem, savedJobs, screen } from './pieces';
import type { Scene } from './scene';

const finished = copy({
  id: 2,
  state: 'done',
  startedAt: days(-1),
  finishedAt: days(-0.9),
  jobs: savedJobs(fourteen, 1_710_000_000),
  receipt: { asked: 14, got: 14, empty: 0, missing: 0, files: 19, bytes: 1_710_000_000, html: 'receipt.html' },
});
const running = copy({
  id: 1,
  jobs: [...savedJobs(fourteen.slice(0, 5), 1_140_000_000), ...fourteen.slice(5).map((resource) => job(resource))],
  bytesDone: 2_640_084_000,
  bytesTotal: 5_140_084_000,
});

/** Longer than most people type. */
export const longName = 'Großvater Maximilian-Alexander von und zu Hohenfels-Sigmaringen (Familienarchiv)';
const longFolder = `/run/media/maximilian-alexander/Backup drive of the whole family, bought in 2019/Documents/Carryout/${longName}`;

export const kinds: Record<AccessKind, Partial<AccessView>> = {
  unknown: { until: null, renewFrom: null },
  oneCopy: { until: null, renewFrom: null },
  usedUp: { until: null, renewFrom: null },
  active: {},
  renewable: { until: days(61), renewFrom: days(-29), canRenew: true },
  endsSoon: { until: days(9), renewFrom: days(-81), canRenew: true },
  endsToday: { until: at(7 * 60), renewFrom: days(-90), canRenew: true },
  ended: { until: days(-3), renewFrom: null },
  testing: { until: days(5), renewFrom: null },
};

export const refusedByBin = problem({
  code: 'bin_refused',
  details: 'the bin did not take it: Error during a `trash` operation: Permission denied',
});

/** As many accounts as a large family has, each in another state. */
export const eight = Object.keys(kinds)
  .slice(1)
  .map((kind, index) =>
    connection({
      id: index + 1,
      name: ['Anna private', 'Anna school', 'Grandfather', 'Family channel', 'Ben', longName, 'Ms. Ōkubo', 'Old phone'][index] ?? '',
      access: access({ kind: kind as AccessKind, ...kinds[kind as AccessKind] }),
      ...(kind === 'ended' ? { granted: [] } : {}),
      bytesKept: 12_000_000_000 / (index + 1) ** 2,
      folder: `/home/anna/Documents/Carryout/${index}`,
      schedule: index % 3 === 0 ? { every: 'day', dueAt: days(1), paused: index === 3 } : null,
    }),
  );

const one = (part: Parameters<typeof connection>[0], exports = [finished]): Scene => ({ screen: screen({ connections: [connection(part)], exports }) });
const of = (kind: AccessKind): Scene =>
  one(
    { access: access({ kind, ...kinds[kind] }), ...(kind === 'ended' ? { granted: [] } : {}), ...(kind === 'oneCopy' ? { lastSelection: [], copiesKept: 0, filesKept: 0, bytesKept: 0, folder: null } : {}) },
    kind === 'oneCopy' || kind === 'unknown' ? [] : [finished],
  );
const renewing = (renewal: AccessView['renewal']): Scene => one({ access: access({ kind: 'renewable', ...kinds.renewable, renewal }) });
/** The same on the account's own page. */
const account = (...given: Parameters<typeof one>): Scene => ({ ...one(...given), at: { at: 'account', connection: 1 } });

export const connectionScenes: Record<string, Scene> = {
  'home-unknown': of('unknown'),
  'home-oneCopy': of('oneCopy'),
  'home-usedUp': of('usedUp'),
  'home-active': of('active'),
  'home-renewable': of('renewable'),
  'home-endsSoon': of('endsSoon'),
  'home-endsToday': of('endsToday'),
  'home-ended': of('ended'),
  'home-testing': of('testing'),
  'home-new': one({ lastSelection: [], copiesKept: 0, filesKept: 0, bytesKept: 0, folder: null }, []),
  'home-waiting': one({ waiting: fourteen.map((resource) => [resource, days(0.98)]) }),
  'home-fresh': one({ schedule: { every: 'week', dueAt: at(6 * 24 * 60 - 18), paused: false } }),
  'home-fresh-tomorrow': one({ schedule: { every: 'day', dueAt: days(1), paused: false }, waiting: fourteen.map((resource) => [resource, days(0.98)]) }),
  'home-fresh-running': one({ schedule: { every: 'day', dueAt: at(-10), paused: false }, unfinishedExports: 1, waiting: fourteen.map((resource) => [resource, days(0.98)]) }, [running, finished]),
  'home-keep': one({ schedule: { every: 'week', dueAt: at(6 * 24 * 60 - 18), paused: false }, keep: 3 }),
  'home-binned': one({ copiesKept: 3, filesKept: 57, bytesKept: 5_130_000_000 }, [
    { ...finished, id: 5 },
    { ...finished, id: 4, binning: true },
    { ...finished, id: 3, problem: refusedByBin },
    { ...finished, binnedAt: at(-50) },
  ]),
  delete: { ...account({}), then: press('delete-files') },
  'delete-busy': {
    ...account({ unfinishedExports: 1 }, [running, finished]),
    then: press('delete-files'),
  },
  'home-missed': {
    screen: screen({
      connections: [connection({ schedule: { every: 'day', dueAt: days(1), paused: false } })],
      exports: [finished],
      problems: [
        problem({ code: 'copies_missed', action: 'dismiss', details: '' }),
      ],
    }),
  },
  'home-clock': one({
    problems: [
      problem({ code: 'clock_wrong', details: '14 minutes behind Google’s clock' }),
    ],
  }),
  'account-reminder-saved': {
    ...account({}),
    answers: { save_reminder: () => true },
    then: press('reminder-1'),
  },
  'home-running': one({ unfinishedExports: 1, waiting: fourteen.map((resource) => [resource, days(0.98)]) }, [running, finished]),
  'renew-waiting': renewing('waiting'),
  'renew-checking': renewing('checking'),
  'renew-renewed': one({ access: access({ renewal: 'renewed' }) }),
  'renew-unchanged': renewing('unchanged'),
  'renew-partly': renewing('partly'),
  'renew-untold': renewing('untold'),
  'renew-unasked': renewing('unasked'),
  'renew-ended': one({ access: access({ kind: 'ended', ...kinds.ended, renewal: 'ended' }) }),
  'home-long': {
    screen: screen({
      connections: [
        connection({ name: longName, folder: longFolder, notices: [{ step: 'three_days', endsAt: days(3), categories: 14, isNews: false, isAcknowledged: false }], access: access({ kind: 'endsSoon', ...kinds.endsSoon }) }),
        connection({ id: 2, name: 'Anna-without-a-single-gap-'.repeat(3), folder: longFolder }),
      ],
      exports: [{ ...running, connectionName: longName, folder: `${longFolder}/2026-11-21 14.02` }],
    }),
  },
  'home-many': {
    screen: screen({
      connections: [
        connection(),
        connection({ id: 2, name: 'Anna school', access: access({ kind: 'endsSoon', ...kinds.endsSoon }), bytesKept: 812_000_000, granted: fourteen.slice(0, 4) }),
        connection({
          id: 3,
          name: 'Grandfather',
          access: access({ kind: 'ended', ...kinds.ended }),
          problems: [problem({ code: 'access_ended', action: 'allow_again', details: 'invalid_grant' })],
        }),
      ],
      exports: [running, finished],
    }),
  },
  disconnect: {
    ...one({ unfinishedExports: 1, wouldBeLost: ['youtube.private_videos', 'myactivity.search'], siblings: ['Anna school'] }, [running]),
    then: press('disconnect'),
  },
  'disconnect-here': { ...one({ unfinishedExports: 1 }, [running]), then: press('disconnect', 'disconnect-here') },
  'account-weekly': account({ schedule: { every: 'week', dueAt: at(6 * 24 * 60), paused: false }, keep: 3 }),
  'account-paused': account({ schedule: { every: 'week', dueAt: at(6 * 24 * 60), paused: true } }),
  switch: { ...account({}), then: press('switch') },
  'switch-busy': { ...account({ unfinishedExports: 1, wouldBeLost: ['youtube.private_videos', 'myactivity.search'], siblings: ['Anna school'] }, [running]), then: press('switch') },
  'switching-waits': one({ switching: true, unfinishedExports: 1 }, [running]),
  switching: one({ switching: true }),
  disconnecting: one({ disconnecting: true }),
  'after-disconnect': { screen: screen({ exports: [finished] }) },
  'until-quit': { screen: screen({ vault: { store: 'memory', state: 'untilQuit', problem: null, entries: [] }, connections: [connection()], exports: [finished] }) },
};
