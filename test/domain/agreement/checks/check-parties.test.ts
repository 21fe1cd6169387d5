import { describe, expect, test } from 'vitest';
import {
  agreementStatuses,
  checkAwards,
  checkCareProvider,
  checkKind,
  checkParties,
} from '../../../../src/domain/index.ts';
import type {
  AgreementKind,
  AgreementStatus,
  FamilyRelation,
  IssueCode,
  ProviderFacts,
} from '../../../../src/domain/index.ts';
import { agreementFacts, award, codes, organisation, parties, person, selfEmployed } from '../../examples.ts';

// Source: svb.nl, zorgovereenkomst kiezen; the table of kinds; leaflet for care providers, 1 (AGB and KVK, else BSN).
const kinds: [AgreementKind, ProviderFacts, FamilyRelation, IssueCode[], string][] = [
  ['employment', person, 'none', [], 'an employee'],
  ['employment', selfEmployed, 'none', ['KIND_NEEDS_PERSON'], 'an entrepreneur is no employee'],
  ['employment', organisation, 'none', ['KIND_NEEDS_PERSON'], 'an organisation has its own model'],
  ['employment', person, 'partner', ['KIND_NOT_FOR_FAMILY'], 'SVB model arbeidsovereenkomst 2017'],
  ['employment', person, 'second-degree', ['KIND_NOT_FOR_FAMILY'], 'SVB model arbeidsovereenkomst 2017'],
  ['assignment', person, 'none', [], 'not an entrepreneur'],
  ['assignment', selfEmployed, 'none', [], 'an entrepreneur'],
  ['assignment', organisation, 'none', ['KIND_NEEDS_PERSON'], 'an organisation has its own model'],
  ['assignment', person, 'first-degree', ['KIND_NOT_FOR_FAMILY'], 'family has its own model'],
  ['assignment-family', person, 'first-degree', [], 'a parent or child'],
  ['assignment-family', person, 'partner', [], 'a partner'],
  ['assignment-family', person, 'none', ['KIND_NEEDS_FAMILY'], 'no family'],
  ['assignment-family', selfEmployed, 'second-degree', [], 'a relative with a practice: SVB asks about family first'],
  ['assignment-family', organisation, 'second-degree', ['KIND_NEEDS_PERSON'], 'an organisation has its own model'],
  ['assignment-organisation', organisation, 'none', [], 'an organisation'],
  ['assignment-organisation', organisation, 'first-degree', [], 'a relative owns the enterprise'],
  ['assignment-organisation', selfEmployed, 'none', ['KIND_NEEDS_ORGANISATION'], 'works alone'],
  ['assignment-organisation', person, 'none', ['KIND_NEEDS_ORGANISATION'], 'no enterprise'],
];

test.each(kinds)('%s with %o, family %s: %o (%s)', (kind, provider, familyRelation, expected) => {
  expect(codes(checkKind({ kind, familyRelation }, { facts: agreementFacts({ provider }) }))).toEqual(expected);
});

test('says nothing of the provider while none was chosen', () => {
  const facts = agreementFacts({ provider: null });
  expect(checkKind({ kind: 'employment', familyRelation: 'none' }, { facts })).toEqual([]);
});

