import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { scenes } from './scenes/scenes';
import { open, settle, type Opened } from './scenes/tests';

let harness: Opened;
afterEach(() => harness.end());

// Colours and layout are looked at in the real window; structure, names and roles are checked here.
test.each(Object.keys(scenes))('%s has nothing that axe objects to', { timeout: 20_000 }, async (name) => {
  const scene = scenes[name];
  if (!scene) throw new Error('no such scene');
  document.documentElement.lang = 'en';
  document.title = 'Carryout';
  scene.before?.();
  harness = await open(scene.screen, scene.at, scene.answers);
  await scene.then?.(document);
  await settle();

  const found = await axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } });

  expect(found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual([]);
});
