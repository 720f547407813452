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
    'Choose External. Under “Test users” add the address of the account whose data you want. While the project is in Testing, access ends after 7 days and cannot be renewed; “Publish app” lifts that.',
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
  accepted: 'This file is right.',
  acceptedProject: (project: string) => `Project ${project}`,
  next: 'Choose what to copy',
});
