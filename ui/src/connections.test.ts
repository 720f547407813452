import { afterEach, describe, expect, test } from 'vitest';
import type { AccessKind } from './bindings/AccessKind';
import type { ConnectionView } from './bindings/ConnectionView';
import type { ExportView } from './bindings/ExportView';
import { kinds } from './scenes/connections';
import { access, at, connection, copy, days, fourteen, job, problem, savedJob, screen } from './scenes/pieces';
import { by, open, press, settle, text, type Opened } from './scenes/tests';

let harness: Opened;
afterEach(() => harness.end());

const show = async (part: Partial<ConnectionView>, exports: ExportView[] = []) => {
  harness = await open(screen({ connections: [connection(part)], exports }));
};
const account = async (part: Partial<ConnectionView>, exports: ExportView[] = []) => {
  harness = await open(screen({ connections: [connection(part)], exports }), { at: 'account', connection: 1 });
};
const there = (id: string) => document.querySelector(`[data-testid="${id}"]`) !== null;

describe('the table of access states', () => {
  const rows: [AccessKind, string, string, string[]][] = [
    ['oneCopy', 'One copy', 'The 24 hours in which Google advises to begin are over.', ['start-now', 'renew']],
    ['usedUp', 'Used up', 'This permission allowed one copy. Allow again to copy again.', ['allow-again', 'finish', 'renew']],
    ['active', 'Active', 'Renewing is possible from', ['copy-again', 'renew']],
    ['renewable', 'Active', 'You can renew now.', ['copy-again', 'renew']],
    ['endsSoon', 'Ends soon', 'After the end there are no new copies; your files stay.', ['copy-again', 'renew']],
    ['endsToday', 'Ends today', 'After the end there are no new copies; your files stay.', ['copy-again', 'renew']],
    ['ended', 'Access ended', 'Google no longer lets us copy. Your files are safe.', ['allow-again', 'renew']],
    ['testing', 'Test access', 'Google limits test versions to 7 days and offers no renewal.', ['copy-again', 'allow-again', 'renew']],
  ];
  const buttons = ['start-now', 'allow-again', 'copy-again', 'renew', 'finish'];

  test.each(rows)('%s: chip, sentence and buttons', async (kind, chip, sentence, shown) => {
    await show({ access: access({ kind, ...kinds[kind] }) });

    expect(by('access-chip').textContent).toContain(chip);
    expect(text()).toContain(sentence);
    expect(buttons.filter(there).sort()).toEqual([...shown].sort());
    expect(there('disconnect')).toBe(true);
  });

  test.each(rows)('%s: Renew is there, and where it is not possible it says why and can be reached', async (kind) => {
    await show({ access: access({ kind, ...kinds[kind] }) });
    const possible = kinds[kind].canRenew ?? false;
    const button = by('renew');
    button.focus();

    expect(button.getAttribute('aria-disabled')).toBe(possible ? null : 'true');
    expect(document.activeElement).toBe(button);
    await press('renew');
    expect(harness.asked.map((one) => one.command)).toEqual(possible ? ['renew'] : []);
    const why = document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent ?? '';
    expect(why !== '').toBe(!possible);
    if (kind === 'active') expect(why).toMatch(/Renewing is possible from .*2027/);
  });
});

test('the exact end date comes first, and how far away it is after it', async () => {
  await show({});

  expect(by('access-until').textContent?.replace(/\s+/g, ' ')).toMatch(/Access until .*2027.*\(in 178 days\)/);
});

test('under 48 hours the distance is reported in hours', async () => {
  await show({ access: access({ kind: 'endsToday', ...kinds.endsToday }) });

  expect(by('access-until').textContent).toContain('in 7 hours');
});

test('Copy again is shown while the 24 hours run, shut, with the reason and the moment', async () => {
  await show({ waiting: fourteen.map((resource) => [resource, days(0.98)]) });

  expect(by('copy-again').getAttribute('aria-disabled')).toBe('true');
  await press('copy-again');
  expect(harness.asked).toEqual([]);
  expect(text()).toMatch(/Copy again is possible tomorrow .*Google allows one copy a day\./);
});

