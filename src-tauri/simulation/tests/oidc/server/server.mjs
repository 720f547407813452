// An authorization server that no one here wrote, with the settings of Google's for desktop apps: Google's paths,
// native clients, PKCE, any port on loopback, consent for each scope. It lives for as long as its standard input.

import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { Provider, interactionPolicy } from 'oidc-provider';

const { scopes, rotate } = JSON.parse(process.argv[2]);
const now = Date.now.bind(Date);
let ahead = 0;
Date.now = () => now() + ahead;

const { Prompt, base } = interactionPolicy;
const policy = base();
policy.add(new Prompt({ name: 'select_account', requestable: true }), 0);

const client = {
  application_type: 'native',
  redirect_uris: ['http://127.0.0.1/callback'],
  grant_types: ['authorization_code', 'refresh_token'],
  response_types: ['code'],
};
const clients = [
  { ...client, client_id: 'public.apps.googleusercontent.com', token_endpoint_auth_method: 'none' },
  {
    ...client,
    client_id: 'secret.apps.googleusercontent.com',
    client_secret: 'a-secret-of-this-test-alone',
    token_endpoint_auth_method: 'client_secret_post',
  },
];

const server = createServer();
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const origin = `http://127.0.0.1:${server.address().port}`;
const provider = new Provider(origin, {
  clients,
  scopes,
  routes: { authorization: '/o/oauth2/v2/auth', token: '/token', revocation: '/revoke' },
  features: { devInteractions: { enabled: false }, revocation: { enabled: true } },
  interactions: { policy, url: (_, interaction) => `/interaction/${interaction.uid}` },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  // Google's desktop clients always get a refresh token, whether or not the question asks for it.
  issueRefreshToken: () => true,
  rotateRefreshToken: () => rotate,
  expiresWithSession: () => false,
  pkce: { required: () => true },
  ttl: { AuthorizationCode: 60, AccessToken: 3600, RefreshToken: 7 * 86400, Grant: 30 * 86400, Interaction: 600, Session: 600 },
  cookies: { keys: ['this', 'test'] },
});
const answer = provider.callback();

/** One page of the walk: who one is, then a box for each scope. */
async function interaction(request, response) {
  const { uid, prompt, params, grantId } = await provider.interactionDetails(request, response);
  if (request.method === 'GET') {
    response.setHeader('Content-Type', 'application/json');
    response.end(JSON.stringify({ uid, page: prompt.name, scopes: params.scope.split(' ') }));
    return;
  }

  const form = new URLSearchParams(await text(request));
  if (form.get('answer') === 'deny') {
    await provider.interactionFinished(request, response, { error: 'access_denied' });
  } else if (prompt.name === 'consent') {
    const { session } = await provider.interactionDetails(request, response);
    const grant = grantId
      ? await provider.Grant.find(grantId)
      : new provider.Grant({ accountId: session.accountId, clientId: params.client_id });
    const ticked = form.getAll('scope');
    for (const scope of params.scope.split(' ')) {
      if (ticked.includes(scope)) grant.addOIDCScope(scope);
      else grant.rejectOIDCScope(scope);
    }
    await provider.interactionFinished(request, response, { consent: { grantId: await grant.save() } });
  } else {
    await provider.interactionFinished(request, response, { [prompt.name]: { accountId: 'anna' }, login: { accountId: 'anna' } });
  }
}

/** Google wants the token alone; RFC 7009, to which the server keeps, wants to know the client as well. */
async function revocation(request, response) {
  const form = new URLSearchParams(await text(request));
  const token = await provider.RefreshToken.find(form.get('token'));
  const known = clients.find(({ client_id }) => client_id === token?.clientId) ?? clients[0];
  form.set('client_id', known.client_id);
  if (known.client_secret) form.set('client_secret', known.client_secret);
  request.body = Object.fromEntries(form);
  await answer(request, response);
}

server.on('request', (request, response) => {
  const { pathname, searchParams } = new URL(request.url, origin);
  const work = () => {
    if (pathname.startsWith('/interaction/')) return interaction(request, response);
    if (pathname === '/revoke') return revocation(request, response);
    if (pathname === '/test/ahead') {
      ahead += Number(searchParams.get('seconds')) * 1000;
      return response.end();
    }
    return answer(request, response);
  };
  Promise.resolve(work()).catch((error) => {
    console.error(error);
    response.statusCode = 500;
    response.end(String(error));
  });
});

provider.on('server_error', (_, error) => console.error(error));
process.stdin.on('end', () => process.exit()).resume();
console.log(origin);
