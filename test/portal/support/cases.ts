import type { Agreement, Award, CareProvider, NewAward, NewCareProvider } from '../../../src/contract/types.ts';
import type { AgreementTerms } from '../../../src/domain/agreement-terms.ts';
import type { AgreementKind, AgreementStatus } from '../../../src/domain/words.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { testAgb, testBsn, testIban, testKvk } from '../../../src/portal/practice/people/test-numbers.ts';
import { assessor, holderOf, paymentOfficer, providerOf } from './callers.ts';
import type { Desk } from './desk.ts';

/** 3 November 2026, 9 o'clock in Amsterdam. */
export const startOfTests = Date.UTC(2026, 10, 3, 8);

export function newHolder(serial: number): NonNullable<NewAward['budgetHolder']> {
  return {
    initials: 'B.I.J.',
    surname: `Voorbeeld ${serial}`,
    birthDate: '1948-05-26',
    bsn: testBsn(serial),
    address: { street: 'Voorbeeldstraat', houseNumber: '17', postcode: '1234 ab', city: 'Voorbeeldstad' },
    email: 'holder@example.org',
  };
}

export function newAward(serial: number, change: Partial<NewAward> = {}): NewAward {
  return {
    budgetHolder: newHolder(serial),
    law: 'Wlz',
    careFunctions: ['personal-care', 'individual-guidance', 'household-help'],
    start: '2026-01-01',
    end: '2026-12-31',
    amountCents: 48_000_00,
    ...change,
  };
}

export function enterAward(desk: Desk, serial: number, change: Partial<NewAward> = {}, by = assessor): Promise<Award> {
  return desk.call(by, 'awards.create', newAward(serial, change));
}

const identities: Record<NewCareProvider['kind'], (serial: number) => Partial<NewCareProvider>> = {
  person: (serial) => ({ bsn: testBsn(500_000 + serial), birthDate: '1979-06-02' }),
  'self-employed': (serial) => ({ agbCode: testAgb('41', serial % 1000) }),
  organisation: (serial) => ({ agbCode: testAgb('75', serial % 1000), kvkNumber: testKvk(serial) }),
};

export function newProvider(
  kind: NewCareProvider['kind'],
  serial: number,
  change: Partial<NewCareProvider> = {},
): NewCareProvider {
  return {
    kind,
    name: `Zorgverlener ${serial}`,
    iban: testIban(serial),
    email: 'provider@example.org',
    phone: '0612345678',
    ...identities[kind](serial),
    ...change,
  };
}

/** A provider whom a holder has registered; the payment office has found the companies in the register. */
export async function register(desk: Desk, holder: Caller, provider: NewCareProvider): Promise<CareProvider> {
  const made = await desk.call(holder, 'careProviders.create', provider);
  if (made.kind === 'person' || made.careRegistered) return made;
  await desk.call(paymentOfficer, 'careProviders.update', { careRegistered: true }, { careProviderId: made.id });
  return { ...made, careRegistered: true };
}

/** What is particular to each of the four kinds of agreement. */
const kinds: Record<
  AgreementKind,
  { provider: NewCareProvider['kind']; cents: number; more: (terms: AgreementTerms) => AgreementTerms }
> = {
  employment: {
    provider: 'person',
    cents: 18_75,
    more: ({ parties, workArrangements, generalTerms }) => ({
      parties,
      workArrangements: { ...workArrangements, hoursPattern: 'fixed', minutesPerWeek: 480, daysPerWeek: 2 },
      generalTerms: { ...generalTerms, payrollAdministration: true, payrollTaxCredit: true, employerCharges: 'low' },
    }),
  },
  assignment: { provider: 'self-employed', cents: 58_00, more: (terms) => terms },
  'assignment-family': {
    provider: 'person',
    cents: 24_50,
    more: (terms) => ({ ...terms, parties: { ...terms.parties, familyRelation: 'first-degree' } }),
  },
  'assignment-organisation': { provider: 'organisation', cents: 64_80, more: (terms) => terms },
};
export const agreementKinds = Object.keys(kinds) as AgreementKind[];

