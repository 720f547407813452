import { afterEach, expect, test } from 'vitest';
import { client, connection, screen, settings } from './scenes/pieces';
import { by, open, press, text, type Opened } from './scenes/tests';

let harness: Opened;
afterEach(() => harness.end());

const at = { at: 'settings', tab: 'privacy' } as const;
const two = [connection({ folder: '/home/anna/Carryout/Anna' }), connection({ id: 2, name: 'Ben', folder: '/home/anna/Carryout/Ben' })];

test('everything that is stored is listed with its place', async () => {
  harness = await open(screen({ connections: two, vault: { store: 'GNOME Keyring', state: 'ready', problem: null, entries: ['grant-1'] } }), at);

  expect(by('known').textContent).toContain('/home/anna/Carryout/Anna');
  expect(by('known').textContent).toContain('/home/anna/Carryout/Ben');
  expect(text()).toContain('GNOME Keyring');
  expect(by('known-entries').textContent).toContain('grant-1');
});

test('journal, index and logs are listed with path and size, and are shown in their folder', async () => {
  harness = await open(screen({ connections: two }), at);
  const lines = ['journal', 'index', 'logs'].map((kind) => by(`stored-${kind}`).textContent?.replace(/\s+/g, ' ').trim());
  await press('show-index');

  expect(lines).toEqual([
    expect.stringMatching(/share\/carryout 5\.8 MB$/),
    expect.stringMatching(/carryout\/index 112 MB$/),
    expect.stringMatching(/carryout\/logs 184 kB$/),
  ]);
  expect(harness.asked).toEqual([{ command: 'show_stored', args: { kind: 'index' } }]);
});

test('a folder in which nothing lies yet is not offered for opening', async () => {
  harness = await open(screen({ connections: two }), at, {
    stored: () => [{ kind: 'index', path: '/home/anna/.local/share/carryout/index', bytes: 0 }],
  });

  expect(text()).toContain('carryout/index 0 bytes');
  expect(document.querySelector('[data-testid=show-index]')).toBeNull();
  expect(by('show-journal')).not.toBeNull();
});

test('where the places cannot be told, it is still said what is kept', async () => {
  harness = await open(screen({ connections: two }), at, {
    stored: () => {
      throw new Error('no home');
    },
  });

  expect(text()).toContain('In Carryout’s own folder on this computer');
});

test('logs are cleared where they are listed, and that is said there', async () => {
  harness = await open(screen({ connections: two }), at);
  await press('clear-logs');

  expect(harness.asked.map((one) => one.command)).toEqual(['clear_logs']);
  expect(by('logs-said').textContent).toBe('The logs are cleared.');
});

test('an index is rebuilt, or built where there is none', async () => {
  harness = await open(screen({ connections: two }), at);
  const rebuild = by('rebuild-index').textContent;
  await press('rebuild-index');
  const asked = harness.asked.map((one) => one.command);
  harness.end();
  harness = await open(screen({ connections: two, settings: settings({ keepIndex: false }) }), at);

  expect([rebuild, by('rebuild-index').textContent]).toEqual(['Rebuild', 'Build']);
  expect(asked).toEqual(['rebuild_index']);
});

test('in practice it does not claim to talk to Google', async () => {
  harness = await open(screen({ origin: { kind: 'practice' }, connections: two }, { practice: true }), at);

  expect(text()).toContain('Nothing leaves this computer now');
  expect(text()).not.toContain('talks to Google');
});

test('a project is told with the number of accounts that use it', async () => {
  harness = await open(screen({ connections: two, clients: [client({ connections: ['Anna', 'Ben'] })] }), at);

  expect(text()).toContain('Your Google project, used by 2 accounts');
});
