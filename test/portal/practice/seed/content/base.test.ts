import { describe, expect, test } from 'vitest';
import {
  type AwardFacts,
  checkAgreement,
  formatRecordId,
  isBsn,
  isIban,
  isUzovi,
} from '../../../../../src/domain/index.ts';
import { clientNumber, mostClients } from '../../../../../src/portal/practice/seeded-numbers.ts';
import { office } from '../../../../../src/portal/practice/people/office.ts';
import { base } from '../../../../../src/portal/practice/seed/content/base.ts';
import { hasTravel, institution } from '../../../../../src/portal/practice/seed/content/institution.ts';
import type { Seed, SeedAgreement, SeedAward } from '../../../../../src/portal/practice/seed/seed.ts';

function awardFacts({ number, amountCents, careFunctions }: SeedAward): AwardFacts {
  return {
    id: formatRecordId('award', number),
    law: 'Wlz',
    start: '2026-01-01',
    end: '2026-12-31',
    status: 'active',
    careFunctions: [...careFunctions],
    amountCents,
    remainingCents: amountCents,
  };
}

/** What the portal would have said on the day that the agreement was shared. */
function issuesOf(agreement: SeedAgreement, { agreements }: Pick<Seed, 'agreements'>) {
  return checkAgreement(agreement.terms, {
    today: new Date(agreement.signing.shared).toISOString().slice(0, 10),
    provider: { ...agreement.provider, bigRegistered: false },
    awards: [awardFacts(agreement.award)],
    otherAgreements: agreements
      .filter(({ award }) => award.holder === agreement.award.holder)
      .map(({ number, provider }) => ({
        id: formatRecordId('agreement', number),
        careProviderId: formatRecordId('care-provider', provider.number),
        status: 'approved',
      })),
    agreementId: formatRecordId('agreement', agreement.number),
  });
}

function unique(values: readonly unknown[]): boolean {
  return new Set(values).size === values.length;
}

describe.each([
  ['the people of every practice portal', base],
  ['an institution of 200 clients', institution(1, 200)],
])('%s', (_name, seed) => {
  test('have agreements that keep every rule', () => {
    expect(seed.agreements.flatMap((agreement) => issuesOf(agreement, seed))).toEqual([]);
  });

  test('have numbers that pass the checks and belong to one', () => {
    const bsns = [...seed.holders, ...seed.providers].flatMap(({ bsn }) => bsn ?? []);
    expect(bsns.filter((bsn) => !isBsn(bsn))).toEqual([]);
    expect(unique(bsns)).toBe(true);
    expect(seed.providers.filter(({ iban }) => !isIban(iban))).toEqual([]);
    expect(unique(seed.providers.map(({ iban }) => iban))).toBe(true);
  });
});

describe('an institution', () => {
  test('has the numbers that a spreadsheet may name', () => {
    const { agreements } = institution(1, 200);
    expect(agreements.at(0)).toMatchObject({ number: 1001, award: { number: 1001, holder: { number: 1001 } } });
    expect(agreements.at(-1)?.number).toBe(1200);
    expect(clientNumber(mostClients)).toBe(999_999);
  });

  test('gives a client the same facts, however many clients there are', () => {
    expect(institution(150, 150).agreements[0]).toEqual(institution(1, 200).agreements[149]);
  });

  test('agrees on travel with every fourth client', () => {
    const travelling = institution(1, 8).agreements.filter(
      ({ terms }) => terms.workArrangements.travelCentsPerKm !== undefined,
    );
    expect(travelling.map(({ number }) => number)).toEqual([1004, 1008]);
    expect(hasTravel(4)).toBe(true);
  });

  test('its people are nobody of the others', () => {
    const others = new Set(base.holders.map(({ bsn }) => bsn));
    expect(institution(1, 2000).holders.filter(({ bsn }) => others.has(bsn))).toEqual([]);
  });
});

test('the care office has a code of the right form', () => {
  expect(isUzovi(office.code)).toBe(true);
});
