import { expect, test } from 'vitest';

const sources = import.meta.glob('../**/*.svelte', { query: '?raw', import: 'default', eager: true }) as Record<string, string>;
const measured = Object.entries(sources).filter(([, text]) => /bind:(client|offset)(Width|Height)/.test(text));

test('there are plots that measure their box', () => {
  expect(measured.length).toBeGreaterThan(5);
});

// It is empty until it was measured, and what is not shown has no width: it would stay empty for ever.
test.each(measured)('%s does not hide the box that it measures while that is empty', (_, text) => {
  const classes = [...text.matchAll(/<[^>]*bind:(?:client|offset)(?:Width|Height)[^>]*class="([^"]+)"|<[^>]*class="([^"]+)"[^>]*bind:(?:client|offset)(?:Width|Height)/g)].flatMap((found) => (found[1] ?? found[2] ?? '').split(/\s+/));

  expect(classes.filter((name) => text.includes(`.${name}:empty`))).toEqual([]);
});
