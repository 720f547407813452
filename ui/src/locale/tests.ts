/** Before every test file: the messages, as `main.ts` loads them before the window. */
import { loadLocale } from './index';

await loadLocale(navigator.languages);
