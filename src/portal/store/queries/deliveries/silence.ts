import type { Store } from '../../store.ts';
import { addSetting, findSetting } from '../settings.ts';
import type { DeliveryOwner } from './deliveries.ts';

function keyOf(owner: DeliveryOwner): string {
  return `system.silentSince.${owner ?? 'payment'}`;
}

/** Writes down since when a system gives no answer. */
export async function noteSilence(store: Store, owner: DeliveryOwner, now: number): Promise<void> {
  await addSetting(store, keyOf(owner), String(now));
}

export async function clearSilence({ db }: Store, owner: DeliveryOwner): Promise<void> {
  await db.deleteFrom('setting').where('key', '=', keyOf(owner)).execute();
}

/** Since when a system gives no answer, in milliseconds; undefined for one that does, and where there is none. */
export async function silentSince(store: Store, owner: DeliveryOwner): Promise<number | undefined> {
  const found = await findSetting(store, keyOf(owner));
  return found === undefined ? undefined : Number(found);
}
