import { afterEach, expect, test, vi } from 'vitest';
import type { Code } from './bindings/Code';
import type { ConsentPageError } from './bindings/ConsentPageError';
import { NAMES, UNNAMED, errors } from './screens/consent/page-errors';
import { format } from './locale';
import { at, client, connection, consent, copy, days, fourteen, job, problem, savedJob, screen } from './scenes/pieces';
import { by, open, press, settle, text, write, type Opened } from './scenes/tests';

const eight = fourteen.slice(0, 8);
const six = fourteen.slice(8);
const two = [
  { asked: eight, granted: null },
  { asked: six, granted: null },
];
const known = connection({ name: 'My Google account', lastSelection: [], granted: fourteen.slice(0, 11) });
const partial = consent({ step: 'done', connection: 1, batches: [{ asked: fourteen, granted: fourteen.slice(0, 11) }] });
let harness: Opened;
afterEach(() => harness.end());

const commands = () => harness.asked.map((one) => one.command);

test('before leaving, the number of rounds and their products are shown', async () => {
  harness = await open(screen({ consent: consent({ batches: two }) }));

  expect(text()).toContain('Google will ask you twice');
  expect(text()).toMatch(/Step 1: YouTube, Search & activity.*8 categories: Channel.*Step 2: /);
  expect(text()).toContain('Use the same account in every step.');
});

test('before leaving, the three choices are explained with their dates', async () => {
  harness = await open(screen({ consent: consent() }));

  expect(text()).toContain('Google will ask you once');
  expect(text()).toContain('They may be empty at first.');
  const table = document.querySelector('table');
  expect(table?.querySelector('caption')?.textContent).toBe('How long Google gives access');
  const row = (name: string) => [...(table?.querySelectorAll('tr') ?? [])].map((one) => [...one.children].map((cell) => cell.textContent?.trim())).find(([head]) => head === name);
  expect(row('Ends')).toEqual(['Ends', 'After the copy', format.date(days(30)), format.date(days(180))]);
  expect(row('Renew')).toEqual(['Renew', 'Not possible; you allow again', 'Any time', `From ${format.date(days(90))}`]);
});

test('continuing to Google opens the page, and cancelling ends the sign-in', async () => {
  harness = await open(screen({ consent: consent() }));
  await press('consent-open');
  await press('consent-cancel');

  expect(commands()).toEqual(['open_consent', 'cancel_consent']);
});

test('while waiting there is always a way to cancel, to open again, to copy the link and to paste the address', async () => {
  harness = await open(screen({ consent: consent({ step: 'waiting', since: at(-2) }) }));

  expect(text()).toContain('Waiting for you in the browser');
  expect(text()).toContain('2 minutes ago');
  for (const id of ['consent-cancel', 'consent-open', 'consent-copy-link', 'consent-paste']) expect(by(id)).toBeTruthy();
});

test('help waits folded, unfolds by itself after two minutes, and says so', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  harness = await open(screen({ consent: consent({ step: 'waiting', since: at(-1) }) }));
  const first = by('consent-help').dataset['open'];
  vi.advanceTimersByTime(59_000);
  await settle();
  const before = by('consent-help').dataset['open'];
  vi.advanceTimersByTime(1_000);
  await settle();
  vi.useRealTimers();

  expect([first, before, by('consent-help').dataset['open']]).toEqual(['false', 'false', 'true']);
  expect(by('live').textContent).toBe('Help for the browser is shown below.');
});

test('help that was folded stays folded', async () => {
  harness = await open(screen({ consent: consent({ step: 'waiting', since: at(-5) }) }));
  await settle();
  document.querySelector<HTMLElement>('[data-testid="consent-help"] button')?.click();
  harness.paint(screen({ consent: consent({ step: 'waiting', since: at(-5) }) }));
  await settle();

  expect(by('consent-help').dataset['open']).toBe('false');
});

test('help is unfolded at once when the browser could not be opened or the step failed', async () => {
  for (const part of [{ step: 'waiting', copyLink: true }, { step: 'failed', problem: problem({ code: 'consent_timed_out' }) }] as const) {
    harness = await open(screen({ consent: consent({ since: at(0), ...part }) }));

    expect(by('consent-help').dataset['open']).toBe('true');
    if (part.step === 'waiting') harness.end();
  }
});

