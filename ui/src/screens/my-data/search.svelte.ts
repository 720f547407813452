/** One search: what is looked for, what the program answered, and the pieces of the list that are loaded. */
import type { CountsView } from '../../bindings/CountsView';
import type { DataQuery } from '../../bindings/DataQuery';
import type { ItemKind } from '../../bindings/ItemKind';
import type { ItemLine } from '../../bindings/ItemLine';
import type { Problem } from '../../bindings/Problem';
import type { SurveyView } from '../../bindings/SurveyView';
import * as core from '../../core';
import { Choice } from './choice.svelte';
import { Layout, type Sizes } from './layout';
import { carried, moments, monthsOf, within, type Month, type Span } from './months';
import { PIECE, Pieces } from './pieces.svelte';

/** Whoever types is not interrupted. */
const PAUSE = 80;

export class Search {
  words = $state('');
  account = $state<number | null>(null);
  category = $state<string | null>(null);
  kind = $state<ItemKind | null>(null);
  gone = $state(false);
  span = $state.raw<Span | null>(null);

  survey = $state.raw<SurveyView | null>(null);
  counts = $state.raw<CountsView | null>(null);
  problem = $state.raw<Problem | null>(null);
  /** The words that the survey belongs to: those that are marked in titles. */
  shownWords = $state('');

  months = $derived<Month[]>(this.survey ? monthsOf(this.survey.days) : []);
  days = $derived(this.span && this.survey ? within(this.survey.days, this.months, this.span) : (this.survey?.days ?? []));
  undated = $derived(this.span ? 0 : (this.survey?.undated ?? 0));
  chosen = $derived(this.days.reduce((sum, [, count]) => sum + count, 0) + this.undated);

  /** What is chosen of it. */
  readonly choice = new Choice();

  #pieces = new Pieces<ItemLine>((refusal) => (this.problem = core.asProblem(refusal)));
  #turn = 0;
  /** The query that was answered last. */
  #asked = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  query = (): DataQuery => ({
    words: this.words,
    accounts: this.account === null ? [] : [this.account],
    categories: this.category === null ? [] : [this.category],
    kinds: this.kind === null ? [] : [this.kind],
    since: null,
    until: null,
    gone: this.gone,
  });

  /** What is shown, with its period: what an export takes. */
  shown = (): DataQuery => ({ ...this.query(), ...(this.span ? moments(this.months, this.span) : null) });

  layout = (sizes: Sizes): Layout => new Layout(this.days, this.undated, sizes);

  /** Looks again soon; what is typed until then counts too. */
  later(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.run(), PAUSE);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#turn += 1;
  }

  clear(): void {
    [this.words, this.account, this.category, this.kind, this.gone, this.span] = ['', null, null, null, false, null];
    void this.run();
  }

  get isFiltered(): boolean {
    return this.words.trim() !== '' || this.account !== null || this.category !== null || this.kind !== null || this.gone || this.span !== null;
  }

  /** Asks anew; answers of an earlier turn are dropped. */
  async run(): Promise<void> {
    clearTimeout(this.#timer);
    const turn = (this.#turn += 1);
    const query = this.query();
    try {
      const survey = await core.dataSurvey(query);
      if (turn !== this.#turn || survey === null) return;
      const before = this.months;
      // “All that is found” is something else in another search.
      if (this.choice.isOfSearch && JSON.stringify(query) !== this.#asked) this.choice.clear();
      this.#asked = JSON.stringify(query);
      this.#pieces.forget();
      this.survey = survey;
      this.shownWords = query.words;
      this.span = this.span ? carried(before, this.span, this.months) : null;
      this.problem = null;
      const counts = await core.dataCounts(query);
      if (turn === this.#turn && counts !== null) this.counts = counts;
    } catch (refusal) {
      if (turn === this.#turn) this.problem = core.asProblem(refusal);
    }
  }

  choose(span: Span | null): void {
    this.span = span;
    if (this.choice.isOfSearch) this.choice.clear();
    this.#pieces.forget();
  }

  /** An item by its place in the list; asks for its piece where that is not loaded. */
  item(index: number, layout: Layout): ItemLine | null {
    void this.#pieces.arrived;
    return this.#pieces.row(index, async (from) => {
      const place = layout.place(from);
      return place && core.dataFind(this.query(), { end: place.block.end, skip: place.skip }, PIECE);
    });
  }

  /** Chooses everything between two places of the list. */
  async chooseBetween(one: number, other: number, layout: Layout): Promise<void> {
    const list = this.layout(layout.sizes);
    const [from, to] = [Math.min(one, other), Math.max(one, other)];
    try {
      for (let at = from; at <= to; at += PIECE) {
        const place = list.place(at);
        const items = place && (await core.dataFind(this.query(), { end: place.block.end, skip: place.skip }, Math.min(PIECE, to - at + 1)));
        for (const item of items ?? []) this.choice.set(item, true);
      }
    } catch (refusal) {
      this.problem = core.asProblem(refusal);
    }
  }
}
