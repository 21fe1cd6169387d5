// Clients that follow the standards to the letter, as they come, at every name that a practice portal has.
import { createServer } from 'node:net';
import * as oauth from 'oauth4webapi';
import * as openid from 'openid-client';
import { beforeAll, describe, expect, test } from 'vitest';
import { ownHosts } from '../../../../src/portal/http/connection/hosts.ts';
import { isIssuerAt } from '../../../../src/portal/practice/issuer/name.ts';
import { createPracticePortal, type PracticePortal } from '../../../../src/portal/practice/practice-portal.ts';
import { Browser, choose, redirectUri } from '../support/browser.ts';
import { places } from '../support/practice.ts';

async function hasIpv6(): Promise<boolean> {
  const server = createServer();
  return new Promise((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(0, '::1', () => server.close(() => resolve(true)));
  });
}

const ipv6 = await hasIpv6();
const names = ['127.0.0.1', 'localhost', ...(ipv6 ? ['[::1]'] : [])];
const scope = 'openid portal';
const state = 'of-the-test';

async function roleOf(portal: string, token: string): Promise<unknown> {
  const answer = await fetch(`${portal}/v1/me`, { headers: { authorization: `Bearer ${token}` } });
  return ((await answer.json()) as { role?: unknown }).role;
}

/** With `openid-client`: what the token and its renewal may do. */
async function withOpenidClient(address: string): Promise<string[]> {
  const configuration = await openid.discovery(new URL(address), 'pgb-cli', undefined, openid.None(), {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- it warns of http, which does not leave this machine
    execute: [openid.allowInsecureRequests],
  });
  const verifier = openid.randomPKCECodeVerifier();
  const nonce = openid.randomNonce();
  const at = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope,
    state,
    nonce,
    code_challenge: await openid.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  });
  const back = await choose(new Browser(), at.href, 'holder');
  const tokens = await openid.authorizationCodeGrant(configuration, back, {
    pkceCodeVerifier: verifier,
    expectedState: state,
    expectedNonce: nonce,
    idTokenExpected: true,
  });
  const renewed = await openid.refreshTokenGrant(configuration, tokens.refresh_token!);
  return [tokens.access_token, renewed.access_token];
}

/** The same with `oauth4webapi`, which leaves every step to its caller, for the resource that the portal says it is. */
async function withOauth4webapi(address: string): Promise<string[]> {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- as said above
  const http = { [oauth.allowInsecureRequests]: true };
  const said = await oauth.resourceDiscoveryRequest(new URL(address), http);
  const { resource, authorization_servers: servers } = await oauth.processResourceDiscoveryResponse(
    new URL(address),
    said,
  );
  const issuer = new URL(servers![0]!);
  const found = await oauth.discoveryRequest(issuer, { algorithm: 'oauth2', ...http });
  const server = await oauth.processDiscoveryResponse(issuer, found);
  const client: oauth.Client = { client_id: 'pgb-cli' };
  const verifier = oauth.generateRandomCodeVerifier();
  const nonce = oauth.generateRandomNonce();
  const at = new URL(server.authorization_endpoint!);
  at.search = new URLSearchParams({
    client_id: 'pgb-cli',
    redirect_uri: redirectUri,
    response_type: 'code',
    scope,
    state,
    nonce,
    resource,
    code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
  }).toString();
  const back = oauth.validateAuthResponse(server, client, await choose(new Browser(), at.href, 'holder'), state);
  const none = oauth.None();
  const more = { ...http, additionalParameters: { resource } };
  const answer = await oauth.authorizationCodeGrantRequest(server, client, none, back, redirectUri, verifier, more);
  const checks = { expectedNonce: nonce, requireIdToken: true };
  const tokens = await oauth.processAuthorizationCodeResponse(server, client, answer, checks);
  await oauth.validateApplicationLevelSignature(server, answer, http);
  const renewal = await oauth.refreshTokenGrantRequest(server, client, none, tokens.refresh_token!, more);
  const renewed = await oauth.processRefreshTokenResponse(server, client, renewal);
  return [tokens.access_token, renewed.access_token];
}

const clients = { 'openid-client': withOpenidClient, oauth4webapi: withOauth4webapi };

describe.each(names)('at %s', (name) => {
  let portal: PracticePortal;
  let address: string;
  beforeAll(async () => {
    portal = await createPracticePortal({ host: name === '[::1]' ? '::1' : '127.0.0.1' });
    address = `http://${name}:${new URL(portal.url).port}`;
    return portal.close;
  });

  test.each(Object.entries(clients))('%s signs in, renews, and asks the portal', async (_client, signIn) => {
    const tokens = await signIn(address);
    expect(tokens).toHaveLength(2);
    for (const token of tokens) expect(await roleOf(address, token)).toBe('budget-holder');
  });

  test('the portal names the issuer as it names itself, and names it nowhere else', async () => {
    const documentAt = async (path: string) => (await fetch(address + path)).json() as Promise<Record<string, unknown>>;
    for (const kind of ['openid-configuration', 'oauth-authorization-server']) {
      expect(await documentAt(`/.well-known/${kind}`)).toMatchObject({ issuer: address });
      expect(await documentAt(`/practice/issuer/.well-known/${kind}`)).toMatchObject({ status: 404 });
    }
    const resource = await documentAt('/.well-known/oauth-protected-resource');
    expect(resource).toMatchObject({ resource: address, authorization_servers: [address] });
  });
});

const { fresh, start } = places('sqlite');

test('a token of one name is good at another, and after the portal has another port', async () => {
  const place = await fresh();
  const before = await start(place);
  const [token = ''] = await withOpenidClient(before.url);
  expect(await roleOf(before.url.replace('127.0.0.1', 'localhost'), token)).toBe('budget-holder');
  await before.close();
  expect(await roleOf((await start(place)).url, token)).toBe('budget-holder');
});

test.each([
  'http://localhost.evil.example',
  'http://10.0.0.1:4100',
  'https://localhost',
  'http://localhost/',
  'http://localhost/practice/issuer',
  'http://someone@localhost',
  'localhost',
  '',
])('%j is no name of its issuer', (name) => {
  expect(isIssuerAt(name, ownHosts({ url: undefined, hosts: [] }))).toBe(false);
});
