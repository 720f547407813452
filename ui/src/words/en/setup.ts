import type { StepState } from '../../bindings/StepState';
import type { Format } from '../format';

/** The guided page for a person's own Google project. */
export const setup = (f: Format) => ({
  title: 'Get your own key to Google',
  intro:
    'Google lets a program in only with a client file. You make it once, in about ten minutes, in Google’s console. It stays on this computer.',
  step: (number: number) => `Step ${f.number(number)}`,
  pageOpens: 'Open this page',
  project: 'Make a project',
  projectText: 'Any name will do, for example “My data”. Google also wants a billing account attached; we know of no charge for these copies.',
  api: 'Turn on the Data Portability API',
  apiText: 'Check that your project is chosen at the top, then press Enable.',
  branding: 'Name the app',
  brandingText: 'App name: “My Carryout”. Support e-mail and contact: your own address. Nothing else is needed.',
  audience: 'Say who may use it',
  audienceText:
    'Choose External. Under “Test users” add the address of the account whose data you want.',
  publish: 'Publish the app',
  publishText:
    'On the same page press “Publish app”. Until then the project is in Testing: access ends after 7 days, whatever you choose, and cannot be renewed. Published but not verified by Google, the app shows a warning that you can pass.',
  scopes: 'Say what it may ask for',
  scopesText: 'Press “Add or remove scopes”, paste this list under “Manually add scopes”, press “Add to table”, then Update and Save.',
  copyScopes: 'Copy the list of scopes',
  client: 'Make the client and download its file',
  clientText:
    'Press “Create client”, choose the type “Desktop app”, then “Download JSON”. Google offers this file only once, right after it was made.',
  file: 'Choose the client file',
  fileText: 'Its name begins with client_secret_ and ends with .json.',
  choose: 'Choose client file…',
  chooseAnother: 'Choose another file…',
  check: 'Check this client',
  checkText: 'Asks Google whether it knows the client and its secret. Nobody has to allow anything for that.',
  clients: 'Your client files',
  stepsOf: 'Steps of',
  shown: 'Its steps are shown',
  show: 'Show its steps',
  usedBy: (names: string) => `Used by ${names}`,
  unused: 'Used by no connection',
  remove: 'Remove',
  states: {
    unchecked: 'Not checked yet',
    right: 'Right',
    wrong: 'Not right',
    unknowable: 'Google does not tell',
  } satisfies Record<StepState, string>,
  later: 'Shows at the first sign-in',
  next: 'Choose what to copy',
});
