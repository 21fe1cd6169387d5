import type { AgreementSummary, CareProvider } from '../../../../src/contract/types.ts';
import type { AwardFacts } from '../../../../src/domain/award/award-facts.ts';
import type { AgreementKind } from '../../../../src/domain/words.ts';
import type { PartialAnswers } from '../../../../src/cli/agreement-wizard/answers/answers.ts';
import type { Facts, State } from '../../../../src/cli/agreement-wizard/facts/facts.ts';

function award(id: string, facts: Partial<AwardFacts> = {}): AwardFacts {
  return {
    id,
    law: 'Wlz',
    start: '2026-01-01',
    end: '2026-12-31',
    status: 'active',
    careFunctions: ['individual-guidance', 'household-help'],
    amountCents: 40_000_00,
    remainingCents: 10_000_00,
    ...facts,
  };
}

function provider(id: string, facts: Partial<CareProvider>): CareProvider {
  return {
    id,
    kind: 'person',
    name: 'Naam van de zorgverlener',
    careRegistered: false,
    bigRegistered: false,
    ...facts,
  };
}

/** One provider for each kind of agreement, and one with whom there is an agreement already. */
export const providers = {
  employment: provider('V0000011', { birthDate: '1990-05-05' }),
  assignment: provider('V0000012', { kind: 'self-employed', careRegistered: true, agbCode: '41999012' }),
  'assignment-family': provider('V0000013', { birthDate: '1980-05-05' }),
  'assignment-organisation': provider('V0000014', { kind: 'organisation', careRegistered: true, agbCode: '75999014' }),
} as const satisfies Record<AgreementKind, CareProvider>;
const busy = provider('V0000015', { kind: 'organisation' });

const running: AgreementSummary = {
  id: 'Z0000001',
  version: 1,
  status: 'approved',
  kind: 'assignment-organisation',
  budgetHolder: { id: 'A0000817', name: 'Naam van de budgethouder' },
  careProvider: { id: busy.id, name: busy.name },
  laws: ['Wlz'],
  start: '2026-01-01',
  end: '2026-12-31',
  amendment: null,
  unpaidAfter: null,
  changedAt: '2026-01-01T12:00:00Z',
};

export const facts: Facts = {
  today: '2026-11-03',
  budgetHolders: [{ id: 'A0000817', name: 'Naam van de budgethouder' }],
  awards: [award('T0000001'), award('T0000002', { status: 'withdrawn', end: '2025-12-31' })],
  agreements: [running],
  providers: [...Object.values(providers), busy],
};

const common: PartialAnswers = {
  budgetHolder: 'A0000817',
  award: ['T0000001'],
  family: 'none',
  start: '2026-12-01',
  term: 'indefinite',
  noticePeriod: 1,
  hours: 'irregular',
  rate: [{ careFunction: 'individual-guidance', unit: 'hour', cents: 25_00 }],
  travelPerKm: null,
  activities: null,
  careDescription: 'Begeleiding thuis',
  payroll: false,
  thirdPartyClause: true,
  sixWeekClause: true,
  otherTerms: null,
};

const special: Record<AgreementKind, PartialAnswers> = {
  employment: {
    hours: 'fixed',
    hoursPerWeek: 8 * 60,
    daysPerWeek: 2,
    trialPeriod: 1,
    payroll: true,
    taxCredit: true,
    employerCharges: 'low',
  },
  assignment: {},
  'assignment-family': { family: 'first-degree', payroll: true, taxCredit: false },
  'assignment-organisation': {},
};

/** A whole agreement of a kind, nothing wrong with it. */
export function stateOf(kind: AgreementKind, answers: PartialAnswers = {}, more: Partial<Facts> = {}): State {
  return {
    answers: { ...common, kind, provider: providers[kind].id, ...special[kind], ...answers },
    facts: { ...facts, ...more },
  };
}
