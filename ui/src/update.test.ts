import { afterEach, describe, expect, test } from 'vitest';
import type { Screen } from './bindings/Screen';
import { at, connection, line, problem, screen } from './scenes/pieces';
import { licences, newer, updater } from './scenes/update';
import { by, open, press, settle, text, write, type Opened } from './scenes/tests';
import { findLicensed, takeApart } from './screens/about/licences';
import { blocks } from './screens/about/notes';

let harness: Opened;
afterEach(() => harness.end());

const there = (id: string) => document.querySelector(`[data-testid="${id}"]`) !== null;

async function about(around: Partial<Screen>, answers: Opened['answers'] = {}) {
  harness = await open(screen({ connections: [connection()] }, around), { at: 'settings', tab: 'about' }, answers);
}

test('a build without a feed and a computer that forbids updates say so, and offer nothing', async () => {
  await about({ updater: updater({ mode: 'absent' }) });
  expect(by('updates').textContent).toContain('This version does not look for updates.');
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
  expect(by('update-notes').textContent).toContain('One <b>Two</b>');
  expect(by('update-notes').querySelector('b')).toBeNull();
  expect(by('update-install').textContent.trim()).toBe('Install and restart');
  await press('update-install');

  expect(harness.asked).toEqual([{ command: 'install_update', args: {} }]);
});

test('while an update is downloaded no button begins another one, here or above the page', async () => {
  await about({ updater: updater({ progress: { bytesDone: 3, bytesTotal: 9 } }), update: newer });

  for (const button of ['update-install', 'update-check', 'install-update']) {
    expect(by(button).getAttribute('aria-disabled')).toBe('true');
    await press(button);
  }
  expect(harness.asked).toEqual([]);

  harness.paint(screen({}, { updater: updater(), update: newer }));
  await settle();
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

describe('the licences of what is in the program', () => {
  const names = () => [...document.querySelectorAll('[data-testid="licences-list"] .name')].map((one) => one.textContent?.trim());

  test('a package is found by its name, and its text unfolds under it', async () => {
    await about({}, { licences: () => licences(['serde 1.0.2', 'tokio 1.50.0'], 'The text of MIT.') });
    await press('licences');
    const arrived = document.activeElement;
    const all = names();
    await write('licences-search', 'serd');
    document.querySelector<HTMLElement>('[data-testid="licences-list"] button')?.click();
    await settle();

    expect(arrived).toBe(by('licences-search'));
    expect(all).toEqual(['serde 1.0.2', 'svelte 5.57.3', 'tokio 1.50.0']);
    expect(names()).toEqual(['serde 1.0.2']);
    expect(by('licences-text').textContent).toBe('The text of MIT.');
    expect(by('licences-text').getAttribute('aria-label')).toBe('serde 1.0.2');
  });

  test('however many there are, only some are drawn', async () => {
    const text = licences(Array.from({ length: 700 }, (_, at) => `crate-${at} 1.0.0`), 'x'.repeat(1_200));
    const list = takeApart(text);
    const found = findLicensed(list.packages, 'crate-69');
    await about({}, { licences: () => text });
    await press('licences');
    const drawn = names().length;
    await press('licences-more');

    expect([list.packages.length, found.length]).toEqual([701, 11]);
    expect([drawn, names().length]).toEqual([60, 120]);
  });

  test('what is not there is said, and the way back has the focus', async () => {
    await about({}, { licences: () => licences(['serde 1.0.2']) });
    await press('licences');
    await write('licences-search', 'left-pad');
    expect(text()).toContain('No match for “left-pad”');

    await press('licences-clear');
    expect(document.activeElement).toBe(by('licences-search'));
    expect(names()).toHaveLength(2);
  });

  test('several packages under one text are an entry each, and quotation marks are such', () => {
    const { packages } = takeApart(`Names.\n${'='.repeat(78)}\n\nBSD 3-Clause &quot;New&quot; License\n\nUsed by:\n  one 1.0.0\n  two 2.0.0\n\n\n  The text\n`);

    expect(packages.map(({ name, version, licence, text }) => [name, version, licence, text])).toEqual([
      ['one', '1.0.0', 'BSD 3-Clause "New" License', '  The text'],
      ['two', '2.0.0', 'BSD 3-Clause "New" License', '  The text'],
    ]);
  });

  test('a list of another form is shown as it is, and none says how it is made', async () => {
    await about({}, { licences: () => 'MIT License' });
    await press('licences');
    expect(by('licences-text').textContent).toBe('MIT License');

    harness.end();
    await about({}, { licences: () => null });
    await press('licences');
    expect(by('licences-none').textContent).toContain('cargo xtask bundle');
  });
});

describe('what is new', () => {
  test('is read as headings, lists and sentences, and never as more than text', () => {
    expect(blocks('### Added\n\n- One,\n  over two lines.\n- <b>Two</b>\n\nA sentence\nover two lines.\n## Fixed\n* Three')).toEqual([
      { kind: 'heading', text: 'Added' },
      { kind: 'list', items: ['One, over two lines.', '<b>Two</b>'] },
      { kind: 'words', text: 'A sentence over two lines.' },
      { kind: 'heading', text: 'Fixed' },
      { kind: 'list', items: ['Three'] },
    ]);
  });

  test('stands as such below the update', async () => {
    await about({ updater: updater(), update: { ...newer, notes: '### Added\n\n- Search in <b>any</b> script.' } });

    expect(by('update-notes').querySelector('h4')?.textContent).toBe('Added');
    expect(by('update-notes').querySelector('li')?.textContent).toBe('Search in <b>any</b> script.');
  });
});