describe('one agreement per provider', () => {
  const others = (id: string, careProviderId: string, status: (typeof agreementStatuses)[number]) =>
    agreementFacts({ otherAgreements: [{ id, careProviderId, status }], agreementId: 'Z0000009' });

  // Source: mijnpgb.nl, toelichting stap 1.
  test.each(agreementStatuses)('counts one that is %s', (status) => {
    const bindsNobody = status === 'draft' || status === 'rejected';
    const expected = bindsNobody ? [] : ['PROVIDER_ALREADY_HAS_AGREEMENT'];
    expect(codes(checkCareProvider('V0000001', others('Z0000002', 'V0000001', status)))).toEqual(expected);
  });

  // Most agreements are for a year: the next one is drawn up beside it, and begins the day after.
  const days: [
    status: AgreementStatus,
    other: [string, string?],
    term: [string, string?] | undefined,
    clash: boolean,
  ][] = [
    ['approved', ['2026-01-01', '2026-12-31'], ['2027-01-01'], false],
    ['approved', ['2026-01-01', '2026-12-31'], ['2026-12-31'], true],
    ['approved', ['2026-01-01', '2026-10-31'], undefined, false],
    ['approved', ['2026-01-01', '2026-12-31'], undefined, true],
    ['approved', ['2026-01-01'], ['2027-01-01', '2027-12-31'], true],
    ['approved', ['2027-01-01', '2027-12-31'], ['2026-12-01', '2026-12-31'], false],
    ['approved', ['2027-01-01', '2027-12-31'], ['2026-12-01', '2027-01-01'], true],
    ['approved', ['2027-01-01', '2027-12-31'], ['2026-12-01'], true],
    ['shared', ['2027-01-01'], ['2026-12-01', '2026-12-31'], false],
    // It was ended with notice: until that day both would be paid for the same week.
    ['ended', ['2026-01-01', '2026-12-31'], ['2026-12-01'], true],
    ['ended', ['2026-01-01', '2026-12-31'], ['2026-12-31'], true],
    ['ended', ['2026-01-01', '2026-12-31'], ['2027-01-01'], false],
    ['ended', ['2026-01-01', '2026-11-02'], undefined, false],
    ['ended', ['2026-01-01', '2026-11-03'], undefined, true],
  ];

  test.each(days)('counts one that is %s, %j, beside %j: %s', (status, [otherStart, otherEnd], term, clash) => {
    const facts = agreementFacts({
      today: '2026-11-03',
      otherAgreements: [
        {
          id: 'Z0000002',
          careProviderId: 'V0000001',
          status,
          start: otherStart,
          ...(otherEnd !== undefined && { end: otherEnd }),
        },
      ],
    });
    const [start, end] = term ?? [];
    const found = checkCareProvider('V0000001', facts, start === undefined ? undefined : { start, end });
    expect(codes(found)).toEqual(clash ? ['PROVIDER_ALREADY_HAS_AGREEMENT'] : []);
  });

  test('counts neither itself nor that of somebody else', () => {
    expect(checkCareProvider('V0000001', others('Z0000009', 'V0000001', 'shared'))).toEqual([]);
    expect(checkCareProvider('V0000001', others('Z0000002', 'V0000002', 'approved'))).toEqual([]);
  });
});

// Source: BW 7:400, 7:610: two parties.
test.each([
  [true, ['PROVIDER_IS_HOLDER']],
  [false, []],
])('a provider who is the holder: %s', (providerIsHolder, expected) => {
  expect(codes(checkParties(parties(), agreementFacts({ providerIsHolder })))).toEqual(expected);
});

describe('awards', () => {
  test('must be at least one', () => {
    expect(codes(checkAwards([], agreementFacts()))).toEqual(['AWARD_MISSING']);
  });

  test('may be several, each of them valid', () => {
    const wmo = award({ id: 'T0000002', law: 'Wmo' });
    const gone = award({ id: 'T0000003', status: 'withdrawn', end: '2024-12-31' });
    const facts = agreementFacts({ awards: [award(), wmo, gone] });
    expect(checkAwards(['T0000001', 'T0000002'], facts)).toEqual([]);
    expect(checkAwards(['T0000001', 'T0000003', 'T0000004'], facts)).toMatchObject([
      { path: 'parties.awardIds.1', params: { award: 'T0000003', reason: 'withdrawn' } },
      { path: 'parties.awardIds.2', params: { award: 'T0000004', reason: 'unknown' } },
    ]);
  });
});

test('the whole step tells everything at once', () => {
  const wrong = parties({ kind: 'employment', familyRelation: 'partner', awardIds: [] });
  expect(codes(checkParties(wrong, agreementFacts({ provider: person })))).toEqual([
    'KIND_NOT_FOR_FAMILY',
    'AWARD_MISSING',
  ]);
  expect(checkParties(parties(), agreementFacts())).toEqual([]);
});
