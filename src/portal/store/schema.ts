import type { ColumnType, Generated, Insertable, Selectable } from 'kysely';
import type { EventType } from '../../contract/events.ts';
import type {
  AccountSettler,
  AgreementKind,
  AgreementStatus,
  AmendmentParty,
  AwardEndCause,
  AwardStatus,
  BudgetProviderKind,
  CareLaw,
  CareProviderKind,
  ConflictResolution,
  DeclarationKind,
  DeclarationStatus,
  PaymentReturnKind,
  PaymentStatus,
  ProviderFormality,
  RepresentativeKind,
  RepresentativeNamer,
  Role,
  Submitter,
} from '../../domain/words.ts';
import type { Language } from '../../messages/language.ts';

/**
 * The tables, the same on SQLite and PostgreSQL. Numbers of records are stored without their letter,
 * so that order by number is order of making and page 10,000 costs what page 1 costs; the letter is
 * put on at the border. Moments are milliseconds since 1970, dates and months are text, `…Json` is
 * JSON text, `…Sealed` is encrypted with a key that is not in the database, `…Hash` is a keyed hash
 * to look a sealed value up by.
 */
type Flag = ColumnType<number, number, number>;

export interface BudgetHolderTable {
  id: number;
  initials: string;
  surname: string;
  birthDate: string;
  bsnSealed: string;
  bsnHash: string;
  addressJson: string;
  email: string | null;
  phone: string | null;
  createdAt: number;
}

/** A person who acts for a holder, as named on an award. */
export interface RepresentativeTable {
  id: number;
  awardId: number;
  budgetHolderId: number;
  kind: RepresentativeKind;
  bsnSealed: string;
  bsnHash: string;
  initials: string;
  surname: string;
  birthDate: string;
  namedBy: RepresentativeNamer;
  namedAt: number;
}

export interface CareProviderTable {
  id: number;
  kind: CareProviderKind;
  name: string;
  agbCode: string | null;
  kvkNumber: string | null;
  bsnSealed: string | null;
  bsnHash: string | null;
  birthDate: string | null;
  careRegistered: Flag;
  bigRegistered: Flag;
  email: string | null;
  phone: string | null;
  createdAt: number;
}

/** An account that a provider, or the payment office, has settled: from a day on all money for the provider goes there. */
export interface SettledAccountTable {
  id: Generated<number>;
  careProviderId: number;
  ibanSealed: string;
  settledBy: AccountSettler;
  settledAt: number;
  paysFrom: string;
  /** It is set when another account was settled before this one came into force. */
  withdrawnAt: number | null;
}

/** What a holder says is the account of a provider: good for that holder's money, until one is settled. */
export interface ProposedAccountTable {
  budgetHolderId: number;
  careProviderId: number;
  ibanSealed: string;
  proposedAt: number;
}

/** Persons whom a holder has found by BSN: only these can be named in a draft, since numbers can be guessed. */
export interface KnownCareProviderTable {
  budgetHolderId: number;
  careProviderId: number;
}

export interface AwardTable {
  id: number;
  status: AwardStatus;
  budgetHolderId: number;
  providerKind: BudgetProviderKind;
  providerCode: string;
  providerName: string;
  law: CareLaw;
  careFunctionsJson: string;
  start: string;
  end: string;
  amountCents: number;
  /** Reservations are conditional updates of these two: two processes cannot spend the same cent. */
  scheduledCents: number;
  paidCents: number;
  enteredAt: number;
  /** The number of its newest version. */
  version: number;
  /** It is set while a spending conflict waits for the judgement of the office. */
  declarationStop: Flag;
}

/** The whole situation of an award from a day on; the award itself has the one that is in force now. */
export interface AwardVersionTable {
  awardId: number;
  version: number;
  kindsJson: string;
  fromDay: string;
  end: string;
  careFunctionsJson: string;
  amountCents: number;
  cause: AwardEndCause | null;
  reasonSealed: string | null;
  enteredAt: number;
  /** It is null until the day has come from which the amount holds. */
  appliedAt: number | null;
}

/** A change that left less than was spent, or ended an award before care that was paid already. */
export interface AwardConflictTable {
  id: Generated<number>;
  awardId: number;
  version: number;
  overspentCents: number;
  afterEndCents: number;
  openedAt: number;
  resolvedAt: number | null;
  resolution: ConflictResolution | null;
  reasonSealed: string | null;
}

