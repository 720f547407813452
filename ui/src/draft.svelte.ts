/** What a user has ticked and typed and not sent yet: the only truth that lives in the page. */
import { SvelteSet } from 'svelte/reactivity';

export type Period = 'all' | 'half' | 'range';

export class Draft {
  /** The connection that is chosen for; nothing for a new one. */
  connection = $state<number | null>(null);
  client = $state<number | null>(null);
  period = $state<Period>('all');
  /** Days as a date field gives them, `YYYY-MM-DD`; empty for no limit. */
  from = $state('');
  to = $state('');
  /** What became of the link to Google's page, once the user asked for it on this round. */
  link = $state<{ copied: boolean; byHand?: string } | null>(null);
  readonly chosen = new SvelteSet<string>();

  begin(connection: number | null, client: number | null, resources: readonly string[] = []) {
    if (connection !== this.connection || resources.length > 0) {
      this.replace(resources);
      this.period = 'all';
      this.from = '';
      this.to = '';
    }
    this.connection = connection;
    this.client = client;
  }

  clear() {
    this.begin(null, null);
    this.replace([]);
    this.period = 'all';
  }

  replace(resources: Iterable<string>) {
    const wanted = [...resources];
    this.chosen.clear();
    for (const resource of wanted) this.chosen.add(resource);
  }

  set(resource: string, on: boolean) {
    if (on) this.chosen.add(resource);
    else this.chosen.delete(resource);
  }

  /** Fills empty day fields with the last year: an empty one can look like today's date (WebKitGTK). */
  suggest(now: string) {
    if (this.period !== 'range' || this.from !== '' || this.to !== '') return;
    const today = new Date(now);
    this.to = dayOf(today);
    this.from = dayOf(new Date(today.getFullYear() - 1, today.getMonth(), today.getDate()));
  }

  /** The period as two moments; both days are meant whole, in the user's own time zone. */
  limits(now: string): { since: string | null; until: string | null } {
    if (this.period === 'all') return { since: null, until: null };
    if (this.period === 'half') {
      const since = new Date(now);
      since.setMonth(since.getMonth() - 6);
      return { since: since.toISOString(), until: null };
    }
    const backwards = this.from !== '' && this.to !== '' && this.from > this.to;
    const [first, last] = backwards ? [this.to, this.from] : [this.from, this.to];
    return { since: midnight(first, 0), until: midnight(last, 1) };
  }
}

function dayOf(date: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

function midnight(day: string, later: number): string | null {
  const [year, month, date] = day.split('-').map(Number);
  if (!year || !month || !date) return null;
  return new Date(year, month - 1, date + later).toISOString();
}
