/** No text of the window stands in a component: it would be English in every language. */
import { parse, type AST } from 'svelte/compiler';
import { expect, test } from 'vitest';

/** Attributes that a user reads or hears. Those of components count too, so that none becomes a way around. */
const READ = new Set(['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'aria-valuetext', 'label', 'placeholder', 'summary', 'title']);
const WORD = /\p{L}{2,}/u;
/** Two words and a gap between them: no name, no class, no selector. */
const SENTENCE = /^\p{Lu}[\p{L}’']* [\p{L}’']+|^\p{Lu}\p{Ll}+…?$/u;
/** Names that are the same in every language. */
const NAMES = new Set(['Arrow', 'Carryout', 'Enter', 'Esc', 'Tab', 'Escape', 'ArrowDown', 'ArrowUp']);

type Node = { type: string; start: number; end: number } & Record<string, unknown>;

function literals(source: string): string[] {
  const found: string[] = [];
  const look = (value: unknown, markup: boolean): void => {
    if (Array.isArray(value)) return value.forEach((one) => look(one, markup));
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    const node = value as Node;
    if (node.type === 'StyleSheet' || node.type === 'ImportDeclaration' || node.type.startsWith('TSType') || node.type === 'Comment') return;
    if (node.type === 'Text' && markup && WORD.test(String(node['data'])) && !String(node['data']).startsWith('http://')) found.push(String(node['data']).trim());
    if (node.type === 'Literal' && typeof node['value'] === 'string' && SENTENCE.test(node['value']) && !NAMES.has(node['value'])) found.push(node['value']);
    if (node.type === 'TemplateElement' && SENTENCE.test((node['value'] as { cooked: string }).cooked)) found.push((node['value'] as { cooked: string }).cooked);
    for (const [name, inner] of Object.entries(node)) {
      if (name === 'metadata' || name === 'leadingComments' || name === 'trailingComments') continue;
      look(inner, node.type === 'Attribute' ? READ.has(String(node['name'])) : markup);
    }
  };
  const root: AST.Root = parse(source, { modern: true });
  look(root.instance, false);
  look(root.module, false);
  look(root.fragment, true);
  return found;
}

const sources = import.meta.glob<string>(['../**/*.{svelte,ts}', '!../**/*.test.ts', '!../{bindings,scenes}/**'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

test.each(Object.entries(sources))('%s has no text of its own', (path, text) => {
  expect(literals(path.endsWith('.ts') ? `<script lang="ts">${text}</script>` : text)).toEqual([]);
});

test('no gap between two sentences is written by hand: some languages have none', () => {
  const byHand = Object.entries(sources).filter(([, text]) => text.includes("{' '}"));

  expect(byHand.map(([path]) => path)).toEqual([]);
});

test('every component is looked at', () => {
  expect(Object.keys(sources)).toEqual(expect.arrayContaining(['../App.svelte', '../components/ProblemCard.svelte', '../screens/first-run/FirstRun.svelte']));
});

test('what a user would read is found, wherever it stands, and nothing else', () => {
  const source = `
    <script lang="ts">
      import Icon from './Some Icon.svelte';
      const dress: string = 'quiet big';
      const text = busy ? 'Please wait' : t('copy-pause');
    </script>
    <p class="Two Words" title="Opens the folder">{text}</p>
    <Icon name="folder" label="Folder" /><button aria-label={open ? 'Close it' : t('frame-close')} data-testid="x">Save</button>
    <code>{id}</code> · 12 %
    <style>p { font-family: 'Some Font'; }</style>`;

  expect(literals(source)).toEqual(['Please wait', 'Opens the folder', 'Folder', 'Close it', 'Save']);
});
