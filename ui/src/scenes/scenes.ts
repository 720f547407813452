/** Every screen in every state worth looking at. */
import type { Place } from '../navigation';
import { rememberAccounts } from '../remembered';
import type { Scene } from './scene';
import { choose, doing, press, type, unfold } from './hands';
import { grown } from './history';
import { connectionScenes, eight } from './connections';
import { consentScenes } from './consents';
import { copyScenes } from './copies';
import { hostileScenes } from './hostile';
import { dataScenes } from './my-data';
import { noticeScenes } from './notices';
import { stateScenes } from './states';
import { newer, updateScenes } from './update';
import { at as moment, client, copy, days, fourteen, five, job, line, problem, screen, settings, access, connection } from './pieces';

const refused = problem({
  code: 'client_file_web',
  action: 'open_guide',
  details: 'top-level key: web',
});

const disabled = problem({
  code: 'api_disabled',
  action: 'open_guide',
  details: 'HTTP 403 PERMISSION_DENIED SERVICE_DISABLED',
});

const testing = problem({
  code: 'client_in_testing',
  action: 'open_guide',
  details: '',
});

const secret = problem({
  code: 'client_secret_wrong',
  action: 'import_client',
  details: 'Google does not accept the client’s secret',
});

const locked = problem({
  code: 'keyring_locked',
  action: 'check_keyring',
  details: '',
});

const pick: Place = { at: 'pick' };

const named: Record<string, Scene> = {
  starting: { screen: { ...screen(), snapshot: null }, before: () => rememberAccounts(null) },
  'starting-again': { screen: { ...screen(), snapshot: null }, before: () => rememberAccounts(2) },
  start: { screen: screen({ clients: [] }) },
  'start-vault': { screen: screen({ clients: [], vault: { store: 'Secret Service', state: 'unavailable', problem: locked, entries: [] } }) },
  'start-update': { screen: screen({ clients: [] }, { update: newer }) },
  trouble: {
    screen: {
      ...screen(),
      snapshot: null,
      startupProblem: problem({
        code: 'journal_broken',
        details: 'database disk image is malformed',
      }),
    },
  },
  setup: { screen: screen({ clients: [] }), at: { at: 'setup' } },
  'setup-problem': {
    screen: screen({ clients: [] }),
    at: { at: 'setup' },
    answers: {
      import_client: () => {
        throw refused;
      },
    },
    then: press('import-client'),
  },
  'setup-accepted': { screen: screen(), at: { at: 'setup' } },
  'setup-wrong': {
    screen: screen({
      clients: [
        client({ id: 1, projectId: 'family', connections: ['Anna private', 'Ben'] }),
        client(
          { id: 2, clientId: '119000337716-x1y2z3.apps.googleusercontent.com' },
          {
            api: { state: 'wrong', problem: disabled },
            branding: { state: 'right' },
            audience: { state: 'right' },
            publish: { state: 'wrong', problem: testing },
            scopes: { state: 'right' },
            client: { state: 'wrong', problem: secret },
          },
        ),
      ],
    }),
    at: { at: 'setup' },
  },
  pick: { screen: screen(), at: pick },
  'pick-some': { screen: screen(), at: pick, then: press(...[...five, 'youtube.private_videos', 'fitbit.device_events'].map((one) => `pick-${one}`)) },
  'pick-period': {
    screen: screen(),
    at: pick,
    then: doing(press('preset-activity', 'pick-youtube.channel'), choose('period', 'range')),
  },
  'pick-search': { screen: screen(), at: pick, then: doing(press('preset-places'), type('search', 'place')) },
  'pick-nothing-found': { screen: screen(), at: pick, then: type('search', 'fotos') },
  'pick-again': {
    screen: screen({ connections: [connection({ waiting: fourteen.slice(0, 3).map((one) => [one, days(0.9)]) })] }),
    at: { at: 'account', connection: 1 },
    then: press('choose-others', 'preset-lastTime'),
  },
  'pick-practice': { screen: screen({ origin: { kind: 'practice' } }, { practice: true }), then: press('preset-youTube') },
  'pick-folder-problem': {
    screen: screen(
      {},
      {
        folder: {
          path: '/run/media/anna/Backup drive of the year 2019/Documents/Carryout',
          freeBytes: null,
          problem: problem({ code: 'folder_missing', action: 'choose_folder', details: '' }),
        },
      },
    ),
    at: pick,
  },
  override: { screen: screen({ origin: { kind: 'override', address: 'http://127.0.0.1:8080' }, connections: [connection({ access: access() })] }) },
  shortcuts: { screen: screen({ clients: [] }), then: press('open-shortcuts') },
  known: {
    screen: screen({
      vault: { store: 'GNOME Keyring', state: 'ready', problem: null, entries: ['Carryout grant-1', 'Carryout grant-2', 'Carryout client-1'] },
      connections: [connection()],
    }),
    at: { at: 'settings', tab: 'privacy' },
  },
  'known-practice': { screen: screen({ origin: { kind: 'practice' }, connections: [connection()] }, { practice: true }), at: { at: 'settings', tab: 'privacy' } },
  'known-none': { screen: screen({ clients: [], settings: settings({ keepIndex: false }) }), at: { at: 'settings', tab: 'privacy' } },
  'known-many': { screen: screen({ connections: eight, clients: [client({ connections: eight.map((one) => one.name) })] }), at: { at: 'settings', tab: 'privacy' } },
  settings: { screen: screen({ connections: [connection()] }), at: { at: 'settings' } },
  'settings-chosen': {
    screen: screen({
      connections: [connection()],
      exports: [copy({ jobs: five.map((one) => job(one)) })],
      line: line({ quietUntil: moment(43), metered: true, onBattery: true }),
      settings: settings({ limit: 337_500, transfers: 5, copyOnMetered: true, battery: 'never', keepAwake: false, background: true, language: 'en', look: 'light', proxy: { own: 'socks5://127.0.0.1:9050' }, logLevel: 'debug' }),
    }),
    at: { at: 'settings' },
    then: unfold('settings-advanced'),
  },
  'settings-wrong': {
    screen: screen({ connections: [connection()] }, { practice: true }),
    at: { at: 'settings' },
    then: doing(unfold('settings-advanced'), choose('limit', 'own'), choose('limit-own', 'fast')),
  },
  'settings-proxy': {
    screen: screen({ connections: [connection()] }),
    at: { at: 'settings' },
    answers: {
      change_setting: () => {
        throw problem({ code: 'proxy_password', action: 'dismiss' });
      },
    },
    then: doing(unfold('settings-advanced'), choose('proxy', 'own'), type('proxy-own', 'http://anna:sesame@proxy.example:3128'), press('proxy-save')),
  },
  ...consentScenes,
  ...copyScenes,
  ...noticeScenes,
  ...dataScenes,
  ...connectionScenes,
  ...stateScenes,
  ...updateScenes,
  ...hostileScenes,
};

/** Where a scene does not say what was copied before, its accounts have copies as many as they say, of the sizes that they say. */
export const scenes: Record<string, Scene> = Object.fromEntries(
  Object.entries(named).map(([name, scene]): [string, Scene] => {
    const { snapshot } = scene.screen;
    return [name, snapshot ? { ...scene, answers: { history: () => grown(snapshot), ...scene.answers } } : scene];
  }),
);
