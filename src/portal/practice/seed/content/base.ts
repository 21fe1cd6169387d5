import type { Provider } from '../../people/providers.ts';
import * as providers from '../../people/providers.ts';
import { holder, holderOfOrganisation, representedHolders } from '../../people/holders.ts';
import { representative } from '../../people/person.ts';
import { representingOrganisation } from '../../people/representing-organisation.ts';
import { signedBeforehand, signedLately } from './calendar.ts';
import type { Seed, SeedAgreement, SeedAward } from '../seed.ts';
import { rate, termsOf } from './terms.ts';

const { organisation, selfEmployed, carer, employee } = providers;
const [first, second, third] = representedHolders;
const represented = { kind: 'curator', person: representative } as const;

const awards = {
  holder: {
    number: 1,
    holder,
    amountCents: 48_000_00,
    careFunctions: ['personal-care', 'nursing', 'individual-guidance', 'group-guidance', 'household-help'],
  },
  first: {
    number: 2,
    holder: first,
    amountCents: 36_500_00,
    careFunctions: ['individual-guidance', 'group-guidance'],
    representative: represented,
  },
  second: {
    number: 3,
    holder: second,
    amountCents: 41_250_00,
    careFunctions: ['personal-care', 'individual-guidance'],
    representative: represented,
  },
  third: {
    number: 4,
    holder: third,
    amountCents: 29_900_00,
    careFunctions: ['individual-guidance', 'respite-care'],
    representative: represented,
  },
  ofOrganisation: {
    number: 5,
    holder: holderOfOrganisation,
    amountCents: 33_600_00,
    careFunctions: ['individual-guidance', 'household-help'],
    representative: { kind: 'curator', organisation: representingOrganisation },
  },
} as const satisfies Record<string, SeedAward>;

function agreement(
  number: number,
  award: SeedAward,
  provider: Provider,
  agreed: Parameters<typeof termsOf>[2],
  progress: Pick<SeedAgreement, 'stage' | 'signing'> = { stage: 'approved', signing: signedBeforehand },
): SeedAgreement {
  return { number, award, provider, terms: termsOf(award, provider, agreed), ...progress };
}

const agreements: readonly SeedAgreement[] = [
  agreement(1, awards.holder, organisation, {
    kind: 'assignment-organisation',
    rates: [rate('individual-guidance', 'hour', 64_80), rate('group-guidance', 'day-part', 61_50)],
    careDescription: 'Begeleiding bij het regelen van de dag, twee dagdelen dagbesteding in de week.',
    work: { travelCentsPerKm: 23 },
  }),
  agreement(2, awards.holder, carer, {
    kind: 'assignment-family',
    familyRelation: 'first-degree',
    rates: [rate('personal-care', 'hour', 24_50), rate('household-help', 'hour', 20_00)],
    careDescription: 'Hulp bij wassen en aankleden, en in het huishouden.',
  }),
  agreement(3, awards.holder, employee, {
    kind: 'employment',
    rates: [rate('household-help', 'hour', 18_75)],
    careDescription: 'Schoonmaken en boodschappen doen.',
    work: { hoursPattern: 'fixed', minutesPerWeek: 4 * 60, daysPerWeek: 2, noticePeriodMonths: 1 },
    general: { payrollAdministration: true, payrollTaxCredit: true, employerCharges: 'high' },
  }),
  agreement(4, awards.first, selfEmployed, {
    kind: 'assignment',
    rates: [rate('individual-guidance', 'hour', 58_00)],
    careDescription: 'Begeleiding naar zelfstandig wonen.',
  }),
  agreement(5, awards.first, organisation, {
    kind: 'assignment-organisation',
    rates: [rate('group-guidance', 'day-part', 61_50)],
    careDescription: 'Dagbesteding in de houtwerkplaats.',
  }),
  agreement(6, awards.second, organisation, {
    kind: 'assignment-organisation',
    rates: [rate('personal-care', 'hour', 57_40), rate('individual-guidance', 'hour', 64_80)],
    careDescription: 'Ochtend- en avondverzorging, begeleiding bij de administratie.',
  }),
  agreement(7, awards.third, selfEmployed, {
    kind: 'assignment',
    rates: [rate('individual-guidance', 'hour', 58_00)],
    careDescription: 'Wekelijks huisbezoek.',
  }),
];

/** Agreements that were made lately and still ask somebody to do something. */
const unfinished: readonly SeedAgreement[] = [
  agreement(
    8,
    awards.holder,
    selfEmployed,
    {
      kind: 'assignment',
      rates: [rate('nursing', 'hour', 72_00)],
      careDescription: 'Wondverzorging aan huis.',
      work: { start: '2026-12-01' },
    },
    { stage: 'shared', signing: signedLately },
  ),
  agreement(
    9,
    awards.third,
    organisation,
    {
      kind: 'assignment-organisation',
      rates: [rate('respite-care', 'full-day', 195_00)],
      careDescription: 'Een weekend in de maand logeeropvang.',
      work: { start: '2026-12-01' },
    },
    { stage: 'in-assessment', signing: signedLately },
  ),
];

/** People who have agreed for the whole year. */
export const base: Seed = {
  holders: [holder, ...representedHolders, holderOfOrganisation],
  providers: providers.providers,
  awards: Object.values(awards),
  agreements,
};

export const agreementsInProgress: Seed = { holders: [], providers: [], awards: [], agreements: unfinished };
