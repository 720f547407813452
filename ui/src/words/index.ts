/** The catalogue in the person's language; English where there is none. */
import { german } from './de';
import { advice } from './de/advice';
import { catalog } from './de/catalog';
import { english } from './en';
import { formatFor } from './format';
import { spoken } from './spoken';

export type { Words } from './en';

const language = (globalThis.navigator?.language ?? '').toLowerCase();

/** The tongue of the words. */
export const tongue = language.startsWith('de') ? 'de' : 'en';
/** With its region, which decides how a date is written. */
export const format = formatFor(language.startsWith(tongue) ? language : 'en-GB');
export const words = tongue === 'de' ? german(format) : english(format);

/** What the core says, in the person's language. */
export const inTongue = <T>(value: T): T => (tongue === 'de' ? spoken({ advice, catalog }, value) : value);