export interface AgreementTable {
  id: number;
  version: number;
  status: AgreementStatus;
  kind: AgreementKind | null;
  budgetHolderId: number;
  careProviderId: number | null;
  lawsJson: string;
  start: string | null;
  end: string | null;
  partiesJson: string | null;
  workArrangementsJson: string | null;
  /** It is 1 when terms that were agreed, or are being drafted, have a wage or fixed amount for each month. */
  paysMonthly: number | null;
  /** Holds the care description: health data. */
  generalTermsSealed: string | null;
  providerFormality: ProviderFormality | null;
  /** Reasons are free text and may tell of somebody's health. */
  returnReasonSealed: string | null;
  assessmentSealed: string | null;
  /** The version that was agreed last; null when it was never amended. Its day may still have to come. */
  agreedVersion: number | null;
  createdAt: number;
  changedAt: number;
}

/** The next version of an agreement: the whole new terms, and the life of the amendment that they come by. */
export interface AgreementAmendmentTable {
  agreementId: number;
  version: number;
  /** The version whose terms it changes. */
  amends: number;
  fromDay: string;
  status: AgreementStatus;
  begunBy: AmendmentParty;
  needsProvider: Flag;
  needsAssessment: Flag;
  termsSealed: string;
  providerFormality: ProviderFormality | null;
  returnReasonSealed: string | null;
  assessmentSealed: string | null;
  /** It is set when the agreement shows these terms. */
  inForceAt: number | null;
  createdAt: number;
  changedAt: number;
}

/** The awards that pay for an agreement; the office that gave one may see and assess the agreement. */
export interface AgreementAwardTable {
  agreementId: number;
  awardId: number;
  /** Order in which the agreement names them. */
  position: number;
}

/** A draft that was sent in with many others, by its sender's own reference. */
export interface AgreementReferenceTable {
  budgetHolderId: number;
  reference: string;
  /** The hash is keyed; it tells a repeat from a change under the same reference. */
  contentHash: string;
  agreementId: number;
}

/** The terms that were shared and signed, never changed afterwards. */
export interface AgreementVersionTable {
  agreementId: number;
  version: number;
  termsSealed: string;
  createdAt: number;
}

export interface AgreementSignatureTable {
  agreementId: number;
  version: number;
  role: Role;
  name: string;
  subjectHash: string;
  signedAt: number;
}

export interface DeclarationTable {
  id: number;
  /** The sender's own; unique for a care provider. */
  reference: string;
  /** The hash tells a repeat from a change under the same reference. */
  contentHash: string;
  status: DeclarationStatus;
  kind: DeclarationKind;
  month: string;
  agreementId: number;
  budgetHolderId: number;
  careProviderId: number;
  invoiceNumber: string | null;
  invoiceDate: string | null;
  lineCount: number;
  minutes: number;
  totalCents: number;
  costCents: number;
  /** Minutes in the ISO week that the month's first (last) day shares with the month before (after). */
  minutesInFirstWeek: number;
  minutesInLastWeek: number;
  /** The same by day, packed; null in what 0.1.0 stored. */
  careByDay: string | null;
  /** What was told of it and let through, for whoever decides on it; null when there was nothing. */
  warningsJson: string | null;
  linesJson: string;
  notesSealed: string | null;
  /** [{ awardId, cents }]: the cost that each award bears. */
  perAwardJson: string;
  submittedBy: Submitter;
  submittedAt: number;
  decidedAt: number | null;
  rejectionReasonSealed: string | null;
  /** A payment run leaves it alone until this day; null when it may be paid at once. */
  payableFrom: string | null;
  /** The days and amounts of a wage or fixed amount; null for what somebody handed in. */
  monthlyPayJson: string | null;
}

/** A wage or fixed amount that was not made, because no budget has enough for it; it is tried again each day. */
export interface MonthlyPayShortageTable {
  agreementId: number;
  month: string;
  budgetHolderId: number;
  neededCents: number;
  foundAt: number;
}

export interface PaymentTable {
  id: number;
  status: PaymentStatus;
  declarationId: number;
  agreementId: number;
  month: string;
  budgetHolderId: number;
  careProviderId: number;
  amountCents: number;
  dueDate: string;
  paidAt: number | null;
  paymentRunId: number | null;
  /** The account that the money of a run goes to, as it was when the payment came into the run. */
  ibanSealed: string | null;
  /** How often it is sent to the bank, this time too. */
  attempt: Generated<number>;
  /** The account that the bank sent it back from: no run takes it until another is settled, or the office says so. */
  returnedIbanSealed: ColumnType<string | null, string | null | undefined, string | null>;
  /** The bank's code for why it came back. */
  returnReason: ColumnType<string | null, string | null | undefined, string | null>;
  /** Since when everybody has been told that it waits for an account number. */
  remindedAt: ColumnType<number | null, number | null | undefined, number | null>;
}

