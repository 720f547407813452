/** The trips to Google, step by step. */
import { at, connection, consent, fourteen, problem, screen } from './pieces';
import type { Scene } from './scenes';

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

export const consentScenes: Record<string, Scene> = {
  'consent-ready': shown({}),
  'consent-ready-two': shown({ batches: two }),
  'consent-opening': shown({ step: 'opening', since: at(0) }),
  'consent-waiting': shown({ step: 'waiting', since: at(-2), batches: two }),
  'consent-helper': {
    ...shown({ step: 'waiting', since: at(0) }),
    then: (page) => page.querySelector('[data-testid="see-tooMany"]')?.setAttribute('open', ''),
  },
  'consent-no-browser': shown({ step: 'waiting', since: at(0), copyLink: true }),
  'consent-saving': shown({ step: 'saving', since: at(-3) }),
  'consent-between': shown({ step: 'between', batches: half, current: 1, connection: 1, name: null }, true),
  'consent-done': shown({ step: 'done', batches: [{ asked: fourteen, granted: fourteen }], connection: 1, name: null }, true),
  'consent-partial': shown(
    { step: 'done', batches: [{ asked: fourteen, granted: fourteen.slice(0, 11) }], connection: 1, name: 'Anna private' },
    true,
  ),
  'consent-failed': shown({
    step: 'failed',
    since: at(-4),
    problem: problem({
      code: 'consent_denied',
      headline: 'You chose not to allow access',
      reason: 'Nothing was copied. You can allow fewer categories.',
      action: 'choose_again',
      label: 'Choose again',
      details: 'error=access_denied',
    }),
  }),
};
