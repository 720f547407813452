import { afterEach, expect, test } from 'vitest';
import type { ExportView } from './bindings/ExportView';
import { at, connection, copy, days, job, problem, savedJob, screen, settings } from './scenes/pieces';
import { by, open, press, settle, text, type Opened } from './scenes/tests';

const here = { at: 'copy', export: 1 } as const;
const picture = (part: Partial<ExportView>) => screen({ connections: [connection()], exports: [copy(part)] });
const show = async (part: Partial<ExportView>) => {
  harness = await open(picture(part), here);
};
let harness: Opened;
afterEach(() => harness.end());

test('a row says when Google was asked, when we looked and when we look next', async () => {
  await show({ jobs: [job('chrome.bookmarks')] });
  await press('details-chrome.bookmarks');
  const row = by('job-chrome.bookmarks');

  expect(row.dataset['step']).toBe('preparing');
  expect(row.dataset['outcome']).toBe('');
  expect(row.textContent).toMatch(/Google is preparing.*asked .*last looked .*next look /s);
});

test('no percentage is invented while Google prepares', async () => {
  await show({ jobs: [job('chrome.bookmarks')] });

  expect(document.querySelector('[role="progressbar"]')).toBeNull();
  expect(text()).toContain('Sizes are known once Google is ready.');
});

test('what Google prepares is not called more while nothing else is there', async () => {
  await show({ jobs: [job('chrome.bookmarks'), job('chrome.history')] });
  const alone = text();
  harness.paint(picture({ jobs: [job('chrome.bookmarks'), savedJob('chrome.history', 1)] }));
  await settle();

  expect(alone).toContain('Google is preparing 2. ');
  expect(text()).toContain('Google is preparing 1 more.');
});

test('time left stands before the speed, and unknown is said as unknown', async () => {
  const jobs = [job('chrome.bookmarks', { step: 'copying', bytesDone: 1, bytesTotal: 2 })];
  await show({ jobs, bytesDone: 50, bytesTotal: 100, bytesPerSecond: 8_400_000, secondsLeft: 300 });
  const known = text();
  harness.paint(picture({ jobs, bytesDone: 50, bytesTotal: 100 }));
  await settle();

  expect(known).toMatch(/about 5 min.* left.*8.4 MB\/s/);
  expect(text()).toContain('time left: calculating');
});

test('a saved row shows its files on demand, and its button says whose', async () => {
  await show({ jobs: [savedJob('chrome.bookmarks', 84_000, 2)] });
  const before = document.querySelectorAll('tbody tbody tr, table table tbody tr').length;
  await press('details-chrome.bookmarks');

  expect(by('job-chrome.bookmarks').dataset['outcome']).toBe('saved');
  expect(text()).toContain('2 files, 84 kB');
  expect([before, document.querySelectorAll('table table tbody tr').length]).toEqual([0, 2]);
  expect(by('details-chrome.bookmarks').textContent?.trim()).toBe('Bookmarks');
  expect(by('details-chrome.bookmarks').getAttribute('aria-expanded')).toBe('true');
});

test('a failed row carries its reason and its own Try again', async () => {
  const row = job('chrome.bookmarks', { outcome: 'failed', problem: problem() });
  await show({ jobs: [row, job('chrome.history')] });
  await press('problem-action');

  expect(text()).toContain('Nothing is wrong on your side');
  expect(harness.asked).toEqual([{ command: 'retry_job', args: { job: row.id } }]);
});

test('a problem that several rows share is shown once with their names', async () => {
  const limit = problem({ code: 'daily_limit', action: 'wait' });
  await show({ jobs: [job('chrome.bookmarks', { problem: limit }), job('chrome.history', { problem: limit })] });

  expect(document.querySelectorAll('[data-testid="problem"]')).toHaveLength(1);
  expect(text()).toContain('This holds up 2 categories: Bookmarks and Browsing history.');
});

test('without a network the strip alone says so, and the heading that the copy waits', async () => {
  const offline = problem({ code: 'offline', action: 'wait' });
  const jobs = [job('chrome.bookmarks', { problem: offline }), job('chrome.history', { problem: offline })];
  await show({ jobs });
  const atGoogle = [document.querySelectorAll('[data-testid="offline"]').length, document.querySelectorAll('[data-testid="problem"]').length];
  const heading = document.querySelector('h1')?.textContent;
  harness.paint(screen({ origin: { kind: 'practice' }, connections: [connection()], exports: [copy({ jobs })] }, { practice: true }));
  await settle();

  expect([atGoogle, heading]).toEqual([[1, 0], 'Anna private: waiting']);
});

test('all that failed can be tried again at once', async () => {
  const failed = { outcome: 'failed', problem: problem() } as const;
  await show({ jobs: [job('chrome.bookmarks', failed), job('chrome.history', failed)] });
  await press('retry-failed');

  expect(harness.asked).toEqual([{ command: 'retry_failed', args: { export: 1 } }]);
});

