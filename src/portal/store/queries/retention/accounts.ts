import type { Rules } from '../../../../domain/rules/rules.ts';
import { lastClosedMonth } from '../../../../domain/rules/tables/declaration-terms.ts';
import type { IsoDate } from '../../../../domain/values/date.ts';
import { addMonths, firstDay } from '../../../../domain/values/month.ts';
import type { Store } from '../../store.ts';
import { anyOf } from '../visibility/any-of.ts';
import { openDeclarations } from './whole-file.ts';

/**
 * Holders whose own account is of no use any more: of no month that an award pays for anything can still be declared, and
 * nothing that was declared waits to be paid.
 */
export async function accountsWithoutUse(
  { db }: Store,
  holderIds: readonly number[],
  { today, rules }: { today: IsoDate; rules: Rules },
): Promise<number[]> {
  const closed = lastClosedMonth(today, rules);
  // Without a term care of any month can still be declared.
  if (closed === undefined) return [];
  const openFrom = firstDay(addMonths(closed, 1));
  const rows = await db
    .selectFrom('holderAccount')
    .select('budgetHolderId')
    .where('budgetHolderId', 'in', anyOf(holderIds))
    .where((eb) =>
      eb.not(
        eb.or([
          eb.exists(
            eb
              .selectFrom('award')
              .select('award.id')
              .whereRef('award.budgetHolderId', '=', 'holderAccount.budgetHolderId')
              .where((of) => of.or([of('award.end', '>=', openFrom), of('award.scheduledCents', '>', 0)])),
          ),
          eb.exists(
            eb
              .selectFrom('declaration')
              .select('declaration.id')
              .whereRef('declaration.budgetHolderId', '=', 'holderAccount.budgetHolderId')
              .where('declaration.status', 'in', openDeclarations),
          ),
          eb.exists(
            eb
              .selectFrom('payment')
              .select('payment.id')
              .whereRef('payment.budgetHolderId', '=', 'holderAccount.budgetHolderId')
              .where('payment.status', '!=', 'paid'),
          ),
        ]),
      ),
    )
    .execute();
  return rows.map(({ budgetHolderId }) => budgetHolderId);
}
