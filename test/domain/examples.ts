import type {
  AgreementFacts,
  AwardFacts,
  DeclarableAgreement,
  DeclarationFacts,
  DeclarationInput,
  DraftTerms,
  GeneralTerms,
  Issue,
  IssueCode,
  LineInput,
  Parties,
  ProviderFacts,
  WorkArrangements,
} from '../../src/domain/index.ts';
import { prepareAgreement } from '../../src/domain/index.ts';

export const person: ProviderFacts = {
  kind: 'person',
  careRegistered: false,
  bigRegistered: false,
  birthDate: '1980-03-01',
};
export const selfEmployed: ProviderFacts = { kind: 'self-employed', careRegistered: true, bigRegistered: false };
export const organisation: ProviderFacts = { kind: 'organisation', careRegistered: true, bigRegistered: false };

export function award(change: Partial<AwardFacts> = {}): AwardFacts {
  return {
    id: 'T0000001',
    law: 'Wlz',
    start: '2025-01-01',
    end: '2025-12-31',
    status: 'active',
    careFunctions: ['personal-care', 'individual-guidance', 'group-guidance'],
    amountCents: 60_000_00,
    remainingCents: 50_000_00,
    ...change,
  };
}

export function parties(change: Partial<Parties> = {}): Parties {
  return {
    kind: 'assignment',
    careProviderId: 'V0000001',
    awardIds: ['T0000001'],
    familyRelation: 'none',
    ...change,
  };
}

export function work(change: Partial<WorkArrangements> = {}): WorkArrangements {
  return {
    start: '2025-06-01',
    termKind: 'indefinite',
    hoursPattern: 'irregular',
    rates: [{ careFunction: 'individual-guidance', unit: 'hour', cents: 60_00 }],
    ...change,
  };
}

export function generalTerms(change: Partial<GeneralTerms> = {}): GeneralTerms {
  return {
    careDescription: 'Support in structuring the day',
    payrollAdministration: false,
    thirdPartyClause: true,
    sixWeekClause: true,
    ...change,
  };
}

export function draft(change: Partial<DraftTerms> = {}): DraftTerms {
  return {
    parties: parties(),
    workArrangements: work(),
    generalTerms: generalTerms(),
    ...change,
  };
}

/** An ordinary agreement with a self-employed provider, drafted in May 2025. */
export function agreementFacts(change: Partial<AgreementFacts> = {}): AgreementFacts {
  return {
    today: '2025-05-10',
    provider: selfEmployed,
    awards: [award()],
    otherAgreements: [],
    ...change,
  };
}

export function agreement(change: Partial<DeclarableAgreement> = {}): DeclarableAgreement {
  return {
    id: 'Z0000001',
    status: 'approved',
    kind: 'assignment',
    budgetHolderId: 'A0000817',
    careProviderId: 'V0000001',
    start: '2025-01-01',
    rates: [{ careFunction: 'individual-guidance', unit: 'hour', cents: 60_00 }],
    providerFormality: 'formal',
    providerKind: 'self-employed',
    awardIds: ['T0000001'],
    ...change,
  };
}

export function line(change: Partial<LineInput> = {}): LineInput {
  return { date: '2025-05-06', minutes: 90, ...change };
}

export function declaration(change: Partial<DeclarationInput> = {}): DeclarationInput {
  return {
    reference: 'may',
    agreementId: 'Z0000001',
    month: '2025-05',
    kind: 'care-delivered',
    lines: [line()],
    ...change,
  };
}

type FactsChange = Partial<Omit<DeclarationFacts, 'agreement' | 'awards'>> & {
  agreement?: Partial<DeclarableAgreement>;
  awards?: AwardFacts[];
};

/** May 2025, handed in on 3 June. The month begins on a Thursday and ends on a Saturday. */
export function declarationFacts({
  agreement: change,
  awards = [award()],
  ...rest
}: FactsChange = {}): DeclarationFacts {
  return {
    today: '2025-06-03',
    receivedBy: 'care-provider',
    agreement: prepareAgreement(agreement(change)),
    minutesInWeekBefore: 0,
    minutesInWeekAfter: 0,
    invoiceNumberUsed: false,
    awards: new Map(awards.map((one) => [one.id, one])),
    ...rest,
  };
}

export function codes(issues: readonly Issue[]): IssueCode[] {
  return issues.map(({ code }) => code);
}
