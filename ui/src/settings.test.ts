import { afterEach, beforeEach, expect, test } from 'vitest';
import { LEAST, STEPS, fromBytes, stepOf, toBytes, typedRate } from './components/rate';
import { connection, copy, days, job, line, problem, screen } from './scenes/pieces';
import { by, key, open, press, settle, text, type Opened } from './scenes/tests';

let harness: Opened;
beforeEach(() => localStorage.clear());
afterEach(() => harness?.end());

const running = copy({ jobs: [job('chrome.history')] });

async function change(id: string, value: string) {
  const field = by<HTMLSelectElement | HTMLInputElement>(id);
  field.value = value;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await settle();
}

test('every step is a speed that the program keeps, and is found again', () => {
  for (const unit of ['mbit', 'mbyte'] as const) {
    for (const step of STEPS[unit]) {
      expect(toBytes(step, unit)).toBeGreaterThanOrEqual(LEAST);
      expect(stepOf(toBytes(step, unit), unit)).toBe(step);
    }
  }
});

test('a typed speed may have a comma, and what is none is reported', () => {
  expect([' 2,5 ', '0.1', '20'].map((one) => typedRate(one, 'mbit'))).toEqual([312_500, 12_500, 2_500_000]);
  expect(['', 'fast', '0', '-3', '0.05', 'Infinity'].map((one) => typedRate(one, 'mbit'))).toEqual([null, null, null, null, null, null]);
  expect(fromBytes(312_500, 'mbit')).toBe(2.5);
});

test('Ctrl and comma open the settings, Escape leaves them', async () => {
  harness = await open(screen({ connections: [connection()] }));

  await key(',', { ctrlKey: true });
  expect(document.querySelector('main h1')?.textContent).toBe('Settings');
  await key('Escape');

  expect(document.querySelector('[data-testid="settings"]')).toBeNull();
});

test('a step that is chosen is sent in bytes a second, and nothing else with it', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' });

  await change('limit', '10');
  await change('limit-unit', 'mbyte');
  await change('limit', '10');

  expect(harness.asked).toEqual([
    { command: 'change_policy', args: { change: { limit: 1_250_000 } } },
    { command: 'change_policy', args: { change: { limit: 10_000_000 } } },
  ]);
});

test('an own value is asked for, and nothing is sent before it is a speed', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' });

  await change('limit', 'own');
  await change('limit-own', 'fast');
  expect(harness.asked).toEqual([]);
  expect(by('limit-own').getAttribute('aria-invalid')).toBe('true');
  await change('limit-own', '3');

  expect(harness.asked).toEqual([{ command: 'change_policy', args: { change: { limit: 375_000 } } }]);
});

test('a limit that is no step is shown as an own value', async () => {
  harness = await open(screen({ connections: [connection()], line: line({ policy: { ...line().policy, limit: 337_500 } }) }), { at: 'settings' });

  expect(by<HTMLSelectElement>('limit').value).toBe('own');
  expect(by<HTMLInputElement>('limit-own').value).toBe('2.7');
});

test('waiting on metered lines, the battery and staying awake are kept', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' });

  await press('wait-on-metered');
  await press('battery-never');
  await press('keep-awake');

  expect(harness.asked.map((one) => one.args['change'])).toEqual([{ copyOnMetered: true }, { battery: 'never' }, { keepAwake: false }]);
});

test('ending access for one copy by itself can be switched off', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' });

  await press('end-access');

  expect(harness.asked.map((one) => one.args['change'])).toEqual([{ endAccess: false }]);
});

test('whoever lets it go on without a window finds the way to end it beside that', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' });
  const before = document.querySelector('[data-testid="quit"]');
  await press('background');
  harness.paint(screen({ connections: [connection()], line: line({ policy: { ...line().policy, background: true } }) }));
  await settle();
  await press('quit');

  expect(before).toBeNull();
  expect(harness.asked.map((one) => one.command)).toEqual(['change_policy', 'quit']);
  expect(harness.asked[0]?.args['change']).toEqual({ background: true });
});

test('a choice that could not be kept is undone and explained', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' }, {
    change_policy: () => {
      throw problem({ code: 'journal_broken' });
    },
  });

  await press('keep-awake');

  expect(by<HTMLInputElement>('keep-awake').checked).toBe(true);
  expect(text()).toContain('Carryout\'s own records cannot be used');
});

test('one click makes it quiet while a copy runs, and the way on stays visible', async () => {
  harness = await open(screen({ connections: [connection()], exports: [running] }));

  by('toggle-quiet').focus();
  await press('toggle-quiet');
  harness.paint(screen({ connections: [connection()], exports: [{ ...running, held: 'quiet' }], line: line({ quietUntil: days(0.02) }) }));
  await settle();
  expect(by('quiet').textContent).toContain('Downloads are paused until');
  expect(document.activeElement).toBe(by('toggle-quiet'));
  await press('toggle-quiet');

  expect(harness.asked.map((one) => one.command)).toEqual(['begin_quiet', 'end_quiet']);
});

test('with nothing under way nobody is offered an hour of quiet above', async () => {
  harness = await open(screen({ connections: [connection()] }));

  expect(document.querySelector('[data-testid="toggle-quiet"]')).toBeNull();
});

test.each(['metered', 'battery', 'lowBattery'] as const)('a copy that waits (%s) says why and can be let go on', async (held) => {
  harness = await open(screen({ connections: [connection()], exports: [{ ...running, held }] }), { at: 'copy', export: 1 });

  expect(by('held').textContent).toMatch(/^.*Waiting: /);
  await press('copy-anyway');

  expect(harness.asked).toEqual([{ command: 'copy_anyway', args: { export: 1 } }]);
});

test('how long a category usually takes is said while Google prepares', async () => {
  harness = await open(screen({ connections: [connection()], exports: [copy({ jobs: [job('chrome.history', { usual: [240, 2400] })] })] }), { at: 'copy', export: 1 });
  await press('details-chrome.history');

  expect(text()).toContain('usually 4–40 min');
});
