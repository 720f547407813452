/** What the page has to know before the program answers: the next start begins with the look, the language and the size of the last. */
import type { Look } from './bindings/Look';

const LOOK = 'carryout.look';
const LANGUAGE = 'carryout.language';
const ZOOM = 'carryout.zoom';
const ACCOUNTS = 'carryout.accounts';
const RAIL = 'carryout.rail';

export function rememberedLook(): Look {
  const look = read(LOOK);
  return look === 'light' || look === 'dark' ? look : 'system';
}

export const rememberedLanguage = (): string | null => read(LANGUAGE);

/** How large the page was shown last; 1 is its own size. */
export function rememberedZoom(): number {
  const zoom = Number(read(ZOOM));
  return zoom >= 0.5 && zoom <= 4 ? zoom : 1;
}

export const rememberZoom = (zoom: number): void => write(ZOOM, zoom === 1 ? null : String(zoom));

export function remember(look: Look, language: string | null): void {
  write(LOOK, look === 'system' ? null : look);
  write(LANGUAGE, language);
}

/** So many accounts stood in the sidebar; nothing where there was none. */
export function rememberedAccounts(): number | null {
  const count = Number.parseInt(read(ACCOUNTS) ?? '', 10);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, 99) : null;
}

export function rememberAccounts(count: number | null): void {
  write(ACCOUNTS, count === null ? null : String(count));
}

/** So many pixels wide the sidebar was as a rail, which is as wide as its longest word; nothing where it never was one. */
export function rememberedRail(): number | null {
  const width = Number(read(RAIL));
  return width >= 48 && width <= 400 ? width : null;
}

export const rememberRail = (width: number): void => write(RAIL, String(width));

function read(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function write(key: string, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Without storage the next start begins as the system is.
  }
}
