/** How much larger than usual the user's text is: what a plot is scaled by, so that its words grow with all others. */
export function textScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}
