/** Light or dark: as the system is, or as was chosen. */
import type { Look } from './bindings/Look';

const DARK = '(prefers-color-scheme: dark)';

/** The same question with its answer in it. */
const ANSWERED: Record<Exclude<Look, 'system'>, string> = { light: '(max-width: 0px)', dark: '(min-width: 0px)' };

/** What the rules of the style sheets asked before they were answered. */
const asked = new WeakMap<CSSMediaRule, string>();

/** Dresses the page; where nothing is chosen the system decides, and goes on to. */
export function wear(look: Look): void {
  const root = document.documentElement;
  if (look === 'system') delete root.dataset['scheme'];
  else root.dataset['scheme'] = look;
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSMediaRule)) continue;
      const before = asked.get(rule) ?? rule.media.mediaText;
      if (!before.includes(DARK)) continue;
      asked.set(rule, before);
      rule.media.mediaText = look === 'system' ? before : before.replaceAll(DARK, ANSWERED[look]);
    }
  }
}
