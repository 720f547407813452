/** What long use brings: years of daily copies, eight accounts, no network, nothing at all. */
import type { CopyView } from '../bindings/CopyView';
import type { HistoryView } from '../bindings/HistoryView';
import { catalog } from './catalog';
import { eight } from './connections';
import { daily } from './history';
import { answers, calendar, ready } from './my-data';
import { access, at, connection, copy, days, fourteen, job, problem, savedJob, screen } from './pieces';
import type { Scene } from './scenes';

const every = { every: 'day', dueAt: days(0.66), paused: false } as const;
const anna = connection({ schedule: every });
const family = connection({ id: 2, name: 'Family channel', schedule: every, access: access({ kind: 'renewable', until: days(21), renewFrom: days(-69), canRenew: true }), granted: fourteen.slice(0, 6) });
const receipt = { asked: 14, got: 14, empty: 2, missing: 0, files: 19, bytes: 4_500_000_000, html: 'receipt.html' };
const last = copy({ id: 100_000, state: 'done', startedAt: at(-470), finishedAt: at(-460), jobs: fourteen.map((one) => savedJob(one, 3_000_000)), receipt });

/** Sizes that differ as those of real categories do. */
const kept = (connections: readonly { id: number }[], resources: readonly string[]): HistoryView['kept'] =>
  connections.flatMap(({ id }) => resources.map((resource, at) => ({ connection: id, resource, bytes: Math.round(28_000_000_000 / (1 + at) ** 2.2 / id) })));

const all = catalog.map((one) => one.resource);
const told = (connections: readonly { id: number; name: string }[], count: number, resources: readonly string[] = fourteen) => ({ history: () => ({ ...daily(connections, count), kept: kept(connections, resources) }) });
const indexed = { index: ready };
const found = answers(calendar(60, 90));

const offline = problem({ code: 'offline', action: 'wait', details: '' });
const unreachable = copy({ id: 100_001, jobs: fourteen.map((one) => job(one, { problem: offline })) });

const many = (count: number, from: Partial<CopyView> = {}): HistoryView => ({ ...daily([anna, family], count / 2), ...from });

export const stateScenes: Record<string, Scene> = {
  'home-indexed': { screen: screen({ connections: [anna, family], exports: [last] }, indexed), answers: { ...found, ...told([anna, family], 200) } },
  'home-one-year': { screen: screen({ connections: [anna], exports: [last] }, indexed), answers: { ...found, ...told([anna], 400, all) } },
  'home-nothing-lately': { screen: screen({ connections: [anna], exports: [last] }, indexed), answers: { ...answers([]), ...told([anna], 3) } },
  'home-eight': { screen: screen({ connections: eight, exports: [{ ...last, connection: 3 }] }, indexed), answers: { ...found, ...told(eight.slice(2), 365, all) } },
  'home-offline': { screen: screen({ connections: [anna], exports: [unreachable, last] }), answers: told([anna], 90) },
  'home-all-wrong': {
    screen: screen(
      {
        vault: { store: 'Secret Service', state: 'unavailable', problem: problem({ code: 'keyring_locked', action: 'check_keyring', details: '' }), entries: [] },
        connections: [
          { ...anna, problems: [problem({ code: 'access_ended', action: 'allow_again', details: 'invalid_grant' })], access: access({ kind: 'ended', until: days(-3), renewFrom: null }), granted: [] },
          { ...family, access: access({ kind: 'endsSoon', until: days(9), renewFrom: days(-81), canRenew: true }), notices: [{ step: 'three_days', endsAt: days(3), categories: 6, isNews: false, isAcknowledged: false }] },
        ],
        exports: [copy({ id: 100_002, connection: 2, connectionName: 'Family channel', state: 'blocked', problem: problem({ code: 'disk_full', action: 'choose_folder', details: '3.3 GB of room are missing' }), jobs: fourteen.map((one) => job(one)) }), last],
      },
      { folder: { path: '/media/anna/Backup/Carryout', freeBytes: null, problem: problem({ code: 'folder_missing', action: 'choose_folder', details: '' }) } },
    ),
    answers: told([anna, family], 90),
  },
  copies: { screen: screen({ connections: [anna, family], exports: [last] }), at: { at: 'copies' }, answers: told([anna, family], 40) },
  'copies-thousand': { screen: screen({ connections: eight, exports: [last] }), at: { at: 'copies' }, answers: { history: () => many(1_000) } },
  'copies-running': { screen: screen({ connections: [anna, family], exports: [copy({ id: 100_001, jobs: fourteen.map((one) => job(one)), bytesDone: 12_000_000, bytesTotal: 90_000_000 }), last] }), at: { at: 'copies' }, answers: told([anna, family], 40) },
  'copies-one-day': { screen: screen({ connections: [anna, family], exports: [last] }), at: { at: 'copies', connection: 1, day: days(-3) }, answers: told([anna, family], 40) },
  'copies-none-found': {
    screen: screen({ connections: [anna, family], exports: [last] }),
    at: { at: 'copies' },
    answers: told([anna, family], 40),
    then: (page) => {
      const field = page.querySelector<HTMLInputElement>('[data-testid="copies-search"]');
      if (!field) return;
      field.value = 'yesteryear';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    },
  },
  'copies-empty': { screen: screen({ connections: [anna] }), at: { at: 'copies' } },
  account: { screen: screen({ connections: [anna, family], exports: [last] }), at: { at: 'account', connection: 1 }, answers: told([anna, family], 200) },
  'account-eight': { screen: screen({ connections: eight }), at: { at: 'account', connection: 6 }, answers: told(eight.slice(2), 30) },
  'account-ended': { screen: screen({ connections: [connection({ access: access({ kind: 'ended', until: days(-3), renewFrom: null }), granted: [], problems: [problem({ code: 'access_ended', action: 'allow_again', details: 'invalid_grant' })] })] }), at: { at: 'account', connection: 1 }, answers: told([anna], 30) },
};
