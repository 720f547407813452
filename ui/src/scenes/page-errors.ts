/** What the program's catalogue says to each error of Google's page, for a client of the user's own. */
import type { ConsentPageError } from '../bindings/ConsentPageError';
import type { ConsentPageErrorView } from '../bindings/ConsentPageErrorView';
import { problem } from './pieces';

const guide = { action: 'open_guide' } as const;
const again = { action: 'open_again' } as const;

const all: Record<ConsentPageError, Omit<ConsentPageErrorView, 'pageError'>> = {
  tester: {
    step: 'audience',
    problem: problem({
      ...guide,
      code: 'tester_missing',
      details: 'access_denied',
    }),
  },
  account: {
    step: null,
    problem: problem({
      code: 'account_not_eligible',
      action: 'use_takeout',
      details: 'admin_policy_enforced',
    }),
  },
  scope: {
    step: 'scopes',
    problem: problem({
      ...guide,
      code: 'scopes_missing',
      details: 'invalid_scope',
    }),
  },
  redirect: {
    step: 'client',
    problem: problem({
      ...guide,
      code: 'redirect_mismatch',
      details: 'redirect_uri_mismatch',
    }),
  },
  client: {
    step: 'client',
    problem: problem({
      code: 'client_unknown',
      action: 'import_client',
      details: 'invalid_client',
    }),
  },
  deleted: {
    step: 'client',
    problem: problem({
      ...guide,
      code: 'client_deleted',
      details: 'deleted_client',
    }),
  },
  disabled: {
    step: 'client',
    problem: problem({
      ...guide,
      code: 'client_disabled',
      details: 'disabled_client',
    }),
  },
  unauthorized: {
    step: 'client',
    problem: problem({
      ...guide,
      code: 'client_unauthorized',
      details: 'unauthorized_client',
    }),
  },
  internal: {
    step: 'audience',
    problem: problem({
      ...guide,
      code: 'client_internal',
      details: 'org_internal',
    }),
  },
  school: {
    step: null,
    problem: problem({
      ...again,
      code: 'access_not_configured',
      details: 'access_not_configured',
    }),
  },
  browser: {
    step: null,
    problem: problem({
      code: 'browser_not_allowed',
      action: 'copy_link',
      details: 'disallowed_useragent',
    }),
  },
  request: {
    step: null,
    problem: problem({
      code: 'request_refused',
      action: 'try_again',
      details: 'invalid_request',
    }),
  },
};

export const pageErrors: ConsentPageErrorView[] = Object.entries(all).map(([pageError, view]) => ({ pageError: pageError as ConsentPageError, ...view }));
