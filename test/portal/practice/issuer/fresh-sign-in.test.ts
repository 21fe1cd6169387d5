// Who says where money goes has signed in just now, and the token of the practice portal says when that was.
import { decodeJwt } from 'jose';
import { afterEach, expect, test, vi } from 'vitest';
import { exitCodes } from '../../../../src/contract/errors.ts';
import { freshSignInMinutes } from '../../../../src/contract/limits.ts';
import { testIban } from '../../../../src/portal/practice/people/test-numbers.ts';
import { personaUserAgent } from '../../../../src/sdk/sign-in/persona/persona-user-agent.ts';
import { signIn } from '../../../../src/sdk/sign-in/sign-in.ts';
import { usePortal } from '../../../cli/support/portal.ts';

const portal = usePortal();
const MINUTE = 60_000;

afterEach(() => {
  vi.useRealTimers();
});

test('an account is settled after signing in anew, not on an old session, which is told how', async () => {
  const settle = (token: string) =>
    portal.as('organisation', ['provider', 'account', 'settle', '--iban', testIban(817), '--yes'], {
      env: { PGB_TOKEN: token },
    });
  const freshToken = async () =>
    (await signIn({ portal: portal.url, userAgent: personaUserAgent('organisation') })).accessToken;
  const old = await freshToken();
  const { auth_time: signedInAt, iat } = decodeJwt(old);
  expect(Math.abs(Number(signedInAt) - Number(iat))).toBeLessThan(60);
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + (freshSignInMinutes + 1) * MINUTE });
  const refused = await settle(old);
  expect([refused.code, refused.stdout]).toEqual([exitCodes['not-allowed'], '']);
  expect(refused.stderr).toMatch(/pgb login[^]*sign-in-too-old/);
  expect((await settle(await freshToken())).code).toBe(0);
});
