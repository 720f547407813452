/** What the tests of the page share: a window with a played program behind it. */
import { cleanup, render, screen as seen } from '@testing-library/svelte';
import { tick } from 'svelte';
import App from '../App.svelte';
import type { Screen } from '../bindings/Screen';
import type { Place } from '../navigation';
import { play, type Stage } from './play';

export interface Opened extends Stage {
  container: HTMLElement;
}

/** Opens the window on a picture, as far as the first painting. */
export async function open(picture: Screen, at?: Place, answers: Stage['answers'] = {}): Promise<Opened> {
  cleanup();
  const harness = play(picture);
  harness.answers = answers;
  const { container } = render(App, at ? { at } : {});
  await settle();
  return { ...harness, container };
}

/** Lets every answered request and every painting happen. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    await Promise.resolve();
    await tick();
  }
}

export function by<Kind extends HTMLElement = HTMLElement>(id: string): Kind {
  return seen.getByTestId<Kind>(id);
}

export async function press(id: string): Promise<void> {
  by(id).click();
  await settle();
}

export async function write(id: string, text: string): Promise<void> {
  const field = by<HTMLInputElement>(id);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await settle();
}

export async function key(name: string, options: KeyboardEventInit = {}): Promise<void> {
  (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...options }));
  await settle();
}

/** The window as one line of words. */
export function text(): string {
  return (document.querySelector('main')?.textContent ?? '').replace(/\s+/g, ' ');
}
