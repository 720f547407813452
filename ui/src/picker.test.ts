import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { connection, copy, fourteen, job, problem, screen } from './scenes/pieces';
import { by, key, open, press, settle, text, write, type Opened } from './scenes/tests';

const pick = { at: 'pick' } as const;
let harness: Opened;

beforeEach(async () => {
  harness = await open(screen(), pick);
});
afterEach(() => {
  harness.end();
  localStorage.clear();
});

/** What a screen reader is recognised by reference. */
const spoken = (ids: string | null) => (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent?.trim()).join(' ');
const box = (id: string) => by<HTMLInputElement>(id);
const ticked = () => [...document.querySelectorAll<HTMLInputElement>('[data-testid^="pick-"]:checked')].map((one) => one.dataset['testid']?.slice(5));

test('nothing is ticked on the first visit, and the main button says why it waits', async () => {
  const before = ticked();
  by('picker-next').focus();
  await key('Enter', { ctrlKey: true });

  expect(before).toEqual([]);
  expect(harness.asked).toEqual([]);
  expect(by('picker-next').getAttribute('aria-disabled')).toBe('true');
  expect(document.getElementById(by('picker-next').getAttribute('aria-describedby') ?? '')?.textContent).toBe('Choose at least one category first.');
  expect(by('live').textContent).toBe('Choose at least one category first.');
  expect(document.activeElement).toBe(by('picker-next'));
});

test('a box is named by its category alone, and described by what is inside and what is to be known', () => {
  const name = (id: string) => spoken(box(id).getAttribute('aria-labelledby'));
  const more = (id: string) => spoken(box(id).getAttribute('aria-describedby'));

  expect(name('pick-youtube.private_videos')).toBe('Private videos');
  expect(more('pick-youtube.private_videos')).toBe('Private uploads with their details; can be very large. Private. May be large.');
});

test('the name of a group box counts, since its mixed state is not reported', async () => {
  const name = () => spoken(box('group-chrome').getAttribute('aria-labelledby'));
  const before = name();
  await press('pick-chrome.bookmarks');

  expect([before, name()]).toEqual(['Chrome, 7', 'Chrome, 1 of 7']);
});

test.each([
  ['youtube history', 'myactivity.youtube'],
  ['search history', 'myactivity.search'],
  ['saved places', 'maps.starred_places'],
])('“%s” finds what Google calls otherwise', async (words, resource) => {
  await write('search', words);

  expect(by(`pick-${resource}`).closest('[hidden]')).toBeNull();
});

test('a preset is pressed as long as exactly its categories are ticked, and says how many', async () => {
  const pressed = () => by('preset-youTube').getAttribute('aria-pressed');
  await press('preset-youTube');
  const first = [pressed(), by('live').textContent];
  await press('pick-chrome.bookmarks');

  expect(first).toEqual(['true', '17 categories chosen']);
  expect(pressed()).toBe('false');
});

test('there is no preset of ours that says what anybody should take', () => {
  const presets = [...document.querySelectorAll('[data-testid^="preset-"]')].map((one) => one.textContent?.trim());

  expect(presets).toEqual(['Everything', 'My activity', 'YouTube', 'Places', 'Nothing']);
});

test('pressing Nothing or clearing the search keeps the focus', async () => {
  await press('preset-everything');
  by('preset-nothing').focus();
  await press('preset-nothing');
  const nothing = document.activeElement;
  await write('search', 'fotos');
  by('clear-search').focus();
  await press('clear-search');

  expect(nothing).toBe(by('preset-nothing'));
  expect(document.activeElement).toBe(by('search'));
});

test('the summary is a jump away from the search', async () => {
  await press('to-basket');

  expect(spoken(document.activeElement?.getAttribute('aria-labelledby') ?? null)).toBe('Your choice');
  expect(by('basket-details').getAttribute('aria-expanded')).toBe('true');
});

