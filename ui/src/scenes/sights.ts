/** What the program's catalogue says to each error of Google's page, for a client of the person's own. */
import type { Sight } from '../bindings/Sight';
import type { SightView } from '../bindings/SightView';
import { problem } from './pieces';

const guide = { action: 'open_guide', label: 'Show me how' } as const;
const again = { action: 'open_again', label: 'Open Google’s page again' } as const;

const all: Record<Sight, Omit<SightView, 'sight'>> = {
  tester: {
    step: 'audience',
    problem: problem({
      ...guide,
      code: 'tester_missing',
      headline: 'The account is not on the list of test users',
      reason: 'While a project is in Testing, Google lets in only the accounts on that list. Add the address, then open Google’s page again.',
      details: 'access_denied',
    }),
  },
  account: {
    step: null,
    problem: problem({
      code: 'account_not_eligible',
      headline: 'Google does not offer this for this account',
      reason: 'Reasons that Google gives: the country, an age under 18, a school or work account, Advanced Protection.',
      action: 'use_takeout',
      label: 'Use Google Takeout instead',
      details: 'admin_policy_enforced',
    }),
  },
  scope: {
    step: 'scopes',
    problem: problem({
      ...guide,
      code: 'scopes_missing',
      headline: 'A category is missing in your Google project',
      reason: 'Under Data access every scope that is asked for has to be listed. Add the whole list, then open Google’s page again.',
      details: 'invalid_scope',
    }),
  },
  redirect: {
    step: 'client',
    problem: problem({
      ...guide,
      code: 'redirect_mismatch',
      headline: 'With this client Google does not lead back to your computer',
      reason: 'That works only with a client of type “Desktop app”. Create one in your project, download its file at once, and choose it.',
      details: 'redirect_uri_mismatch',
    }),
  },
  client: {
    step: 'client',
    problem: problem({
      code: 'client_unknown',
      headline: 'Google does not know this client',
      reason: 'Its file may be old, or of another project. Make a client of type “Desktop app” and choose its file.',
      action: 'import_client',
      label: 'Choose a client file',
      details: 'invalid_client',
    }),
  },
  deleted: {
    step: 'client',
    problem: problem({
      ...guide,
      code: 'client_deleted',
      headline: 'This client was deleted',
      reason: 'By hand, or by Google after six months without use. For 30 days it can be restored in Google’s console; otherwise make a new one.',
      details: 'deleted_client',
    }),
  },
  disabled: {
    step: 'client',
    problem: problem({
      ...guide,
      code: 'client_disabled',
      headline: 'This client is disabled',
      reason: 'It was switched off in Google’s console, or by Google. Switch it on again there, or make a new one.',
      details: 'disabled_client',
    }),
  },
  unauthorized: {
    step: 'client',
    problem: problem({
      ...guide,
      code: 'client_unauthorized',
      headline: 'This client may not ask for access',
      reason: 'Google does not let it sign anybody in this way. Only a client of type “Desktop app” can; create one in your project and choose its file.',
      details: 'unauthorized_client',
    }),
  },
  internal: {
    step: 'audience',
    problem: problem({
      ...guide,
      code: 'client_internal',
      headline: 'Your Google project is only for its own organisation',
      reason: 'Under Audience it is set to “Internal”. Choose “External” there, or sign in with an account of that organisation; then open Google’s page again.',
      details: 'org_internal',
    }),
  },
  school: {
    step: null,
    problem: problem({
      ...again,
      code: 'access_not_configured',
      headline: 'Your school has not set up this program',
      reason: 'For an account of a school an administrator has to allow each program first. Ask there, or choose another account on Google’s page.',
      details: 'access_not_configured',
    }),
  },
  browser: {
    step: null,
    problem: problem({
      code: 'browser_not_allowed',
      headline: 'Google does not trust this browser',
      reason: 'Its page works only in an ordinary browser, not in a window inside another program. Copy the link and open it there.',
      action: 'copy_link',
      label: 'Copy the link',
      details: 'disallowed_useragent',
    }),
  },
  request: {
    step: null,
    problem: problem({
      code: 'request_refused',
      headline: 'Google does not accept the request',
      reason: 'Something in it is not as Google wants it. Nothing is lost. If it stays so, copy the details and report them.',
      action: 'try_again',
      label: 'Try again',
      details: 'invalid_request',
    }),
  },
};

export const sights: SightView[] = Object.entries(all).map(([sight, view]) => ({ sight: sight as Sight, ...view }));
