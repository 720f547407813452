import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SETTINGS } from './bindings/declared-settings';
import { LEAST, STEPS, fromBytes, stepOf, toBytes, typedRate } from './components/rate';
import { connection, copy, days, job, line, problem, screen, settings } from './scenes/pieces';
import { rememberedLanguage, rememberedLook } from './remembered';
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
    { command: 'change_setting', args: { change: { limit: 1_250_000 } } },
    { command: 'change_setting', args: { change: { limit: 10_000_000 } } },
  ]);
});

test('an own value is asked for, and nothing is sent before it is a speed', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' });

  await change('limit', 'own');
  await change('limit-own', 'fast');
  expect(harness.asked).toEqual([]);
  expect(by('limit-own').getAttribute('aria-invalid')).toBe('true');
  await change('limit-own', '3');

  expect(harness.asked).toEqual([{ command: 'change_setting', args: { change: { limit: 375_000 } } }]);
});

test('a limit that is no step is shown as an own value', async () => {
  harness = await open(screen({ connections: [connection()], settings: settings({ limit: 337_500 }) }), { at: 'settings' });

  expect(by<HTMLSelectElement>('limit').value).toBe('own');
  expect(by<HTMLInputElement>('limit-own').value).toBe('2.7');
});

test('waiting on metered lines, the battery and staying awake are kept', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' });

  await press('wait-on-metered');
  await change('battery', 'never');
  await press('keep-awake');

  expect(harness.asked.map((one) => one.args['change'])).toEqual([{ copyOnMetered: true }, { battery: 'never' }, { keepAwake: false }]);
});

test('the file count, the proxy and the log level are kept', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' });

  const { min, max } = SETTINGS.transfers;
  expect([...by<HTMLSelectElement>('transfers').options].map((option) => Number(option.value))).toEqual(Array.from({ length: max - min + 1 }, (_, index) => min + index));
  await change('transfers', '8');
  await change('log-level', 'debug');
  await change('proxy', 'none');

  expect(harness.asked.map((one) => one.args['change'])).toEqual([{ transfers: 8 }, { logLevel: 'debug' }, { proxy: 'none' }]);
});

test('an own proxy is asked for, and nothing is sent before it is typed', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' });

  await change('proxy', 'own');
  expect(harness.asked).toEqual([]);
  expect(document.activeElement).toBe(by('proxy-own'));
  by<HTMLInputElement>('proxy-own').value = 'proxy.example:3128';
  await press('proxy-save');

  expect(harness.asked).toEqual([{ command: 'change_setting', args: { change: { proxy: { own: 'proxy.example:3128' } } } }]);
  expect(document.querySelector('[data-testid="proxy-wrong"]')).toBeNull();
});

test.each([
  ['proxy_address', 'http://proxy.example:3128'],
  ['proxy_password', 'no password'],
] as const)('a proxy that is refused (%s) is told beside its field, with what is right', async (code, right) => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' }, {
    change_setting: () => {
      throw problem({ code, action: 'dismiss' });
    },
  });

  await change('proxy', 'own');
  by<HTMLInputElement>('proxy-own').value = 'ftp://anna:sesame@proxy';
  await press('proxy-save');

  const field = by<HTMLInputElement>('proxy-own');
  const told = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(told?.textContent).toContain(right);
  expect(told?.textContent).not.toContain('sesame');
  expect(document.activeElement).toBe(field);
});

test('a speed that the program refuses is told beside the field', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' }, {
    change_setting: () => {
      throw problem({ code: 'setting_refused', action: 'dismiss', details: 'from 10000 to 1000000000000' });
    },
  });

  await change('limit', 'own');
  await change('limit-own', '90000000');

  expect(by('limit-own').getAttribute('aria-invalid')).toBe('true');
  expect(by('limit-wrong').textContent).toContain('0.1 Mbit/s');
});

