import { afterEach, expect, test } from 'vitest';
import { connection, copy, job, screen } from '../scenes/pieces';
import { open, text, type Opened } from '../scenes/tests';
import { direction, format, language, loadLocale, t } from './index';
import { PSEUDO, pseudo } from './pseudo';

let harness: Opened | undefined;
afterEach(async () => {
  harness?.end();
  harness = undefined;
  await loadLocale(['en-US']);
});

test('the best of our languages is taken, and English where there is none', async () => {
  const chosen: string[] = [];
  for (const wanted of [['de-AT', 'en'], ['xx', 'de'], ['xx'], [], ['en-GB', 'de'], ['pt-PT', 'pt'], ['no such', 'en-US']]) {
    await loadLocale(wanted);
    chosen.push(`${language} ${format.locale}`);
  }

  expect(chosen).toEqual(['de de-AT', 'de de', 'en en-GB', 'en en-GB', 'en en-GB', 'pt pt-PT', 'en en-US']);
  expect(direction()).toBe('ltr');
});

test('plurals and numbers follow the language', async () => {
  await loadLocale(['de-DE']);

  expect([1, 1200].map((count) => t('frame-categories', { count }))).toEqual(['1 Kategorie', '1.200 Kategorien']);
});

test('sizes and spans are written by the language too', async () => {
  const both = () => [t('copy-speed', { bytes: 8_300_000 }), t('copy-left', { seconds: 600 })].map((one) => one.replace(/\u00a0/g, ' '));
  const english = both();
  await loadLocale(['de-DE']);

  expect(english).toEqual(['8.3 MB/s', 'about 10 min left']);
  expect(both()).toEqual(['8,3 MB/s', 'noch etwa 10 Min.']);
});

test('the pseudo-locale keeps what is put in, and is 40 per cent longer', async () => {
  await loadLocale([PSEUDO]);

  expect(t('frame-override', { address: 'http://127.0.0.1:8080' })).toMatch(/^\[Ñ.* http:\/\/127\.0\.0\.1:8080\]$/);
  expect([...pseudo('a'.repeat(100))].length).toBe(140);
});

test('in the pseudo-locale every text of a screen is a message, a name or a figure', async () => {
  await loadLocale([PSEUDO]);
  harness = await open(screen({ connections: [connection()], exports: [copy({ jobs: [job('chrome.history')] })] }), { at: 'copy', export: 1 });

  const headings = [...document.querySelectorAll('h1, h2, button:not([data-testid^="details-"]), .lead')].map((one) => (one.textContent ?? '').trim()).filter((one) => one !== '');
  expect(headings.length).toBeGreaterThan(3);
  expect(headings.filter((one) => !one.includes('['))).toEqual([]);
  expect(text()).toContain('[');
});
