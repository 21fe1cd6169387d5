import type { CoveredText, CoveredTextOrNull } from './covered.ts';
import type { Generated } from 'kysely';
import type {
  AccountSettler,
  CareProviderKind,
  MessageChannel,
  RepresentativeKind,
  RepresentativeNamer,
  Role,
  SignInMeans,
} from '../../../domain/words.ts';
import type { Language } from '../../../messages/language.ts';
import type { Flag } from './flag.ts';

export interface BudgetHolderTable {
  id: number;
  initials: CoveredText;
  surname: CoveredText;
  birthDate: CoveredText;
  bsnSealed: string;
  bsnHash: string;
  addressJson: CoveredText;
  email: CoveredTextOrNull;
  phone: CoveredTextOrNull;
  createdAt: number;
}

/** A person or an organisation that acts for a holder, as named on an award; of one of the two all columns are null. */
export interface RepresentativeTable {
  id: number;
  awardId: number;
  budgetHolderId: number;
  kind: RepresentativeKind;
  /** As profiles name them: of a person the keyed hash of the BSN (see queries/people/person-key.ts). */
  person: string;
  bsnSealed: string | null;
  initials: CoveredTextOrNull;
  surname: CoveredTextOrNull;
  birthDate: CoveredTextOrNull;
  namedBy: RepresentativeNamer;
  namedAt: number;
  /** When their data were last changed; null while they are as they were named. */
  changedAt: number | null;
  /** The last day of their power, as the ruling or the power of attorney says; null when it says none. */
  lastDay: string | null;
  kvkNumber: string | null;
  organisationName: CoveredTextOrNull;
}

export interface CareProviderTable {
  id: number;
  kind: CareProviderKind;
  name: CoveredText;
  agbCode: string | null;
  kvkNumber: string | null;
  bsnSealed: string | null;
  bsnHash: string | null;
  birthDate: CoveredTextOrNull;
  careRegistered: Flag;
  bigRegistered: Flag;
  email: CoveredTextOrNull;
  phone: CoveredTextOrNull;
  createdAt: number;
}

/** An AGB code of a care provider beside its own one, that stands for the same company in the trade register. */
export interface FurtherAgbCodeTable {
  agbCode: string;
  careProviderId: number;
  addedBy: Role;
  addedAt: number;
}

/** A certificate by which a system of a care provider came in, of each provider that it serves; moments are in milliseconds since 1970. */
export interface SeenCertificateTable {
  /** SHA-256 of the certificate, as its tokens are bound to it. */
  thumbprint: string;
  careProviderId: number;
  /** The program and the AGB code as which it came in, of which one alone may be told. */
  cameInAs: string;
  endsAt: number;
  seenAt: number;
}

/** Somebody who works for an organisation, or all of its systems together, with the rights that its administrator gave. */
export interface StaffMemberTable {
  /** The organisation, as `queries/people/staff.ts` names it. */
  organisation: string;
  /** A keyed hash of who signs in for that organisation, as people read it out; `systems` for its systems. */
  code: string;
  nameSealed: string | null;
  /** Empty once all were taken: whose rights were taken reads that. */
  rightsJson: string;
  givenAt: number;
  changedAt: number | null;
}

/** By which means alone a care organisation comes in; of one that has chosen none there is no row. */
export interface SignInMeansTable {
  /** The organisation, as `queries/people/staff.ts` names it. */
  organisation: string;
  means: Exclude<SignInMeans, 'either'>;
  chosenAt: number;
  /** When it first came in by this means since; from then on the other one is refused. */
  provedAt: number | null;
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

/** The account of the holder's own, for what is paid to no care provider. */
export interface HolderAccountTable {
  budgetHolderId: number;
  ibanSealed: string;
  settledBy: Role;
  settledAt: number;
}

/**
 * How a person is reached: one row for whoever is a holder, acts for one and gives care, under one keyed hash of their
 * BSN; a company has a name made from its number here (see queries/people/person-key.ts).
 */
export interface ProfileTable {
  person: string;
  language: Language;
  messageChannel: MessageChannel;
  email: CoveredTextOrNull;
  phone: CoveredTextOrNull;
  /** The address before, until it has been told that another stands in its place. */
  formerEmail: CoveredTextOrNull;
  /** Where a representative or a care provider lives, by the register of persons; of a holder it stands with the holder. */
  addressSealed: string | null;
  /** Null until the person has made the profile, as at a first sign-in. */
  madeAt: number | null;
  changedAt: number;
  /** When the data were last compared with the register of persons. */
  checkedAt: number | null;
}
