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

export const award = (change: Partial<AwardFacts> = {}): AwardFacts => ({
  id: 'T0000001',
  law: 'Wlz',
  start: '2025-01-01',
  end: '2025-12-31',
  status: 'active',
  careFunctions: ['personal-care', 'individual-guidance', 'group-guidance'],
  amountCents: 60_000_00,
  remainingCents: 50_000_00,
  ...change,
});

export const parties = (change: Partial<Parties> = {}): Parties => ({
  kind: 'assignment',
  careProviderId: 'V0000001',
  awardIds: ['T0000001'],
  familyRelation: 'none',
  ...change,
});

export const work = (change: Partial<WorkArrangements> = {}): WorkArrangements => ({
  start: '2025-06-01',
  termKind: 'indefinite',
  hoursPattern: 'irregular',
  rates: [{ careFunction: 'individual-guidance', unit: 'hour', cents: 60_00 }],
  ...change,
});

export const generalTerms = (change: Partial<GeneralTerms> = {}): GeneralTerms => ({
  careDescription: 'Support in structuring the day',
  payrollAdministration: false,
  thirdPartyClause: true,
  sixWeekClause: true,
  ...change,
});

export const draft = (change: Partial<DraftTerms> = {}): DraftTerms => ({
  parties: parties(),
  workArrangements: work(),
  generalTerms: generalTerms(),
  ...change,
});

/** An ordinary agreement with a self-employed provider, drafted in May 2025. */
export const agreementFacts = (change: Partial<AgreementFacts> = {}): AgreementFacts => ({
  today: '2025-05-10',
  provider: selfEmployed,
  awards: [award()],
  otherAgreements: [],
  ...change,
});

export const agreement = (change: Partial<DeclarableAgreement> = {}): DeclarableAgreement => ({
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
});

export const line = (change: Partial<LineInput> = {}): LineInput => ({ date: '2025-05-06', minutes: 90, ...change });

export const declaration = (change: Partial<DeclarationInput> = {}): DeclarationInput => ({
  reference: 'may',
  agreementId: 'Z0000001',
  month: '2025-05',
  kind: 'care-delivered',
  lines: [line()],
  ...change,
});

type FactsChange = Partial<Omit<DeclarationFacts, 'agreement' | 'awards'>> & {
  agreement?: Partial<DeclarableAgreement>;
  awards?: AwardFacts[];
};

/** May 2025, handed in on 3 June. The month begins on a Thursday and ends on a Saturday. */
export const declarationFacts = ({
  agreement: change,
  awards = [award()],
  ...rest
}: FactsChange = {}): DeclarationFacts => ({
  today: '2025-06-03',
  receivedBy: 'care-provider',
  agreement: prepareAgreement(agreement(change)),
  minutesInWeekBefore: 0,
  minutesInWeekAfter: 0,
  invoiceNumberUsed: false,
  awards: new Map(awards.map((one) => [one.id, one])),
  ...rest,
});

export const codes = (issues: readonly Issue[]): IssueCode[] => issues.map(({ code }) => code);
