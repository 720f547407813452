/** Where a user is in the window, and the few things that any part may ask the window to do. */
import { createContext } from 'svelte';
import type { SetupStep as Step } from './bindings/SetupStep';

export type SettingsTab = 'general' | 'privacy' | 'about';

export type Place =
  | { at: 'home' }
  | { at: 'setup'; step?: Step }
  | { at: 'pick' }
  | { at: 'account'; connection: number }
  | { at: 'my-data' }
  /** `day` is any moment of the one whose copies are wanted. */
  | { at: 'copies'; connection?: number; day?: string }
  | { at: 'copy'; export: number }
  | { at: 'settings'; tab?: SettingsTab };

export interface Navigation {
  go(place: Place): void;
  /** Begins choosing for a connection, or for a new one; some categories may be ticked already. */
  choose(connection: number | null, resources?: readonly string[], client?: number): void;
  /** Whether a client came with the program, so that nobody is led to making one. */
  provided(): boolean;
  /** Whether keys work alone, without Ctrl. */
  singleKeys(): boolean;
  switchSingleKeys(on: boolean): void;
  /** Answers a press to who only listens. */
  tell(text: string): void;
}

export const [useNavigation, provideNavigation] = createContext<Navigation>();
