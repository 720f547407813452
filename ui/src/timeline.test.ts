import { expect, test } from 'vitest';
import { at, copy, days, job, NOW, savedJob } from './scenes/pieces';
import { axisOf, spansOf, x } from './screens/copy/timeline';

const ms = (iso: string) => Date.parse(iso);
const view = copy({ startedAt: at(-18), bytesPerSecond: 1_000 });

test('while Google prepares, the line goes to the present moment', () => {
  expect(spansOf(job('chrome.history', { askedAt: at(-18) }), view, NOW)).toEqual({ preparing: [ms(at(-18)), ms(NOW)], ready: null, fetched: null, expected: null, saved: null, failed: null });
});

test('what is ready and not begun is distinguished from what is being fetched', () => {
  const ready = spansOf(job('chrome.history', { step: 'ready', readyAt: at(-4) }), view, NOW);
  const fetched = spansOf(job('chrome.history', { step: 'copying', readyAt: at(-4), bytesDone: 1_000, bytesTotal: 61_000 }), view, NOW);

  expect([ready.ready, ready.fetched]).toEqual([[ms(at(-4)), ms(NOW)], null]);
  expect([fetched.ready, fetched.fetched, fetched.expected]).toEqual([null, [ms(at(-4)), ms(NOW)], [ms(NOW), ms(at(1))]]);
});

test('a saved category ends when its last file was saved, a failed one where it failed', () => {
  const saved = spansOf(savedJob('chrome.history', 1), view, NOW);
  const failed = spansOf(job('chrome.history', { outcome: 'failed', lookedAt: at(-7) }), view, NOW);

  expect([saved.fetched, saved.saved, saved.expected]).toEqual([[ms(at(-12)), ms(at(-10))], ms(at(-10)), null]);
  expect([failed.preparing, failed.failed]).toEqual([[ms(at(-18)), ms(at(-7))], ms(at(-7))]);
});

test('what is expected is drawn only where something is known', () => {
  const known = spansOf(job('chrome.history', { askedAt: at(-18), usual: [60, 1_800] }), view, NOW);
  const late = spansOf(job('chrome.history', { askedAt: at(-18), usual: [60, 600] }), view, NOW);

  expect(known.expected).toEqual([ms(NOW), ms(at(12))]);
  expect(late.expected).toBeNull();
});

test('labels have room, whether the copy took minutes or weeks', () => {
  for (const since of [days(-0.01), days(-0.3), days(-3), days(-40), days(-900)]) {
    const long = copy({ startedAt: since });
    const axis = axisOf(long, [spansOf(job('chrome.history', { askedAt: since }), long, NOW)], NOW, 300);
    const places = axis.ticks.map((tick) => x(tick, axis.from, axis.to, 300));

    expect(places.length).toBeGreaterThan(0);
    expect(places.every((place, index) => index === 0 || place - (places[index - 1] ?? 0) >= 72)).toBe(true);
    expect(axis.days).toBe(ms(NOW) - ms(since) > 2 * 86_400_000);
  }
});

test('one label alone is no axis: the beginning has one wherever it has room', () => {
  for (const [since, width] of [[at(-8), 190], [at(-18), 190], [days(-3), 200]] as const) {
    const small = copy({ startedAt: since });
    const axis = axisOf(small, [spansOf(job('chrome.history', { askedAt: since }), small, NOW)], NOW, width);

    expect(axis.ticks[0]).toBe(ms(since));
    expect(axis.ticks.length).toBeGreaterThan(1);
  }
});

test('what is only expected does not press together what has been', () => {
  const spans = [spansOf(job('chrome.history', { askedAt: at(-60), usual: [60, 500_000] }), view, NOW)];
  const axis = axisOf(copy({ startedAt: at(-60) }), spans, NOW, 300);

  expect(x(ms(NOW), axis.from, axis.to, 300)).toBeGreaterThan(200);
  expect(x(ms(days(30)), axis.from, axis.to, 300)).toBe(300);
});
