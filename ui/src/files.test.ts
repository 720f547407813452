import { afterEach, describe, expect, test } from 'vitest';
import type { ConnectionView } from './bindings/ConnectionView';
import type { ExportView } from './bindings/ExportView';
import { refusedByBin } from './scenes/connections';
import { at, connection, copy, job, problem, savedJob, screen, unpacking } from './scenes/pieces';
import { by, open, press, settle, text, type Opened } from './scenes/tests';

let harness: Opened;
afterEach(() => harness?.end());

const there = (id: string) => document.querySelector(`[data-testid="${id}"]`) !== null;
const receipt = { asked: 1, got: 1, empty: 0, missing: 0, files: 1, bytes: 1, html: '' };
const done = (part: Partial<ExportView> = {}) =>
  copy({ id: 2, state: 'done', finishedAt: at(-1), jobs: [savedJob('chrome.history', 1)], receipt, ...part });
const full = problem({ code: 'disk_full', action: 'choose_folder' });
const home = async (part: Partial<ConnectionView>, exports: ExportView[] = [done()]) => {
  harness = await open(screen({ connections: [connection(part)], exports }), { at: 'account', connection: 1 });
};
const page = async (view: ExportView) => {
  harness = await open(screen({ connections: [connection()], exports: [view] }), { at: 'copy', export: view.id });
};

describe('another folder', () => {
  test('a copy that a full drive stops goes where the user says', async () => {
    await page(copy({ state: 'blocked', problem: full, jobs: [job('chrome.history')] }));
    await press('problem-action');

    expect(harness.asked.at(-1)).toEqual({ command: 'move_copy', args: { export: 1 } });
  });

  test('space that was made lets it go on at once', async () => {
    await page(copy({ state: 'blocked', problem: full, jobs: [job('chrome.history')] }));
    await press('try-now');

    expect(harness.asked.at(-1)).toEqual({ command: 'resume_copy', args: { export: 1 } });
  });

  test('a category whose file is too large for the drive offers the same', async () => {
    const large = problem({ code: 'file_too_large_for_drive', action: 'choose_folder' });
    await page(copy({ jobs: [job('chrome.history', { problem: large })] }));
    await press('problem-action');

    expect(harness.asked).toEqual([{ command: 'move_copy', args: { export: 1 } }]);
  });

  test('the way to it is shown with what stays safe meanwhile', async () => {
    const moving = { to: '/media/backup/Anna/2026', bytesDone: 500_000_000, bytesTotal: 2_000_000_000, anew: false };
    await page(copy({ moving, jobs: [job('chrome.history')] }));
    const carried = by('moving').textContent;
    harness.paint(screen({ connections: [connection()], exports: [copy({ moving: { ...moving, bytesTotal: null, anew: true }, jobs: [job('chrome.history')] })] }));
    await settle();

    expect(carried).toContain('500 MB of 2 GB');
    expect(carried).toContain('The old folder stays whole');
    expect(by('moving').textContent).toContain('downloaded from Google again');
  });

  test('a connection whose folder is gone gets another one', async () => {
    await home({ problems: [problem({ code: 'folder_missing', action: 'choose_folder' })] });
    await press('problem-action');

    expect(harness.asked).toEqual([{ command: 'move_connection', args: { connection: 1 } }]);
  });
});

describe('delete files', () => {
  test('says how much goes from where before anything happens, and then asks once', async () => {
    await home({ copiesKept: 2, filesKept: 57, bytesKept: 41_000_000_000 });
    await press('delete-files');
    const before = harness.asked.length;
    const dialog = document.querySelector('dialog')?.textContent ?? '';
    await press('delete-confirm');

    expect(before).toBe(0);
    expect(dialog).toContain('2 copies, 57 files, 41 GB');
    expect(dialog).toContain('/home/anna/Documents/Carryout/Anna private');
    expect(harness.asked).toEqual([{ command: 'delete_files', args: { connection: 1 } }]);
    expect(document.querySelector('dialog')).toBeNull();
  });

  test('is not possible while a copy is under way, and says why', async () => {
    await home({ unfinishedExports: 1 });
    await press('delete-files');

    expect(by('delete-confirm').getAttribute('aria-disabled')).toBe('true');
    expect(by('delete-busy').textContent).toContain('Cancel it first');
  });

  test('is not offered where there is nothing to delete', async () => {
    await home({ copiesKept: 0, filesKept: 0, bytesKept: 0 }, []);

    expect(there('delete-files')).toBe(false);
  });

  test('a copy in the bin says so and offers nothing that needs its files', async () => {
    await page(done({ binnedAt: at(-5) }));

    expect(by('in-bin').textContent).toContain('You can take them back from there.');
    expect([there('open-folder'), there('open-receipt'), there('offer-fresh')]).toEqual([false, false, false]);
  });

  test('a bin that refused is reported, with another try and the folder', async () => {
    await page(done({ problem: refusedByBin }));
    await press('problem-action');
    await press('open-refused');

    expect(harness.asked.map((request) => request.command)).toEqual(['delete_copy', 'open_folder']);
  });

  test('the list of copies tells where each one is', async () => {
    harness = await open(screen({ connections: [connection()], exports: [done({ id: 5, binning: true }), done({ id: 4, problem: refusedByBin }), done({ id: 3, binnedAt: at(-5) })] }), { at: 'copies' });

    expect(text()).toContain('goes to the bin');
    expect(text()).toContain('could not go to the bin');
    expect(text()).toMatch(/in the bin/i);
  });
});

