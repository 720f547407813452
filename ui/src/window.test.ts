import { screen as seen } from '@testing-library/svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { loadSingleKeys, saveSingleKeys } from './keys';
import { rememberAccounts } from './remembered';
import { connection, consent, copy, days, job, line, problem, savedJob, screen } from './scenes/pieces';
import { by, key, open, press, settle, text, type Opened } from './scenes/tests';

let harness: Opened;
afterEach(() => {
  harness.end();
  saveSingleKeys(true);
});

const words = (id: string | null) => document.getElementById(id ?? '')?.textContent?.trim();
const shown = () => document.querySelector('main')?.dataset['screen'];

test('the two ways in stand side by side', async () => {
  harness = await open(screen({ clients: [] }));
  await press('start-practice');

  expect(by('start-google').textContent).toContain('Copy my data from Google');
  expect(harness.asked.map((one) => one.command)).toEqual(['enter_practice']);
});

test('the two ways in are called by their titles, and described by what they do', async () => {
  harness = await open(screen({ clients: [] }));
  const ways = ['Copy my data from Google', 'Try with practice data'].map((name) => seen.getByRole('button', { name }));

  expect(ways.map((way) => words(way.getAttribute('aria-describedby')))).toEqual([expect.stringMatching(/^Choose what you want\. .*by itself\.$/), expect.stringMatching(/^The whole program with invented data\./)]);
});

test('practice wears its banner on every screen and can be left from it', async () => {
  harness = await open(screen({ origin: { kind: 'practice' } }, { practice: true }));
  const first = shown();
  await key(',', { ctrlKey: true });
  await press('leave-practice');

  expect(first).toBe('pick');
  expect(by('practice-banner').textContent).toContain('Practice: invented data, nothing goes to Google.');
  expect(harness.asked.map((one) => one.command)).toEqual(['leave_practice']);
});

test('leaving practice leads home and forgets its ticks', async () => {
  harness = await open(screen({ origin: { kind: 'practice' } }, { practice: true }));
  await press('pick-chrome.bookmarks');
  harness.paint(screen());
  await settle();
  const after = shown();
  await press('start-google');

  expect(after).toBe('start');
  expect(by<HTMLInputElement>('pick-chrome.bookmarks').checked).toBe(false);
});

test('another origin than Google is named as long as it is used', async () => {
  harness = await open(screen({ origin: { kind: 'override', address: 'http://127.0.0.1:8080' } }));

  expect(by('origin-banner').textContent).toContain('http://127.0.0.1:8080');
});

test('a program that cannot start says why', async () => {
  const broken = problem({ code: 'journal_broken' });
  harness = await open({ ...screen(), snapshot: null, startupProblem: broken });

  expect(by('problem').dataset['code']).toBe('journal_broken');
  expect(text()).toContain('Carryout cannot start');
});

test('a locked key store offers to look again or to stay until quit', async () => {
  const locked = problem({ code: 'keyring_locked', action: 'check_keyring' });
  harness = await open(screen({ vault: { store: 'GNOME Keyring', state: 'unavailable', problem: locked, entries: [] } }));
  await press('problem-action');
  await press('stay-until-quit');

  expect(harness.asked.map((one) => one.command)).toEqual(['check_vault', 'stay_until_quit']);
});

test('a refused request is explained beside its button, and trying again repeats it', async () => {
  let times = 0;
  harness = await open(screen({ clients: [] }), { at: 'setup' }, {
    import_client: () => {
      times += 1;
      throw problem({ code: 'client_file_not_json', action: 'import_client' });
    },
  });
  await press('import-client');
  await press('problem-action');

  expect(times).toBe(2);
  expect(text()).toContain('This is not a client file');
});

test('a refusal that is no problem of ours still gets words', async () => {
  harness = await open(screen({ clients: [] }), undefined, {
    enter_practice: () => {
      throw new Error('command not allowed');
    },
  });
  await press('start-practice');

  expect(text()).toContain('Something unexpected happened');
  expect(text()).toContain('command not allowed');
});

test('a dismissable problem is dismissed at the program, not in the page', async () => {
  harness = await open(screen({ problems: [problem({ code: 'unfinished', action: 'dismiss' })] }));
  await press('problem-action');

  expect(harness.asked).toEqual([{ command: 'dismiss', args: { code: 'unfinished' } }]);
  expect(by('problem')).toBeTruthy();
});

