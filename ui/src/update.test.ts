import { afterEach, expect, test } from 'vitest';
import type { Screen } from './bindings/Screen';
import { at, connection, line, problem, screen } from './scenes/pieces';
import { newer, updater } from './scenes/update';
import { by, open, press, settle, text, type Opened } from './scenes/tests';

let harness: Opened;
afterEach(() => harness.end());

const there = (id: string) => document.querySelector(`[data-testid="${id}"]`) !== null;

async function about(around: Partial<Screen>, answers: Opened['answers'] = {}) {
  harness = await open(screen({ connections: [connection()] }, around), { at: 'settings', tab: 'about' }, answers);
}

test('a build without a feed and a computer that forbids updates say so, and offer nothing', async () => {
  await about({ updater: updater({ mode: 'absent' }) });
  expect(by('updates').textContent).toContain('This build does not look for updates.');
  expect([there('update-check'), there('update-automatic')]).toEqual([false, false]);

  harness.end();
  await about({ updater: updater({ mode: 'forbidden' }) });
  expect(by('updates').textContent).toContain('CARRYOUT_NO_UPDATE');
  expect([there('update-check'), there('update-automatic')]).toEqual([false, false]);
});

test('what the last look came to is reported with its time, and is no failure', async () => {
  await about({ updater: updater({ checkedAt: null }) });
  expect(by('update-state').textContent).toBe('Not checked yet.');

  const reported: string[] = [];
  for (const missed of [null, 'unreachable', 'slow', 'garbled'] as const) {
    harness.paint(screen({}, { updater: updater({ checkedAt: at(-5), missed }) }));
    await settle();
    reported.push(by('update-state').textContent);
  }

  expect(reported[0]).toMatch(/^Carryout is up to date\. Checked \d?\d:\d\d(\u00a0[AP]M)?\.$/);
  for (const one of reported.slice(1)) expect(one).toMatch(/^Could not check for updates at \d?\d:\d\d(\u00a0[AP]M)?: /);
  expect(new Set(reported).size).toBe(4);
  expect(there('problem')).toBe(false);
});

test('it is looked at once on demand, and the switch is sent', async () => {
  await about({ updater: updater() });

  await press('update-check');
  await press('update-automatic');

  expect(harness.asked).toEqual([
    { command: 'check_update', args: {} },
    { command: 'switch_updates', args: { on: false } },
  ]);
});

test('an update shows its notes as text and is installed on demand', async () => {
  await about({ updater: updater(), update: { ...newer, notes: 'One\n<b>Two</b>' } });

  expect(text()).toContain('Update ready: Carryout 0.2.0');
  expect(by('update-notes').textContent).toContain('One\n<b>Two</b>');
  expect(by('update-notes').querySelector('b')).toBeNull();
  expect(by('update-install').textContent.trim()).toBe('Install and restart');
  await press('update-install');

  expect(harness.asked).toEqual([{ command: 'install_update', args: {} }]);
});

test('an update waits for files that are arriving, and only for those', async () => {
  harness = await open(screen({ line: line({ flows: true }) }, { updater: updater(), update: newer }), { at: 'settings', tab: 'about' });
  expect(by('updates').textContent).toContain('It can be installed when no files are arriving.');

  harness.paint(screen({ line: line({ flows: false }) }, { updater: updater(), update: newer }));
  await settle();

  expect(by('updates').textContent).not.toContain('no files are arriving');
});

test('the download shows how far it is', async () => {
  const progress = (bytesDone: number, bytesTotal: number | null) => screen({}, { updater: updater({ progress: { bytesDone, bytesTotal } }), update: newer });
  await about({ updater: updater({ progress: { bytesDone: 25_000_000, bytesTotal: 100_000_000 } }), update: newer });

  expect(by('update-progress').textContent).toContain('25 MB of 100 MB');
  expect(by('updates').querySelector('[role="progressbar"]')?.getAttribute('aria-valuenow')).toBe('25');
  harness.paint(progress(25_000_000, null));
  await settle();
  expect(by('update-progress').textContent).not.toContain('of');
  harness.paint(progress(100_000_000, 100_000_000));
  await settle();
  expect(by('update-progress').textContent).toContain('Carryout starts again by itself.');
});

test('where the program cannot replace itself the download page is opened', async () => {
  await about({ updater: updater({ mode: 'page' }), update: { ...newer, canInstall: false } });

  expect(by('update-install').textContent.trim()).toBe('Open the download page');
});

test('an update that could not be installed leads to the download page', async () => {
  const blocked = problem({ code: 'update_blocked', action: 'open_download' });
  await about({ updater: updater(), update: newer }, {
    install_update: () => {
      throw blocked;
    },
  });

  await press('update-install');
  expect(by('problem').textContent).toContain('The update could not be installed');
  await press('problem-action');

  expect(harness.asked.map((one) => one.command)).toEqual(['install_update', 'open_download_page']);
});

test('the licences are shown where they are, and otherwise how they are made', async () => {
  await about({}, { licences: () => 'MIT License' });
  await press('licences');
  expect(by('licences-text').textContent).toBe('MIT License');

  harness.end();
  await about({}, { licences: () => null });
  await press('licences');
  expect(by('licences-none').textContent).toContain('cargo xtask bundle');
});
