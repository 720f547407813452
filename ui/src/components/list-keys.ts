/** The keys of a list whose choice counts at once. */

/** An arrow opens the list, as some systems do anyway: a choice passed on the way could begin a copy at once. */
export function openByArrow(event: KeyboardEvent & { currentTarget: HTMLSelectElement }): void {
  if (!event.key.startsWith('Arrow') || event.altKey) return;
  try {
    event.currentTarget.showPicker();
    event.preventDefault();
  } catch {
    // The browser cannot open it from here and does what it does by itself.
  }
}
