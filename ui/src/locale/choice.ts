/** Which of our languages a user wants. Rust has the same in `choice.rs`. */
import { negotiateLanguages } from '@fluent/langneg';

/** The language among `available` that serves `wanted` best, most wanted first; nothing where none does. */
export function bestOf(wanted: readonly string[], available: readonly string[]): string | undefined {
  const [best] = negotiateLanguages(wanted.flatMap(withScript), available, { strategy: 'matching' });
  return best;
}

/** A tag with the script that CLDR gives it, which tells the two ways to write Chinese apart; nothing where it is no tag. */
function withScript(tag: string): string[] {
  try {
    const { language, script, region } = new Intl.Locale(tag).maximize();
    // The negotiation knows regions of two letters only: not the 419 of Latin America.
    const parts = [language, script, region?.length === 2 ? region : undefined];
    return [parts.filter((part) => part !== undefined).join('-')];
  } catch {
    return [];
  }
}
