/** Shows where the words of a search stand in a title. Accents and capitals make no difference, as in the search itself. */

export interface Piece {
  text: string;
  isMatch: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Without capitals and accents, and for each letter of that the place of the letter that it comes from. */
function fold(text: string): { folded: string; places: number[] } {
  let folded = '';
  const places: number[] = [];
  let at = 0;
  for (const letter of text) {
    const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    for (let unit = 0; unit < plain.length; unit += 1) places.push(at);
    folded += plain;
    at += letter.length;
  }
  places.push(text.length);
  return { folded, places };
}

/** Chinese, Japanese and the like have no spaces: there a word is found anywhere. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Hangul}]/u;

export function mark(text: string, words: string): Piece[] {
  const wanted = (words.match(WORD) ?? []).map((word) => fold(word).folded).filter((word) => word !== '');
  if (wanted.length === 0 || text === '') return [{ text, isMatch: false }];
  const { folded, places } = fold(text);
  const hits: [number, number][] = [];
  for (const word of wanted) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + word.length)) {
      const isBegin = at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1] ?? '') || UNSPACED.test(word);
      if (isBegin) hits.push([places[at] ?? 0, places[at + word.length] ?? text.length]);
    }
  }
  hits.sort((one, other) => one[0] - other[0]);
  const pieces: Piece[] = [];
  let done = 0;
  for (const [from, to] of hits) {
    if (to <= done) continue;
    const start = Math.max(from, done);
    if (start > done) pieces.push({ text: text.slice(done, start), isMatch: false });
    pieces.push({ text: text.slice(start, to), isMatch: true });
    done = to;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isMatch: false });
  return pieces;
}
