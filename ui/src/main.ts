/** The window itself, in the language of the last time. */
import { mount } from 'svelte';
import App from './App.svelte';
import { loadLocale, wanted } from './locale';
import { wear } from './look';
import { rememberedLanguage, rememberedLook } from './remembered';

/** Puts the window in the place of what stood there before, which `clear` takes away. */
export async function begin(target: HTMLElement, clear: () => void): Promise<void> {
  await loadLocale(wanted(rememberedLanguage()));
  // The style sheets that came with this file ask for the look too.
  wear(rememberedLook());
  clear();
  mount(App, { target });
}
