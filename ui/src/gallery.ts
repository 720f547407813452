/** Paints one scene after the other into a window that shows the program, for `cargo xtask gallery`. Not part of the built page. */
import { mount, tick, unmount } from 'svelte';
import App from './App.svelte';
import { loadLocale } from './locale';
import { play } from './scenes/play';
import { scenes } from './scenes/scenes';

let shown: Record<string, unknown> | null = null;

export const names = Object.keys(scenes);

/** Paints a scene in a language, or in the pseudo-locale; `dir` forces a direction of writing. */
export async function show(name: string, locale: string, dir: 'ltr' | 'rtl' | null): Promise<void> {
  const scene = scenes[name];
  const target = document.getElementById('app');
  if (!scene || !target) throw new Error(`no scene ${name}`);
  if (shown) await unmount(shown);
  target.replaceChildren();
  localStorage.clear();
  // The window asks once more which language is wanted, and takes that of the address for the system's.
  history.replaceState(null, '', `?locale=${locale}`);
  await loadLocale([locale]);
  Object.assign(play(scene.screen).answers, scene.answers);
  scene.before?.();
  shown = mount(App, { target, props: scene.at ? { at: scene.at } : {} });
  await tick();
  // My data opens where it was left, which in a gallery is another scene.
  document.querySelector<HTMLElement>('[data-testid="view-timeline"]')?.click();
  await new Promise((resolve) => setTimeout(resolve, 50));
  if (dir) document.documentElement.dir = dir;
  await scene.then?.(document);
  await tick();
  window.scrollTo(0, 0);
}
