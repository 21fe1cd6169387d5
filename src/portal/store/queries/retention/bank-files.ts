import type { IsoDate } from '../../../../domain/values/date.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';

/** Runs of before a day whose file for the bank is still kept. */
export async function runsBefore({ db }: Store, day: IsoDate, count: number): Promise<number[]> {
  const rows = await db
    .selectFrom('paymentRun')
    .select('id')
    .where('date', '<', day)
    .where('finishedAt', 'is not', null)
    .where('forgottenAt', 'is', null)
    .orderBy('id')
    .limit(count)
    .execute();
  return rows.map(({ id }) => id);
}

/** Removes the files of runs, which name everybody who was paid; their sums stay. */
export async function forgetBankFiles(store: Store, ids: readonly number[], forgottenAt: number): Promise<void> {
  await store.db
    .updateTable('paymentRun')
    .set({ creditTransferSealed: null, forgottenAt })
    .where(isOneOf(store, 'id', ids))
    .execute();
}
