import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';
import { locales } from './locales.ts';

export default defineConfig({
  plugins: [locales(), svelte(), svelteTesting()],
  // The page is read from inside the program: relative addresses, no polyfills, nothing inlined past the policy.
  base: './',
  build: {
    target: ['safari15', 'chrome111'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    sourcemap: false,
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/locale/tests.ts'],
  },
});
