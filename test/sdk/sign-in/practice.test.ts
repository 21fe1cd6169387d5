import { request } from 'undici';
import { describe, expect, test } from 'vitest';
import {
  browserUserAgent,
  personaUserAgent,
  PgbClient,
  sessionAuth,
  signIn,
  signOut,
  type Session,
} from '../../../src/index.ts';
import { Browser, choose } from '../../portal/practice/support/browser.ts';
import { failure } from '../support/client-for.ts';
import { faultServer, json } from '../support/fault-server.ts';
import { practicePortal } from '../support/practice.ts';

const practice = practicePortal(0);

function ended(session: Session): Session {
  return { ...session, expiresAt: 0 };
}

describe('signing in', () => {
  test.each([
    ['holder', 'budget-holder'],
    ['zorginstelling', 'care-provider'],
    ['assessor', 'assessor'],
    ['A0000817', 'budget-holder'],
  ])('as %s without a browser', async (persona, role) => {
    const session = await practice.sessionOf(persona);
    expect(session).toMatchObject({ portal: `${practice.url}/`, persona, refreshToken: expect.any(String) });
    await using client = new PgbClient({ portal: practice.url, auth: sessionAuth(session) });
    expect((await client.me.show()).role).toBe(role);
  });

  test('with a browser', async () => {
    let shown: Promise<string> | undefined;
    const browse = async (url: URL): Promise<void> => {
      const back = await choose(new Browser(), url.href, 'organisation');
      shown = request(back).then(({ body }) => body.text());
    };
    const urls: URL[] = [];
    const userAgent = browserUserAgent({ onUrl: (url) => urls.push(url), open: browse });
    const session = await signIn({ portal: practice.url, userAgent, language: 'nl' });
    expect(await shown).toContain('U bent ingelogd');
    expect(urls).toHaveLength(1);
    expect(session.persona).toBeUndefined();
    await using client = new PgbClient({ portal: practice.url, auth: session.accessToken });
    expect((await client.me.show()).careProvider?.id).toBe('V0000001');
  });

  test.each([
    ['nl', 'het oefenportaal kent niemand die “niemand” heet'],
    ['en', 'the practice portal knows nobody called “niemand”'],
  ] as const)('as somebody whom nobody knows is told so (%s)', async (language, text) => {
    const userAgent = personaUserAgent('niemand');
    const error = await failure(signIn({ portal: practice.url, userAgent, language }));
    expect(error).toMatchObject({ code: 'sign-in-failed', exit: 'not-allowed' });
    expect(error.message).toContain(text);
  });
});

