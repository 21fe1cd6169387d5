import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Store } from '../../store.ts';

export interface JobClaim {
  job: string;
  date: IsoDate;
  claimedBy: string;
  claimedAt: number;
}

/**
 * Takes a job of a day, unless it is done or somebody else took it and still has time. Taking it again oneself
 * always succeeds, so that what failed is tried again.
 */
export async function claimJob({ db }: Store, claim: JobClaim, patience: number): Promise<boolean> {
  const { job, date, claimedBy, claimedAt } = claim;
  const row = await db
    .insertInto('jobClaim')
    .values({ job, date, claimedBy, claimedAt, finishedAt: null })
    .onConflict((conflict) =>
      conflict
        .columns(['job', 'date'])
        .doUpdateSet({ claimedBy, claimedAt })
        .where('jobClaim.finishedAt', 'is', null)
        .where((eb) =>
          eb.or([
            eb('jobClaim.claimedBy', '=', claimedBy),
            eb('jobClaim.claimedAt', '<', claimedAt - patience),
            // A practice clock that was taken from a backup may stand before the claim.
            eb('jobClaim.claimedAt', '>', claimedAt),
          ]),
        ),
    )
    .returning('job')
    .executeTakeFirst();
  return row !== undefined;
}

export async function finishJob({ db }: Store, { job, date }: JobClaim, finishedAt: number): Promise<void> {
  await db.updateTable('jobClaim').set({ finishedAt }).where('job', '=', job).where('date', '=', date).execute();
}

/** The last day on which a job was done. */
export async function lastDone({ db }: Store, job: string): Promise<IsoDate | undefined> {
  const row = await db
    .selectFrom('jobClaim')
    .select(({ fn }) => fn.max('date').as('date'))
    .where('job', '=', job)
    .where('finishedAt', 'is not', null)
    .executeTakeFirst();
  return row?.date ?? undefined;
}
