/** The rounds to Google, step by step. */
import { doing, press, unfold } from './hands';
import { at, connection, consent, copy, fourteen, job, problem, savedJob, screen } from './pieces';
import type { Scene } from './scene';

const first = fourteen.slice(0, 8);
const second = fourteen.slice(8);
const two = [
  { asked: first, granted: null },
  { asked: second, granted: null },
];
const half = [
  { asked: first, granted: first },
  { asked: second, granted: null },
];

const shown = (part: Parameters<typeof consent>[0], connections = false): Scene => ({
  screen: screen({ consent: consent(part), connections: connections ? [connection({ name: 'Google account', granted: first, lastSelection: [] })] : [] }),
});

/** The first round has begun the copy; the rest of it waits for the second. */
const begun = copy({
  jobs: [
    ...first.slice(0, 3).map((resource) => savedJob(resource, 4_200_000)),
    ...first.slice(3).map((resource) => job(resource)),
    ...second.map((resource) => job(resource, { step: 'asking', awaitsTrip: true, askedAt: null, lookedAt: null, nextAt: null })),
  ],
});
const under = (part: Parameters<typeof consent>[0]): Scene => ({
  screen: screen({
    consent: consent({ batches: half, current: 1, connection: 1, name: null, copy: 1, ...part }),
    connections: [connection({ name: 'Google account', granted: first, lastSelection: [] })],
    exports: [begun],
  }),
});

export const consentScenes: Record<string, Scene> = {
  'consent-ready': shown({}),
  'consent-ready-two': shown({ batches: two }),
  'consent-switch': shown({ switch: true, connection: 1, name: 'Anna private', wantsCopy: false }),
  'consent-opening': shown({ step: 'opening', since: at(0) }),
  'consent-waiting': shown({ step: 'waiting', since: at(-1), batches: two }),
  'consent-waiting-long': shown({ step: 'waiting', since: at(-3), batches: two }),
  'consent-helper': {
    ...shown({ step: 'waiting', since: at(0) }),
    then: doing(unfold('consent-help'), press('see-tester')),
  },
  'consent-no-browser': shown({ step: 'waiting', since: at(0), copyLink: true }),
  'consent-saving': shown({ step: 'saving', since: at(-3) }),
  'consent-between': under({ step: 'between' }),
  'consent-waiting-second': under({ step: 'waiting', since: at(-2) }),
  'consent-denied-second': under({ step: 'failed', problem: problem({ code: 'consent_denied', action: 'choose_again' }) }),
  'consent-done': shown({ step: 'done', batches: [{ asked: fourteen, granted: fourteen }], connection: 1, name: null }, true),
  'consent-partial': shown(
    { step: 'done', batches: [{ asked: fourteen, granted: fourteen.slice(0, 11) }], connection: 1, name: 'Anna private' },
    true,
  ),
  'consent-browser': {
    ...shown({
      step: 'failed',
      since: at(-31),
      problem: problem({
        code: 'consent_timed_out',
        action: 'open_again',
        details: '',
      }),
    }),
    then: press('see-browser'),
  },
  'consent-failed': shown({
    step: 'failed',
    since: at(-4),
    problem: problem({
      code: 'consent_denied',
      action: 'choose_again',
      details: 'error=access_denied',
    }),
  }),
};
