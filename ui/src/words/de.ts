/** Every German word of the window; the type makes sure that none is missing. */
import { connections } from './de/connections';
import { consent } from './de/consent';
import { copy } from './de/copy';
import { frame } from './de/frame';
import { fresh } from './de/fresh';
import { notices } from './de/notices';
import { picker } from './de/picker';
import { settings } from './de/settings';
import { setup } from './de/setup';
import { start } from './de/start';
import type { Words } from './en';
import type { Format } from './format';

export function german(f: Format): Words {
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
