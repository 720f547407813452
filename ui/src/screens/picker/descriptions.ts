/** Whether the picker says what is inside each category; kept for the next time. */

const KEY = 'carryout.descriptions';

export function loadDescriptions(): boolean {
  try {
    return localStorage.getItem(KEY) === 'on';
  } catch {
    return false;
  }
}

export function saveDescriptions(on: boolean): void {
  try {
    localStorage.setItem(KEY, on ? 'on' : 'off');
  } catch {
    // Without storage the choice holds until the window is closed.
  }
}
