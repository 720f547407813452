/** What a screen reader is reported: only changes of state, politely, and at most every five seconds. */
import type { ExportView } from './bindings/ExportView';
import type { Screen } from './bindings/Screen';
import { sharedProblems, tally } from './components/progress';
import { t } from './locale';
import { headline } from './locale/advice';

const PAUSE_MS = 5_000;

/** The sentence that leads from one picture to the next; nothing where nothing worth saying happened. */
export function news(before: Screen | null, after: Screen): string | null {
  if (!before?.snapshot || !after.snapshot || before.practice !== after.practice) return null;
  const consent = after.snapshot.consent;
  if (consent && consent.step !== before.snapshot.consent?.step) {
    if (consent.step === 'between') return t('consent-news-between', { number: consent.current });
    if (consent.step === 'failed' && consent.problem?.code === 'consent_denied') return t('consent-news-denied');
    if (consent.step === 'waiting' || consent.step === 'saving' || consent.step === 'done' || consent.step === 'failed') {
      return t(`consent-news-${consent.step}`);
    }
  }
  for (const view of after.snapshot.exports) {
    const old = before.snapshot.exports.find((one) => one.id === view.id);
    const said = old ? copyNews(old, view) : null;
    if (said) return said;
  }
  return null;
}

/** Whether a step at Google or a whole copy is over or begun, rather than a part of it. */
export function turns(before: Screen | null, after: Screen): boolean {
  if (after.snapshot?.consent?.step !== before?.snapshot?.consent?.step) return true;
  const states = new Map(before?.snapshot?.exports.map((one) => [one.id, one.state]));
  return after.snapshot?.exports.some((one) => states.has(one.id) && states.get(one.id) !== one.state) ?? false;
}

function copyNews(old: ExportView, view: ExportView): string | null {
  if (old.state !== view.state) {
    if (view.state === 'done') return t('copy-news-done');
    if (view.state === 'blocked') return t('copy-news-blocked');
    if (view.state === 'paused') return t('copy-news-paused');
    if (view.state === 'running') return t('copy-news-resumed');
  }
  if (view.held && view.held !== old.held && view.held !== 'quiet') return t(`settings-held-${view.held}`);
  const known = new Set(sharedProblems(old.jobs).map((one) => one.problem.code));
  const fresh = sharedProblems(view.jobs).find((one) => !known.has(one.problem.code));
  if (fresh) return headline(fresh.problem.code);
  const was = tally(old.jobs);
  const is = tally(view.jobs);
  if (is.finished > was.finished) return t('copy-news-finished', { done: is.finished, all: is.all });
  const quarter = quarterOf(view);
  return quarter > quarterOf(old) ? t('copy-news-progress', { percent: quarter * 25 }) : null;
}

function quarterOf(view: ExportView): number {
  return view.bytesTotal ? Math.floor((view.bytesDone / view.bytesTotal) * 4) : 0;
}

/** Says at once what comes after a silence, and only the latest of what comes too soon. */
export class Speaker {
  private last = -PAUSE_MS;
  private next: string | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;

  constructor(private readonly speak: (text: string) => void) {}

  say(text: string): void {
    this.next = text;
    if (this.timer !== null) return;
    const wait = this.last + PAUSE_MS - performance.now();
    if (wait <= 0) this.flush();
    else this.timer = setTimeout(() => this.flush(), wait);
  }

  /** An answer to a press comes at once, before anything that waits. */
  answer(text: string): void {
    this.stop();
    this.next = text;
    this.flush();
  }

  stop(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  private flush(): void {
    this.timer = null;
    if (this.next === null) return;
    this.speak(this.next);
    this.next = null;
    this.last = performance.now();
  }
}
