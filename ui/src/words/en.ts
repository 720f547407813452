/** Every English word of the window. Titles, descriptions and problems come from the core, and `spoken.ts` puts them into other languages. */
import type { Format } from './format';
import { connections } from './en/connections';
import { consent } from './en/consent';
import { copy } from './en/copy';
import { frame } from './en/frame';
import { fresh } from './en/fresh';
import { notices } from './en/notices';
import { picker } from './en/picker';
import { settings } from './en/settings';
import { setup } from './en/setup';
import { start } from './en/start';

/** The shape that every other language must fill. */
export type Words = ReturnType<typeof english>;

export function english(f: Format) {
  return {
    frame: frame(f),
    start: start(f),
    setup: setup(f),
    picker: picker(f),
    consent: consent(f),
    copy: copy(f),
    connections: connections(f),
    fresh: fresh(f),
    settings: settings(),
    notices: notices(f),
  };
}