test('the link is copied by the program, and the page never learns it', async () => {
  harness = await open(screen({ consent: consent({ step: 'waiting', since: at(0) }) }), undefined, { copy_consent_link: () => true });
  await press('consent-copy-link');

  expect(commands()).toContain('copy_consent_link');
  expect(commands()).not.toContain('consent_link');
  expect(text()).toContain('Link copied.');
});

test('after a failed round too the link is copied, and the fresh round that it begins says so', async () => {
  const timedOut = problem({ code: 'consent_timed_out', action: 'open_again' });
  const waiting = screen({ consent: consent({ step: 'waiting', since: at(0) }) });
  harness = await open(screen({ consent: consent({ step: 'failed', problem: timedOut }) }), undefined, {
    copy_consent_link: () => {
      harness.paint(waiting);
      return true;
    },
  });
  await press('see-browser');
  const card = by('way-browser');
  card.querySelector<HTMLElement>('[data-testid="problem-action"]')?.click();
  await settle();

  expect(by('link-copied').textContent).toContain('Link copied.');
});

test('a link that cannot be copied is shown for copying by hand', async () => {
  harness = await open(screen({ consent: consent({ step: 'waiting', since: at(0) }) }), undefined, {
    copy_consent_link: () => false,
    consent_link: () => 'https://example.test/auth',
  });
  await press('consent-copy-link');

  const field = document.activeElement as HTMLInputElement;
  expect([field.value, field.getAttribute('aria-label')]).toEqual(['https://example.test/auth', 'Link to Google’s page']);
  expect(by('live').textContent).toContain('Could not be copied.');
});

test('nothing of the page writes the clipboard itself', () => {
  const sources = import.meta.glob(['./**/*.svelte', './**/*.ts', '!./**/*.test.ts'], { query: '?raw', import: 'default', eager: true });
  const writers = Object.entries(sources).filter(([, source]) => /navigator\.clipboard|execCommand/.test(source as string));

  expect(writers.map(([path]) => path)).toEqual([]);
});

test('a pasted address goes to the program without the blanks around it', async () => {
  harness = await open(screen({ consent: consent({ step: 'waiting', since: at(0) }) }));
  await write('consent-paste', '  http://127.0.0.1:4711/callback?code=x  ');
  await press('consent-paste-use');

  expect(harness.asked).toEqual([{ command: 'paste_address', args: { address: 'http://127.0.0.1:4711/callback?code=x' } }]);
});

test('a wrong pasted address is explained where it was pasted and stays in the box', async () => {
  harness = await open(screen({ consent: consent({ step: 'waiting', since: at(0) }) }), undefined, {
    paste_address: () => {
      throw problem({ code: 'wrong_return_address' });
    },
  });
  await write('consent-paste', 'http://127.0.0.1:1/old');
  await press('consent-paste-use');

  expect(by('problem').dataset['code']).toBe('wrong_return_address');
  expect(by<HTMLInputElement>('consent-paste').value).toBe('http://127.0.0.1:1/old');
});

test('an error page at Google leads to smaller steps', async () => {
  harness = await open(screen({ consent: consent({ step: 'waiting', since: at(0) }) }));
  await press('see-tooMany');
  await press('consent-error-page');

  expect(commands()).toEqual(['consent_error_page']);
});

/** What Google shows in its page without ever coming back, by its own names, and the failure of ours that each comes to. */
const shownByGoogleAlone: [number, string, Code][] = [
  [403, 'access_denied', 'tester_missing'],
  [400, 'admin_policy_enforced', 'account_not_eligible'],
  [403, 'disallowed_useragent', 'browser_not_allowed'],
  [403, 'org_internal', 'client_internal'],
  [401, 'deleted_client', 'client_deleted'],
  [401, 'disabled_client', 'client_disabled'],
  [401, 'unauthorized_client', 'client_unauthorized'],
  [401, 'invalid_client', 'client_unknown'],
  [400, 'redirect_uri_mismatch', 'redirect_mismatch'],
  [400, 'invalid_request', 'request_refused'],
  [400, 'invalid_scope', 'scopes_missing'],
  [400, 'access_not_configured', 'access_not_configured'],
];