test('an update is not offered for installing while files arrive, and does not wait for Google', async () => {
  const running = copy({ jobs: [job('chrome.bookmarks')] });
  const update = { version: '0.2.0', notes: null, canInstall: true };
  harness = await open(screen({ connections: [connection()], exports: [running], line: line({ flows: true }) }, { update }));

  expect(by('update').textContent).toContain('It can be installed when no files are arriving.');
  expect(by('update').querySelector('button')).toBeNull();

  harness.paint(screen({ connections: [connection()], exports: [running] }, { update }));
  await settle();
  expect(by('update').querySelector('button')).not.toBeNull();
});

test('the focus follows to the content, which is called like its heading', async () => {
  harness = await open(screen({ connections: [connection()] }));
  await press('open-settings');

  expect(document.activeElement).toBe(document.querySelector('main'));
  expect(document.getElementById(document.activeElement?.getAttribute('aria-labelledby') ?? '')?.textContent).toBe('Settings');
});

test('Escape goes back to the overview', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings', tab: 'privacy' });
  await key('Escape');

  expect(shown()).toBe('home');
});

test('a question mark lists the keys, unless single keys are switched off', async () => {
  harness = await open(screen());
  await key('?');
  const first = document.querySelector('dialog') !== null;
  document.querySelector<HTMLInputElement>('dialog input')?.click();
  await settle();

  expect(first).toBe(true);
  expect(loadSingleKeys()).toBe(false);
});

test('one polite region tells of a finished row, and the next news waits five seconds', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const rows = ['chrome.bookmarks', 'chrome.history', 'maps.reviews'];
  const saved = (count: number) =>
    screen({ exports: [copy({ jobs: rows.map((one, index) => (index < count ? savedJob(one, 1000) : job(one))) })] });
  harness = await open(saved(0), { at: 'copy', export: 1 });
  harness.paint(saved(1));
  await settle();
  const first = by('live').textContent;
  harness.paint(saved(2));
  harness.paint(saved(3));
  await settle();
  const tooSoon = by('live').textContent;
  vi.advanceTimersByTime(5_000);
  await settle();
  vi.useRealTimers();

  expect(first).toBe('1 of 3 categories are finished.');
  expect(tooSoon).toBe(first);
  expect(by('live').textContent).toBe('3 of 3 categories are finished.');
});

test('Privacy and data names the store, its entries, the kinds and the folder', async () => {
  const entries = ['Carryout grant-1'];
  harness = await open(screen({ vault: { store: 'GNOME Keyring', state: 'ready', problem: null, entries }, connections: [connection()] }), { at: 'settings', tab: 'privacy' });

  expect(text()).toContain('GNOME Keyring (works)');
  expect(text()).toContain('Carryout grant-1');
  expect(text()).toContain('8 categories');
  expect(text()).toContain('/home/anna/Documents/Carryout/Anna private');
});

test('a picture that comes back after a reload of the page is painted whole', async () => {
  const picture = screen({ connections: [connection()], consent: consent({ step: 'waiting', since: days(0) }) });
  harness = await open(picture);
  harness.end();
  harness = await open(picture);

  expect(shown()).toBe('consent');
});

describe('before the program has answered', () => {
  const nothing = { ...screen(), snapshot: null };
  afterEach(() => {
    vi.useRealTimers();
    rememberAccounts(null);
  });

  test('a first start shows what the first screen will be: no sidebar', async () => {
    rememberAccounts(null);
    harness = await open(nothing);

    expect(document.querySelector('aside')).toBeNull();
    expect(document.querySelector('main')?.getAttribute('aria-busy')).toBe('true');
  });

  test('a later start shows the sidebar at once, with room for as many accounts', async () => {
    harness = await open(screen({ connections: [connection(), connection({ id: 2, name: 'Ben' })] }));
    harness.end();
    harness = await open(nothing);
    const places = [...document.querySelectorAll('aside .places a')].map((one) => one.textContent?.trim());
    const rows = document.querySelectorAll('aside .expected').length;
    await press('open-settings');
    harness.paint(screen({ connections: [connection()] }));
    await settle();

    expect([places, rows]).toEqual([['Overview', 'My data', 'Copies', 'Settings'], 2]);
    expect(shown()).toBe('settings');
    expect(document.querySelector('main')?.getAttribute('aria-busy')).toBeNull();
  });

  test('grey bars come after 300 milliseconds alone', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    harness = await open(nothing);
    const soon = by('starting').classList.contains('slow');
    vi.advanceTimersByTime(300);
    await settle();

    expect([soon, by('starting').classList.contains('slow')]).toEqual([false, true]);
  });

  test('practice does not decide how the next start begins', async () => {
    rememberAccounts(null);
    harness = await open(screen({ origin: { kind: 'practice' }, connections: [connection()] }, { practice: true }));
    harness.end();
    harness = await open(nothing);

    expect(document.querySelector('aside')).toBeNull();
  });
});