test('the summary counts by product and says about how often Google asks', async () => {
  await press('preset-everything');

  expect(by('summary').textContent).toMatch(/73 categories\s*\d+ private · \d+ may be large/);
  expect(document.querySelector('aside [role="img"]')?.getAttribute('aria-label')).toMatch(/^Chosen: YouTube 16, Search & activity 18, /);
  expect(by('rounds').textContent).toBe('About 4 steps in your browser');
});

test('what is inside is said on demand, and while searching', async () => {
  const described = () => document.querySelector('.columns')?.classList.contains('described');
  const first = described();
  await write('search', 'place');
  const searching = described();
  await write('search', '');
  await press('descriptions');

  expect([first, searching, described()]).toEqual([false, true, true]);
});

test('a group box is mixed when only some of its rows are ticked', async () => {
  await press('pick-chrome.bookmarks');

  expect(box('group-chrome').indeterminate).toBe(true);
  expect(box('group-chrome').checked).toBe(false);
});

test('a group box ticks all of its rows and then none', async () => {
  await press('group-chrome');
  const afterFirst = ticked();
  await press('group-chrome');

  expect(afterFirst).toHaveLength(7);
  expect(ticked()).toEqual([]);
});

test('a mixed group box ticks the rest', async () => {
  await press('pick-chrome.bookmarks');
  await press('group-chrome');

  expect(ticked()).toHaveLength(7);
  expect(box('group-chrome').indeterminate).toBe(false);
});

test('a group box does not tick what Google may no longer offer', async () => {
  await press('group-other');

  expect(ticked()).not.toContain('fitbit.device_events');
  expect(box('group-other').checked).toBe(true);
});

test('what Google may no longer offer can still be ticked by itself', async () => {
  await press('pick-fitbit.device_events');

  expect(ticked()).toEqual(['fitbit.device_events']);
});

test('a filter keeps what was ticked before', async () => {
  await press('pick-chrome.bookmarks');
  await write('search', 'starred');
  await press('pick-maps.starred_places');
  await write('search', '');

  expect(ticked().sort()).toEqual(['chrome.bookmarks', 'maps.starred_places']);
});

test('a filter counts its hits aloud', async () => {
  await write('search', 'place');

  await vi.waitFor(() => expect(by('live').textContent).toMatch(/\d+ categories match “place”/), { timeout: 5_000 });
});

test('a group box ticks only what the filter shows, and says so', async () => {
  await write('search', 'bookmarks');
  await press('group-chrome');
  const said = text();
  await write('search', '');

  expect(said).toContain('1 shown');
  expect(ticked()).toEqual(['chrome.bookmarks']);
});

test('a search without a hit says that Photos are not part of this', async () => {
  await write('search', 'fotos');

  expect(text()).toContain('No category called “fotos”');
  expect(text()).toContain('Photos, Gmail and Drive are not part of this.');
});

test('Escape clears the search and stays on the screen', async () => {
  await key('/');
  await write('search', 'place');
  await key('Escape');

  expect(box('search').value).toBe('');
  expect(document.querySelector('main')?.dataset['screen']).toBe('pick');
});

test('a slash moves to the search, and typing one in it is left alone', async () => {
  await key('/');
  const focused = document.activeElement;
  const slash = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
  focused?.dispatchEvent(slash);

  expect(focused).toBe(box('search'));
  expect(slash.defaultPrevented).toBe(false);
});

test('Everything ticks the 73 that are offered', async () => {
  await press('preset-everything');

  expect(ticked()).toHaveLength(73);
  expect(by('summary').textContent).toContain('73 categories');
});

test('My activity ticks the six logs', async () => {
  await press('preset-activity');

  expect(ticked()).toHaveLength(6);
});