test.each(shownByGoogleAlone)('“Error %i: %s” in Google’s page is found in the list by its name and leads to its advice', async (number, name, code) => {
  harness = await open(screen({ consent: consent({ step: 'waiting', since: at(0) }) }));
  const entry = [...document.querySelectorAll<HTMLElement>('[data-testid^="see-"]')].filter((one) => one.textContent?.includes(`Error ${number}: ${name}`));
  entry[0]?.click();
  await settle();

  expect(entry.length).toBe(1);
  expect(entry[0]?.querySelector('svg')).not.toBeNull();
  expect(by('problem').dataset['code']).toBe(code);
});

test('the list names no error twice and has all of them, whosever client it is', () => {
  for (const builtIn of [false, true]) {
    const listed = errors(builtIn).filter((seen) => seen !== UNNAMED);

    expect(listed.map((seen) => NAMES[seen as ConsentPageError].join(' ')).sort()).toEqual(shownByGoogleAlone.map(([number, name]) => `${number} ${name}`).sort());
  }
});

test('what the user said that they see stays open, and is reported once', async () => {
  const reported = problem({ code: 'tester_missing', action: 'open_guide', details: 'access_denied' });
  harness = await open(screen({ consent: consent({ step: 'waiting', since: at(0), problem: reported }) }));

  expect(by('see-tester').getAttribute('aria-expanded')).toBe('true');
  expect(by('way-tester').contains(by('problem'))).toBe(true);
});

test('what the page shows opens the page of Google’s console on which it is mended', async () => {
  harness = await open(screen({ clients: [client()], consent: consent({ step: 'waiting', since: at(0) }) }));
  await press('see-scope');
  await press('open-step-of-scope');

  expect(harness.asked).toEqual([
    { command: 'report_consent_page_error', args: { pageError: 'scope' } },
    { command: 'open_step', args: { step: 'scopes', client: 1 } },
  ]);
});

test('when no browser could be opened the link is offered first', async () => {
  harness = await open(screen({ consent: consent({ step: 'waiting', since: at(0), copyLink: true }) }));

  expect(text()).toContain('Your browser could not be opened.');
  expect(by('consent-copy-link').className).toContain('primary');
});

test('between rounds the next one is one press away', async () => {
  const batches = [{ asked: eight, granted: eight }, two[1] ?? { asked: six, granted: null }];
  harness = await open(screen({ connections: [known], consent: consent({ step: 'between', current: 1, connection: 1, batches }) }));
  await press('consent-open');

  expect(text()).toContain('Step 1 of 2 complete');
  expect(commands()).toEqual(['open_consent']);
});

const begun = copy({ jobs: [...eight.map((one, at) => (at < 3 ? savedJob(one, 1000) : job(one))), ...six.map((one) => job(one, { awaitsTrip: true }))] });
const half = [{ asked: eight, granted: eight }, { asked: six, granted: null }];

test('while the second round waits, the copy that the first has begun is visible', async () => {
  for (const step of ['between', 'waiting'] as const) {
    harness = await open(screen({ connections: [known], exports: [begun], consent: consent({ step, current: 1, connection: 1, batches: half, copy: 1, since: at(-2) }) }));

    expect(by('consent-begun').textContent).toMatch(/8 categories are already being copied.*3 of 8 finished.*6 more are asked for/);
    if (step === 'between') harness.end();
  }
});

test('stopping after a round shows the copy that it has begun', async () => {
  harness = await open(screen({ connections: [known], exports: [begun], consent: consent({ step: 'between', current: 1, connection: 1, batches: half, copy: 1 }) }));
  await press('consent-cancel');
  harness.paint(screen({ connections: [known], exports: [begun] }));
  await settle();

  expect(commands()).toEqual(['cancel_consent']);
  expect(document.querySelector('main')?.dataset['screen']).toBe('copy');
});

test('a no to a later round does not say that nothing was copied', async () => {
  const denied = problem({ code: 'consent_denied' });
  harness = await open(screen({ connections: [known], exports: [begun], consent: consent({ step: 'failed', current: 1, connection: 1, batches: half, copy: 1, problem: denied }) }));

  expect(text()).toContain('What you allowed before is being copied.');
  expect(text()).not.toContain('Nothing was copied');
});

