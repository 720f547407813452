import { afterEach, expect, test } from 'vitest';
import type { ExportView } from './bindings/ExportView';
import { at, connection, copy, days, job, problem, savedJob, screen } from './scenes/pieces';
import { by, open, press, settle, text, type Opened } from './scenes/tests';

const here = { at: 'copy', export: 1 } as const;
const picture = (part: Partial<ExportView>) => screen({ connections: [connection()], exports: [copy(part)] });
const show = async (part: Partial<ExportView>) => {
  stage = await open(picture(part), here);
};
let stage: Opened;
afterEach(() => stage.end());

test('a row says when Google was asked, when we looked and when we look next', async () => {
  await show({ jobs: [job('chrome.bookmarks')] });
  const row = by('job-chrome.bookmarks');

  expect(row.dataset['step']).toBe('preparing');
  expect(row.dataset['outcome']).toBe('');
  expect(row.textContent).toMatch(/Google is preparing.*asked .*last looked .*next look /s);
});

test('no percentage is invented while Google prepares', async () => {
  await show({ jobs: [job('chrome.bookmarks')] });
  const bar = document.querySelector('[role="progressbar"]');

  expect(bar?.hasAttribute('aria-valuenow')).toBe(false);
  expect(text()).toContain('Sizes are known once Google is ready.');
});

test('time left stands before the speed, and unknown is said as unknown', async () => {
  const jobs = [job('chrome.bookmarks', { step: 'copying', bytesDone: 1, bytesTotal: 2 })];
  await show({ jobs, bytesDone: 50, bytesTotal: 100, bytesPerSecond: 8_400_000, secondsLeft: 300 });
  const known = text();
  stage.paint(picture({ jobs, bytesDone: 50, bytesTotal: 100 }));
  await settle();

  expect(known).toMatch(/about 5 min.* left 8.4 MB\/s/);
  expect(text()).toContain('time left: calculating');
});

test('a saved row shows its files behind a fold', async () => {
  await show({ jobs: [savedJob('chrome.bookmarks', 84_000, 2)] });

  expect(by('job-chrome.bookmarks').dataset['outcome']).toBe('saved');
  expect(text()).toContain('2 files, 84 kB');
  expect(document.querySelectorAll('tbody tr')).toHaveLength(2);
});

test('a failed row carries its reason and its own Try again', async () => {
  const row = job('chrome.bookmarks', { outcome: 'failed', problem: problem() });
  await show({ jobs: [row, job('chrome.history')] });
  await press('problem-action');

  expect(text()).toContain('Nothing is wrong on your side');
  expect(stage.asked).toEqual([{ command: 'retry_job', args: { job: row.id } }]);
});

test('a problem that several rows share is shown once with their names', async () => {
  const offline = problem({ code: 'offline', headline: 'No internet', action: 'wait', label: '' });
  await show({ jobs: [job('chrome.bookmarks', { problem: offline }), job('chrome.history', { problem: offline })] });

  expect(document.querySelectorAll('[data-testid="problem"]')).toHaveLength(1);
  expect(text()).toContain('This holds up 2 categories: Bookmarks and Browsing history.');
});

test('all that failed can be tried again at once', async () => {
  const failed = { outcome: 'failed', problem: problem() } as const;
  await show({ jobs: [job('chrome.bookmarks', failed), job('chrome.history', failed)] });
  await press('retry-failed');

  expect(stage.asked).toEqual([{ command: 'retry_failed', args: { export: 1 } }]);
});

test('Pause becomes Resume when the program says so', async () => {
  const jobs = [job('chrome.bookmarks')];
  await show({ jobs });
  await press('copy-pause');
  stage.paint(picture({ jobs, state: 'paused' }));
  await settle();
  await press('copy-resume');

  expect(stage.asked.map((one) => one.command)).toEqual(['pause_copy', 'resume_copy']);
  expect(text()).toContain('Google goes on preparing.');
});

test('a copy is cancelled only after a second word', async () => {
  await show({ jobs: [job('chrome.bookmarks')] });
  await press('copy-cancel');
  const before = [...stage.asked];
  await press('copy-cancel-confirm');

  expect(before).toEqual([]);
  expect(stage.asked).toEqual([{ command: 'cancel_copy', args: { export: 1 } }]);
});

test('what stops the whole copy stands above the rows with its one action', async () => {
  const full = problem({ code: 'disk_full', headline: 'The disk is full', action: 'choose_folder', label: 'Choose another folder' });
  await show({ jobs: [job('chrome.bookmarks')], state: 'blocked', problem: full });
  await press('problem-action');

  expect(by('problem').dataset['code']).toBe('disk_full');
  expect(stage.asked).toEqual([{ command: 'move_copy', args: { export: 1 } }]);
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

  expect(by('receipt').textContent).toContain('Everything that Google gave is here, complete and checked.');
  expect(by('receipt').textContent).toMatch(/Asked for\s*2\s*Got\s*2\s*Of them empty\s*1\s*Missing\s*0/);
  expect(by('receipt').textContent).toContain('Google had nothing for: Browsing history.');
  expect(stage.asked.map((one) => one.command)).toEqual(['open_folder', 'open_receipt']);
});

test('the receipt names what is missing', async () => {
  await show({
    state: 'done',
    jobs: [savedJob('chrome.bookmarks', 84_000), job('chrome.history', { outcome: 'refused', problem: problem() })],
    receipt: { asked: 2, got: 1, empty: 0, missing: 1, files: 1, bytes: 84_000, html: '' },
  });

  expect(by('receipt').textContent).toContain('Missing: Browsing history.');
});

test('the last day of a period is shown as it was chosen', async () => {
  const midnight = new Date(2026, 5, 1).toISOString();
  await show({ jobs: [job('chrome.history')], since: days(-300), until: midnight });

  expect(text()).toContain('31');
  expect(text()).toContain('May');
});
