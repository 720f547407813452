/** What a user may see in the browser while the program waits, in the order in which it is likely. */
import type { ConsentView } from '../../bindings/ConsentView';
import type { ConsentPageError } from '../../bindings/ConsentPageError';

/** What is no error of Google's, or no page at all. */
export const CALM = ['unticked', 'unverified', 'nothing', 'unreachable'] as const;

/** The page behind a request that is too long: an error without a name. */
export const UNNAMED = 'tooMany';

export type Seen = (typeof CALM)[number] | typeof UNNAMED | ConsentPageError;

/** By its number and name Google's page tells one error from the other, in every language. */
export const NAMES: Record<ConsentPageError, readonly [number: number, name: string]> = {
  tester: [403, 'access_denied'],
  account: [400, 'admin_policy_enforced'],
  scope: [400, 'invalid_scope'],
  redirect: [400, 'redirect_uri_mismatch'],
  client: [401, 'invalid_client'],
  deleted: [401, 'deleted_client'],
  disabled: [401, 'disabled_client'],
  unauthorized: [401, 'unauthorized_client'],
  internal: [403, 'org_internal'],
  school: [400, 'access_not_configured'],
  browser: [403, 'disallowed_useragent'],
  request: [400, 'invalid_request'],
};

const pageErrors = Object.keys(NAMES) as ConsentPageError[];
const ofProject: readonly ConsentPageError[] = ['tester', 'scope', 'redirect', 'client', 'deleted', 'disabled', 'unauthorized', 'internal'];

/** The errors of Google's page. Those of a project come late where the project is not the user's own. */
export function errors(builtIn: boolean): Seen[] {
  if (!builtIn) return ['tester', UNNAMED, ...pageErrors.filter((pageError) => pageError !== 'tester')];
  return [UNNAMED, ...pageErrors.filter((pageError) => !ofProject.includes(pageError)), ...ofProject];
}

/** What the user said that they see. The program keeps it with Google's name for it. */
export function reported(consent: ConsentView): ConsentPageError | null {
  return pageErrors.find((pageError) => NAMES[pageError][1] === consent.problem?.details) ?? null;
}