test('each language is named in itself, and the one that is chosen is spoken at once, with the focus where it was', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' });
  const names = [...by<HTMLSelectElement>('language').options].map((option) => [option.value, option.text, option.lang]);
  expect(names[0]).toEqual(['system', 'As in the system', '']);
  expect(names).toContainEqual(['de', 'Deutsch', 'de']);
  expect(names).toContainEqual(['en', 'English', 'en']);

  by('language').focus();
  await change('language', 'de');
  expect(harness.asked).toEqual([{ command: 'change_setting', args: { change: { language: 'de' } } }]);
  harness.paint(screen({ connections: [connection()], settings: settings({ language: 'de' }) }));
  await vi.waitFor(() => expect(document.querySelector('main h1')?.textContent).toBe('Einstellungen'));

  expect(document.documentElement.lang).toBe('de');
  expect(document.activeElement).toBe(by('language'));
  expect(by<HTMLSelectElement>('language').value).toBe('de');
  expect(rememberedLanguage()).toBe('de');

  harness.paint(screen({ connections: [connection()] }));
  await vi.waitFor(() => expect(document.querySelector('main h1')?.textContent).toBe('Settings'));
  expect(rememberedLanguage()).toBeNull();
});

test('the program is told of the system’s language, whatever was chosen', async () => {
  const told: unknown[] = [];
  harness = await open(screen({ connections: [connection()], settings: settings({ language: 'de' }) }), { at: 'settings' }, { watch: ({ language }) => told.push(language) });
  await vi.waitFor(() => expect(document.documentElement.lang).toBe('de'));

  expect(told).toEqual(['en']);
});

test('the look that is chosen dresses the page at once and is remembered for the next start', async () => {
  const style = document.createElement('style');
  style.textContent = '@media (prefers-color-scheme: dark) { p { color: white; } } @media print { p { color: black; } }';
  document.head.append(style);
  const asked = () => [...(style.sheet?.cssRules ?? [])].map((rule) => (rule as CSSMediaRule).media.mediaText);
  const before = asked();
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' });

  await change('look', 'dark');
  expect(harness.asked).toEqual([{ command: 'change_setting', args: { change: { look: 'dark' } } }]);
  for (const [look, answered] of [['dark', '(min-width: 0px)'], ['light', '(max-width: 0px)']] as const) {
    harness.paint(screen({ connections: [connection()], settings: settings({ look }) }));
    await settle();
    expect(document.documentElement.dataset['scheme']).toBe(look);
    expect(asked()).toEqual([answered, before[1]]);
    expect(rememberedLook()).toBe(look);
  }

  harness.paint(screen({ connections: [connection()] }));
  await settle();
  expect(document.documentElement.dataset['scheme']).toBeUndefined();
  expect(asked()).toEqual(before);
  expect(rememberedLook()).toBe('system');
  style.remove();
});

test('folder, schedule, updates and single keys are chosen on the page itself', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' });

  await press('choose-folder');
  await change('schedule-1', 'week');
  await press('single-keys');
  await key('?');

  expect(harness.asked).toEqual([
    { command: 'choose_folder', args: {} },
    { command: 'set_schedule', args: { connection: 1, every: 'week' } },
  ]);
  expect(document.querySelector('dialog[open]')).toBeNull();
});

test('the way to the sign-in keys leads to where they are shown', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' });

  await press('settings-keys');

  expect(by('known')).toBeTruthy();
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
  harness.paint(screen({ connections: [connection()], settings: settings({ background: true }) }));
  await settle();
  await press('quit');

  expect(before).toBeNull();
  expect(harness.asked.map((one) => one.command)).toEqual(['change_setting', 'quit']);
  expect(harness.asked[0]?.args['change']).toEqual({ background: true });
});

test('a choice that could not be kept is undone and explained', async () => {
  harness = await open(screen({ connections: [connection()] }), { at: 'settings' }, {
    change_setting: () => {
      throw problem({ code: 'journal_broken' });
    },
  });

  await press('keep-awake');

  expect(by<HTMLInputElement>('keep-awake').checked).toBe(true);
  expect(text()).toContain('Carryout’s own records cannot be used');
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
