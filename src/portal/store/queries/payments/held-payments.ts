import type { Store } from '../../store.ts';
import { findSetting, setSetting } from '../settings.ts';

const HELD = 'payments.held';

/**
 * A database that was put back from a copy does not know what the bank has got since the copy was made: by itself it would
 * pay that once more. So nothing is paid until somebody of the payment office, who has compared, runs the payments.
 */
export async function holdPayments(store: Pick<Store, 'db'>): Promise<void> {
  await setSetting(store, HELD, 'restored');
}

export async function arePaymentsHeld(store: Store): Promise<boolean> {
  return (await findSetting(store, HELD)) !== undefined;
}

export async function releasePayments({ db }: Store): Promise<void> {
  await db.deleteFrom('setting').where('key', '=', HELD).execute();
}
