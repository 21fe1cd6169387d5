import { once } from 'node:events';
import { connect } from 'node:net';
import { request } from 'undici';
import { describe, expect, onTestFinished, test } from 'vitest';
import { browserUserAgent, signIn } from '../../../../src/index.ts';
import { load } from '../../../../src/messages/part.ts';
import { signInTexts } from '../../../../src/messages/sign-in-texts.ts';
import { browserCommands } from '../../../../src/sdk/sign-in/browser/open-browser.ts';
import { listenOnLoopback } from '../../../../src/sdk/sign-in/browser/loopback-server.ts';
import { failure } from '../../support/client-for.ts';
import { apartIssuer, portalOfIssuer } from '../../support/issuer.ts';

describe('the address to come back to', () => {
  const listening = async (language: 'nl' | 'en' = 'en') => {
    const loopback = await listenOnLoopback(language);
    let ended: Promise<void> | undefined;
    const end = (isSignedIn: boolean) => (ended ??= loopback.end(isSignedIn));
    onTestFinished(() => end(false));
    return { ...loopback, end };
  };

  test.each([
    ['nl', true, 200],
    ['nl', false, 400],
    ['en', true, 200],
    ['en', false, 400],
  ] as const)('shows in %s whether one is signed in (%o)', async (language, isSignedIn, status) => {
    const loopback = await listening(language);
    const callback = loopback.callback('mine');
    const visit = request(`${loopback.redirectUri}?code=1&state=mine`);
    expect((await callback).href).toBe(`${loopback.redirectUri}?code=1&state=mine`);
    void loopback.end(isSignedIn);
    const { statusCode, headers, body } = await visit;
    const { done, failed } = (await load(language, signInTexts)).answerPage;
    expect(statusCode).toBe(status);
    expect(await body.text()).toContain((isSignedIn ? done : failed).heading);
    expect(headers).toMatchObject({
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    });
  });

  test.each([
    ['with another state', '/callback?code=1&state=other', 'GET'],
    ['without a state', '/callback?code=1', 'GET'],
    ['at another path', '/?code=1&state=mine', 'GET'],
    ['by another method', '/callback?code=1&state=mine', 'POST'],
  ] as const)('does not count a visit %s', async (_name, path, method) => {
    const loopback = await listening();
    const callback = loopback.callback('mine');
    const { statusCode } = await request(new URL(path, loopback.redirectUri), { method });
    expect(statusCode).toBe(404);
    const visit = request(`${loopback.redirectUri}?code=2&state=mine`);
    expect((await callback).searchParams.get('code')).toBe('2');
    await Promise.all([visit, loopback.end(true)]);
  });

  test('counts one visit only', async () => {
    const loopback = await listening();
    const callback = loopback.callback('mine');
    const first = request(`${loopback.redirectUri}?code=1&state=mine`);
    await callback;
    expect((await request(`${loopback.redirectUri}?code=2&state=mine`)).statusCode).toBe(404);
    await Promise.all([first, loopback.end(true)]);
    expect((await callback).searchParams.get('code')).toBe('1');
  });

  test('listens on this machine only, and no longer than needed', async () => {
    const loopback = await listening();
    expect(new URL(loopback.redirectUri).hostname).toBe('127.0.0.1');
    await loopback.end(false);
    await expect(request(loopback.redirectUri)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  test('is gone too when the browser left before it was answered', async () => {
    const loopback = await listening();
    const callback = loopback.callback('mine');
    const { port } = new URL(loopback.redirectUri);
    const socket = connect(Number(port), '127.0.0.1');
    socket.write('GET /callback?code=1&state=mine HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n');
    await callback;
    socket.destroy();
    await once(socket, 'close');
    await loopback.end(true);
  });
});

describe('a person', () => {
  const agent = (timeoutMilliseconds?: number) =>
    browserUserAgent({ onUrl: () => {}, open: false, timeoutMilliseconds });

  test('who does not come back is not waited for longer than was said', async () => {
    const portal = await portalOfIssuer(await apartIssuer());
    const error = await failure(signIn({ portal, userAgent: agent(1) }));
    expect(error).toMatchObject({ code: 'sign-in-failed', params: { reason: expect.stringContaining('1 minutes') } });
  });

  test('who stops it is not waited for', async () => {
    const portal = await portalOfIssuer(await apartIssuer());
    const stop = new AbortController();
    const userAgent = browserUserAgent({ onUrl: () => stop.abort(), open: false });
    expect((await failure(signIn({ portal, userAgent, signal: stop.signal }))).code).toBe('aborted');
  });

  test('is told the address, also when a browser cannot be opened', async () => {
    const portal = await portalOfIssuer(await apartIssuer());
    const told: string[] = [];
    const userAgent = browserUserAgent({
      onUrl: (url) => told.push(url.href),
      open: () => Promise.reject(new Error('no browser')),
      timeoutMilliseconds: 1,
    });
    await failure(signIn({ portal, userAgent }));
    const url = new URL(told[0] ?? '');
    expect(Object.fromEntries(url.searchParams)).toMatchObject({
      client_id: 'pgb-cli',
      response_type: 'code',
      code_challenge_method: 'S256',
      scope: 'openid offline_access portal',
      resource: 'https://portal.example',
      redirect_uri: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/callback$/),
      state: expect.any(String),
      nonce: expect.any(String),
    });
  });
});

describe('a browser is opened', () => {
  const address = 'https://issuer.example/authorize?a=1&b=$(id)';
  test.each<[string, NodeJS.Platform, Record<string, string>, string[]]>([
    ['on macOS', 'darwin', {}, ['open']],
    ['on Windows', 'win32', {}, ['rundll32.exe']],
    ['on Linux with a screen', 'linux', { DISPLAY: ':0' }, ['xdg-open']],
    ['on Linux with Wayland', 'linux', { WAYLAND_DISPLAY: 'wayland-0' }, ['xdg-open']],
    ['on Linux under Windows', 'linux', { WSL_DISTRO_NAME: 'Ubuntu' }, ['wslview', 'rundll32.exe']],
    ['on Linux without a screen: not', 'linux', {}, []],
    ['on Linux with an empty screen: not', 'linux', { DISPLAY: '' }, []],
  ])('%s', (_name, platform, env, programs) => {
    const commands = browserCommands(address, { platform, env });
    expect(commands.map(([program]) => program)).toEqual(programs);
    for (const [, ...args] of commands) expect(args.at(-1)).toBe(address);
  });
});