test('Copy again repeats the last selection and shows the copy', async () => {
  await show({});
  await press('copy-again');

  expect(harness.asked).toEqual([{ command: 'start_copy', args: { connection: 1, resources: fourteen, since: null, until: null } }]);
  expect(document.querySelector('main')?.dataset['screen']).toBe('copy');
});

test('a renewal goes from Google’s page to Check now to the new date', async () => {
  const renewable = { kind: 'renewable', ...kinds.renewable } as const;
  await show({ access: access(renewable) });
  await press('renew');
  harness.paint(screen({ connections: [connection({ access: access({ ...renewable, renewal: 'waiting' }) })] }));
  await settle();
  const waiting = text();
  await press('check-renewal');
  harness.paint(screen({ connections: [connection({ access: access({ renewal: 'renewed' }) })] }));
  await settle();

  expect(harness.asked.map((one) => one.command)).toEqual(['renew', 'check_renewal']);
  expect(waiting).toContain('Did you press Renew on Google’s page?');
  expect(text()).toMatch(/Renewed\. Access until .*2027/);
});

test('a renewal that Google does not know yet is reported as such', async () => {
  await show({ access: access({ kind: 'renewable', ...kinds.renewable, renewal: 'unchanged' }) });

  expect(text()).toMatch(/Google still says .*If you renewed just now, try again in a minute\./);
});

test('Finish is offered only after everything is proved', async () => {
  const used = access({ kind: 'usedUp', ...kinds.usedUp });
  await show({ access: used, unfinishedExports: 1 }, [copy({ jobs: [job('chrome.history')] })]);
  const during = there('finish');
  harness.paint(screen({ connections: [connection({ access: used })], exports: [copy({ state: 'done', jobs: [savedJob('chrome.history', 1)] })] }));
  await settle();
  await press('finish');

  expect(during).toBe(false);
  expect(harness.asked).toEqual([{ command: 'finish', args: { connection: 1 } }]);
});

test('where access for one copy may be shared, the question names the others and its button ends it', async () => {
  const shared = problem({ code: 'access_shared', action: 'end_access', details: 'Anna school' });
  await show({ access: access({ kind: 'usedUp', ...kinds.usedUp }), problems: [shared] });

  expect(text()).toContain('Anna school');
  await press('problem-action');
  expect(harness.asked).toEqual([{ command: 'finish', args: { connection: 1 } }]);
});

test('the disconnect dialog names what ends, what is lost, who else is concerned and what stays', async () => {
  await show({ unfinishedExports: 1, wouldBeLost: ['youtube.private_videos'], siblings: ['Anna school'] });
  await press('disconnect');
  const said = document.querySelector('dialog')?.textContent ?? '';

  expect(said).toContain('Access to all 14 categories ends, at Google too.');
  expect(said).toContain('The running copy stops.');
  expect(said).toContain('deleted: Private videos.');
  expect(said).toContain('Anna school');
  expect(said).toContain('GNOME Keyring');
  expect(said).toMatch(/Your files and receipts, 41 GB in \/home\/anna/);
  expect(harness.asked).toEqual([]);
});

test('Disconnect and Disconnect here only are two different requests', async () => {
  await show({});
  await press('disconnect');
  await press('disconnect-confirm');
  await press('disconnect');
  await press('disconnect-here');
  await press('disconnect-here-confirm');

  expect(harness.asked).toEqual([
    { command: 'disconnect', args: { connection: 1, hereOnly: false } },
    { command: 'disconnect', args: { connection: 1, hereOnly: true } },
  ]);
});

test('Disconnect here only says that Google is not reported, and that the access stays there', async () => {
  await show({ unfinishedExports: 1, wouldBeLost: ['youtube.private_videos'], siblings: ['Anna school'] });
  await press('disconnect');
  await press('disconnect-here');
  expect(document.activeElement?.textContent).toBe('Keep connected');
  const said = document.querySelector('dialog')?.textContent ?? '';

  expect(said).toContain('The access at Google, until it ends or you end it there.');
  expect(said).not.toContain('at Google too');
  expect(said).not.toContain('Anna school');
});