test('the ticked categories go to Google in the order of the list', async () => {
  await press('pick-chrome.bookmarks');
  await press('pick-youtube.subscriptions');
  await press('picker-next');

  expect(harness.asked).toEqual([
    { command: 'begin_consent', args: { client: 1, connection: null, resources: ['youtube.subscriptions', 'chrome.bookmarks'], since: null, until: null } },
  ]);
});

test('Ctrl-Enter presses the main button', async () => {
  await press('pick-chrome.bookmarks');
  await key('Enter', { ctrlKey: true });

  expect(harness.asked.map((one) => one.command)).toEqual(['begin_consent']);
});

test('a period is offered only when something chosen can be limited', async () => {
  await press('pick-chrome.bookmarks');
  const before = document.querySelector('[data-testid="period"]');
  await press('pick-chrome.history');

  expect(before).toBeNull();
  expect(by('period')).toBeTruthy();
});

test('a known connection is asked for what it does not have yet, and everything ticked is to be copied', async () => {
  harness = await open(screen({ connections: [connection({ granted: ['chrome.bookmarks'], lastSelection: [] })] }));
  await press('choose');
  await press('pick-chrome.bookmarks');
  await press('pick-chrome.history');
  await press('picker-next');

  expect(text()).toContain('Already allowed');
  expect(harness.asked).toEqual([{ command: 'begin_consent', args: { client: 1, connection: 1, resources: ['chrome.bookmarks', 'chrome.history'], since: null, until: null } }]);
});

test('what is all allowed already is copied without a round', async () => {
  harness = await open(screen({ connections: [connection({ granted: fourteen })] }), { at: 'account', connection: 1 });
  await press('choose-others');
  await press('preset-lastTime');
  await press('picker-next');
  await settle();

  expect(harness.asked).toEqual([{ command: 'start_copy', args: { connection: 1, resources: fourteen, since: null, until: null } }]);
  expect(document.querySelector('main')?.dataset['screen']).toBe('copy');
});

test('what a copy is bringing already is marked and counted, and a refusal leads to that copy', async () => {
  const running = copy({ id: 7, jobs: [job('chrome.history'), job('chrome.bookmarks', { outcome: 'saved', step: 'saved' })] });
  harness = await open(screen({ connections: [connection({ granted: fourteen })], exports: [running] }), { at: 'account', connection: 1 });
  await press('choose-others');
  await press('pick-chrome.history');
  const row = by('pick-chrome.history').closest('li');
  const other = by('pick-chrome.bookmarks').closest('li');

  expect(row?.textContent).toContain('Being copied');
  expect(other?.textContent).not.toContain('Being copied');
  expect(by('summary').textContent).toContain('1 is being copied already and is left out');

  harness.answers['start_copy'] = harness.answers['begin_consent'] = () => {
    throw problem({ code: 'categories_under_way', action: 'show_copy' });
  };
  await press('picker-next');
  await settle();
  await press('problem-action');
  await settle();

  expect(document.querySelector('main')?.dataset['screen']).toBe('copy');
});

test('without a client the way leads to the guided set-up', async () => {
  harness = await open(screen({ clients: [] }));
  await press('start-google');

  expect(text()).toContain('Turn on the Data Portability API');
  expect(by('import-client').textContent).toContain('Choose client file…');
});

test('three columns become about equally long, and each category stands in one of them', async () => {
  const groups = [...document.querySelectorAll('[data-testid^="group-"]')].map((one) => (one.closest('fieldset')?.querySelectorAll('[data-testid^="pick-"]').length ?? 0) + 2);
  const all = groups.reduce((sum, rows) => sum + rows, 0);
  const fits = (high: number) => {
    const now = { columns: 1, rows: 0 };
    for (const group of groups) {
      if (now.rows + group > high) [now.columns, now.rows] = [now.columns + 1, 0];
      now.rows += group;
    }
    return now.columns <= 3;
  };
  const least = [...Array(all).keys()].find(fits);

  expect(groups.length).toBeGreaterThan(6);
  expect(least).toBeLessThan(all / 3 + 4);
});
