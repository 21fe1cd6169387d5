import type { Power } from '../../domain/award/powers.ts';
import type { AssuranceLevel, BudgetProviderKind, Role, SignInMeans, StaffRight } from '../../domain/words.ts';

/** How somebody signed in; moments in milliseconds. Null is what the token does not tell. */
export interface SignInFacts {
  level: AssuranceLevel | null;
  signedInAt: number | null;
  endsAt: number;
}

/** A means that an organisation chose in place of the other. */
export type ChosenMeans = Exclude<SignInMeans, 'either'>;

/** From where somebody acts for an organisation: one of its people, or a system of its own. */
export interface Seat {
  /** The organisation, by the name that its people are recorded under. */
  organisation: string;
  organisationName: string;
  /** What the person is told to give to an administrator; null for a system. */
  code: string | null;
  /** Null where nobody told it. */
  name: string | null;
  rights: readonly StaffRight[];
  /** The name under which messages to this person alone are kept; null for a system. */
  person: string | null;
  /** It is set where the organisation chose the other means than the one they came by, and that one was used. */
  only?: ChosenMeans;
}

/** The person or system that is calling, found from a verified access token. One sign-in has one role. */
export interface Caller {
  /** It is stable and not personal: a keyed hash of what the issuer vouches for. */
  subject: string;
  /**
   * The person by whom a profile is found, whatever they sign in as: a keyed hash too, or the number of a company. It is
   * null for an office, which has no profile.
   */
  person: string | null;
  role: Role;
  name: string;
  /** The numbers of the holders whose budget the caller may run; a budget holder has its own number here. */
  budgetHolderIds: readonly number[];
  /**
   * The awards of these holders that a representative has no power over, since no award of that office names them.
   * What rests on one of these is not theirs to see or do; it is empty for everybody else.
   */
  awardsOutside: readonly number[];
  /**
   * The numbers of the holders over whose care, or whose money, a representative decides nothing; both are empty for
   * everybody else.
   */
  without: Readonly<Record<Power, ReadonlySet<number>>>;
  /** It is set for a care provider. */
  careProviderId: number | null;
  /** Who looks at the affairs of one holder sees no others; it is absent for whoever sees all that is theirs to see. */
  onlyHolder?: number;
  /** How and when they signed in; it is absent for a call that the portal makes itself. */
  signIn?: SignInFacts;
  /**
   * It is set for whoever acts for an organisation. Absent, they have every right: a person of their own, an office, and a
   * sign-in that does not tell which person of the organisation it is, as long as that has no people recorded.
   */
  seat?: Seat;
  /** It is set for an assessor: the office whose awards and agreements they see. */
  office: { kind: BudgetProviderKind; code: string; name: string } | null;
}
