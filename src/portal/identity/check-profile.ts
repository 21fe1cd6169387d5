import type { Caller } from '../access/caller.ts';
import { PortalError } from '../answers/portal-error.ts';
import { findSettings } from '../store/queries/people/profiles.ts';
import type { Store } from '../store/store.ts';

/** Source: both leaflets, Profiel aanmaken: these data are needed for an agreement and for a payment. */
export async function checkProfile(store: Store, { person }: Caller): Promise<void> {
  if (person === null || (await findSettings(store, person)) !== undefined) return;
  throw new PortalError('profile-missing');
}
