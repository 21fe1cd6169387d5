import { expect, test } from 'vitest';
import { mapClaims } from '../../../../src/portal/identity/token/map-claims.ts';

test.each([
  ['nothing is said', {}, undefined, { role: 'assessor', bsn: '1', sub: 's' }],
  [
    'another claim has it',
    { acr: 'loa_authn' },
    undefined,
    { role: 'assessor', bsn: '1', sub: 's', loa_authn: 'high', acr: 'high' },
  ],
  ['the role has another word', {}, { assessor: 'payment-officer' }, { role: 'payment-officer' }],
  ['the role has a word of everybody', {}, { toString: 'budget-holder' }, { role: 'assessor' }],
] as const)('when %s', (_what, names, roles, found) => {
  const payload = { role: 'assessor', bsn: '1', sub: 's', loa_authn: 'high' };
  expect(mapClaims(payload, names, roles)).toMatchObject(found);
});

test('what stands under the own name is nobody’s when another name was given', () => {
  expect(mapClaims({ bsn: 'of somebody else', name: 'N.' }, { bsn: 'sealed_bsn' })).toEqual({ name: 'N.' });
});
