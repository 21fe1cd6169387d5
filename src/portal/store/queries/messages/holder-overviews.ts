import type { IsoDate } from '../../../../domain/values/date.ts';
import type { AgreementStatus } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { HolderName } from '../people/budget-holders.ts';
import { anyOf } from '../visibility/any-of.ts';
import { visibleDeclaration } from '../visibility/visible-declarations.ts';
import { visibleAgreement, visibleAward, visibleBudgetHolder } from '../visibility/visible-records.ts';
import { type AmendmentWait, type Asking, hasWaitingAmendment } from '../visibility/waiting-amendments.ts';

export function namesOfHolders({ db }: Store, caller: Caller): Promise<HolderName[]> {
  return db
    .selectFrom('budgetHolder')
    .select(['id', 'initials', 'surname'])
    .where(visibleBudgetHolder(caller))
    .orderBy('id')
    .execute();
}

/** The number of agreements in one of these statuses, by holder. */
export async function agreementsByHolder(
  { db }: Store,
  caller: Caller,
  statuses: readonly AgreementStatus[],
): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('agreement')
    .select(['agreement.budgetHolderId', (eb) => eb.fn.countAll<number>().as('count')])
    .where(visibleAgreement(caller))
    .where('agreement.status', 'in', statuses)
    .groupBy('agreement.budgetHolderId')
    .execute();
  return new Map(rows.map(({ budgetHolderId, count }) => [budgetHolderId, count]));
}

export async function amendmentsByHolder(
  { db }: Store,
  asking: Asking,
  wait: AmendmentWait,
): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('agreement')
    .select(['agreement.budgetHolderId', (eb) => eb.fn.countAll<number>().as('count')])
    .where(visibleAgreement(asking.caller))
    .where(hasWaitingAmendment(wait, asking))
    .groupBy('agreement.budgetHolderId')
    .execute();
  return new Map(rows.map(({ budgetHolderId, count }) => [budgetHolderId, count]));
}

/** Declarations that wait for the holder; for a care provider, who decides on none, there are none. */
export async function declarationsByHolder({ db }: Store, caller: Caller): Promise<Map<number, number>> {
  const rows = await db
    .selectFrom('declaration')
    .select(['declaration.budgetHolderId', (eb) => eb.fn.countAll<number>().as('count')])
    .where('declaration.budgetHolderId', 'in', anyOf(caller.budgetHolderIds))
    .where(visibleDeclaration(caller))
    .where('declaration.status', '=', 'awaiting-holder')
    .groupBy('declaration.budgetHolderId')
    .execute();
  return new Map(rows.map(({ budgetHolderId, count }) => [budgetHolderId, count]));
}

export type RunningAward = Pick<
  Row<'award'>,
  | 'budgetHolderId'
  | 'start'
  | 'end'
  | 'amountCents'
  | 'depositedCents'
  | 'compensatedCents'
  | 'scheduledCents'
  | 'paidCents'
  | 'declarationStop'
>;

/** Awards that pay today, and those that are stopped. */
export function runningAwards({ db }: Store, caller: Caller, today: IsoDate): Promise<RunningAward[]> {
  return db
    .selectFrom('award')
    .select([
      'budgetHolderId',
      'start',
      'end',
      'amountCents',
      'depositedCents',
      'compensatedCents',
      'scheduledCents',
      'paidCents',
      'declarationStop',
    ])
    .where(visibleAward(caller))
    .where((eb) =>
      eb.or([
        eb('declarationStop', '=', 1),
        eb.and([eb('status', '=', 'active'), eb('start', '<=', today), eb('end', '>=', today)]),
      ]),
    )
    .execute();
}

/** Approved agreements that end, the first to end in front. */
export function endingAgreements(
  { db }: Store,
  caller: Caller,
  today: IsoDate,
): Promise<Pick<Row<'agreement'>, 'id' | 'budgetHolderId' | 'end'>[]> {
  return db
    .selectFrom('agreement')
    .select(['agreement.id', 'agreement.budgetHolderId', 'agreement.end'])
    .where(visibleAgreement(caller))
    .where('agreement.status', '=', 'approved')
    .where('agreement.end', '>=', today)
    .orderBy('agreement.end')
    .orderBy('agreement.id')
    .execute();
}
