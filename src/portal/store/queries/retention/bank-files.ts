import type { IsoDate } from '../../../../domain/values/date.ts';
import { isOneOf } from '../../rows/rows-of.ts';
import type { Store } from '../../store.ts';

/** Runs of before a day whose file for the bank is still kept. */
function keptRuns({ db }: Store, day: IsoDate) {
  return db
    .selectFrom('paymentRun')
    .where('date', '<', day)
    .where('finishedAt', 'is not', null)
    .where('forgottenAt', 'is', null);
}

export async function runsBefore(store: Store, day: IsoDate, count: number): Promise<number[]> {
  const rows = await keptRuns(store, day).select('id').orderBy('id').limit(count).execute();
  return rows.map(({ id }) => id);
}

export async function countRunsBefore(store: Store, day: IsoDate): Promise<number> {
  const { count } = await keptRuns(store, day)
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Removes the files of runs, which name everybody who was paid; their sums stay. */
export async function forgetBankFiles(store: Store, ids: readonly number[], forgottenAt: number): Promise<void> {
  await store.db
    .updateTable('paymentRun')
    .set({ creditTransferSealed: null, forgottenAt })
    .where(isOneOf(store, 'id', ids))
    .execute();
}
