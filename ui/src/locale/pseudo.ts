/** English made strange: whoever looks at it sees every text that is no message, and every place that is too narrow for a longer language. */

/** The tag by which the pseudo-locale is asked for. */
export const PSEUDO = 'en-XA';

const PLAIN = 'abcdeghiklnoprstuwyzACDEGHIKLNOPRSTUWYZ';
const ACCENTED = 'àƀćďéĝĥíķłñöþŕšťûŵýžÀĆĎÉĜĤÍĶŁÑÖÞŔŠŤÛŴÝŽ';
const accents = new Map([...PLAIN].map((letter, index) => [letter, [...ACCENTED][index] ?? letter]));

/** Accented, and about 40 per cent longer: as much as German and Finnish need. */
export function pseudo(text: string): string {
  let owed = 0;
  return [...text].map((letter) => {
    const accent = accents.get(letter);
    if (accent === undefined) return letter;
    owed += 0.4;
    if (owed < 1) return accent;
    owed -= 1;
    return accent + accent;
  }).join('');
}

/** A text between brackets: where one is missing, something was cut off. */
export const bracketed = (text: string): string => (text === '' ? '' : `[${text}]`);
