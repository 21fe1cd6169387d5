import { describe, expect, test } from 'vitest';
import { freshSignInMinutes } from '../../../src/contract/limits.ts';
import { checkFreshSignIn } from '../../../src/portal/identity/check-fresh-sign-in.ts';

const now = Date.UTC(2026, 10, 3, 8);
const seconds = now / 1000;
const claims = { sub: 'x', exp: seconds + 60, role: 'care-provider' } as const;

describe('a sign-in is fresh', () => {
  test.each([0, 1, freshSignInMinutes * 60, -5])('%d seconds after it', (age) => {
    expect(() => checkFreshSignIn({ ...claims, auth_time: seconds - age }, now)).not.toThrow();
  });

  test.each([freshSignInMinutes * 60 + 1, 3600, -60])('and not %d seconds after it', (age) => {
    expect(() => checkFreshSignIn({ ...claims, auth_time: seconds - age }, now)).toThrow('sign-in-too-old');
  });

  test('and not when nobody says when it was', () => {
    expect(() => checkFreshSignIn(claims, now)).toThrow('sign-in-too-old');
  });
});
