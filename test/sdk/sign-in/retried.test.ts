import { expect, test } from 'vitest';
import { personaUserAgent, signIn } from '../../../src/index.ts';
import { renewSession } from '../../../src/sdk/sign-in/renew.ts';
import { openTestPortal } from '../../../src/testing/index.ts';
import { watchedWay } from '../../import/support/watched-way.ts';

const fromIssuer = /\.well-known|\/token$/;

test.each([
  ['is away for a moment', 503, '{}'],
  ['was asked too slowly', 408, '{}'],
  ['is asked too much', 429, '{}'],
  ['is behind something that is away', 502, '<h1>Bad gateway</h1>'],
  ['answers what breaks off', 200, '{"issuer":"http'],
])('signing in and renewing go on when the issuer %s', async (_, status, text) => {
  await using portal = await openTestPortal();
  let spoilt = 0;
  const way = await watchedWay(portal.url, {
    instead({ path, before }) {
      // Each place is out of order at the first request to it, and at the third.
      if (!fromIssuer.test(path) || before % 2 === 1) return undefined;
      spoilt += 1;
      return { status, text };
    },
  });
  const session = await signIn({ portal: way, userAgent: personaUserAgent('organisation') });
  const signedIn = spoilt;
  expect(signedIn).toBeGreaterThan(0);
  const renewed = await renewSession(session);
  expect(renewed.accessToken).not.toBe(session.accessToken);
  expect(spoilt).toBeGreaterThan(signedIn);
});
