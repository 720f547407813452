import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type Plugin } from 'vite';
import { locales } from './locales.ts';

/** The program's own bridge cannot be replaced in its window: the scenes bring one beside it. */
function ownBridge(): Plugin {
  return {
    name: 'carryout-own-bridge',
    transform(code, id) {
      if (!id.includes('/@tauri-apps/api/')) return null;
      return code.replaceAll('window.__TAURI_INTERNALS__', 'globalThis.__SCENES_INTERNALS__');
    },
  };
}

/** The scenes as one script that `cargo xtask gallery` runs in the program's own window, where the styles are already. */
export default defineConfig({
  plugins: [locales(), svelte(), ownBridge()],
  build: {
    lib: { entry: 'src/gallery.ts', formats: ['iife'], name: 'gallery', fileName: () => 'scenes.js' },
    outDir: '../target/gallery/page',
    emptyOutDir: true,
    target: 'safari15',
  },
});
