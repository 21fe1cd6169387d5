import type { OperationName } from '../../contract/operations.ts';
import type { Caller, ChosenMeans, Seat } from '../access/caller.ts';
import { PortalError } from '../answers/portal-error.ts';
import { findMeans, proveMeans } from '../store/queries/people/sign-in/sign-in-means.ts';
import type { Store } from '../store/store.ts';

/** What is left by the means that an organisation did not choose: to see that it is so, and for an administrator to change it. */
const leftOpen: ReadonlySet<OperationName> = new Set([
  'me.show',
  'staff.show',
  'careProviders.means',
  'careProviders.chooseMeans',
]);

/** Refuses whoever comes by another means than the one that their organisation chose. */
export function checkMeans({ seat }: Pick<Caller, 'seat'>, operation: OperationName): void {
  if (seat?.only === undefined || leftOpen.has(operation)) return;
  throw new PortalError('not-allowed', { params: { operation, reason: `only-${seat.only}` } });
}

/**
 * The means that an organisation chose in place of the one by which somebody comes in. A choice holds from the first time
 * that the chosen means is used, so that nobody shuts themselves out by choosing what does not work yet.
 */
export async function onlyMeans(store: Store, seat: Seat, now: number): Promise<ChosenMeans | undefined> {
  const chosen = await findMeans(store, seat.organisation);
  if (chosen === undefined) return undefined;
  const used: ChosenMeans = seat.code === null ? 'certificate' : 'eherkenning';
  if (chosen.means !== used) return chosen.provedAt === null ? undefined : chosen.means;
  if (chosen.provedAt === null) await proveMeans(store, chosen, now);
  return undefined;
}
