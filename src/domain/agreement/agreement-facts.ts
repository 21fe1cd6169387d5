import type { Consent } from './consent.ts';
import type { AwardFacts } from '../award/award-facts.ts';
import type { ProviderFacts } from '../provider/provider-facts.ts';
import type { Rules } from '../rules/rules.ts';
import type { IsoDate } from '../values/date.ts';
import type { AgreementStatus } from '../words.ts';

/** Another agreement of the same holder. */
export interface OtherAgreement {
  id: string;
  careProviderId: string;
  status: AgreementStatus;
  /** True when whoever asks may not see it: its number is not told. */
  isHidden?: boolean;
  /** Its first day, once that is known. */
  start?: IsoDate;
  /** Its last day, when it has one. */
  end?: IsoDate;
}

/** The facts that a check of an agreement needs besides the agreement. */
export interface AgreementFacts {
  today: IsoDate;
  /** `null` while no provider was chosen. */
  provider: ProviderFacts | null;
  /** True when provider and holder are the same person; only the portal, which has their BSNs, can tell. */
  providerIsHolder?: boolean;
  /** All awards of the budget holder. */
  awards: AwardFacts[];
  /** The holder's other agreements; the one being checked may be among them. */
  otherAgreements: OtherAgreement[];
  agreementId?: string;
  /** Of the offices, for this agreement. */
  consents?: readonly Consent[];
  /** The day on which it was handed to the office that now approves it: from then on nothing goes without its consent. */
  receivedOn?: IsoDate;
  /** The tariff lists that are with this agreement; only the portal knows. */
  tariffLists?: readonly string[];
  rules?: Rules;
}
