import type { BudgetProviderKind, Role } from '../../domain/words.ts';

/** The person or system that is calling, found from a verified access token. One sign-in has one role. */
export interface Caller {
  /** Stable, not personal: a keyed hash of what the issuer vouches for. */
  subject: string;
  role: Role;
  name: string;
  /** Numbers of the holders whose budget the caller may run; own number for a budget holder. */
  budgetHolderIds: readonly number[];
  /** Set for a care provider. */
  careProviderId: number | null;
  /** Set for an assessor: the office whose awards and agreements they see. */
  office: { kind: BudgetProviderKind; code: string; name: string } | null;
}
