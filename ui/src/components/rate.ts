/** Speeds as people name them, as plain functions; the program itself counts in bytes a second. */
import { SETTINGS } from '../bindings/declared-settings';

export type RateUnit = 'mbit' | 'mbyte';

export const RATE_UNITS: readonly RateUnit[] = ['mbit', 'mbyte'];

const BYTES: Record<RateUnit, number> = { mbit: 125_000, mbyte: 1_000_000 };

/** What is offered without typing: from beside a video call to most of a fast line. */
export const STEPS: Record<RateUnit, readonly number[]> = {
  mbit: [1, 2, 5, 10, 25, 50, 100],
  mbyte: [0.25, 0.5, 1, 2, 5, 10, 25],
};

/** Less than this is no speed; the program would raise it. */
export const LEAST: number = SETTINGS.limit.min;

export const toBytes = (value: number, unit: RateUnit) => Math.round(value * BYTES[unit]);

export const fromBytes = (bytes: number, unit: RateUnit) => Math.round((bytes / BYTES[unit]) * 1000) / 1000;

/** The step that is this limit, if it is one. */
export function stepOf(limit: number, unit: RateUnit): number | undefined {
  return STEPS[unit].find((step) => toBytes(step, unit) === limit);
}

/** What was typed, in bytes a second; nothing where it is no number that makes a speed. A comma is a point. */
export function typedRate(text: string, unit: RateUnit): number | null {
  const value = Number(text.trim().replace(',', '.'));
  const bytes = toBytes(value, unit);
  return text.trim() !== '' && Number.isFinite(value) && bytes >= LEAST ? bytes : null;
}

const KEY = 'carryout.rateUnit';

export function loadUnit(): RateUnit {
  try {
    return localStorage.getItem(KEY) === 'mbyte' ? 'mbyte' : 'mbit';
  } catch {
    return 'mbit';
  }
}

export function saveUnit(unit: RateUnit): void {
  try {
    localStorage.setItem(KEY, unit);
  } catch {
    // Without storage the unit holds until the window is closed.
  }
}
