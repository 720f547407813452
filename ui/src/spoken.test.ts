import { expect, test } from 'vitest';
import { problem } from './scenes/pieces';
import { catalog as english } from './scenes/catalog';
import { advice } from './words/de/advice';
import { catalog } from './words/de/catalog';
import { spoken } from './words/spoken';

const german = { advice, catalog };

test('every category has a German name, and no name belongs to none', () => {
  expect(Object.keys(catalog).sort()).toEqual(english.map((row) => row.resource).sort());
});

test('no two categories of one product share a German title', () => {
  const shown = Object.values(catalog).map(([service, title]) => `${service}: ${title}`);

  expect(new Set(shown).size).toBe(shown.length);
});

test('a failure deep in a picture is told in German and keeps its code, action and details', () => {
  const picture = { exports: [{ jobs: [{ resource: 'chrome.history', title: 'Browsing history', problem: problem({ code: 'disk_full', action: 'choose_folder', details: '3 GB' }) }] }] };

  const job = spoken(german, picture).exports[0]!.jobs[0]!;

  expect(job.title).toBe('Browserverlauf');
  expect(job.problem).toMatchObject({ code: 'disk_full', action: 'choose_folder', details: '3 GB', headline: 'Der Datenträger ist voll', label: 'Anderen Ordner wählen' });
});

test('every failure has a headline and a reason in German, and no code in the headline', () => {
  for (const [code, told] of Object.entries(advice)) {
    expect([code, told.headline, told.reason].every((text) => text !== ''), code).toBe(true);
    expect(told.headline.includes('_'), code).toBe(false);
  }
});

test('what a language does not know stays as it came', () => {
  const row = { resource: 'new.thing', title: 'New thing', size: 3, since: null };

  expect(spoken(german, row)).toEqual(row);
});
