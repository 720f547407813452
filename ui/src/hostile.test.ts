import { afterEach, expect, test } from 'vitest';
import { t } from './locale';
import { hostileName, hostileScenes } from './scenes/hostile';
import { open, settle, type Opened } from './scenes/tests';

let harness: Opened | undefined;
afterEach(() => harness?.end());

test.each(Object.keys(hostileScenes))('%s shows a hostile name as text', { timeout: 20_000 }, async (name) => {
  const scene = hostileScenes[name];
  if (!scene) throw new Error('no such scene');
  harness = await open(scene.screen, scene.at, scene.answers);
  await scene.then?.(document);
  await settle();

  expect(document.body.textContent).toContain('<img src=x class=hostile onerror=alert(1)><b>&amp;');
  expect(document.querySelector('.hostile')).toBeNull();
  expect(document.querySelector('img')).toBeNull();
});

test('a name that turns the direction of writing does not turn the sentence that it stands in', () => {
  const text = t('copy-heading-paused', { name: `a\u202eb\u2069c` });
  const arabic = t('copy-heading-paused', { name: 'مرحبا' });

  expect([text, arabic]).toEqual(['abc: paused', '\u2068مرحبا\u2069: paused']);
  expect(t('copy-heading-paused', { name: hostileName })).not.toMatch(/[\u202a-\u202e]/u);
});

test('a name beside words is kept apart from them', async () => {
  const scene = hostileScenes['hostile-needs'];
  if (!scene) throw new Error('no such scene');
  harness = await open(scene.screen, scene.at, scene.answers);

  const turned = [...document.querySelectorAll('[data-testid="needs-you"] .headline *')].filter((one) => one.textContent?.includes('\u202e'));

  expect(turned.length).toBeGreaterThan(0);
  expect(turned.every((one) => one.classList.contains('about'))).toBe(true);
});
