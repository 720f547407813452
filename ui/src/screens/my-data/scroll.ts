/**
 * Scrolls through a list that is higher than a browser can make an element. The scroll bar is scaled then; steps of the
 * wheel and the keys stay as long as they are.
 */

/** Browsers cut elements off at some 33 million pixels, and lose precision before. */
const HIGHEST = 8_000_000;

/** So far from both ends the scroll bar is not scaled, or a turn of the wheel there would be cut short by the end of the bar. */
const ENDS = 4_096;

export class Scroll {
  /** Where in the list the upper edge of the window is. */
  at = 0;
  /** Where the scroll bar was last. */
  #bar = 0;

  constructor(
    /** The height of the list. */
    readonly list: number,
    /** The height of what is seen of it. */
    readonly view: number,
  ) {}

  /** The height of the element that scrolls. */
  get height(): number {
    return Math.min(this.list, HIGHEST);
  }

  get #isScaled(): boolean {
    return this.list > HIGHEST;
  }

  get #last(): number {
    return Math.max(0, this.list - this.view);
  }

  get #barLast(): number {
    return Math.max(0, this.height - this.view);
  }

  /** The bar has moved to `bar`; answers where it is to be put, which is there, unless an end was reached. */
  moved(bar: number): number {
    if (!this.#isScaled) {
      this.at = Math.min(this.#last, Math.max(0, bar));
      this.#bar = bar;
      return bar;
    }
    const step = bar - this.#bar;
    const isSmall = Math.abs(step) <= 2 * this.view;
    this.at = Math.min(this.#last, Math.max(0, isSmall ? this.at + step : this.#reached(bar)));
    // Many small steps may bring one of both near its end before the other.
    const isNear = (value: number, last: number) => value < ENDS || value > last - ENDS;
    this.#bar = isNear(bar, this.#barLast) || isNear(this.at, this.#last) ? this.#place() : bar;
    return this.#bar;
  }

  /** Goes to a height; answers where the bar is to be put. */
  to(at: number): number {
    this.at = Math.min(this.#last, Math.max(0, at));
    this.#bar = this.#place();
    return this.#bar;
  }

  /** Where something at this height of the list stands in the element that scrolls. */
  offset(height: number): number {
    return this.#isScaled ? height - this.at + this.#bar : height;
  }

  /** Where the bar belongs. */
  #place(): number {
    if (!this.#isScaled || this.at <= ENDS) return this.at;
    if (this.at >= this.#last - ENDS) return this.#barLast - (this.#last - this.at);
    return ENDS + ((this.at - ENDS) / (this.#last - 2 * ENDS)) * (this.#barLast - 2 * ENDS);
  }

  /** Where in the list the bar leads to. */
  #reached(bar: number): number {
    if (bar <= ENDS) return bar;
    if (bar >= this.#barLast - ENDS) return this.#last - (this.#barLast - bar);
    return ENDS + ((bar - ENDS) / (this.#barLast - 2 * ENDS)) * (this.#last - 2 * ENDS);
  }
}
