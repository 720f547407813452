/** Paints one invented picture in a plain browser, to be looked at: `scenes.html?scene=NAME`. Not part of the built page. */
import { mount, tick } from 'svelte';
import App from './App.svelte';
import './tokens.css';
import './base.css';
import { loadLocale, wanted } from './locale';
import { play } from './scenes/play';
import { scenes } from './scenes/scenes';

const name = new URLSearchParams(location.search).get('scene') ?? '';
const scene = scenes[name];
const target = document.getElementById('app');

await loadLocale(wanted());

if (target && scene) {
  Object.assign(play(scene.screen).answers, scene.answers);
  scene.before?.();
  mount(App, { target, props: scene.at ? { at: scene.at } : {} });
  await tick();
  await new Promise((resolve) => setTimeout(resolve, 50));
  await scene.then?.(document);
  document.documentElement.dataset['ready'] = 'yes';
} else if (target) {
  const list = document.createElement('ul');
  for (const key of Object.keys(scenes)) {
    const link = document.createElement('a');
    link.href = `?scene=${key}`;
    link.textContent = key;
    list.appendChild(document.createElement('li')).append(link);
  }
  target.append(list);
}
