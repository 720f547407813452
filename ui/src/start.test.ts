import { cleanup, render } from '@testing-library/svelte';
import { mount, unmount } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import Shell from './frame/Shell.svelte';
import { begin } from './main';
import { rememberedRail } from './remembered';
import { connection, screen } from './scenes/pieces';
import { play } from './scenes/play';
import { settle } from './scenes/tests';

afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

test('before the program is loaded the planes of the last time stand there, with logo and name', () => {
  document.title = 'Carryout';
  const { container: known } = render(Shell, { accounts: 2 });
  const { container: first } = render(Shell, { accounts: null });

  expect(known.textContent?.trim()).toBe('Carryout');
  expect(first.textContent?.trim()).toBe('');
  expect([known, first].map((one) => one.querySelectorAll('svg').length)).toEqual([1, 1]);
});

test('nothing of it can be reached, and nothing of it is left once the window is there', async () => {
  play(screen({ connections: [connection()] }));
  const target = document.body.appendChild(document.createElement('div'));
  const shell = mount(Shell, { target, props: { accounts: 1 } });
  const reachable = target.querySelectorAll('a, button, [tabindex]').length;
  const clear = vi.fn(() => unmount(shell));

  await begin(target, clear);
  await settle();

  expect([reachable, clear.mock.calls.length]).toEqual([0, 1]);
  expect(target.querySelector('[data-testid=shell]')).toBeNull();
  expect(target.querySelector('main')).not.toBeNull();
});

test('the logo of the first screen has the same room above it before anything is known and afterwards', async () => {
  localStorage.clear();
  play({ ...screen(), snapshot: null });
  const target = document.body.appendChild(document.createElement('div'));
  await begin(target, () => undefined);
  await settle();

  expect(target.querySelector('[data-testid=starting]')).not.toBeNull();
  expect(target.querySelector('.first-nav')?.nextElementSibling?.tagName).toBe('MAIN');
});

test('a rail is as wide at the next start as its longest word made it', () => {
  localStorage.setItem('carryout.rail', '94');
  const { container: known } = render(Shell, { accounts: 1, rail: rememberedRail() });
  localStorage.setItem('carryout.rail', 'wide');
  const { container: unknown } = render(Shell, { accounts: 1, rail: rememberedRail() });
  const rail = (one: Element) => one.querySelector<HTMLElement>('.side')?.style.getPropertyValue('--rail');
  localStorage.clear();

  expect([rail(known), rail(unknown)]).toEqual(['94px', '']);
});
