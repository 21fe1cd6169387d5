import { expect, test } from 'vitest';
import { agreementContext } from '../../../../src/domain/agreement/agreement-context.ts';
import { checkExpiryNotice } from '../../../../src/domain/agreement/checks/check-expiry-notice.ts';
import {
  checkOrganisationTerms,
  checkResidentialInitiative,
} from '../../../../src/domain/agreement/checks/check-organisation-terms.ts';
import { checkIdentitySeen } from '../../../../src/domain/agreement/checks/check-payroll.ts';
import { agreementKinds, type AgreementKind } from '../../../../src/domain/words.ts';
import { agreementFacts, generalTerms, parties } from '../../examples.ts';

function contextOf(kind: AgreementKind, provider: 'person' | 'self-employed' | 'organisation' = 'person') {
  const facts = agreementFacts({ provider: { kind: provider, careRegistered: false, bigRegistered: false } });
  return agreementContext(parties({ kind }), facts);
}

function pathsOf(issues: readonly { path: string }[]): string[] {
  return issues.map(({ path }) => path);
}

test.each(agreementKinds)('the numbers and the signatory of an organisation in the kind %s', (kind) => {
  const { signatoryName, clientNumber } = { signatoryName: 'B. Bos', clientNumber: '4411' };
  const found = checkOrganisationTerms(generalTerms({ signatoryName, clientNumber }), contextOf(kind));
  const wrong = ['generalTerms.clientNumber', 'generalTerms.signatoryName'];
  expect(pathsOf(found)).toEqual(kind === 'assignment-organisation' ? [] : wrong);
});

test.each(agreementKinds)('a residential initiative in the kind %s', (kind) => {
  const found = checkResidentialInitiative(parties({ kind, residentialInitiative: true }));
  expect(pathsOf(found)).toEqual(kind === 'assignment-organisation' ? [] : ['parties.residentialInitiative']);
  expect(checkResidentialInitiative(parties({ kind, residentialInitiative: false }))).toEqual([]);
});

test.each([
  ['employment', '2027-01-01', '2027-06-30', 0],
  ['employment', '2027-01-01', '2027-06-29', 1],
  ['employment', '2027-01-01', undefined, 1],
  ['assignment', '2027-01-01', '2027-12-31', 1],
  ['assignment-family', '2027-01-01', '2027-12-31', 1],
] as const)('the end of a %s from %s until %s is announced: %i wrong', (kind, start, end, wrong) => {
  const term = { start, ...(end !== undefined && { end }) };
  expect(checkExpiryNotice({ ...term, expiryNotice: true }, contextOf(kind))).toHaveLength(wrong);
  expect(checkExpiryNotice({ ...term, expiryNotice: false }, contextOf(kind))).toEqual([]);
});

test.each([
  ['employment', 'person', false, 0],
  ['assignment', 'person', true, 0],
  ['assignment', 'person', false, 1],
  ['assignment', 'self-employed', true, 1],
  ['assignment-organisation', 'organisation', false, 1],
] as const)('proof of identity in %s of a %s, payroll %s: %i wrong', (kind, provider, payrollAdministration, wrong) => {
  const found = checkIdentitySeen({ identitySeen: true, payrollAdministration }, contextOf(kind, provider));
  expect(found).toHaveLength(wrong);
});