/** A time that a payment was sent and did not arrive: the bank refused it, or sent the money back. */
export interface PaymentReturnTable {
  paymentId: number;
  attempt: number;
  paymentRunId: number;
  kind: PaymentReturnKind;
  reasonCode: string | null;
  amountCents: number;
  answeredAt: number;
}

export interface PaymentRunTable {
  id: number;
  /** One run for a day. */
  date: string;
  /** On which the bank pays; null until the file is written, and for runs of before it was kept. */
  executionDate: string | null;
  scheduledCount: number;
  paymentCount: number;
  totalCents: number;
  creditTransferSealed: string | null;
  startedAt: number;
  finishedAt: number | null;
}

export interface EventTable {
  id: Generated<number>;
  type: EventType;
  at: number;
  /** The number with its letter: Z0000012. */
  recordId: string;
  budgetHolderId: number | null;
  careProviderId: number | null;
  /** Office that gave the award in question. */
  providerCode: string | null;
  /** A text about it may name these numbers, months and cents; they are never a name or health data. */
  paramsJson: string;
  reasonSealed: string | null;
}

/** Messages are made from events; only that somebody has read one is kept. */
export interface MessageReadTable {
  eventId: number;
  reader: string;
  readAt: number;
}

export interface IdempotencyTable {
  caller: string;
  key: string;
  operation: string;
  bodyHash: string;
  status: number;
  answer: string | null;
  /** The language of the texts in the answer. */
  language: Language;
  /** The record that it is about, and the people whose data it shows; an answer of 0.1.0 does not have them. */
  recordId: string | null;
  budgetHolderIdsJson: string | null;
  careProviderIdsJson: string | null;
  createdAt: number;
}

/**
 * A line says who did what to whose record, in which role, when, and with which result. It is kept five years. Source:
 * NEN 7513, Stcrt. 2019-38007.
 */
export interface AccessLogTable {
  id: Generated<number>;
  at: number;
  subjectHash: string;
  role: Role | null;
  operation: string;
  recordId: string | null;
  /** Numbers of the budget holders whose data was touched. */
  budgetHolderIdsJson: string;
  status: number;
  requestId: string;
  /** Numbers of the care providers that were found, entered or shown by themselves; null in a line of 0.1.0. */
  careProviderIdsJson: string | null;
}

/** How often somebody looked for a person by BSN on a day, in all processes together. */
export interface PersonSearchesTable {
  subjectHash: string;
  date: string;
  count: number;
}

/** A job claims its date here, so that with several processes each run happens once. */
export interface JobClaimTable {
  job: string;
  date: string;
  claimedBy: string;
  claimedAt: number;
  finishedAt: number | null;
}

export interface CounterTable {
  kind: string;
  value: number;
}

export interface SettingTable {
  key: string;
  value: string;
}

/** Codes, grants and refresh tokens of a practice portal's issuer; their values are kept as a keyed hash. */
export interface IssuerRecordTable {
  model: string;
  idHash: string;
  grantHash: string | null;
  payloadSealed: string;
  consumedAt: number | null;
  expiresAt: number;
}

export interface Tables {
  budgetHolder: BudgetHolderTable;
  representative: RepresentativeTable;
  careProvider: CareProviderTable;
  knownCareProvider: KnownCareProviderTable;
  settledAccount: SettledAccountTable;
  proposedAccount: ProposedAccountTable;
  award: AwardTable;
  awardVersion: AwardVersionTable;
  awardConflict: AwardConflictTable;
  agreement: AgreementTable;
  agreementAward: AgreementAwardTable;
  agreementReference: AgreementReferenceTable;
  agreementVersion: AgreementVersionTable;
  agreementSignature: AgreementSignatureTable;
  agreementAmendment: AgreementAmendmentTable;
  declaration: DeclarationTable;
  monthlyPayShortage: MonthlyPayShortageTable;
  payment: PaymentTable;
  paymentRun: PaymentRunTable;
  paymentReturn: PaymentReturnTable;
  event: EventTable;
  messageRead: MessageReadTable;
  idempotency: IdempotencyTable;
  accessLog: AccessLogTable;
  personSearches: PersonSearchesTable;
  jobClaim: JobClaimTable;
  counter: CounterTable;
  setting: SettingTable;
  issuerRecord: IssuerRecordTable;
}

export type Row<Name extends keyof Tables> = Selectable<Tables[Name]>;
export type NewRow<Name extends keyof Tables> = Insertable<Tables[Name]>;
