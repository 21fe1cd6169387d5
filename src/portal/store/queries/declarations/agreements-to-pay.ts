import {
  expressionBuilder,
  type Expression,
  type ExpressionBuilder,
  type SelectQueryBuilder,
  type SqlBool,
} from 'kysely';
import { declarableStatuses } from '../../../../domain/declaration/checks/check-agreement-state.ts';
import { monthlyPayKinds } from '../../../../domain/declaration/kinds.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import { monthOf } from '../../../../domain/values/month.ts';
import type { Tables } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { OfAgreement } from './under-agreement.ts';

/** The days whose pay is made. */
export interface MonthlyPayWindow {
  from: IsoDate;
  to: IsoDate;
}

interface Page {
  after: number;
  count: number;
}

function paysIn({ from, to }: MonthlyPayWindow): Expression<SqlBool> {
  const eb = expressionBuilder<Tables, 'agreement'>();
  return eb.and([
    eb('agreement.paysMonthly', '=', 1),
    eb('agreement.status', 'in', declarableStatuses),
    eb('agreement.start', '<=', to),
    eb.or([eb('agreement.end', 'is', null), eb('agreement.end', '>=', from)]),
  ]);
}

/** The agreements that pay by the month in the window, by number, from the one after `after`. */
export async function listMonthlyAgreements(
  { db }: Store,
  window: MonthlyPayWindow,
  { after, count }: Page,
): Promise<number[]> {
  const rows = await db
    .selectFrom('agreement')
    .select('id')
    .where(paysIn(window))
    .where('id', '>', after)
    .orderBy('id')
    .limit(count)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * The other agreements of which a month waits to be paid, or for a budget, or was paid though they had ended: they pay
 * nothing any more.
 */
export async function listWaitingAgreements(
  { db }: Store,
  window: MonthlyPayWindow,
  { after, count }: Page,
): Promise<number[]> {
  const paying = db.selectFrom('agreement').select('agreement.id').where(paysIn(window));
  const rows = await db
    .selectFrom('declaration')
    .select('agreementId')
    .where('status', '=', 'submitted')
    .where('kind', 'in', monthlyPayKinds)
    .where('agreementId', '>', after)
    .where('agreementId', 'not in', paying)
    .$narrowType<Pick<OfAgreement, 'agreementId'>>()
    .union((eb) =>
      eb
        .selectFrom('monthlyPayShortage')
        .select('agreementId')
        .where('agreementId', '>', after)
        .where('agreementId', 'not in', paying),
    )
    .union((eb) => endedButPaid(eb, window, after).select('agreement.id as agreementId'))
    .orderBy('agreementId')
    .limit(count)
    .execute();
  return rows.map(({ agreementId }) => agreementId);
}

/** They ended before the window, so that nothing of it was to be paid, and something was. */
function endedButPaid(
  eb: ExpressionBuilder<Tables, 'declaration'>,
  { from }: MonthlyPayWindow,
  after: number,
): SelectQueryBuilder<Tables, 'agreement', unknown> {
  return eb
    .selectFrom('agreement')
    .where('agreement.paysMonthly', '=', 1)
    .where('agreement.status', 'in', declarableStatuses)
    .where('agreement.id', '>', after)
    .where('agreement.end', '<', from)
    .where((of) =>
      of.exists(
        of
          .selectFrom('declaration as made')
          .select('made.id')
          .whereRef('made.agreementId', '=', 'agreement.id')
          .where('made.month', '>=', monthOf(from))
          .where('made.kind', 'in', monthlyPayKinds)
          .where('made.status', '=', 'paid'),
      ),
    );
}
