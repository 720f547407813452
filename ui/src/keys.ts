/** The few keys that work anywhere, and the switch for single ones (WCAG 2.1.4). */
import { digit, zoomBy } from './zoom';

interface Deeds {
  single: boolean;
  help: () => void;
  leave: () => void;
  settings: () => void;
  /** Goes to the place of this index in the sidebar. */
  number: (index: number) => void;
}

export function onKey(event: KeyboardEvent, deeds: Deeds): void {
  if (event.defaultPrevented || event.altKey) return;
  const command = event.ctrlKey || event.metaKey;
  const dialog = document.querySelector('dialog[open]') !== null;
  if (command && event.key === 'Enter') {
    const scope = document.querySelector('dialog[open]') ?? document;
    const main = scope.querySelector<HTMLButtonElement>('[data-main]:not(:disabled)');
    if (main) {
      event.preventDefault();
      main.click();
    }
    return;
  }
  const zoom = command ? zoomBy(event) : null;
  if (zoom) {
    event.preventDefault();
    return zoom();
  }
  if (dialog) return;
  if (command && event.key.toLowerCase() === 'f') return search(event);
  if (command && event.key === ',') {
    event.preventDefault();
    return deeds.settings();
  }
  const number = digit(event) ?? 0;
  if (command && number >= 1 && number <= 4) {
    event.preventDefault();
    return deeds.number(number - 1);
  }
  if (command) return;
  if (event.key === 'Escape') return deeds.leave();
  if (!deeds.single || typing(event.target)) return;
  if (event.key === '/') return search(event);
  if (event.key === '?') {
    event.preventDefault();
    deeds.help();
  }
}

function search(event: KeyboardEvent): void {
  const field = document.querySelector<HTMLInputElement>('[data-search]');
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.select();
}

function typing(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'checkbox' && target.type !== 'radio';
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

const SINGLE = 'carryout.singleKeys';

export function loadSingleKeys(): boolean {
  try {
    return localStorage.getItem(SINGLE) !== 'off';
  } catch {
    return true;
  }
}

export function saveSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(SINGLE, on ? 'on' : 'off');
  } catch {
    // Without storage the switch holds until the window is closed.
  }
}
