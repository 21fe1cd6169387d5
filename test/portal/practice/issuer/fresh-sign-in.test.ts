// Who says where money goes, or who acts for them, has signed in just now, and the token of the practice portal says when that was.
import { decodeJwt } from 'jose';
import { afterEach, expect, test, vi } from 'vitest';
import { exitCodes } from '../../../../src/contract/http/errors.ts';
import { freshSignInMinutes } from '../../../../src/contract/limits.ts';
import { testBsn, testIban } from '../../../../src/portal/practice/people/test-numbers.ts';
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

test('a holder names an agent after signing in anew; the office does so as it enters awards', async () => {
  const person = { initials: 'R.', surname: 'Rover', birthDate: '1980-01-01' };
  const add = async (who: 'holder' | 'assessor', token: string, bsn: string) =>
    portal.as(who, ['award', 'representative', 'add', 'T0000001', '--input', '-', '--yes'], {
      env: { PGB_TOKEN: token },
      stdin: JSON.stringify({ kind: who === 'holder' ? 'authorised-agent' : 'mentor', person: { ...person, bsn } }),
    });
  const freshToken = async (who: 'holder' | 'assessor') =>
    (await signIn({ portal: portal.url, userAgent: personaUserAgent(who) })).accessToken;
  const old = await freshToken('holder');
  const ofOffice = await freshToken('assessor');
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + (freshSignInMinutes + 1) * MINUTE });
  const refused = await add('holder', old, testBsn(950_001));
  expect([refused.code, refused.stdout]).toEqual([exitCodes['not-allowed'], '']);
  expect(refused.stderr).toMatch(/who acts for you[^]*sign-in-too-old/);
  expect((await add('assessor', ofOffice, testBsn(950_002))).code).toBe(0);
  expect((await add('holder', await freshToken('holder'), testBsn(950_001))).code).toBe(0);
});
