/** The day of a copy as geometry: when each category was asked for, prepared by Google and fetched. */
import type { ExportView } from '../../bindings/ExportView';
import type { JobView } from '../../bindings/JobView';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** What a tick may stand for, and how wide its label is. */
const STEPS = [1, 2, 5, 10, 15, 30].map((count) => count * MINUTE).concat([1, 2, 3, 6, 12].map((count) => count * HOUR), [1, 2, 7, 14, 30, 90, 365].map((count) => count * DAY));
const LABEL = 72;
/** Less than this would be noise. */
const LEAST_SPAN = 10 * MINUTE;
/** What is only expected gets no more of the line than this share of what has been. */
const FUTURE = 0.35;

export interface Axis {
  from: number;
  to: number;
  /** Moments with a label, and whether it is a day rather than a time. */
  ticks: number[];
  days: boolean;
}

/** What lies along the line of a category, each from one moment to another. */
export interface Spans {
  /** Google prepares. */
  preparing: [number, number] | null;
  /** Ready at Google, and nothing of it is here yet. */
  ready: [number, number] | null;
  /** Being fetched, until it is saved. */
  fetched: [number, number] | null;
  /** What is to be expected by what is known. */
  expected: [number, number] | null;
  saved: number | null;
  failed: number | null;
}

const at = (iso: string | null): number | null => (iso === null ? null : Date.parse(iso));

export function spansOf(job: JobView, view: ExportView, now: string): Spans {
  const until = at(view.finishedAt) ?? Date.parse(now);
  const asked = at(job.askedAt);
  const ready = at(job.readyAt);
  const looked = at(job.lookedAt);
  const saved = at(job.savedAt);
  const failed = job.outcome === 'failed' || job.outcome === 'refused';
  const over = job.outcome !== null;
  const begun = job.bytesDone > 0 || job.step === 'copying' || saved !== null;
  const end = saved ?? (over ? (looked ?? until) : until);
  const prepared = ready ?? (over ? Math.max(asked ?? 0, looked ?? asked ?? 0) : until);
  return {
    preparing: asked === null ? null : [asked, prepared],
    ready: ready === null || begun || over ? null : [ready, end],
    fetched: ready === null || !begun ? null : [ready, end],
    expected: over || view.finishedAt !== null ? null : expected(job, view, until, asked),
    saved: job.outcome === 'saved' ? saved : null,
    failed: failed ? (ready === null ? prepared : end) : null,
  };
}

/** By the speed of the moment, or by how long earlier copies of the category took. Nothing where neither is known. */
function expected(job: JobView, view: ExportView, now: number, asked: number | null): [number, number] | null {
  if (job.step === 'copying' && job.bytesTotal !== null && view.bytesPerSecond) {
    return [now, now + ((job.bytesTotal - job.bytesDone) / view.bytesPerSecond) * 1000];
  }
  if (job.step === 'preparing' && job.usual && asked !== null) {
    const end = asked + job.usual[1] * 1000;
    return end > now ? [now, end] : null;
  }
  return null;
}

/** The time that all lines share, and where its labels stand. `width` is that of the box. */
export function axisOf(view: ExportView, spans: readonly Spans[], now: string, width: number): Axis {
  const starts = spans.flatMap((one) => (one.preparing ? [one.preparing[0]] : []));
  const ends = (kinds: readonly ('preparing' | 'ready' | 'fetched' | 'expected')[]) => spans.flatMap((one) => kinds.flatMap((kind) => one[kind]?.[1] ?? []));
  const from = Math.min(Date.parse(view.startedAt), ...starts);
  const been = Math.max(at(view.finishedAt) ?? Date.parse(now), ...ends(['preparing', 'ready', 'fetched']));
  const last = Math.min(Math.max(been, ...ends(['expected'])), been + Math.max(LEAST_SPAN, (been - from) * FUTURE));
  const to = from + Math.max(LEAST_SPAN, last - from) * 1.06;
  const most = Math.max(1, Math.floor(width / LABEL));
  const step = STEPS.find((one) => (to - from) / one <= most) ?? Math.ceil((to - from) / most / DAY) * DAY;
  const midnight = new Date(from);
  midnight.setHours(0, 0, 0, 0);
  const ticks: number[] = [];
  for (let tick = midnight.getTime(); tick < to; tick += step) {
    if (tick >= from && x(tick, from, to, width) < width - LABEL / 2) ticks.push(tick);
  }
  // One label alone is no axis: it says when the copy began, too.
  const first = ticks[0];
  if (first === undefined || x(first, from, to, width) >= LABEL) ticks.unshift(from);
  return { from, to, ticks, days: step >= DAY };
}

/** Where a moment lies in the box; what lies beyond it ends at its edge. */
export function x(moment: number, from: number, to: number, width: number): number {
  return Math.round(Math.min(1, Math.max(0, (moment - from) / (to - from))) * width * 10) / 10;
}
