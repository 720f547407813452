import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';

const LOCALES = resolve(import.meta.dirname, '../src-tauri/locales');
const ALL = 'virtual:locales';
const ONE = 'virtual:locale/';

/** Takes the messages into the page, each language as a module of its own: no request to the outside, and only the wanted one is read. */
export function locales(): Plugin {
  return {
    name: 'carryout-locales',
    resolveId: (id) => (id === ALL || id.startsWith(ONE) ? `\0${id}` : null),
    load(id) {
      if (id === `\0${ALL}`) {
        // Beside the languages lies what translators have agreed on.
        const folders = readdirSync(LOCALES, { withFileTypes: true }).filter((entry) => entry.isDirectory());
        const entries = folders.map(({ name }) => `${JSON.stringify(name)}: () => import('${ONE}${name}')`);
        return `export const languages = { ${entries.join(', ')} };`;
      }
      if (!id.startsWith(`\0${ONE}`)) return null;
      const files = subjects().map((file) => join(LOCALES, id.slice(ONE.length + 1), file));
      for (const file of files) this.addWatchFile(file);
      return `export default ${JSON.stringify(files.map(messages).join('\n'))};`;
    },
  };
}

/** The files that the page reads say so in their English head. */
function subjects(): string[] {
  const english = join(LOCALES, 'en');
  return readdirSync(english).filter((file) => /^### Readers:.*\bpage\b/m.test(readFileSync(join(english, file), 'utf8')));
}

/** Without comments: they are for translators. */
function messages(file: string): string {
  return readFileSync(file, 'utf8').replace(/^#.*\n/gm, '').replace(/\n{2,}/g, '\n');
}
