/** The items that a user chose of what is found: some, or all but some. */
import { SvelteMap } from 'svelte/reactivity';
import type { ChosenItems } from '../../bindings/ChosenItems';
import type { ItemNumber } from '../../bindings/ItemNumber';

export class Choice {
  #allBut = $state(false);
  #items = new SvelteMap<string, ItemNumber>();

  /** All that is found was chosen: another search would find something else. */
  get isOfSearch(): boolean {
    return this.#allBut;
  }

  has(item: ItemNumber): boolean {
    return this.#items.has(keyOf(item)) !== this.#allBut;
  }

  set(item: ItemNumber, chosen: boolean): void {
    if (this.has(item) === chosen) return;
    if (this.#items.has(keyOf(item))) this.#items.delete(keyOf(item));
    else this.#items.set(keyOf(item), { account: item.account, id: item.id });
  }

  toggle(item: ItemNumber): void {
    this.set(item, !this.has(item));
  }

  all(): void {
    this.#items.clear();
    this.#allBut = true;
  }

  clear(): void {
    this.#items.clear();
    this.#allBut = false;
  }

  /** How many are chosen, where so many are found. */
  count(found: number): number {
    return this.#allBut ? Math.max(0, found - this.#items.size) : this.#items.size;
  }

  /** What the program is told. */
  wire(): ChosenItems {
    return { items: [...this.#items.values()], allBut: this.#allBut };
  }
}

const keyOf = (item: ItemNumber): string => `${item.account}:${item.id}`;
