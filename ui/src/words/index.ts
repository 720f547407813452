/** The catalogue in the person's language; English where there is none. */
import { english } from './en';
import { formatFor } from './format';

export type { Words } from './en';

const language = globalThis.navigator?.language ?? 'en-GB';

export const format = formatFor(language.toLowerCase().startsWith('en') ? language : 'en-GB');
export const words = english(format);
export const tongue = 'en';
