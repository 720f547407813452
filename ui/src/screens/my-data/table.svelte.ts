/** The lines of one table in one order, as far as they are looked at. */
import type { Problem } from '../../bindings/Problem';
import type { TableLine } from '../../bindings/TableLine';
import type { TableOrder } from '../../bindings/TableOrder';
import type { TablePage } from '../../bindings/TablePage';
import * as core from '../../core';
import { PIECE, Pieces } from './pieces.svelte';

export class Table {
  /** What the lines have in common. */
  page = $state.raw<TablePage | null>(null);
  problem = $state.raw<Problem | null>(null);
  busy = $state(false);

  #lines = new Pieces<TableLine>((refusal) => (this.problem = core.asProblem(refusal)));
  #turn = 0;
  #shown: TableOrder | null = null;

  /** Reads it from the start; `other` is called where it is another list, and not the same read again. */
  async load(wanted: TableOrder, other: () => void): Promise<void> {
    if (!wanted.category) return;
    const mine = (this.#turn += 1);
    this.busy = true;
    try {
      const found = await core.dataTable(wanted, 0, PIECE);
      if (mine !== this.#turn || found === null) return;
      this.page = found;
      this.#lines.forget();
      this.#lines.put(0, found.lines);
      if (JSON.stringify(this.#shown) !== JSON.stringify(wanted)) other();
      this.#shown = wanted;
      this.problem = null;
    } catch (refusal) {
      if (mine === this.#turn) this.problem = core.asProblem(refusal);
    } finally {
      if (mine === this.#turn) this.busy = false;
    }
  }

  /** A line by its place; nothing until it is there. */
  line(index: number): TableLine | null {
    void this.#lines.arrived;
    const wanted = this.#shown;
    return this.#lines.row(index, async (from) => (wanted ? ((await core.dataTable(wanted, from, PIECE))?.lines ?? null) : null));
  }
}
