/** The page's first line: dress it, and paint the window. */
import { mount } from 'svelte';
import App from './App.svelte';
import './tokens.css';
import './base.css';
import { direction, language, loadLocale, wanted } from './locale';

await loadLocale(wanted());
document.documentElement.lang = language;
document.documentElement.dir = direction();
const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');

mount(App, { target });
