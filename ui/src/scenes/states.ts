/** What long use brings: years of daily copies, eight accounts, no network, nothing at all. */
import { eight } from './connections';
import { type } from './hands';
import { answers, lively, ready } from './my-data';
import { access, at, catalogResources, connection, copy, days, job, problem, savedJobs, screen } from './pieces';
import type { Scene } from './scene';

/** What a user who wants to look at their data later would choose; the index knows most of it. */
const chosen = ['youtube.music', 'youtube.private_videos', 'youtube.subscriptions', 'youtube.comments', 'youtube.public_playlists', 'myactivity.search', 'myactivity.youtube', 'myactivity.maps', 'chrome.history', 'chrome.bookmarks', 'maps.starred_places', 'maps.reviews', 'play.purchases', 'saved.collections'];
const fewer = chosen.filter((one) => !one.startsWith('chrome') && !one.startsWith('maps')).slice(0, 6);
const grant = (resources: readonly string[], from: number, until: number) => ({ id: 1, resources: [...resources], oneTime: false, grantedAt: days(from), endsAt: days(until), live: true, vaultEntry: 'grant-1' });

/** Two accounts as they are after half a year: one is copied every day, one every week. */
const anna = connection({
  createdAt: days(-202),
  access: access({ until: days(113), renewFrom: days(23) }),
  grants: [grant(chosen, -67, 113)],
  granted: chosen,
  lastSelection: chosen,
  schedule: { every: 'day', dueAt: at(940), paused: false },
  copiesKept: 193,
  filesKept: 3_281,
  bytesKept: 41_200_000_000,
});
const family = connection({
  id: 2,
  name: 'Family channel',
  createdAt: days(-174),
  access: access({ kind: 'renewable', until: days(21), renewFrom: days(-69), canRenew: true }),
  grants: [grant(fewer, -159, 21)],
  granted: fewer,
  lastSelection: fewer,
  folder: '/home/anna/Documents/Carryout/Family channel',
  schedule: { every: 'week', dueAt: at(940 + 24 * 60), paused: false },
  copiesKept: 24,
  filesKept: 173,
  bytesKept: 28_100_000_000,
});
/** This morning’s: only what was new. */
const last = copy({
  id: 2_000_000,
  state: 'done',
  startedAt: at(-500),
  finishedAt: at(-496),
  jobs: savedJobs(chosen, 214_000_000),
  receipt: { asked: 14, got: 14, empty: 0, missing: 0, files: 17, bytes: 214_000_000, html: 'receipt.html' },
});
const running = 2_000_001;

const indexed = { index: ready };
const found = answers(lively(60));
const year = { ...anna, createdAt: days(-402), granted: catalogResources, lastSelection: catalogResources, copiesKept: 394, filesKept: 21_402, bytesKept: 118_000_000_000 };
const offline = problem({ code: 'offline', action: 'wait', details: '' });
const unreachable = copy({ id: running, jobs: chosen.map((one) => job(one, { problem: offline })) });
const search = type('copies-search', 'yesteryear');

export const stateScenes: Record<string, Scene> = {
  'home-indexed': { screen: screen({ connections: [anna, family], exports: [last] }, indexed), answers: found },
  'home-one-year': { screen: screen({ connections: [year], exports: [last] }, indexed), answers: found },
  'home-nothing-lately': { screen: screen({ connections: [{ ...anna, createdAt: days(-3), copiesKept: 3, filesKept: 51, bytesKept: 39_400_000_000 }], exports: [last] }, indexed), answers: answers([]) },
  'home-eight': { screen: screen({ connections: eight, exports: [{ ...last, connection: 3 }] }, indexed), answers: found },
  'home-offline': { screen: screen({ connections: [anna], exports: [unreachable, last] }) },
  'home-all-wrong': {
    screen: screen(
      {
        vault: { store: 'Secret Service', state: 'unavailable', problem: problem({ code: 'keyring_locked', action: 'check_keyring', details: '' }), entries: [] },
        connections: [
          { ...anna, problems: [problem({ code: 'access_ended', action: 'allow_again', details: 'invalid_grant' })], access: access({ kind: 'ended', until: days(-3), renewFrom: null }), granted: [] },
          { ...family, access: access({ kind: 'endsSoon', until: days(3), renewFrom: days(-87), canRenew: true }), notices: [{ step: 'three_days', endsAt: days(3), categories: 6, isNews: false, isAcknowledged: false }] },
        ],
        exports: [copy({ id: running, connection: 2, connectionName: 'Family channel', state: 'blocked', problem: problem({ code: 'disk_full', action: 'choose_folder', details: '3.3 GB of room are missing' }), jobs: chosen.map((one) => job(one)) }), last],
      },
      { folder: { path: '/media/anna/Backup/Carryout', freeBytes: null, problem: problem({ code: 'folder_missing', action: 'choose_folder', details: '' }) } },
    ),
  },
  copies: { screen: screen({ connections: [anna, family], exports: [last] }), at: { at: 'copies' } },
  'copies-thousand': { screen: screen({ connections: eight.map((one) => ({ ...one, copiesKept: 125 })), exports: [last] }), at: { at: 'copies' } },
  'copies-running': { screen: screen({ connections: [anna, family], exports: [copy({ id: running, jobs: chosen.map((one) => job(one)), bytesDone: 12_000_000, bytesTotal: 90_000_000 }), last] }), at: { at: 'copies' } },
  'copies-one-day': { screen: screen({ connections: [anna, family], exports: [last] }), at: { at: 'copies', connection: 1, day: days(-3) } },
  'copies-none-found': {
    screen: screen({ connections: [anna, family], exports: [last] }),
    at: { at: 'copies' },
    then: search,
  },
  'copies-empty': { screen: screen({ connections: [{ ...anna, copiesKept: 0, filesKept: 0, bytesKept: 0 }] }), at: { at: 'copies' } },
  account: { screen: screen({ connections: [anna, family], exports: [last] }), at: { at: 'account', connection: 1 } },
  'account-eight': { screen: screen({ connections: eight }), at: { at: 'account', connection: 6 } },
  'account-ended': { screen: screen({ connections: [connection({ access: access({ kind: 'ended', until: days(-3), renewFrom: null }), granted: [], problems: [problem({ code: 'access_ended', action: 'allow_again', details: 'invalid_grant' })] })] }), at: { at: 'account', connection: 1 } },
};
