import type { ColumnType } from 'kysely';
import type { CoveredText, CoveredTextOrNull } from './covered.ts';
import type {
  AgreementKind,
  AgreementStatus,
  AmendmentParty,
  BudgetProviderKind,
  ConsentKind,
  ProviderFormality,
  Role,
} from '../../../domain/words.ts';
import type { Flag } from './flag.ts';

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
  workArrangementsJson: CoveredTextOrNull;
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
  /** The party that asked to take its end back, which the other has not decided on; null when nobody did. */
  endWithdrawalAskedBy: ColumnType<AmendmentParty | null, AmendmentParty | null | undefined, AmendmentParty | null>;
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

/** What an office lets through that the rules would not. */
export interface ConsentTable {
  id: number;
  agreementId: number;
  kind: ConsentKind;
  fromDay: string;
  untilDay: string;
  minutesPerWeek: number | null;
  /** Free text that may tell of somebody's health. */
  reasonSealed: string;
  officeKind: BudgetProviderKind;
  officeCode: string;
  /** Who gave it, for the audit: the subject of a sign-in, as signatures have it. */
  givenByHash: string;
  givenAt: number;
  withdrawnFrom: string | null;
  withdrawnAt: number | null;
  withdrawalReasonSealed: string | null;
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
  name: CoveredText;
  subjectHash: string;
  signedAt: number;
}

/** The price list of a care provider; the terms of a version name it by its hash. */
export interface TariffListTable {
  agreementId: number;
  hash: string;
  byteCount: number;
  contentSealed: string;
  addedAt: number;
}
