import { afterEach, expect, test } from 'vitest';
import { client, consent, problem, screen } from './scenes/pieces';
import { headline } from './locale/advice';
import { by, open, press, settle, type Opened } from './scenes/tests';

const secret = problem({ code: 'client_secret_wrong', action: 'import_client' });
let harness: Opened;
afterEach(() => harness.end());

const commands = () => harness.asked.map((one) => one.command);
const argumentsOf = (command: string) => harness.asked.find((one) => one.command === command)?.args;
const state = (step: string) => by(`step-${step}`).dataset.state;
const text = (id: string) => by(id).textContent;
const has = (id: string) => document.querySelector(`[data-testid='${id}']`) !== null;

test('without a client no step says anything about itself', async () => {
  harness = await open(screen({ clients: [] }), { at: 'setup' });

  expect(['project', 'api', 'client', 'file'].map(state)).toEqual([undefined, undefined, undefined, undefined]);
});

test('each step says what is known of it, and opens the page of the client’s project', async () => {
  harness = await open(screen({ clients: [client()] }), { at: 'setup' });

  await press('open-api');

  expect(['project', 'api', 'client', 'file'].map(state)).toEqual(['right', 'unchecked', 'right', 'right']);
  expect(text('step-api')).toContain('Shows at the first sign-in');
  expect(argumentsOf('open_step')).toEqual({ step: 'api', client: 1 });
});

test('a wrong step says why and has the way on beside it', async () => {
  harness = await open(screen({ clients: [client({}, { client: { state: 'wrong', problem: secret } })] }), { at: 'setup' });

  await press('mend-client');

  expect(text('step-client')).toContain('The secret in the client file is not the right one');
  expect(text('step-client')).toContain('Choose a client file');
  expect(argumentsOf('open_step')).toEqual({ step: 'client', client: 1 });
});

test('the client is checked on request', async () => {
  harness = await open(screen({ clients: [client()] }), { at: 'setup' });

  await press('check-client');

  expect(argumentsOf('check_client')).toEqual({ id: 1 });
});

test('of several clients the newest is shown first, and only an unused one can be removed', async () => {
  const wrong = { client: { state: 'wrong' as const, problem: secret } };
  harness = await open(screen({ clients: [client({ id: 1, connections: ['Anna'] }), client({ id: 2, projectId: 'second' }, wrong)] }), { at: 'setup' });
  expect(state('client')).toBe('wrong');

  await press('show-client-1');
  await press('remove-own-client-2');

  expect(state('client')).toBe('right');
  expect(has('remove-own-client-1')).toBe(false);
  expect(argumentsOf('remove_client')).toEqual({ id: 2 });
});

test('a client that came with the program hides the guide', async () => {
  harness = await open(screen({ clients: [client({ builtIn: true, steps: [] })] }), { at: 'setup' });

  expect(document.querySelector('main')?.dataset.screen).not.toBe('setup');
});

test('what Google’s page shows leads to its step', async () => {
  harness = await open(screen({ clients: [client()], consent: consent({ step: 'waiting', since: '2026-11-21T14:19:00Z' }) }));

  await press('see-tester');
  await press('problem-action');
  await settle();

  expect(argumentsOf('report_consent_page_error')).toEqual({ pageError: 'tester' });
  expect(commands()).toContain('cancel_consent');
  harness.paint(screen({ clients: [client()] }));
  await settle();
  expect(by('step-audience').className).toContain('sent');
});

test('with a client that came with the program nobody is sent to make one', async () => {
  const builtIn = client({ builtIn: true, steps: [] });
  const wrong = problem({ code: 'client_deleted', action: 'open_guide' });
  harness = await open(screen({ clients: [builtIn], problems: [wrong] }), { at: 'settings', tab: 'privacy' });

  const imports = has('import-client');
  await press('open-home');
  expect(text('problem')).toContain(headline(wrong.code));
  expect([has('problem-action'), imports]).toEqual([false, false]);

  harness.paint(screen({ clients: [client()], problems: [wrong] }));
  await settle();

  expect(has('problem-action')).toBe(true);
});

test('with a client that came with the program the errors of a project come last', async () => {
  harness = await open(screen({ clients: [client({ builtIn: true, steps: [] })], consent: consent({ step: 'waiting', since: '2026-11-21T14:19:00Z' }) }));

  const listed = [...document.querySelectorAll<HTMLElement>('[data-testid^="see-"]')].map((one) => one.dataset.testid);

  expect(listed.indexOf('see-tooMany')).toBeLessThan(listed.indexOf('see-tester'));
  expect(listed.slice(-8)).toEqual(['tester', 'scope', 'redirect', 'client', 'deleted', 'disabled', 'unauthorized', 'internal'].map((pageError) => `see-${pageError}`));
});
