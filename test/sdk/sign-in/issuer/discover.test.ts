import { decodeJwt } from 'jose';
import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { personaUserAgent, signIn, type UserAgent } from '../../../../src/index.ts';
import { failure } from '../../support/client-for.ts';
import { faultServer, json, page, silence, type Step } from '../../support/fault-server.ts';
import { apartIssuer, issuerAudience, portalOfIssuer } from '../../support/issuer.ts';

function as(portal: string, persona = 'x') {
  return signIn({ portal, userAgent: personaUserAgent(persona) });
}

describe('an issuer apart from the portal', () => {
  test('is found by what the portal tells, and its token is for the portal', async () => {
    const session = await as(await portalOfIssuer(await apartIssuer()), 'somebody');
    expect(decodeJwt(session.accessToken)).toMatchObject({ sub: 'somebody', aud: issuerAudience, scope: 'portal' });
  });

  test('must be who it says it is', async () => {
    const issuer = await apartIssuer();
    const portal = await portalOfIssuer(issuer.replace('127.0.0.1', 'localhost'));
    expect((await failure(as(portal))).code).toBe('sign-in-failed');
  });

  test('on another machine must be reached over https', async () => {
    const error = await failure(as(await portalOfIssuer('http://issuer.example')));
    expect(error).toMatchObject({ code: 'address-unencrypted', params: { portal: 'http://issuer.example' } });
    expect(error.retryable).toBe(false);
  });

  test.each([[[]], [['no address']], [[7]]])('that the portal names as %o cannot be found', async (servers) => {
    const error = await failure(as(await portalOfIssuer(...servers)));
    expect(error).toMatchObject({ code: 'sign-in-failed', exit: 'not-allowed' });
  });

  test('that refuses says why', async () => {
    const cancelled = await failure(as(await portalOfIssuer(await apartIssuer('access_denied'))));
    expect(cancelled.message).toContain('cancelled');
    const refused = await failure(as(await portalOfIssuer(await apartIssuer('temporarily_unavailable'))));
    expect(refused.message).toContain('temporarily_unavailable');
  });
});

test.each([404, 200, 403])('where a page with %i is, no portal answers', async (status) => {
  const server = await faultServer(page(status));
  const error = await failure(as(`${server.url}/wrongpath`));
  expect(error).toMatchObject({ code: 'no-portal', operation: 'sign-in', retryable: false });
  expect(error.message).toContain(`${server.url}/wrongpath`);
});

test('a portal without any sign-in', async () => {
  const server = await faultServer(json({ resource: 'https://portal.example' }));
  expect(await failure(as(server.url))).toMatchObject({ code: 'sign-in-failed', operation: 'sign-in' });
});

test('a portal that is away for a moment', async () => {
  const server = await faultServer(page(503));
  expect(await failure(as(server.url))).toMatchObject({ code: 'unavailable', retryable: true });
});

test('a portal of which half is away is not waited for', async () => {
  const server = await faultServer((response, request) =>
    (request.path.endsWith('oauth-authorization-server') ? page(503) : silence)(response, request),
  );
  expect((await failure(as(server.url))).code).toBe('unavailable');
});

test('a portal that is not there', async () => {
  expect(await failure(as('http://127.0.0.1:1'))).toMatchObject({ code: 'network-failed', retryable: true });
});

test('a portal on another machine must be reached over https', async () => {
  expect((await failure(as('http://portal.example'))).code).toBe('address-unencrypted');
});

describe('an issuer that is not to be trusted', () => {
  /** Metadata of an issuer at the same address, with answers of its own. */
  const portalWith = (changes: object, token: Step = json({ error: 'invalid_request' }, 400)): Step => {
    return (response, request) => {
      const base = `http://${request.headers['host']}`;
      const metadata = {
        issuer: 'http://localhost/issuer',
        authorization_endpoint: `${base}/authorize`,
        token_endpoint: `${base}/token`,
        ...changes,
      };
      if (request.path === '/.well-known/oauth-authorization-server') return json(metadata)(response, request);
      if (request.path === '/token') return token(response, request);
      return page(404)(response, request);
    };
  };
  /** Comes back with parameters of its own. */
  const comesBackWith = (change: (back: URLSearchParams) => void): UserAgent => ({
    begin: async () => ({
      redirectUri: 'http://127.0.0.1/callback',
      go: async (url) => {
        const back = new URL('http://127.0.0.1/callback?code=of-somebody');
        back.searchParams.set('state', url.searchParams.get('state') ?? '');
        change(back.searchParams);
        return back;
      },
      end: async () => {},
    }),
  });
  const withAnswer = async (step: Step, change: (back: URLSearchParams) => void = () => {}) => {
    const server = await faultServer(step);
    return failure(signIn({ portal: server.url, userAgent: comesBackWith(change) }));
  };

  test('sends people elsewhere without https', async () => {
    const error = await withAnswer(portalWith({ authorization_endpoint: 'http://elsewhere.example/authorize' }));
    expect(error).toMatchObject({ code: 'address-unencrypted', params: { portal: 'http://elsewhere.example' } });
  });

  test('wants the code without https', async () => {
    const error = await withAnswer(portalWith({ token_endpoint: 'http://elsewhere.example/token' }));
    expect(error).toMatchObject({ code: 'address-unencrypted', params: { portal: 'http://elsewhere.example' } });
  });

  test.each<[string, (back: URLSearchParams) => void]>([
    ['an answer to another sign-in', (back) => back.set('state', 'of-another')],
    ['an answer without state', (back) => back.delete('state')],
    ['an answer of another issuer', (back) => back.set('iss', 'https://other.example')],
    ['an answer without a code', (back) => back.delete('code')],
  ])('%s is refused before the code is used', async (_name, change) => {
    const server = await faultServer(portalWith({}));
    const error = await failure(signIn({ portal: server.url, userAgent: comesBackWith(change) }));
    expect(error.code).toBe('sign-in-failed');
    expect(server.received.map(({ path }) => path)).not.toContain('/token');
  });

  test.each<[string, Step]>([
    ['no token', json({ token_type: 'Bearer' })],
    ['a token without the proof of who it is of', json({ token_type: 'Bearer', access_token: 'secret-of-somebody' })],
    ['a page', page(200)],
    ['a fault', page(500)],
    ['a proof that is none', json({ token_type: 'Bearer', access_token: 'secret-of-somebody', id_token: 'a.b.c' })],
  ])('answers the code with %s', async (_name, token) => {
    const error = await withAnswer(portalWith({}, token));
    expect(error.code).toBe('sign-in-failed');
    expect(inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error)).not.toContain('secret-of-somebody');
  });

  test('leads in a circle', async () => {
    const server = await faultServer((response, request) =>
      request.path.startsWith('/authorize')
        ? page(302, { location: request.path })(response, request)
        : portalWith({})(response, request),
    );
    expect((await failure(as(server.url))).code).toBe('sign-in-failed');
    expect(server.received.length).toBeLessThan(30);
  });

  test('shows a page that asks for no person', async () => {
    const server = await faultServer((response, request) =>
      request.path.startsWith('/authorize') ? page(200)(response, request) : portalWith({})(response, request),
    );
    expect((await failure(as(server.url))).message).toContain('browser');
  });
});

test('signing in can be stopped', async () => {
  const stop = new AbortController();
  const server = await faultServer(() => stop.abort());
  const signing = signIn({ portal: server.url, userAgent: personaUserAgent('x'), signal: stop.signal });
  expect((await failure(signing)).code).toBe('aborted');
});
