/** How large the page is shown: Ctrl and +, -, 0, as in a browser; the next start begins with the same. */
import * as core from './core';
import { rememberZoom, rememberedZoom } from './remembered';

/** What browsers offer, as far as the screens can be used. */
const STEPS = [0.5, 0.67, 0.75, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5, 3, 4];

let factor = 1;

/** Before anything is painted: as large as it was left. */
export function startZoom(): void {
  factor = rememberedZoom();
  if (factor !== 1) void show();
}

/** What a key with Ctrl or Command asks for; nothing where it asks for something else. */
export function zoomBy(event: KeyboardEvent): (() => void) | null {
  switch (event.key) {
    case '+':
    // The same key without Shift, on many keyboards.
    case '=':
      return () => go(STEPS.find((step) => step > factor));
    case '-':
    case '_':
      return () => go(STEPS.findLast((step) => step < factor));
    default:
      return digit(event) === 0 ? () => go(1) : null;
  }
}

/** The digit on a key, also where it needs Shift, as on a French keyboard. */
export function digit(event: KeyboardEvent): number | null {
  if (/^\d$/.test(event.key)) return Number(event.key);
  const [, onKey] = /^Digit(\d)$/.exec(event.code) ?? [];
  return onKey === undefined ? null : Number(onKey);
}

function go(next: number | undefined): void {
  if (next === undefined || next === factor) return;
  factor = next;
  rememberZoom(factor);
  void show();
}

// A window that cannot do it stays as it is.
const show = () => core.zoom(factor).catch(() => undefined);