test('Pause becomes Resume when the program says so, and the focus stays on it', async () => {
  const jobs = [job('chrome.bookmarks')];
  await show({ jobs });
  by('copy-pause').focus();
  await press('copy-pause');
  harness.paint(picture({ jobs, state: 'paused' }));
  await settle();
  expect(document.activeElement).toBe(by('copy-resume'));
  await press('copy-resume');

  expect(harness.asked.map((one) => one.command)).toEqual(['pause_copy', 'resume_copy']);
  expect(text()).toContain('Google continues preparing.');
});

test('a copy is cancelled only after a second word', async () => {
  await show({ jobs: [job('chrome.bookmarks')] });
  await press('copy-cancel');
  const before = [...harness.asked];
  await press('copy-cancel-confirm');

  expect(before).toEqual([]);
  expect(harness.asked).toEqual([{ command: 'cancel_copy', args: { export: 1 } }]);
});

test('what stops the whole copy stands above the rows with its one action', async () => {
  const full = problem({ code: 'disk_full', action: 'choose_folder' });
  await show({ jobs: [job('chrome.bookmarks')], state: 'blocked', problem: full });
  await press('problem-action');

  expect(by('problem').dataset['code']).toBe('disk_full');
  expect(harness.asked.at(-1)).toEqual({ command: 'move_copy', args: { export: 1 } });
});

test('a full disk says how much is still to come and how much is free, anew whenever that may have changed', async () => {
  const full = (details: string) => problem({ code: 'disk_full', action: 'choose_folder', details });
  const view = (details: string) => copy({ jobs: [job('chrome.bookmarks')], state: 'blocked', problem: full(details) });
  let free = 412_000_000;
  harness = await open(screen({ exports: [view('2.1 GB are missing')] }), { at: 'copy', export: 1 }, { copy_free_space: () => ({ needed: 2_500_000_000, free }) });
  const before = by('space').textContent;
  free = 1_900_000_000;
  harness.paint(screen({ exports: [view('600 MB are missing')] }));
  await settle();

  expect(before).toBe('2.5 GB are still to come. 412 MB are free there.');
  expect(by('space').textContent).toBe('2.5 GB are still to come. 1.9 GB are free there.');
});

test('what Google throws away soon is reported while it can still be fetched, with what to do', async () => {
  const row = job('youtube.music', { step: 'ready', keptUntil: days(2), deletedSoon: true });
  await show({ jobs: [row, job('chrome.bookmarks', { step: 'ready', keptUntil: days(9) })], state: 'paused' });

  expect(by('losing').textContent).toContain('Google deletes this archive on');
  expect(by('losing').textContent).toContain('Press “Resume” before that.');
  expect(by('job-youtube.music').textContent).toContain('kept by Google until');
  expect(by('job-chrome.bookmarks').textContent).not.toContain('kept by Google');
});

test('Google’s own limit of a day is reported with the moment when it ends', async () => {
  const daily = problem({ code: 'daily_limit', action: 'wait' });
  const row = (resource: string, hours: number) => job(resource, { step: 'asking', lookedAt: null, nextAt: at(hours * 60), problem: daily });
  await show({ jobs: [row('chrome.bookmarks', 25), row('chrome.history', 24)] });

  const card = by('problem').textContent ?? '';
  expect(card).toMatch(/The next copy is possible from tomorrow \d/);
  await press('details-chrome.history');
  expect(by('job-chrome.history').textContent).toMatch(/possible from tomorrow \d/);
  expect(by('job-chrome.history').textContent).not.toContain('next look');
});

test('while nothing is fetched nothing is said to be copied', async () => {
  const row = job('youtube.music', { step: 'copying', bytesDone: 1_000, bytesTotal: 9_000 });
  await show({ jobs: [row], bytesDone: 1_000, bytesTotal: 9_000, moving: { to: '/elsewhere', bytesDone: 0, bytesTotal: 1_000, anew: false } });

  expect(by('job-youtube.music').textContent).toContain('Partly here');
  expect(text()).not.toContain('calculating');
});

test('a limit of the user’s own explains the speed', async () => {
  const row = job('youtube.music', { step: 'copying', bytesDone: 1_000, bytesTotal: 9_000 });
  const view = copy({ jobs: [row], bytesDone: 1_000, bytesTotal: 9_000 });
  harness = await open(screen({ exports: [view], settings: settings({ limit: 250_000 }) }), { at: 'copy', export: 1 });

  expect(by('limited').textContent).toContain('Limited to 2 Mbit/s.');
});

test('after a day of preparing it is said that this can take days', async () => {
  await show({ jobs: [job('youtube.music', { askedAt: days(-3) })] });

  expect(by('slow').textContent).toContain('Google has been preparing for 3 days.');
});

