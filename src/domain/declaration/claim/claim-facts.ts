import type { AwardFacts } from '../../award/award-facts.ts';
import type { IsoDate } from '../../values/date.ts';
import type { Cents } from '../../values/money.ts';
import type { Month } from '../../values/month.ts';
import type { AgreementKind, AgreementStatus, CareProviderKind, EmployerCharges, Role } from '../../words.ts';
import type { AmountKind } from '../kinds.ts';

/** One amount that somebody asks for. */
export interface Claim {
  kind: AmountKind;
  month: Month;
  amountCents: Cents;
  statement?: string;
}

/** A declaration of the same kind for the same holder that stands. */
export interface StandingClaim {
  id: string;
  month: Month;
  awardId: string;
  agreementId: string | null;
  careProviderId: string | null;
  cents: Cents;
}

/** The agreement that an amount is asked under. */
export interface ClaimAgreement {
  id: string;
  status: AgreementStatus;
  kind: AgreementKind;
  careProviderId: string;
  providerKind: CareProviderKind;
  employerCharges?: EmployerCharges;
  start: IsoDate;
  end?: IsoDate;
}

export interface ClaimFacts {
  today: IsoDate;
  by: Role;
  /** Those that it may be asked of: the one that was named, or those of the agreement in the order in which they pay. */
  awards: readonly AwardFacts[];
  agreement?: ClaimAgreement;
  /** Whether the holder has settled an account. */
  hasAccount: boolean;
  claims: readonly StandingClaim[];
  /** What was paid of an award for anything but the accountability-free amount, by its id. */
  paidCents: ReadonlyMap<string, Cents>;
  /** What the last three months with work came to. */
  lastMonths: readonly Cents[];
  /** The awards that ended since the holder died. */
  endedByDeath: ReadonlySet<string>;
}
