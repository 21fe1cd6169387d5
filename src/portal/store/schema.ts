import type { Insertable, Selectable } from 'kysely';
import type { AbsenceTable } from './tables/absences.ts';
import type {
  AccessLogHolderTable,
  AccessLogLinkTable,
  AccessLogOpenTable,
  AccessLogTable,
} from './tables/access-log.ts';
import type {
  AgreementTable,
  AgreementAmendmentTable,
  TariffListTable,
  AgreementAwardTable,
  AgreementReferenceTable,
  AgreementSignatureTable,
  AgreementVersionTable,
  ConsentTable,
} from './tables/agreements.ts';
import type {
  AwardTable,
  AwardConflictTable,
  AwardFunctionTable,
  AwardVersionTable,
  DepositTable,
  DepositUseTable,
  SettlementTable,
} from './tables/awards.ts';
import type { DataKeyTable, DataKeyWrapTable, ResealingTable } from './tables/data-keys.ts';
import type { DeliveryTable } from './tables/deliveries.ts';
import type { ActorTable, EventTable, MailTable, MessageReadTable } from './tables/messages.ts';
import type { DeclarationTable, InvoiceFileTable, MonthlyPayShortageTable } from './tables/declarations.ts';
import type {
  NettingTable,
  PayrollCreditTable,
  PaymentTable,
  PaymentReturnTable,
  PaymentRunTable,
  PayrollLineTable,
  PayrollOrderTable,
  RecoveryTable,
} from './tables/payments.ts';
import type {
  BudgetHolderTable,
  CareProviderTable,
  HolderAccountTable,
  KnownCareProviderTable,
  ProfileTable,
  ProposedAccountTable,
  RepresentativeTable,
  SettledAccountTable,
  SignInMeansTable,
  FurtherAgbCodeTable,
  SeenCertificateTable,
  StaffMemberTable,
} from './tables/people.ts';
import type { IdempotencyTable, PersonSearchesTable, SeenProofTable } from './tables/pipeline.ts';
import type { CounterTable, JobClaimTable, RemovalTable, SettingTable } from './tables/portal.ts';
import type { ClientKeyTable, IssuedCertificateTable, IssuerRecordTable } from './tables/practice.ts';

/**
 * The tables, the same on SQLite and PostgreSQL. Numbers of records are stored without their letter,
 * so that order by number is order of making and page 10,000 costs what page 1 costs; the letter is
 * put on at the border. Moments are milliseconds since 1970, dates and months are text, `…Json` is
 * JSON text, `…Sealed` is encrypted with a key that is not in the database, `…Hash` is a keyed hash
 * to look a sealed value up by.
 */
export interface Tables {
  budgetHolder: BudgetHolderTable;
  representative: RepresentativeTable;
  careProvider: CareProviderTable;
  knownCareProvider: KnownCareProviderTable;
  staffMember: StaffMemberTable;
  signInMeans: SignInMeansTable;
  furtherAgbCode: FurtherAgbCodeTable;
  seenCertificate: SeenCertificateTable;
  settledAccount: SettledAccountTable;
  proposedAccount: ProposedAccountTable;
  holderAccount: HolderAccountTable;
  profile: ProfileTable;
  award: AwardTable;
  awardFunction: AwardFunctionTable;
  awardVersion: AwardVersionTable;
  awardConflict: AwardConflictTable;
  deposit: DepositTable;
  depositUse: DepositUseTable;
  settlement: SettlementTable;
  agreement: AgreementTable;
  agreementAward: AgreementAwardTable;
  agreementReference: AgreementReferenceTable;
  agreementVersion: AgreementVersionTable;
  agreementSignature: AgreementSignatureTable;
  agreementAmendment: AgreementAmendmentTable;
  consent: ConsentTable;
  absence: AbsenceTable;
  declaration: DeclarationTable;
  tariffList: TariffListTable;
  invoiceFile: InvoiceFileTable;
  monthlyPayShortage: MonthlyPayShortageTable;
  payment: PaymentTable;
  paymentRun: PaymentRunTable;
  paymentReturn: PaymentReturnTable;
  payrollOrder: PayrollOrderTable;
  payrollLine: PayrollLineTable;
  recovery: RecoveryTable;
  netting: NettingTable;
  payrollCredit: PayrollCreditTable;
  actor: ActorTable;
  event: EventTable;
  messageRead: MessageReadTable;
  mail: MailTable;
  delivery: DeliveryTable;
  idempotency: IdempotencyTable;
  accessLog: AccessLogTable;
  accessLogLink: AccessLogLinkTable;
  accessLogOpen: AccessLogOpenTable;
  accessLogHolder: AccessLogHolderTable;
  personSearches: PersonSearchesTable;
  seenProof: SeenProofTable;
  jobClaim: JobClaimTable;
  removal: RemovalTable;
  counter: CounterTable;
  setting: SettingTable;
  issuerRecord: IssuerRecordTable;
  dataKey: DataKeyTable;
  dataKeyWrap: DataKeyWrapTable;
  resealing: ResealingTable;
  issuedCertificate: IssuedCertificateTable;
  clientKey: ClientKeyTable;
}

/** The tables that have a column. */
export type TableWith<Column extends string> = {
  [Name in keyof Tables]: Column extends keyof Tables[Name] ? Name : never;
}[keyof Tables];

export type Row<Name extends keyof Tables> = Selectable<Tables[Name]>;
export type NewRow<Name extends keyof Tables> = Insertable<Tables[Name]>;