test('the receipt counts what was asked, what came and what was empty, and empty is no failure', async () => {
  await show({
    state: 'done',
    finishedAt: at(0),
    jobs: [savedJob('chrome.bookmarks', 84_000), job('chrome.history', { step: 'saved', outcome: 'empty' })],
    receipt: { asked: 2, got: 2, empty: 1, missing: 0, files: 1, bytes: 84_000, html: '' },
  });
  await press('open-folder');
  await press('open-receipt');

  expect(document.querySelector('h1')?.textContent?.trim()).toBe('84 kB came home');
  expect(text()).toContain('The file is complete and checked.');
  expect(by('receipt').textContent).toMatch(/Asked for\s*2 categories\s*With data\s*1\s*No data\s*1\s*Failed\s*0\s*Files\s*1/);
  expect(by('no-data').textContent).toContain('Google has no data in: Browsing history.');
  expect(document.querySelector('[data-testid="failed"]')).toBeNull();
  expect(harness.asked.map((one) => one.command)).toEqual(['open_folder', 'open_receipt']);
});

test('what failed is named with its reason and another try', async () => {
  await show({
    state: 'done',
    jobs: [savedJob('chrome.bookmarks', 84_000), job('chrome.history', { outcome: 'refused', problem: problem() })],
    receipt: { asked: 2, got: 1, empty: 0, missing: 1, files: 1, bytes: 84_000, html: '' },
  });

  expect(by('failed').textContent).toMatch(/1 category failed.*Browsing history.*Nothing is wrong on your side/);
  await press('problem-action');
  expect(harness.asked.at(-1)?.command).toBe('retry_job');
});

test('the last day of a period is shown as it was chosen', async () => {
  const midnight = new Date(2026, 5, 1).toISOString();
  await show({ jobs: [job('chrome.history')], since: days(-300), until: midnight });

  expect(text()).toContain('31');
  expect(text()).toContain('May');
});

test('what another copy was bringing already is named on the copy that left it out', async () => {
  harness = await open(screen({ exports: [copy({ leftOut: ['chrome.history'] })] }), { at: 'copy', export: 1 });

  expect(by('left-out').textContent).toMatch(/^Left out, because another copy was bringing it already: .+\.$/);
  expect(by('left-out').textContent).not.toContain('chrome.history');
});

test('how each file was proved and how one-time access ended stay reported', async () => {
  const files = savedJob('chrome.bookmarks', 84_000, 2);
  const [first, second] = files.parts;
  const parts = first && second ? [first, { ...second, proof: 'twice' as const }] : [];
  await show({
    state: 'done',
    finishedAt: at(0),
    accessEndedAt: at(1),
    jobs: [{ ...files, parts }],
    receipt: { asked: 1, got: 1, empty: 0, missing: 0, files: 2, bytes: 84_000, html: '' },
  });

  expect(by('proofs').textContent).toBe('How the files were checked: 1 file by Google’s checksum and 1 file received twice, both the same.');
  expect(by('access-ended').textContent).toContain('Carryout ended the one-time access at Google on');
});

test('the bars compare by size or by files, and the table has both', async () => {
  await show({
    state: 'done',
    finishedAt: at(0),
    jobs: [savedJob('chrome.bookmarks', 84_000, 3), savedJob('chrome.history', 9_000_000)],
    receipt: { asked: 2, got: 2, empty: 0, missing: 0, files: 4, bytes: 9_084_000, html: '' },
  });
  const rows = () => [...document.querySelectorAll('table tbody')].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
  const bySize = rows();
  [...document.querySelectorAll<HTMLElement>('[aria-pressed]')].find((one) => one.textContent === 'Files')?.click();
  await settle();

  expect(bySize).toEqual(['Browsing history1 file9 MB', 'Bookmarks3 files84 kB']);
  expect(rows()[0]).toBe('Bookmarks3 files84 kB');
});

test('a copy that waits says so in its title, and a reader is reported why', async () => {
  const jobs = [job('youtube.music', { step: 'copying', bytesDone: 1, bytesTotal: 9 })];
  await show({ jobs });
  harness.paint(picture({ jobs, held: 'metered' }));
  await settle();

  expect(document.querySelector('h1')?.textContent).toBe('Anna private: waiting');
  expect(by('live').textContent).toBe('Waiting: this connection is metered.');
});

test('one piece for each category, and in words what they show', async () => {
  await show({ jobs: [savedJob('chrome.bookmarks', 1), job('chrome.history'), job('maps.reviews', { outcome: 'failed', problem: problem() })] });
  const plot = document.querySelector('section [role="img"]');

  expect(plot?.querySelectorAll('rect')).toHaveLength(3);
  expect(plot?.getAttribute('aria-label')).toBe('1 of 3 categories finished, Google is preparing 1, 1 failed');
});

test('a finished copy has one main button: looking at what came, or its folder where nothing came', async () => {
  const main = () => [...document.querySelectorAll<HTMLElement>('main [data-main]')].map((one) => one.dataset['testid']);
  const receipt = { asked: 1, got: 1, empty: 0, missing: 0, files: 1, bytes: 84_000, html: '' };
  await show({ state: 'done', finishedAt: at(0), jobs: [savedJob('chrome.bookmarks', 84_000)], receipt });
  const some = main();
  harness.paint(picture({ state: 'done', finishedAt: at(0), jobs: [job('chrome.history', { step: 'saved', outcome: 'empty' })], receipt: { ...receipt, empty: 1, files: 0, bytes: 0 } }));
  await settle();

  expect(some).toEqual(['look-at-it']);
  expect(main()).toEqual(['open-folder']);
});
