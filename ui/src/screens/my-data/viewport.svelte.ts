/** What is seen of a long list, and which of its rows the keyboard is on. */
import { tick } from 'svelte';
import type { Layout, Row } from './layout';
import { Scroll } from './scroll';

/** More than is seen, so that nothing is empty while a wheel turns. */
const AROUND = 480;

export class Viewport {
  /** What scrolls. */
  box = $state<HTMLElement>();
  /** The list in it, where something else comes first. */
  list = $state<HTMLElement>();
  /** The height of the box. */
  view = $state(0);
  rem = $state(16);
  scroll = $state.raw(new Scroll(0, 0));
  at = $state(0);
  /** The one row that Tab reaches. */
  active = $state(0);

  /** Takes a list; what stays as high keeps its place, another one begins at its top. */
  take(layout: Layout, view: number): void {
    const next = new Scroll(layout.height, view);
    const isOther = this.scroll.list !== next.list;
    const bar = next.to(isOther ? 0 : this.at);
    this.scroll = next;
    if (isOther) this.active = 0;
    this.at = next.at;
    void tick().then(() => this.#put(bar));
  }

  /** Begins at the top. */
  top(): void {
    this.active = this.at = 0;
    this.#put(this.scroll.to(0));
  }

  /** How high what comes before the list is. */
  #before(box: HTMLElement): number {
    return this.list ? this.list.getBoundingClientRect().top - box.getBoundingClientRect().top + box.scrollTop : 0;
  }

  #put(bar: number): void {
    if (!this.box) return;
    const before = this.#before(this.box);
    // Who looks at what comes before the list stays there.
    if (this.at > 0 || this.box.scrollTop > before) this.box.scrollTop = before + bar;
  }

  /** The rows that are drawn. What has the focus stays, wherever it is. */
  rows(layout: Layout): Row[] {
    const seen = layout.rows(this.at - AROUND, this.at + this.view + AROUND);
    const isSeen = seen.some((row) => row.kind === 'item' && row.index === this.active);
    return isSeen || this.active >= layout.total ? seen : [...seen, { kind: 'item', index: this.active, top: layout.top(this.active) }];
  }

  measure = (element: HTMLElement): void => {
    this.box = element;
    this.size();
  };

  /** The size of letters decides how high rows are. */
  size = (): void => {
    this.rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  };

  scrolled = (): void => {
    if (!this.box) return;
    const before = this.#before(this.box);
    const bar = Math.max(0, this.box.scrollTop - before);
    const moved = this.scroll.moved(bar);
    if (moved !== bar) this.box.scrollTop = before + moved;
    this.at = this.scroll.at;
  };

  /** Shows a row below what is stuck to the upper edge, and gives it the focus. */
  async reach(index: number, layout: Layout, stuck: number): Promise<void> {
    this.active = Math.min(layout.total - 1, Math.max(0, index));
    const top = layout.top(this.active);
    const low = top - stuck;
    const high = top + layout.sizes.item - this.view;
    const next = this.at > low ? low : this.at < high ? high : this.at;
    const bar = this.scroll.to(next);
    this.at = this.scroll.at;
    await tick();
    this.#put(bar);
    this.box?.querySelector<HTMLElement>(`[data-index="${this.active}"]`)?.focus({ preventScroll: true });
  }

  /** The place that a key leads to; nothing where it leads nowhere. */
  step(event: KeyboardEvent, layout: Layout): number | null {
    if (event.ctrlKey || event.metaKey || event.altKey) return null;
    const page = Math.max(1, Math.floor(this.view / layout.sizes.item) - 1);
    const steps: Record<string, number> = {
      ArrowDown: this.active + 1,
      ArrowUp: this.active - 1,
      PageDown: this.active + page,
      PageUp: this.active - page,
      Home: 0,
      End: layout.total - 1,
    };
    return steps[event.key] ?? null;
  }
}
