/** A screen in one state, and what leads to it. */
import type { Screen } from '../bindings/Screen';
import type { Place } from '../navigation';
import type { Stage } from './play';

export interface Scene {
  screen: Screen;
  /** What the page remembers of an earlier start. */
  before?: () => void;
  at?: Place;
  /** What the program answers there. */
  answers?: Stage['answers'];
  /** What a user does then. */
  then?: (page: Document) => unknown;
}
