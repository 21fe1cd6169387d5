import type { IsoDate } from '../../../../domain/values/date.ts';
import type { Store } from '../../store.ts';

export interface JobClaim {
  job: string;
  date: IsoDate;
  claimedBy: string;
  claimedAt: number;
}

/**
 * Takes a job from a day on, unless it is done or somebody else took it and still has time. Taking it again oneself
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

/** Notes that a job is done for each day from that of the claim up to the last. */
export async function finishJob({ db }: Store, claim: JobClaim, last: IsoDate): Promise<void> {
  const finished = { ...claim, finishedAt: claim.claimedAt };
  await db
    .insertInto('jobClaim')
    .values(last > claim.date ? [finished, { ...finished, date: last }] : finished)
    .onConflict((conflict) => conflict.columns(['job', 'date']).doUpdateSet({ finishedAt: finished.finishedAt }))
    .execute();
}

/** Of each job the last day on which it was done. */
export async function lastDays({ db }: Store): Promise<ReadonlyMap<string, IsoDate>> {
  const rows = await db
    .selectFrom('jobClaim')
    .select(({ fn }) => ['job', fn.max('date').as('date')])
    .where('finishedAt', 'is not', null)
    .groupBy('job')
    .execute();
  return new Map(rows.map(({ job, date }) => [job, date]));
}
