import type { ErasedKind, KeepRule, KeptOfPerson } from '../../domain/retention/kept-kinds.ts';
import type { AccessRule } from '../../contract/access/access.ts';
import type {
  AccessEntry,
  AmendmentDecisionResult,
  DeclarationResult,
  DeclarationPreview,
  DecisionResult,
} from '../../contract/types.ts';
import type { AgreementTerms, GeneralTerms } from '../../domain/agreement-terms.ts';
import type { Severity } from '../../domain/issue-codes.ts';
import type { AgreementOperation } from '../../domain/lifecycle/agreement-lifecycle.ts';
import type { AwardOperation } from '../../domain/lifecycle/award-lifecycle.ts';
import type { DeclarationOperation } from '../../domain/lifecycle/declaration-lifecycle.ts';
import type { ReturnReason } from '../../domain/payment/return-reasons.ts';
import type { ImportKindName } from '../import-kinds.ts';
import type { RecordKind } from '../../domain/values/record-id.ts';
import type {
  AbsenceKind,
  AbsencePayer,
  AbsenceStatus,
  AccountStatus,
  AgendaKind,
  AgreementKind,
  AgreementStatus,
  AgreementWait,
  AmendmentParty,
  AwardChangeKind,
  AwardEndCause,
  AwardStatus,
  BankOutcome,
  BudgetProviderKind,
  CareFunction,
  CareLaw,
  CareProviderKind,
  CareUnit,
  ConflictResolution,
  ConsentKind,
  DeclarationKind,
  DeclarationStatus,
  DeliveryKind,
  DeliveryStatus,
  FamilyRelation,
  HolidayHours,
  ForecastBasis,
  HoursPattern,
  Language,
  MessageChannel,
  PaymentStatus,
  PayrollState,
  ProviderFormality,
  RecoveryStatus,
  RegisterName,
  RegisterOutcome,
  RepresentativeKind,
  Role,
  AssuranceLevel,
  SignInMeans,
  StaffRight,
  Submitter,
  UnnamedActor,
  TerminationGround,
  TermKind,
} from '../../domain/words.ts';

/** The closed lists whose values are shown to people, by the name that `texts.word(group, value)` takes. */
export interface WordGroups {
  careLaw: CareLaw;
  awardChangeKind: AwardChangeKind;
  awardEndCause: AwardEndCause;
  conflictResolution: ConflictResolution;
  consentKind: ConsentKind;
  absenceKind: AbsenceKind;
  absenceStatus: AbsenceStatus;
  absencePayer: AbsencePayer;
  agendaKind: AgendaKind;
  budgetProviderKind: BudgetProviderKind;
  role: Role;
  assuranceLevel: AssuranceLevel;
  representativeKind: RepresentativeKind;
  staffRight: StaffRight;
  signInMeans: SignInMeans;
  careProviderKind: CareProviderKind;
  language: Language;
  messageChannel: MessageChannel;
  registerName: RegisterName;
  unnamedActor: UnnamedActor;
  /** On what authority somebody saw a record. */
  accessRule: AccessRule;
  accessResult: AccessEntry['result'];
  registerOutcome: RegisterOutcome;
  erasedKind: ErasedKind;
  keptOfPerson: KeptOfPerson;
  keepRule: KeepRule;
  providerFormality: ProviderFormality;
  familyRelation: FamilyRelation;
  careFunction: CareFunction;
  careUnit: CareUnit;
  /** A unit when there is more than one of it: `uur`, `dagdelen`. */
  careUnits: CareUnit;
  agreementKind: AgreementKind;
  step: keyof AgreementTerms;
  termKind: TermKind;
  hoursPattern: HoursPattern;
  terminationGround: TerminationGround;
  holidayHours: HolidayHours;
  employerCharges: NonNullable<GeneralTerms['employerCharges']>;
  declarationKind: DeclarationKind;
  /** The one who handed a declaration in, or made it. */
  submitter: Submitter;
  /** The status of any record. */
  status:
    AgreementStatus | DeclarationStatus | AwardStatus | PaymentStatus | RecoveryStatus | AbsenceStatus | DeliveryStatus;
  agreementStatus: AgreementStatus;
  agreementWait: AgreementWait;
  amendmentParty: AmendmentParty;
  declarationStatus: DeclarationStatus;
  awardStatus: AwardStatus;
  paymentStatus: PaymentStatus;
  payrollState: PayrollState;
  recoveryStatus: RecoveryStatus;
  deliveryKind: DeliveryKind;
  deliveryStatus: DeliveryStatus;
  accountStatus: AccountStatus;
  bankOutcome: BankOutcome;
  /** Why a bank refuses a transfer or sends it back. */
  returnReason: ReturnReason;
  recordKind: RecordKind;
  forecastBasis: ForecastBasis;
  /** Something that can be done with a record, as `nextOperations` names it. */
  action: AgreementOperation | DeclarationOperation | AwardOperation | 'amend' | 'discard';
  decision: 'approve' | 'reject';
  outcome:
    | DeclarationResult['outcome']
    | DeclarationPreview['outcome']
    | DecisionResult['outcome']
    | AmendmentDecisionResult['outcome'];
  severity: Severity;
  importKind: ImportKindName;
}
export type WordGroup = keyof WordGroups;
export type WordOf<Group extends WordGroup> = WordGroups[Group];

export type Words = { readonly [Group in WordGroup]: Readonly<Record<WordOf<Group>, string>> };
