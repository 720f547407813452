import { afterEach, describe, expect, test } from 'vitest';
import type { AccessNotice } from './bindings/AccessNotice';
import { access, connection, copy, days, job, screen } from './scenes/pieces';
import { by, open, press, settle, type Opened } from './scenes/tests';

let harness: Opened;
afterEach(() => harness?.end());

const there = (id: string) => document.querySelector(`[data-testid="${id}"]`) !== null;
const notice = (part: Partial<AccessNotice> = {}): AccessNotice => ({
  step: 'three_days',
  endsAt: days(3),
  categories: 14,
  isNews: false,
  isAcknowledged: false,
  ...part,
});
const ending = (part: Partial<AccessNotice> = {}, canRenew = true) =>
  connection({ access: access({ kind: 'endsSoon', until: days(3), canRenew }), notices: [notice(part)] });

describe('the end of access', () => {
  test('is counted on every screen and reported on the overview with its date, where it leads straight to renewing', async () => {
    harness = await open(screen({ connections: [ending()] }), { at: 'settings', tab: 'privacy' });
    expect(by('open-home').textContent).toContain('1 thing needs you');
    await press('open-home');

    expect(by('access-notice-1').textContent).toMatch(/Anna private ends on November 24, 2026 \(in 3 days\)/);
    await press('notice-renew');

    expect(harness.asked.at(-1)).toEqual({ command: 'renew', args: { connection: 1 } });
  });

  test('has the main button of the overview where it comes first, since nothing is more urgent', async () => {
    harness = await open(screen({ connections: [ending()] }));
    const renewable = [...document.querySelectorAll('main .primary')].map((one) => one.getAttribute('data-testid'));
    harness.paint(screen({ connections: [ending({}, false)] }));
    await settle();

    expect(renewable).toEqual(['notice-renew']);
    expect([...document.querySelectorAll('main [data-main]')].map((one) => one.getAttribute('data-testid'))).toEqual(['notice-show']);
  });

  test('once noted is gone until the next step', async () => {
    harness = await open(screen({ connections: [ending()] }));
    await press('notice-dismiss');
    harness.paint(screen({ connections: [ending({ isAcknowledged: true })] }));
    await settle();
    const noted = there('access-notice-1');
    harness.paint(screen({ connections: [ending({ step: 'last_day' })] }));
    await settle();

    expect(harness.asked.at(-1)).toEqual({ command: 'note_access', args: { connection: 1, step: 'three_days' } });
    expect([noted, there('access-notice-1')]).toEqual([false, true]);
  });

  test('that has come stays and leads to what helps', async () => {
    const ended = connection({ granted: [], access: access({ kind: 'ended', until: null }), notices: [notice({ step: 'ended', endsAt: null })] });
    harness = await open(screen({ connections: [ended] }));

    expect(there('notice-dismiss')).toBe(false);
    await press('notice-show');
    await settle();

    expect(document.activeElement?.getAttribute('data-testid')).toBe('allow-again');
  });
});

describe('a click on a notice of the desktop', () => {
  test('leads to the Renew button, once', async () => {
    harness = await open(screen({ connections: [ending({ isAcknowledged: true })] }), { at: 'settings', tab: 'privacy' });
    const led = screen({ connections: [ending({ isAcknowledged: true })] }, { lead: { number: 1, place: { at: 'access', connection: 1 } } });
    harness.paint(led);
    await settle();
    expect(document.activeElement).toBe(by('renew'));

    await press('open-settings');
    harness.paint({ ...led, version: '0.1.1' });
    await settle();

    expect(there('settings')).toBe(true);
  });

  test('leads to its copy', async () => {
    const part = { connections: [connection()], exports: [copy({ id: 7, jobs: [job('chrome.history')] })] };
    harness = await open(screen(part));
    harness.paint(screen(part, { lead: { number: 1, place: { at: 'copy', export: 7 } } }));
    await settle();

    expect(there('copy')).toBe(true);
  });
});

describe('the switches', () => {
  test('are two, and each says what it was', async () => {
    harness = await open(screen({ connections: [connection()], switches: { finished: true, needsMe: false, chosen: true } }), { at: 'settings' });
    const boxes = ['notices-finished', 'notices-needs-me'].map((id) => by<HTMLInputElement>(id).checked);

    by('notices-finished').click();
    await settle();

    expect(boxes).toEqual([true, false]);
    expect(harness.asked.at(-1)).toEqual({ command: 'switch_notices', args: { finished: false } });
  });

  test('are asked for when there is first something to wait for, and never again', async () => {
    const picture = (chosen: boolean) =>
      screen({ connections: [connection()], exports: [copy({ jobs: [job('chrome.history')] })], switches: { finished: true, needsMe: true, chosen } });
    harness = await open(picture(false), { at: 'copy', export: 1 });
    const asked = there('ask-notices');
    await press('ask-notices-no');
    harness.paint(picture(true));
    await settle();

    expect(harness.asked.at(-1)).toEqual({ command: 'switch_notices', args: { finished: false, needsMe: false } });
    expect([asked, there('ask-notices')]).toEqual([true, false]);
  });
});

describe('the diagnostics file', () => {
  test('is listed before it is saved', async () => {
    const entries = [{ name: 'journal.json', bytes: 1_000 }];
    harness = await open(screen({ connections: [connection()] }), { at: 'settings', tab: 'privacy' }, { diagnostics: () => ({ entries }), save_diagnostics: () => true });
    await press('diagnostics');
    const listed = by('diagnostics-contents').textContent;
    const before = harness.asked.map((one) => one.command);
    await press('save-diagnostics');

    expect(listed).toContain('journal.json');
    expect(before).not.toContain('save_diagnostics');
    expect(by('diagnostics-said').textContent).toMatch(/saved/);
  });
});