export function termsOf(kind: AgreementKind, careProviderId: string, awardIds: string[]): AgreementTerms {
  return kinds[kind].more({
    parties: { kind, careProviderId, awardIds, familyRelation: 'none' },
    workArrangements: {
      start: '2026-11-01',
      termKind: 'indefinite',
      hoursPattern: 'irregular',
      rates: [{ careFunction: 'individual-guidance', unit: 'hour', cents: kinds[kind].cents }],
    },
    generalTerms: {
      careDescription: 'Begeleiding bij het regelen van de dag.',
      payrollAdministration: false,
      thirdPartyClause: true,
      sixWeekClause: true,
    },
  });
}

/** An award, a holder, a provider and an agreement between them in a status. */
export interface Case {
  award: Award;
  provider: CareProvider;
  agreement: Agreement;
  params: { agreementId: string };
  holder: Caller;
  careProvider: Caller;
}

interface Wish {
  kind?: AgreementKind;
  award?: Award;
  provider?: CareProvider;
}

export async function openCase(desk: Desk, serial: number, wish: Wish = {}): Promise<Case> {
  const { kind = 'assignment-organisation' } = wish;
  const award = wish.award ?? (await enterAward(desk, serial));
  const holder = holderOf(award.budgetHolder.id);
  const provider = wish.provider ?? (await register(desk, holder, newProvider(kinds[kind].provider, serial)));
  const agreement = await desk.call(holder, 'agreements.create', termsOf(kind, provider.id, [award.id]));
  const params = { agreementId: agreement.id };
  return { award, provider, agreement, params, holder, careProvider: providerOf(provider.id) };
}

type Step = (desk: Desk, at: Case) => Promise<Agreement>;
const share: Step = (desk, { holder, params }) => desk.call(holder, 'agreements.share', undefined, params);
const giveBack: Step = (desk, { careProvider, params }) =>
  desk.call(careProvider, 'agreements.return', { version: 1, reason: 'The rate is not what we agreed' }, params);
const signFirst: Step = (desk, { careProvider, params }) =>
  desk.call(careProvider, 'agreements.sign', { version: 1 }, params);
const signLast: Step = (desk, { holder, params }) => desk.call(holder, 'agreements.sign', { version: 1 }, params);
const submit: Step = (desk, { holder, params }) => desk.call(holder, 'agreements.submit', { version: 1 }, params);
const approve: Step = (desk, { params }) =>
  desk.call(assessor, 'agreements.assess', { version: 1, decision: 'approve' }, params);
const reject: Step = (desk, { params }) =>
  desk.call(
    assessor,
    'agreements.assess',
    { version: 1, decision: 'reject', reason: 'Care that the award does not name' },
    params,
  );
const end: Step = (desk, { holder, params }) =>
  desk.call(holder, 'agreements.end', { version: 1, end: '2026-11-30', ground: 'mutual-consent' }, params);

const signed = [share, signFirst, signLast];
const paths: Record<Exclude<AgreementStatus, 'amended'>, Step[]> = {
  draft: [],
  shared: [share],
  returned: [share, giveBack],
  'signed-by-provider': [share, signFirst],
  signed,
  'in-assessment': [...signed, submit],
  approved: [...signed, submit, approve],
  rejected: [...signed, submit, reject],
  ended: [...signed, submit, approve, end],
};
export type Reachable = keyof typeof paths;
export const reachable = Object.keys(paths) as Reachable[];

/** In one transaction, because many tests begin with it. */
export function bringTo(desk: Desk, status: Reachable, serial: number, wish: Wish = {}): Promise<Case> {
  return desk.atOnce(async (inside) => {
    const at = await openCase(inside, serial, wish);
    for (const step of paths[status]) await step(inside, at);
    return { ...at, agreement: await inside.call(at.holder, 'agreements.show', undefined, at.params) };
  });
}
