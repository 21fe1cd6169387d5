import { sql } from 'kysely';
import type { CareFileFacts } from '../../../../domain/retention/kept-until.ts';
import { amsterdamDate } from '../../../../domain/values/date.ts';
import type { CareLaw } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Store } from '../../store.ts';
import { anyOf } from '../visibility/any-of.ts';

export interface FilesUnderLaw extends CareFileFacts {
  law: CareLaw;
  /** How many awards there are under it. */
  count: number;
}

/** The awards of a holder, those that name a representative, or those that pay a care provider; by their law. */
function awardsOf({ db }: Store, { role, person, budgetHolderIds, careProviderId }: Caller) {
  const awards = db.selectFrom('award');
  if (role === 'budget-holder') return awards.where('award.budgetHolderId', 'in', anyOf(budgetHolderIds));
  if (role === 'representative') {
    return awards.where('award.id', 'in', (eb) =>
      eb.selectFrom('representative').select('representative.awardId').where('representative.person', '=', person),
    );
  }
  return awards.where('award.id', 'in', (eb) =>
    eb
      .selectFrom('agreementAward')
      .innerJoin('agreement', 'agreement.id', 'agreementAward.agreementId')
      .select('agreementAward.awardId')
      .where('agreement.careProviderId', '=', careProviderId ?? 0),
  );
}

/** What says how long the files are kept that a person stands in; what was paid last counts for each of them. */
export async function filesUnderLaws(store: Store, caller: Caller): Promise<FilesUnderLaw[]> {
  const rows = await awardsOf(store, caller)
    .select(({ fn }) => ['award.law', fn.countAll<number | string>().as('count'), fn.max('award.end').as('lastDay')])
    .groupBy('award.law')
    .orderBy('award.law')
    .execute();
  const lastPaidAt = await lastPayment(store, caller);
  const lastPaidOn = lastPaidAt === undefined ? undefined : amsterdamDate(lastPaidAt);
  return rows.map(({ law, count, lastDay }) => ({ law, laws: [law], count: Number(count), lastDay, lastPaidOn }));
}

async function lastPayment(
  { db }: Store,
  { role, budgetHolderIds, careProviderId }: Caller,
): Promise<number | undefined> {
  const row = await db
    .selectFrom('payment')
    .select(({ fn }) => fn.max<number | null>('payment.paidAt').as('paidAt'))
    .$if(role === 'care-provider', (query) => query.where('payment.careProviderId', '=', careProviderId ?? 0))
    .$if(role !== 'care-provider', (query) => query.where('payment.budgetHolderId', 'in', anyOf(budgetHolderIds)))
    .executeTakeFirst();
  return row?.paidAt === null || row === undefined ? undefined : Number(row.paidAt);
}

/** How many lines of the access log tell of a holder. */
export async function linesAbout({ db }: Store, budgetHolderIds: readonly number[]): Promise<number> {
  const { count } = await db
    .selectFrom('accessLogHolder')
    .select(sql<number | string>`count(*)`.as('count'))
    .where('budgetHolderId', 'in', anyOf(budgetHolderIds))
    .executeTakeFirstOrThrow();
  return Number(count);
}