describe('a session', () => {
  test('that has ended is renewed before the call, once for all calls at the same time', async () => {
    const session = await practice.sessionOf('holder');
    const saved: Session[] = [];
    const auth = sessionAuth(ended(session), { save: (next) => void saved.push(next) });
    await using client = new PgbClient({ portal: practice.url, auth });
    const answers = await Promise.all(Array.from({ length: 5 }, () => client.me.show()));
    expect(new Set(answers.map(({ name }) => name))).toEqual(new Set(['B.I.J. Voorbeeld']));
    expect(saved).toEqual([{ ...session, ...saved[0], persona: 'holder' }]);
    expect(saved[0]?.refreshToken).not.toBe(session.refreshToken);
  });

  test('whose token the portal refuses is renewed as well', async () => {
    const session = await practice.sessionOf('holder');
    const auth = sessionAuth({ ...session, accessToken: 'not.a.token' });
    await using client = new PgbClient({ portal: practice.url, auth });
    expect((await client.me.show()).role).toBe('budget-holder');
  });

  test('of which another process has the newer token is taken from there', async () => {
    let kept = ended(await practice.sessionOf('holder'));
    let renewals = 0;
    const store = { load: () => kept, save: (next: Session) => ((kept = next), void (renewals += 1)) };
    const first = sessionAuth(kept, store);
    const second = sessionAuth(kept, store);
    expect(await first.accessToken()).toBe(kept.accessToken);
    expect(await second.accessToken()).toBe(kept.accessToken);
    expect(renewals).toBe(1);
  });

  test('is renewed by one of two processes that share a lock, and both go on', async () => {
    let kept = ended(await practice.sessionOf('holder'));
    let turn: Promise<unknown> = Promise.resolve();
    const exclusively = <T>(renewal: () => Promise<T>): Promise<T> => {
      const mine = turn.then(renewal);
      turn = mine.catch(() => undefined);
      return mine;
    };
    const store = { exclusively, load: () => kept, save: (next: Session) => void (kept = next) };
    const first = sessionAuth(kept, store);
    const second = sessionAuth(kept, store);
    const tokens = await Promise.all([first.accessToken(), second.accessToken()]);
    expect(tokens).toEqual([kept.accessToken, kept.accessToken]);
  });

  test('that lost the race without a lock goes on with what the other has saved', async () => {
    const old = ended(await practice.sessionOf('holder'));
    let kept = old;
    let isFirstLook = true;
    const winner = sessionAuth(old, { save: (next) => void (kept = next) });
    const loser = sessionAuth(old, {
      load: async () => {
        const seen = kept;
        // between looking and renewing, the other one is faster
        if (isFirstLook) await winner.accessToken();
        isFirstLook = false;
        return seen;
      },
    });
    expect(await loser.accessToken()).toBe(kept.accessToken);
  });

  test('whose refresh token was used twice has ended', async () => {
    const session = ended(await practice.sessionOf('holder'));
    await sessionAuth(session).accessToken();
    const error = await failure(sessionAuth(session).accessToken());
    expect(error).toMatchObject({ code: 'not-signed-in', exit: 'not-allowed', retryable: false });
  });

  test('without a refresh token ends when its token ends', async () => {
    const { refreshToken: _, ...session } = ended(await practice.sessionOf('holder'));
    expect((await failure(sessionAuth(session).accessToken())).code).toBe('not-signed-in');
  });

  test('that was signed out cannot be renewed', async () => {
    const session = await practice.sessionOf('holder');
    await signOut(session);
    expect((await failure(sessionAuth(ended(session)).accessToken())).code).toBe('not-signed-in');
  });

  test('that is signed out is withdrawn with both of its tokens, where the issuer can', async () => {
    const server = await faultServer((response, request) => {
      const base = `http://${request.headers['host']}`;
      const metadata = { issuer: base, token_endpoint: `${base}/token`, revocation_endpoint: `${base}/revoke` };
      if (request.path === '/.well-known/oauth-authorization-server') return json(metadata)(response, request);
      const isAccess = request.body.includes('access_token');
      return (isAccess ? json({ error: 'unsupported_token_type' }, 400) : json({}))(response, request);
    });
    await signOut({ portal: server.url, accessToken: 'access', refreshToken: 'refresh', expiresAt: 0 });
    const withdrawn = server.received.filter(({ path }) => path === '/revoke').map(({ body }) => body);
    expect(withdrawn.map((body) => Object.fromEntries(new URLSearchParams(body)))).toMatchObject([
      { token: 'refresh', token_type_hint: 'refresh_token' },
      { token: 'access', token_type_hint: 'access_token' },
    ]);
  });

  test('is renewed again after a renewal that failed', async () => {
    const session = ended(await practice.sessionOf('holder'));
    let isDown = true;
    const auth = sessionAuth(session, {
      exclusively: (renewal) => (isDown ? Promise.reject(new Error('the disk is full')) : renewal()),
    });
    await expect(auth.accessToken()).rejects.toThrow('the disk is full');
    isDown = false;
    expect(await auth.accessToken()).toEqual(expect.any(String));
  });

  test('is waited for only as long as the call wants', async () => {
    const stop = new AbortController();
    const session = ended(await practice.sessionOf('holder'));
    const { promise: never } = Promise.withResolvers<never>();
    const auth = sessionAuth(session, { exclusively: () => (stop.abort(), never) });
    await using client = new PgbClient({ portal: practice.url, auth });
    expect((await failure(client.me.show({ signal: stop.signal }))).code).toBe('aborted');
  });
});
