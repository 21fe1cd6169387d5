import { expect, test } from 'vitest';
import { accountBehind, subjectFor } from '../../../../src/portal/practice/issuer/pairwise.ts';

const secret = 'a secret of the test';

test.each(['holder', 'A0000818', 'V0000001', ''])(
  'the name of %j is the same each time, and can be turned back',
  (account) => {
    const subject = subjectFor(account, secret);
    expect(subject).toBe(subjectFor(account, secret));
    expect(subject).toMatch(/^[\w-]+$/);
    expect(accountBehind(subject, secret)).toBe(account === '' ? undefined : account);
  },
);

test('it tells nothing of the account, and two accounts have two', () => {
  const first = subjectFor('A0000818', secret);
  const second = subjectFor('A0000819', secret);
  expect(Buffer.from(first, 'base64url').includes('A0000')).toBe(false);
  expect(first.slice(0, 16)).not.toBe(second.slice(0, 16));
});

const given = subjectFor('holder', secret);
test.each([
  ['of another issuer', subjectFor('holder', 'another secret')],
  ['that was changed', given.replace(/^./, (first) => (first === 'A' ? 'B' : 'A'))],
  ['that was cut', given.slice(0, -4)],
  ['that is an account', 'holder'],
  ['that is empty', ''],
  ['that is long and no such name', 'a'.repeat(80)],
])('a name %s is nobody', (_what, subject) => {
  expect(accountBehind(subject, secret)).toBeUndefined();
});
