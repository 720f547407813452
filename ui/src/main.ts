/** The page's first line: dress it, and paint the window. */
import { mount } from 'svelte';
import App from './App.svelte';
import './tokens.css';
import './base.css';
import { loadLocale, wanted } from './locale';
import { wear } from './look';
import { rememberedLanguage, rememberedLook } from './remembered';
import { startZoom } from './zoom';

startZoom();
wear(rememberedLook());
await loadLocale(wanted(rememberedLanguage()));
const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

mount(App, { target });
