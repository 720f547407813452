/** Where each row of the list stands, known before any item is loaded: days with headings, and items of one height. */

export interface Block {
  /** The end of the day in seconds since 1970; 0 for items without a date. */
  end: number;
  count: number;
  /** The number of its first item, counted over the whole list. */
  first: number;
  top: number;
}

export type Row = { kind: 'day'; block: Block; top: number } | { kind: 'item'; index: number; top: number };

export interface Sizes {
  /** 0 for a list without headings. */
  heading: number;
  item: number;
}

export class Layout {
  readonly blocks: readonly Block[];
  readonly height: number;
  readonly total: number;

  constructor(
    days: readonly (readonly [end: number, count: number])[],
    undated: number,
    readonly sizes: Sizes,
  ) {
    let top = 0;
    let first = 0;
    const blocks: Block[] = [];
    for (const [end, count] of undated > 0 ? [...days, [0, undated] as const] : days) {
      blocks.push({ end, count, first, top });
      top += sizes.heading + count * sizes.item;
      first += count;
    }
    this.blocks = blocks;
    this.height = top;
    this.total = first;
  }

  /** What is to be seen between two heights. */
  rows(from: number, to: number): Row[] {
    const rows: Row[] = [];
    const { heading, item } = this.sizes;
    for (let at = this.#last((block) => block.top <= from); at < this.blocks.length; at += 1) {
      const block = this.blocks[at];
      if (!block || block.top >= to) break;
      if (heading > 0 && block.top + heading > from) rows.push({ kind: 'day', block, top: block.top });
      const begin = block.top + heading;
      const skipped = Math.max(0, Math.floor((from - begin) / item));
      for (let number = skipped; number < block.count; number += 1) {
        const top = begin + number * item;
        if (top >= to) break;
        if (top + item > from) rows.push({ kind: 'item', index: block.first + number, top });
      }
    }
    return rows;
  }

  /** The day that an item belongs to, and how many of it come before. */
  place(index: number): { block: Block; skip: number } | null {
    const block = this.blocks[this.#last((one) => one.first <= index)];
    return block && index >= 0 && index < this.total ? { block, skip: index - block.first } : null;
  }

  /** The height at which an item stands. */
  top(index: number): number {
    const place = this.place(index);
    return place ? place.block.top + this.sizes.heading + place.skip * this.sizes.item : 0;
  }

  /** The day whose heading belongs above this height. */
  block(height: number): Block | null {
    return this.blocks[this.#last((block) => block.top <= height)] ?? null;
  }

  /** The last block of which this is true; what is true of one is true of all before it. */
  #last(holds: (block: Block) => boolean): number {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      const block = this.blocks[middle];
      if (block && holds(block)) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
