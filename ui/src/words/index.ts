/** What the core says in English, in the language of the window. */
import { language } from '../locale';
import { advice } from './de/advice';
import { catalog } from './de/catalog';
import { spoken } from './spoken';

export const inTongue = <T>(value: T): T => (language === 'de' ? spoken({ advice, catalog }, value) : value);
