import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { generateKeyPair, exportJWK } from 'jose';
import type { Adapter, AdapterPayload, Configuration } from 'oidc-provider';
import { Provider } from 'oidc-provider/lib/provider.js';
import { onTestFinished } from 'vitest';

export const issuerAudience = 'https://portal.example';

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A portal that only tells who its issuer is. */
export async function portalOfIssuer(...servers: unknown[]): Promise<string> {
  const facts = { resource: issuerAudience, authorization_servers: servers };
  return listen(
    createServer((request, response) => {
      if (request.url !== '/.well-known/oauth-protected-resource') response.writeHead(404).end();
      else response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(facts));
    }),
  );
}

/** An issuer apart from the portal, as in production: its name is its address. It asks who one is on a page of its own. */
export async function apartIssuer(refusal?: string): Promise<string> {
  const server = createServer();
  const url = await listen(server);
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const provider = new Provider(url, configuration(await exportJWK(privateKey)));
  const callback = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/who/') === true) void ask(provider, request, response, refusal);
    else void callback(request, response);
  });
  return url;
}

async function ask(provider: Provider, request: IncomingMessage, response: ServerResponse, refusal?: string) {
  if (request.method === 'GET') {
    const page = `<form method="post" action="${request.url}?a=1&amp;b=2"><button name="persona" value="x">x</button></form>`;
    return response.writeHead(200, { 'content-type': 'text/html' }).end(page);
  }
  let form = '';
  for await (const chunk of request) form += String(chunk);
  const accountId = new URLSearchParams(form).get('persona') ?? '';
  const result = refusal === undefined ? { login: { accountId }, consent: {} } : { error: refusal };
  return provider.interactionFinished(request, response, result);
}

/** What the issuer keeps, in memory. */
function inMemory(): (model: string) => Adapter {
  const kept = new Map<string, AdapterPayload>();
  return (model) => ({
    upsert: async (id, payload) => void kept.set(`${model} ${id}`, payload),
    find: async (id) => kept.get(`${model} ${id}`),
    consume: async (id) => void Object.assign(kept.get(`${model} ${id}`) ?? {}, { consumed: true }),
    destroy: async (id) => void kept.delete(`${model} ${id}`),
    revokeByGrantId: async () => {},
    findByUid: async (uid) => [...kept.values()].find((payload) => payload.uid === uid),
    findByUserCode: async () => undefined,
  });
}

function configuration(key: object): Configuration {
  return {
    adapter: inMemory(),
    cookies: { keys: ['of this test'] },
    ttl: {
      AccessToken: 60,
      AuthorizationCode: 60,
      Grant: 60,
      IdToken: 60,
      Interaction: 60,
      RefreshToken: 60,
      Session: 60,
    },
    jwks: { keys: [{ ...key, alg: 'ES256', use: 'sig' }] },
    clients: [
      {
        client_id: 'pgb-cli',
        application_type: 'native',
        token_endpoint_auth_method: 'none',
        redirect_uris: ['http://127.0.0.1/callback'],
        grant_types: ['authorization_code', 'refresh_token'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    clientAuthMethods: ['none'],
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true },
      resourceIndicators: {
        enabled: true,
        getResourceServerInfo: () => ({
          scope: 'portal',
          audience: issuerAudience,
          accessTokenFormat: 'jwt',
          jwt: { sign: { alg: 'ES256' } },
        }),
      },
    },
    interactions: { url: (_context, { uid }) => `/who/${uid}` },
    findAccount: (_context, accountId) => ({ accountId, claims: () => ({ sub: accountId }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: 'pgb-cli', accountId: oidc.session?.accountId ?? '' });
      grant.addOIDCScope('openid');
      grant.addResourceScope(issuerAudience, 'portal');
      await grant.save();
      return grant;
    },
  };
}
