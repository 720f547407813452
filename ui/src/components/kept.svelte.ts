import type { Problem } from '../bindings/Problem';
import { asProblem } from '../core';

/** What is kept as soon as it is chosen; where that is refused, the control goes back and the reason is shown. */
export class Kept {
  problem = $state.raw<Problem | null>(null);

  /** Keeps what was chosen by `change`; after a refusal `back` shows again what holds. */
  async keep(change: () => unknown, back: () => void): Promise<void> {
    this.problem = null;
    try {
      await change();
    } catch (refusal) {
      back();
      this.problem = asProblem(refusal);
    }
  }

  readonly close = () => {
    this.problem = null;
  };
}
