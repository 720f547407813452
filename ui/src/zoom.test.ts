import { afterEach, beforeEach, expect, test } from 'vitest';
import { screen } from './scenes/pieces';
import { key, open, press, type Opened } from './scenes/tests';
import { startZoom } from './zoom';

let harness: Opened;
beforeEach(() => {
  localStorage.clear();
  startZoom();
});
afterEach(() => harness.end());

const factors = () => harness.asked.filter((one) => one.command === 'zoom').map((one) => one.args['factor']);

test('Ctrl with plus, minus and 0 makes the page larger, smaller, and its own size again', async () => {
  harness = await open(screen());

  for (const name of ['+', '=', '-', '0', '-', '-']) await key(name, { ctrlKey: true });

  expect(factors()).toEqual([1.1, 1.25, 1.1, 1, 0.9, 0.8]);
});

test('the page is as large at the next start as it was left', async () => {
  harness = await open(screen());
  await key('+', { ctrlKey: true });
  await key('+', { metaKey: true });
  harness.end();

  harness = await open(screen());
  startZoom();
  await key('+', { ctrlKey: true });

  expect(factors()).toEqual([1.25, 1.5]);
});

test('at its own size nothing is asked for at a start, and what is stored badly is none', async () => {
  harness = await open(screen());
  for (const stored of ['1', 'NaN', '', '400', '-2', 'large']) {
    localStorage.setItem('carryout.zoom', stored);
    startZoom();
  }
  await key('0', { ctrlKey: true });

  expect(factors()).toEqual([]);
});

test('it ends at the smallest and the largest step', async () => {
  harness = await open(screen());
  for (let turn = 0; turn < 20; turn += 1) await key('+', { ctrlKey: true });
  const most = factors().at(-1);
  for (let turn = 0; turn < 30; turn += 1) await key('-', { ctrlKey: true });

  expect([most, factors().at(-1), factors().length]).toEqual([4, 0.5, 8 + 13]);
});

test('the keys work in a dialog too, and without Ctrl they do nothing', async () => {
  harness = await open(screen({ clients: [] }));
  await press('open-shortcuts');
  expect(document.querySelector('dialog')?.textContent).toContain('Larger, smaller, usual size');

  await key('+');
  await key('0');
  await key('+', { ctrlKey: true });

  expect(factors()).toEqual([1.1]);
});

test('digits that need Shift on a keyboard work without it', async () => {
  harness = await open(screen());
  await key('+', { ctrlKey: true });

  await key('à', { ctrlKey: true, code: 'Digit0' });
  await key("'", { ctrlKey: true, code: 'Digit4' });

  expect([factors(), document.querySelector('main')?.dataset['screen']]).toEqual([[1.1, 1], 'settings']);
});
