import Fastify, { type FastifyInstance } from 'fastify';
import { createLocalJWKSet, decodeJwt, type JWTPayload, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { audience } from '../../../../src/portal/practice/issuer/constants.ts';
import { acrOf } from '../../../../src/portal/practice/issuer/means.ts';
import { accountBehind } from '../../../../src/portal/practice/issuer/pairwise.ts';
import { issuerRoutes } from '../../../../src/portal/practice/issuer/routes.ts';
import { issuerSecrets, publicKeyOf } from '../../../../src/portal/practice/issuer/secrets.ts';
import { base } from '../../../../src/portal/practice/seed/content/base.ts';
import { writeSeed } from '../../../../src/portal/practice/seed/write-seed.ts';
import type { Store } from '../../../../src/portal/store/store.ts';
import { onBothEngines } from '../../support/engines.ts';
import {
  authorizationUrl,
  Browser,
  choose,
  exchange,
  metadataOf,
  pkce,
  postForm,
  redirectUri,
  signIn,
} from '../support/browser.ts';

onBothEngines(({ open, freshDatabase }) => {
  let store: Store;
  let portal: string;
  const apps: FastifyInstance[] = [];

  /** A process with the issuer on it, on a port of its own. */
  const start = async (on: Store): Promise<string> => {
    const app = Fastify();
    issuerRoutes(app, on);
    apps.push(app);
    return app.listen({ port: 0, host: '127.0.0.1' });
  };
  const verified = async (token: string, { on = store, at = portal } = {}) => {
    const key = publicKeyOf((await issuerSecrets(on)).signingKey);
    return jwtVerify(token, createLocalJWKSet({ keys: [key] }), { issuer: at, audience, typ: 'at+jwt' });
  };
  const behind = async ({ sub = '' }: JWTPayload, on = store) =>
    accountBehind(sub, (await issuerSecrets(on)).cookieKey);
  const refresh = async (refreshToken: string, at = portal) => {
    const { token_endpoint: address = '' } = await metadataOf(at);
    return postForm(address, { grant_type: 'refresh_token', client_id: 'pgb-cli', refresh_token: refreshToken });
  };

  beforeAll(async () => {
    store = await open();
    await store.transaction((transaction) => writeSeed(transaction, base));
    portal = await start(store);
  });
  afterAll(async () => {
    await Promise.all(apps.map((app) => app.close()));
  });

  describe('signing in', () => {
    test('by code and PKCE gives a token for the portal that says who it is, for a quarter of an hour', async () => {
      const tokens = await signIn(portal, 'holder');
      expect(tokens).toMatchObject({ token_type: 'Bearer', expires_in: 900, scope: 'portal' });
      const { payload, protectedHeader } = await verified(tokens.access_token);
      expect(protectedHeader.alg).toBe('ES256');
      expect(payload).toMatchObject({
        role: 'budget-holder',
        client_id: 'pgb-cli',
        acr: acrOf('digid', 'substantial'),
      });
      expect(await behind(payload)).toBe('holder');
      expect(payload.exp! - payload.iat!).toBe(900);
    });

    test.each([
      ['representative', 'representative', acrOf('digid', 'substantial')],
      ['organisation', 'care-provider', acrOf('eherkenning', 'substantial')],
      ['self-employed', 'care-provider', acrOf('eherkenning', 'substantial')],
      ['carer', 'care-provider', acrOf('digid', 'substantial')],
      ['assessor', 'assessor', acrOf('office', 'substantial')],
      ['payment-officer', 'payment-officer', acrOf('office', 'substantial')],
    ])('as %s gives that role, and says by what means', async (persona, role, acr) => {
      const { payload } = await verified((await signIn(portal, persona)).access_token);
      expect(payload).toMatchObject({ role, acr });
      expect(await behind(payload)).toBe(persona);
    });

    // No BSN, and nothing else by which to know somebody, in a token that leaves the issuer.
    test('gives tokens that tell who it is to the portal only', async () => {
      const { access_token: access, id_token: id } = await signIn(portal, 'carer');
      expect(Object.keys(decodeJwt(access)).toSorted()).toEqual(
        ['acr', 'aud', 'auth_time', 'client_id', 'exp', 'iat', 'iss', 'jti', 'role', 'scope', 'sub'].toSorted(),
      );
      expect(JSON.stringify([decodeJwt(access), decodeJwt(id)])).not.toMatch(/"\d{8,9}"|carer|mantelzorger/);
      expect(decodeJwt(id).sub).toBe(decodeJwt(access).sub);
    });

    test.each([
      [{ means: 'digid', level: 'low' }, acrOf('digid', 'low')],
      [{ means: 'eherkenning', level: 'high' }, acrOf('eherkenning', 'high')],
    ])('with %j says so', async (how, acr) => {
      const { payload } = await verified((await signIn(portal, 'representative', how)).access_token);
      expect(payload['acr']).toBe(acr);
    });

    test.each([
      ['budgethouder', 'holder'],
      ['vertegenwoordiger', 'representative'],
      ['zorginstelling', 'organisation'],
      ['zzp', 'self-employed'],
      ['mantelzorger', 'carer'],
      ['zorgkantoor', 'assessor'],
      ['SVB', 'payment-officer'],
    ])('the Dutch word %s means %s', async (word, persona) => {
      const { payload } = await verified((await signIn(portal, word)).access_token);
      expect(await behind(payload)).toBe(persona);
    });

    test('as anybody in the portal, by number', async () => {
      const { payload } = await verified((await signIn(portal, 'a0000819')).access_token);
      expect(payload).toMatchObject({ role: 'budget-holder' });
      expect(await behind(payload)).toBe('A0000819');
      const provider = await verified((await signIn(portal, 'V0000002')).access_token);
      expect(provider.payload).toMatchObject({ role: 'care-provider' });
      expect(await behind(provider.payload)).toBe('V0000002');
    });

    test('a second time in the same browser asks again who it is', async () => {
      const browser = new Browser();
      const first = pkce();
      await choose(browser, await authorizationUrl(portal, first.challenge), 'holder');
      const second = pkce();
      const answer = await choose(browser, await authorizationUrl(portal, second.challenge), 'assessor');
      const { answer: tokens } = await exchange(portal, answer.searchParams.get('code')!, second.verifier);
      expect((await verified(tokens.access_token)).payload).toMatchObject({ role: 'assessor' });
    });

    test('the answer carries the state and the name of the issuer', async () => {
      const answer = await choose(new Browser(), await authorizationUrl(portal, pkce().challenge), 'holder');
      expect(answer.origin + answer.pathname).toBe(redirectUri);
      expect(answer.searchParams.get('state')).toBe('of-the-test');
      expect(answer.searchParams.get('iss')).toBe(portal);
    });
  });

  describe('refused is', () => {
    const codeFor = async (challenge: string): Promise<string> => {
      const answer = await choose(new Browser(), await authorizationUrl(portal, challenge), 'holder');
      return answer.searchParams.get('code')!;
    };

    test.each<[string, (verifier: string) => [verifier: string, changes?: Record<string, string>]]>([
      ['another verifier', () => [pkce().verifier]],
      ['a verifier in other letters', (verifier) => [verifier.toLowerCase()]],
      ['a verifier that is too short', (verifier) => [verifier.slice(1)]],
      ['no verifier', () => ['']],
      ['another address at the exchange', (verifier) => [verifier, { redirect_uri: 'http://127.0.0.1:1/callback' }]],
      ['a token for another service', (verifier) => [verifier, { resource: 'http://localhost/elsewhere' }]],
    ])('%s, and the code is spent', async (_what, wrong) => {
      const { verifier, challenge } = pkce();
      const code = await codeFor(challenge);
      expect(await exchange(portal, code, ...wrong(verifier))).toMatchObject({ status: 400 });
      expect(await exchange(portal, code, verifier)).toMatchObject({ status: 400, answer: { error: 'invalid_grant' } });
    });

    test('a code that was used, and the tokens that it gave', async () => {
      const { verifier, challenge } = pkce();
      const code = await codeFor(challenge);
      const { answer } = await exchange(portal, code, verifier);
      expect(await exchange(portal, code, verifier)).toMatchObject({ status: 400, answer: { error: 'invalid_grant' } });
      expect(await refresh(answer.refresh_token)).toMatchObject({ status: 400, answer: { error: 'invalid_grant' } });
    });

    test('a code that two processes use at the same moment, for one of them', async () => {
      const { verifier, challenge } = pkce();
      const code = await codeFor(challenge);
      const other = await start(store);
      const answers = await Promise.all([exchange(portal, code, verifier), exchange(other, code, verifier)]);
      expect(answers.filter(({ status }) => status === 200).length).toBeLessThanOrEqual(1);
    });

    test.each([
      ['an address that is not on this machine', { redirect_uri: 'https://example.org/callback' }],
      ['another path on this machine', { redirect_uri: 'http://127.0.0.1:49152/elsewhere' }],
      ['this machine by a name, which may be answered elsewhere', { redirect_uri: 'http://localhost:49152/callback' }],
      ['another program', { client_id: 'somebody-else' }],
    ])('%s, on a page, without sending anyone there', async (_what, changes) => {
      const answer = await new Browser().open(await authorizationUrl(portal, pkce().challenge, changes));
      expect(answer).toMatchObject({ status: 400, location: undefined });
      expect(answer.text).toContain('Inloggen is niet gelukt');
    });

    test.each([
      ['PKCE in plain text', { code_challenge_method: 'plain' }, 'invalid_request'],
      ['no PKCE', { code_challenge: undefined, code_challenge_method: undefined }, 'invalid_request'],
      ['a token in the address', { response_type: 'token' }, 'unsupported_response_type'],
      ['a token for another service', { resource: 'http://localhost/elsewhere' }, 'invalid_target'],
    ])('%s', async (_what, changes, error) => {
      const answer = await new Browser().open(await authorizationUrl(portal, pkce().challenge, changes));
      const { searchParams, hash } = answer.location!;
      expect(searchParams.get('error') ?? new URLSearchParams(hash.slice(1)).get('error')).toBe(error);
    });

    test('a name that nobody has, and the page asks again', async () => {
      const browser = new Browser('en');
      const begun = await browser.open(await authorizationUrl(portal, pkce().challenge));
      const answer = await browser.open(begun.location!.href, { persona: 'A9999999"><script>' });
      expect(answer).toMatchObject({ status: 400, location: undefined });
      expect(answer.text).toContain('Nobody in this practice portal has that number');
      expect(answer.text).not.toContain('<script>');
    });

    test.each([
      ['a care provider with an AGB code by DigiD', { persona: 'organisation', means: 'digid' }],
      ['a care provider without one by eHerkenning', { persona: 'carer', means: 'eherkenning' }],
      ['a holder by eHerkenning', { persona: 'holder', means: 'eherkenning' }],
      ['a holder by the account of an office', { persona: 'A0000818', means: 'office' }],
      ['an office by DigiD', { persona: 'assessor', means: 'digid' }],
      ['a holder by the door of care providers', { persona: 'holder', door: 'care-provider', means: 'digid' }],
    ])('%s', async (_who, form) => {
      const browser = new Browser('en');
      const begun = await browser.open(await authorizationUrl(portal, pkce().challenge));
      const answer = await browser.open(begun.location!.href, form);
      expect(answer).toMatchObject({ status: 400, location: undefined });
      expect(answer.text).toContain('This person cannot sign in like this');
    });

    test('a page of a request to sign in that was begun in another browser', async () => {
      const begun = await new Browser().open(await authorizationUrl(portal, pkce().challenge));
      const answer = await new Browser('nl').open(begun.location!.href, { persona: 'holder' });
      expect(answer).toMatchObject({ status: 400, location: undefined });
    });
  });

  describe('a refresh token', () => {
    test('gives new tokens once; used again, it ends what came from it', async () => {
      const first = await signIn(portal, 'organisation');
      const second = await refresh(first.refresh_token);
      expect(second.status).toBe(200);
      const [before, after] = await Promise.all([verified(first.access_token), verified(second.answer.access_token)]);
      const { sub, role, acr, auth_time: signedInAt } = before.payload;
      expect(after.payload).toMatchObject({ sub, role, acr, auth_time: signedInAt });
      expect(second.answer.refresh_token).not.toBe(first.refresh_token);
      expect(await refresh(first.refresh_token)).toMatchObject({ status: 400 });
      expect(await refresh(second.answer.refresh_token)).toMatchObject({ status: 400 });
    });

    test('that is revoked gives nothing more', async () => {
      const tokens = await signIn(portal, 'holder');
      const { revocation_endpoint: address = '' } = await metadataOf(portal);
      const { status } = await postForm(address, { client_id: 'pgb-cli', token: tokens.refresh_token });
      expect(status).toBe(200);
      expect(await refresh(tokens.refresh_token)).toMatchObject({ status: 400 });
    });
  });

  test('signing in goes on in another process, on another port, with the same keys', async () => {
    const database = await freshDatabase();
    const first = await start(await open(database));
    const before = await signIn(first, 'carer');
    const later = await open(database);
    const port = await start(later);
    const { payload } = await verified(before.access_token, { on: later, at: first });
    expect(await behind(payload, later)).toBe('carer');
    expect(await refresh(before.refresh_token, port)).toMatchObject({ status: 200 });
  });

  test('nothing of a token can be read in the database', async () => {
    const { refresh_token: token } = await signIn(portal, 'holder');
    const rows = JSON.stringify(await store.db.selectFrom('issuerRecord').selectAll().execute());
    expect(rows).not.toContain(token);
    expect(rows).not.toContain('holder');
  });

  test('its metadata names addresses on the portal that was asked', async () => {
    const metadata = await metadataOf(portal);
    expect(metadata).toMatchObject({
      issuer: portal,
      code_challenge_methods_supported: ['S256'],
      grant_types_supported: expect.arrayContaining(['authorization_code', 'refresh_token']),
    });
    for (const name of ['authorization_endpoint', 'token_endpoint', 'jwks_uri', 'revocation_endpoint']) {
      expect(metadata[name]).toMatch(`${portal}/`);
    }
  });

  test.each([
    ['nl', 'Dit is een oefenportaal', 'Inloggen als budgethouder'],
    ['en', 'This is a practice portal', 'Sign in as budget holder'],
  ])('the page in %s says that it is practice, and loads and runs nothing', async (language, ...texts) => {
    const browser = new Browser(language);
    const begun = await browser.open(await authorizationUrl(portal, pkce().challenge));
    const page = await browser.open(begun.location!.href);
    for (const text of texts) expect(page.text).toContain(text);
    expect(page.text).toContain(`<html lang="${language}">`);
    expect(page.text).not.toMatch(/<script|src=|https?:/);
    expect(page.headers['content-security-policy']).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
  });
});