describe('keep copies', () => {
  const choose = async (value: string) => {
    const select = by<HTMLSelectElement>('keep-1');
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
    await settle();
  };

  test('all are kept until the user chooses, and each choice is one request', async () => {
    await home({});
    const first = by<HTMLSelectElement>('keep-1').value;
    await choose('3');
    await choose('0');

    expect(first).toBe('0');
    expect(harness.asked).toEqual([
      { command: 'set_keep', args: { connection: 1, keep: 3 } },
      { command: 'set_keep', args: { connection: 1, keep: null } },
    ]);
  });

  test('what it means is said once it is chosen', async () => {
    await home({ keep: 5 });

    expect(by<HTMLSelectElement>('keep-1').value).toBe('5');
    expect(text()).toContain('is moved to the bin once newer, checked copies hold everything in it');
  });

  test('a refused choice goes back', async () => {
    await home({ keep: 5 });
    harness.answers['set_keep'] = () => {
      throw problem({ code: 'wrong_use', action: 'dismiss' });
    };
    await choose('2');

    expect(by<HTMLSelectElement>('keep-1').value).toBe('5');
  });
});

describe('unpack', () => {
  test('says what it takes and what is free before it begins', async () => {
    await page(done());
    harness.answers['unpack_free_space'] = () => ({ needed: 12_400_000_000, free: 9_100_000_000 });
    await press('unpack-look');
    const said = by('unpack').textContent;
    await press('unpack-begin');

    expect(said).toContain('This takes 12.4 GB. 9.1 GB are free there.');
    expect(said).toContain('There is not enough space for all of it.');
    expect(harness.asked.map((request) => request.command)).toEqual(['unpack_free_space', 'unpack_copy']);
  });

  test('keeps the focus when one button gives way to the next', async () => {
    await page(done());
    harness.answers['unpack_free_space'] = () => ({ needed: 1, free: 2 });
    by('unpack-look').focus();
    await press('unpack-look');
    const first = document.activeElement;
    await press('unpack-begin');
    harness.paint(screen({ connections: [connection()], exports: [done({ unpacking: unpacking() })] }));
    await settle();

    expect(first?.getAttribute('data-testid')).toBe('unpack-begin');
    expect(document.activeElement).toBe(by('unpack-stop'));
  });

  test('can be stopped while it goes on', async () => {
    await page(done({ unpacking: unpacking() }));
    await press('unpack-stop');

    expect(by('unpack').textContent).toContain('4.1 GB of 12.4 GB');
    expect(harness.asked).toEqual([{ command: 'stop_unpacking', args: { export: 2 } }]);
  });

  test('that has no space says so and is tried again on a press', async () => {
    await page(done({ unpacking: unpacking({ state: 'blocked', problem: full }) }));
    await press('unpack-again');

    expect(by('unpack').textContent).toContain('The disk is full');
    expect(there('problem-action')).toBe(false);
    expect(harness.asked.at(-1)).toEqual({ command: 'unpack_copy', args: { export: 2 } });
  });

  test('ends with the names that were adjusted, and the folder', async () => {
    const names = [{ original: 'a/con.txt', path: 'maps.reviews/a/_con.txt' }];
    await page(done({ unpacking: unpacking({ state: 'done', files: 12, adjusted: 3, refused: 1, names }) }));
    await press('open-unpacked');

    expect(by('unpack').textContent).toContain('3 names were adjusted');
    expect(by('unpack').textContent).toContain('a/con.txt → maps.reviews/a/_con.txt');
    expect(by('unpack').textContent).toContain('and 2 more');
    expect(harness.asked).toEqual([{ command: 'open_unpacked', args: { export: 2 } }]);
  });
});
