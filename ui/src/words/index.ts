/** The catalogue in the person's language; English where there is none. */
import { german } from './de';
import { english } from './en';
import { formatFor } from './format';

export type { Words } from './en';

const language = (globalThis.navigator?.language ?? '').toLowerCase();

/** The tongue of the words. */
export const tongue = language.startsWith('de') ? 'de' : 'en';
/** With its region, which decides how a date is written. */
export const format = formatFor(language.startsWith(tongue) ? language : 'en-GB');
export const words = tongue === 'de' ? german(format) : english(format);
