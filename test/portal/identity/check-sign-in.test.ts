import { describe, expect, test } from 'vitest';
import { freshSignInMinutes } from '../../../src/contract/limits.ts';
import { operations } from '../../../src/contract/operations.ts';
import type { OperationFacts } from '../../../src/contract/operation.ts';
import type { Role } from '../../../src/domain/words.ts';
import { freshAndSubstantial } from '../../../src/contract/access/sign-in-demand.ts';
import { checkSignIn, signInFactsOf } from '../../../src/portal/identity/check-sign-in.ts';

const seconds = Date.parse('2026-11-03T09:00:00Z') / 1000;
const now = seconds * 1000;
const eidas = 'http://eidas.europa.eu/LoA/';
const claims = { sub: 'of the test', exp: seconds + 900, role: 'budget-holder', acr: `${eidas}substantial` } as const;
const demand = freshAndSubstantial(['budget-holder']);
function check(more: object, levels?: Parameters<typeof checkSignIn>[2]['levels']) {
  return () => checkSignIn({ ...claims, auth_time: seconds, ...more }, demand, { levels, now });
}

describe('a sign-in goes on', () => {
  test.each([0, 1, freshSignInMinutes * 60, -5])('%d seconds after it', (age) => {
    expect(check({ auth_time: seconds - age })).not.toThrow();
  });

  test.each([freshSignInMinutes * 60 + 1, 3600, -60])('and not %d seconds after it', (age) => {
    expect(check({ auth_time: seconds - age })).toThrow('sign-in-too-old');
  });

  test('and not when the token does not say when it was', () => {
    expect(() => checkSignIn(claims, demand, { levels: undefined, now })).toThrow('sign-in-too-old');
  });
});

describe('the level of', () => {
  test.each([
    `${eidas}substantial`,
    `${eidas}high`,
    'urn:oasis:names:tc:SAML:2.0:ac:classes:Smartcard',
    'urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI',
    'urn:etoegang:core:assurance-class:loa3',
    'urn:etoegang:core:assurance-class:loa4',
  ])('%s is enough', (acr) => {
    expect(check({ acr })).not.toThrow();
  });

  test.each([
    `${eidas}low`,
    'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
    'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorContract',
    'urn:etoegang:core:assurance-class:loa2',
    'urn:etoegang:core:assurance-class:loa2plus',
    'substantial',
    'toString',
    '',
    undefined,
  ])('%s is not', (acr) => {
    expect(check({ acr })).toThrow('sign-in-too-low');
  });

  test('an issuer with names of its own is what the config says, and nothing else', () => {
    const levels = { gold: 'high', silver: 'low' } as const;
    expect(check({ acr: 'gold' }, levels)).not.toThrow();
    expect(check({ acr: 'silver' }, levels)).toThrow('sign-in-too-low');
    expect(check({}, levels)).toThrow('sign-in-too-low');
  });
});

test('the refusal names every level that would do, to be asked of the issuer', () => {
  const levels = { bronze: 'low', silver: 'substantial', gold: 'high' } as const;
  expect(check({ acr: 'bronze' }, levels)).toThrow(
    expect.objectContaining({
      params: { minutes: freshSignInMinutes, level: 'substantial', acrValues: 'silver gold' },
    }),
  );
});

test('who is not asked, or calls what asks nothing, goes on as they are', () => {
  const old = { ...claims, role: 'assessor', acr: 'none' } as const;
  expect(() => checkSignIn(old, demand, { levels: undefined, now })).not.toThrow();
  expect(() => checkSignIn({ ...old, role: 'budget-holder' }, 'any', { levels: undefined, now })).not.toThrow();
});

test('what a token tells of its sign-in, and what it does not', () => {
  expect(signInFactsOf({ ...claims, auth_time: seconds }, undefined)).toEqual({
    level: 'substantial',
    signedInAt: now,
    endsAt: now + 900_000,
  });
  expect(signInFactsOf({ ...claims, acr: 'gold' }, undefined)).toMatchObject({ level: null, signedInAt: null });
});

// The office enters awards, and with them who acts, and assesses what was signed; it does so all day.
const asksSome: Readonly<Record<string, readonly Role[]>> = {
  'awards.addRepresentative': ['budget-holder'],
  'amendments.decide': ['budget-holder', 'representative', 'care-provider'],
  'deliveries.retry': ['payment-officer'],
  'deliveries.close': ['payment-officer'],
};

// Who signs, says where money goes, pays, or lets somebody act, shows who they are; the list is whole both ways.
test('these operations demand a sign-in that is fresh and substantial, of whoever may call them', () => {
  const demanding = Object.entries<OperationFacts>(operations).filter(([, { signIn }]) => signIn !== 'any');
  expect(demanding.map(([name]) => name).toSorted()).toEqual([
    'agreements.sign',
    'amendments.decide',
    'amendments.sign',
    'awards.addRepresentative',
    'budgetHolders.settleAccount',
    'careProviders.addCode',
    'careProviders.chooseMeans',
    'careProviders.removeCode',
    'careProviders.settleAccount',
    'deliveries.close',
    'deliveries.retry',
    'paymentRuns.create',
    'payments.retry',
    'profile.erase',
    'staff.give',
    'staff.limitSystems',
    'staff.take',
  ]);
  for (const [name, { signIn, roles }] of demanding) {
    const asked = asksSome[name] ?? roles;
    expect([name, signIn]).toEqual([name, freshAndSubstantial(asked)]);
  }
});
