/** Sums over the rows of a copy, as plain functions. */
import type { JobStep } from '../bindings/JobStep';
import type { JobView } from '../bindings/JobView';
import type { Problem } from '../bindings/Problem';

export const STEPS: readonly JobStep[] = ['asking', 'preparing', 'ready', 'copying', 'saved'];

export interface Tally {
  all: number;
  /** Nothing more will happen to these by themselves. */
  finished: number;
  preparing: number;
  copying: number;
}

export function tally(jobs: readonly JobView[]): Tally {
  const open = jobs.filter((job) => job.outcome === null);
  return {
    all: jobs.length,
    finished: jobs.length - open.length,
    preparing: open.filter((job) => job.step === 'preparing' || job.step === 'asking').length,
    copying: open.filter((job) => job.step === 'copying').length,
  };
}

export function failed(jobs: readonly JobView[]): JobView[] {
  return jobs.filter((job) => job.outcome === 'failed' || job.outcome === 'refused');
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