test('a partial grant is reported without alarm, with what is missing by name', async () => {
  harness = await open(screen({ connections: [known], consent: partial }));

  expect(text()).toContain('Access granted to 11 of 14 categories');
  expect(text()).toContain('Not granted');
  expect(text()).toContain('Promotions');
  expect(document.querySelector('[data-testid="problem"]')).toBeNull();
});

test('asking again is a round of its own, taken at once', async () => {
  harness = await open(screen({ connections: [known], consent: partial }));
  await press('consent-ask-again');

  expect(commands()).toEqual(['ask_again', 'open_consent']);
});

test('going on names the connection and shows the copy that was begun', async () => {
  harness = await open(screen({ connections: [known], consent: partial }), undefined, { close_consent: () => 7 });
  await write('consent-name', 'Anna private');
  await press('consent-done');
  harness.paint(screen({ connections: [known] }));
  await settle();

  expect(harness.asked[0]).toEqual({ command: 'name_connection', args: { connection: 1, name: 'Anna private' } });
  expect(commands()).toEqual(['name_connection', 'close_consent']);
  expect(document.querySelector('main')?.dataset['screen']).toBe('copy');
});

test('going on with access for a copy that waited leads to that copy', async () => {
  const waited = copy({ id: 4 });
  harness = await open(screen({ connections: [known], consent: { ...partial, wantsCopy: false }, exports: [waited] }), undefined, { close_consent: () => null });
  await press('consent-done');
  harness.paint(screen({ connections: [known], exports: [waited] }));
  await settle();

  expect(document.querySelector('main')?.dataset['screen']).toBe('copy');
});

test('a connection that has no name yet is asked for one in an empty field and may stay as it is', async () => {
  harness = await open(screen({ connections: [{ ...known, name: 'Google account' }], consent: partial }));
  const field = by<HTMLInputElement>('consent-name');

  expect([field.value, field.placeholder]).toEqual(['', 'Google account']);
  expect(text()).toContain('Left empty, it is called “Google account”.');

  await press('consent-done');

  expect(commands()).toEqual(['close_consent']);
});

test('a name given before stands in the field', async () => {
  harness = await open(screen({ connections: [known], consent: { ...partial, name: 'Anna private' } }));

  expect(by<HTMLInputElement>('consent-name').value).toBe('Anna private');
  expect(text()).not.toContain('Left empty');
});

test('a copy that cannot start leaves the consent where it is, with the reason', async () => {
  harness = await open(screen({ connections: [known], consent: partial }), undefined, {
    close_consent: () => {
      throw problem({ code: 'folder_read_only', action: 'choose_folder' });
    },
  });
  await press('consent-done');
  await press('problem-action');

  expect(commands()).toEqual(['close_consent', 'choose_folder']);
});

test('a deliberate no is taken calmly, without a search for errors', async () => {
  const denied = problem({ code: 'consent_denied', action: 'choose_again' });
  harness = await open(screen({ consent: consent({ step: 'failed', problem: denied }) }));

  expect(by('problem').dataset['code']).toBe('consent_denied');
  expect(document.querySelector('h1')?.textContent).toBe('You chose not to allow access');
  expect(text()).not.toContain('Access was not granted');
  expect(text()).not.toContain('What does the page show?');

  await press('consent-open');

  expect(commands()).toEqual(['open_consent']);
});

test('any other failure keeps the list of what the browser may show', async () => {
  harness = await open(screen({ consent: consent({ step: 'failed', problem: problem({ code: 'consent_timed_out' }) }) }));

  expect(document.querySelector('h1')?.textContent).toBe('Access was not granted');
  expect(text()).toContain('What does the page show?');
});

test('a refused sign-in says why and leads back to the ticks', async () => {
  const denied = problem({ code: 'consent_denied', action: 'choose_again' });
  harness = await open(screen(), { at: 'pick' });
  await press('pick-chrome.bookmarks');
  harness.paint(screen({ consent: consent({ step: 'failed', problem: denied }) }));
  await settle();
  await press('problem-action');
  harness.paint(screen());
  await settle();

  expect(commands()).toEqual(['cancel_consent']);
  expect(by<HTMLInputElement>('pick-chrome.bookmarks').checked).toBe(true);
});
