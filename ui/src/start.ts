/** The page's first lines: dress it, stand up what needs no program, show the window; everything else is loaded beside that. */
import { mount, unmount } from 'svelte';
import * as core from './core';
import Shell from './frame/Shell.svelte';
import './tokens.css';
import './base.css';
import { wear } from './look';
import { rememberedAccounts, rememberedLook, rememberedRail } from './remembered';
import { startZoom } from './zoom';

/** `requestAnimationFrame` does not fire in a hidden window: the timeout in milliseconds after which loading goes on without a frame. */
const FRAME_TIMEOUT = 250;

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

startZoom();
wear(rememberedLook());
const shell = mount(Shell, { target, props: { accounts: rememberedAccounts(), rail: rememberedRail() } });
// A window that cannot be shown now is shown by the program a little later.
void core.showWindow().catch(() => undefined);
await drawn();

const { begin } = await import('./main');
await begin(target, () => unmount(shell));

/** Returns when the first frame is on the screen. */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, FRAME_TIMEOUT);
    // The first callback comes before its frame is drawn, the second after it.
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}
