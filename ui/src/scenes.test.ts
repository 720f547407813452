import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { scenes } from './scenes/scenes';
import { open, settle, type Opened } from './scenes/tests';

let harness: Opened;
afterEach(() => harness.end());

/** What axe lets pass, and is heard badly or not at all. */
function unheard(): string[] {
  const wrong: string[] = [];
  const at = (element: Element) => element.getAttribute('data-testid') ?? element.outerHTML.slice(0, 120);
  const words = (ids: string | null) => (ids ?? '').split(/\s+/).filter(Boolean).map((id) => document.getElementById(id)?.textContent?.trim() ?? '').join(' ');
  for (const field of document.querySelectorAll<HTMLInputElement>('input:not([type="hidden"]), select, textarea')) {
    const label = field.getAttribute('aria-label') ?? (words(field.getAttribute('aria-labelledby')) || [...(field.labels ?? [])].map((one) => one.textContent ?? '').join(' ')).trim();
    if (label === '') wrong.push(`a field without a label, be it that it has a placeholder: ${at(field)}`);
  }
  for (const one of document.querySelectorAll('[aria-describedby], [aria-labelledby]')) {
    for (const id of `${one.getAttribute('aria-describedby') ?? ''} ${one.getAttribute('aria-labelledby') ?? ''}`.split(/\s+/).filter(Boolean)) {
      if (!document.getElementById(id)) wrong.push(`nothing is called ${id}: ${at(one)}`);
    }
  }
  for (const bar of document.querySelectorAll('[role="progressbar"], [role="slider"], progress, meter')) {
    if (!bar.getAttribute('aria-valuetext')) wrong.push(`a value that is not in words: ${at(bar)}`);
  }
  for (const button of document.querySelectorAll('button:not([aria-label], [aria-labelledby])')) {
    // A description in the name is heard in one breath with it, each time.
    if (button.querySelector('.hint, .small, p')) wrong.push(`a name and a description in one: ${at(button)}`);
  }
  for (const picture of document.querySelectorAll('svg')) {
    const isHidden = picture.closest('[aria-hidden="true"]') !== null;
    if (!isHidden && !(picture.getAttribute('aria-label') ?? '').trim()) wrong.push(`a picture that is neither hidden nor called anything: ${at(picture)}`);
  }
  return wrong;
}

// Colours and layout are looked at in the real window; structure, names and roles are checked here.
test.each(Object.keys(scenes))('%s has nothing that axe objects to, and is heard', { timeout: 20_000 }, async (name) => {
  const scene = scenes[name];
  if (!scene) throw new Error('no such scene');
  document.documentElement.lang = 'en';
  document.title = 'Carryout';
  scene.before?.();
  harness = await open(scene.screen, scene.at, scene.answers);
  await scene.then?.(document);
  await settle();

  expect(unheard()).toEqual([]);
  const found = await axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: false } } });

  expect(found.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html.slice(0, 160)).join(' | ')}`)).toEqual([]);
});
