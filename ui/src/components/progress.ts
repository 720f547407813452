/** Sums over the rows of a copy, as plain functions. */
import type { ExportView } from '../bindings/ExportView';
import type { JobStep } from '../bindings/JobStep';
import type { JobView } from '../bindings/JobView';
import type { Problem } from '../bindings/Problem';

export const STEPS: readonly JobStep[] = ['asking', 'preparing', 'ready', 'copying', 'saved'];

export interface Tally {
  all: number;
  /** Nothing more will happen to these by themselves. */
  finished: number;
  preparing: number;
  /** Bytes arrive for these, as far as we know. */
  copying: number;
  failed: number;
}

export function tally(jobs: readonly JobView[]): Tally {
  const open = jobs.filter((job) => job.outcome === null);
  return {
    all: jobs.length,
    finished: jobs.length - open.length,
    preparing: open.filter((job) => job.step === 'preparing' || job.step === 'asking').length,
    copying: open.filter((job) => job.step === 'copying' && !job.problem).length,
    failed: failed(jobs).length,
  };
}

export function failed(jobs: readonly JobView[]): JobView[] {
  return jobs.filter((job) => job.outcome === 'failed' || job.outcome === 'refused');
}

/** What Google throws away soon unless it is fetched, and when it begins to. */
export function losing(jobs: readonly JobView[]): { jobs: JobView[]; from: string } | null {
  const soon = jobs.filter((job) => job.deletedSoon);
  const first = soon.flatMap((job) => job.keptUntil ?? []).sort()[0];
  return first === undefined ? null : { jobs: soon, from: first };
}

/** How long Google has been at the one that takes it longest, in seconds, once that is more than a day. */
export function slow(jobs: readonly JobView[], now: string): number | null {
  const asked = jobs.filter((job) => job.outcome === null && job.step === 'preparing').flatMap((job) => job.askedAt ?? []).sort()[0];
  const seconds = asked === undefined ? 0 : (Date.parse(now) - Date.parse(asked)) / 1000;
  return seconds >= 86_400 ? seconds : null;
}

/** A problem that several rows share is shown once, above them. */
export function sharedProblems(jobs: readonly JobView[]): { problem: Problem; jobs: JobView[] }[] {
  const byCode = new Map<string, { problem: Problem; jobs: JobView[] }>();
  for (const job of jobs) {
    if (!job.problem) continue;
    const entry = byCode.get(job.problem.code);
    if (entry) entry.jobs.push(job);
    else byCode.set(job.problem.code, { problem: job.problem, jobs: [job] });
  }
  return [...byCode.values()].filter((entry) => entry.jobs.length > 1);
}

/** It resumes by itself once the network is back. */
export function waitsForNetwork(copy: ExportView): boolean {
  return copy.finishedAt === null && copy.jobs.some((job) => job.outcome === null && job.problem?.code === 'offline');
}
