/** A long list of which only pieces are loaded: those that are looked at. */

/** Rows that are asked for at once. */
export const PIECE = 100;
/** So many pieces are kept; a user who scrolls through a million rows must not fill the memory with them. */
const KEPT = 40;

export class Pieces<Row> {
  /** Counted up whenever a piece arrives. */
  arrived = $state(0);

  #pieces = new Map<number, Row[] | 'asked'>();
  /** Another number for each list: an answer for an earlier one is dropped. */
  #list = 0;

  constructor(readonly refused: (refusal: unknown) => void) {}

  /** A row by its place in the list; asks for its piece where that is not loaded. Nothing until it is there. */
  row(index: number, load: (from: number) => Promise<Row[] | null>): Row | null {
    const number = Math.floor(index / PIECE);
    const piece = this.#pieces.get(number);
    if (piece === undefined) void this.#load(number, load);
    return Array.isArray(piece) ? (piece[index % PIECE] ?? null) : null;
  }

  /** The list is another one from now on. */
  forget(): void {
    this.#list += 1;
    this.#pieces.clear();
    this.arrived += 1;
  }

  /** A piece that came with another answer. */
  put(number: number, rows: Row[]): void {
    // The oldest go first: what is put again counts as new.
    this.#pieces.delete(number);
    this.#pieces.set(number, rows);
    for (const old of [...this.#pieces.keys()].slice(0, Math.max(0, this.#pieces.size - KEPT))) this.#pieces.delete(old);
    this.arrived += 1;
  }

  async #load(number: number, load: (from: number) => Promise<Row[] | null>): Promise<void> {
    const list = this.#list;
    this.#pieces.set(number, 'asked');
    try {
      const rows = await load(number * PIECE);
      if (list !== this.#list) return;
      this.#pieces.delete(number);
      if (rows !== null) this.put(number, rows);
    } catch (refusal) {
      if (list !== this.#list) return;
      this.#pieces.delete(number);
      this.refused(refusal);
    }
  }
}