test('a disconnect in the middle of a copy offers to look at the copy first, and names the schedule that stops', async () => {
  const running = copy({ id: 6 });
  harness = await open(screen({ connections: [connection({ unfinishedExports: 1, schedule: { every: 'week', dueAt: at(900), paused: false } })], exports: [running] }));
  await press('disconnect');
  const said = document.querySelector('dialog')?.textContent ?? '';
  await press('disconnect-first');

  expect(said).toContain('Weekly copies stop.');
  expect(harness.asked).toEqual([]);
  expect(document.querySelector('main')?.dataset['screen']).toBe('copy');
});

test('updates are paused and continued by name, without a word about access', async () => {
  const schedule = { every: 'week', dueAt: at(900) } as const;
  await account({ schedule: { ...schedule, paused: false } });
  await press('pause-updates');
  harness.paint(screen({ connections: [connection({ schedule: { ...schedule, paused: true } })] }));
  await settle();

  expect(text()).toContain('Paused. Nothing is copied by itself.');
  await press('pause-updates');
  expect(harness.asked).toEqual([
    { command: 'pause_updates', args: { connection: 1, paused: true } },
    { command: 'pause_updates', args: { connection: 1, paused: false } },
  ]);
});

test('a connection that is not copied by itself has nothing to pause', async () => {
  await account({ schedule: null });

  expect(there('pause-updates')).toBe(false);
});

test('changing for how long says what ends and finishes what is under way first', async () => {
  await account({ unfinishedExports: 1, wouldBeLost: ['youtube.private_videos'], siblings: ['Anna school'] });
  await press('switch');
  const said = document.querySelector('dialog')?.textContent ?? '';
  await press('switch-confirm');

  expect(said).toMatch(/The copy that is under way is finished.*Not copied yet: Private videos.*The permission for all 14 categories ends.*Anna school.*Google asks you again/);
  expect(harness.asked).toEqual([{ command: 'switch_access', args: { connection: 1, giveUp: false, copy: false } }]);
});

test('while a change waits, it can be hurried or taken back', async () => {
  await show({ switching: true, unfinishedExports: 1 });
  await press('switch-now');
  await press('keep-access');

  expect(text()).toContain('as soon as everything under way is finished');
  expect(harness.asked).toEqual([
    { command: 'switch_access', args: { connection: 1, giveUp: true, copy: false } },
    { command: 'keep_access', args: { connection: 1 } },
  ]);
});

test('a used-up permission is ended before Google is asked again, and the copy follows', async () => {
  await show({ access: access({ kind: 'usedUp', ...kinds.usedUp }) });
  await press('allow-again');

  expect(harness.asked).toEqual([{ command: 'switch_access', args: { connection: 1, giveUp: false, copy: true } }]);
});

test('the moment until which a one-time copy should begin is named', async () => {
  const grants = [{ id: 1, resources: fourteen, oneTime: true, grantedAt: at(-60), endsAt: null, live: true, vaultEntry: 'grant-1' }];
  await show({ access: access({ kind: 'oneCopy', ...kinds.oneCopy }), grants });

  expect(text()).toMatch(/Start by .*Google advises to begin within 24 hours/);
});

test.each([
  ['partly', 'The rest still ends on'],
  ['untold', 'Google does not say until when'],
  ['unasked', 'Google could not be asked just now'],
  ['unchanged', 'Google still says'],
] as const)('a renewal that is %s is reported as what it is and can be checked again', async (renewal, sentence) => {
  await show({ access: access({ kind: 'renewable', ...kinds.renewable, renewal }) });
  await press('check-renewal');

  expect(text()).toContain(sentence);
  expect(harness.asked).toEqual([{ command: 'check_renewal', args: { connection: 1 } }]);
});

test('a refused disconnect keeps the dialog open with the reason', async () => {
  await show({});
  harness.answers['disconnect'] = () => {
    throw problem({ code: 'google_not_told', action: 'open_connections' });
  };
  await press('disconnect');
  await press('disconnect-confirm');

  expect(document.querySelector('dialog')?.textContent).toContain('Google could not be notified');
});

test('a problem of a connection does not stand beside a second button for the same', async () => {
  const ended = problem({ code: 'access_ended', action: 'allow_again' });
  await show({ access: access({ kind: 'ended', ...kinds.ended }), problems: [ended] });
  await press('problem-action');

  expect(there('allow-again')).toBe(false);
  expect(document.querySelector('main')?.dataset['screen']).toBe('pick');
});
