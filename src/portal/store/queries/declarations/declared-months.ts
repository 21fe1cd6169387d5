import type { Month } from '../../../../domain/values/month.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import type { PageWindow } from '../page-window.ts';
import { careByDayColumns, withCareByDay } from './care-by-day.ts';
import type { OfAgreement, UnderAgreement } from './under-agreement.ts';
import { visibleDeclaration } from '../visibility/visible-declarations.ts';

export interface DeclaredMonthRecord extends UnderAgreement<
  Pick<
    Row<'declaration'>,
    | 'id'
    | 'agreementId'
    | 'careProviderId'
    | 'budgetHolderId'
    | 'month'
    | 'kind'
    | 'status'
    | 'reference'
    | 'invoiceNumber'
    | 'minutes'
    | 'totalCents'
    | 'minutesInFirstWeek'
    | 'minutesInLastWeek'
  >
> {
  careByDay: string;
}

/** Lists declarations in the order in which they were made, from the one after `after`, whatever became of them. */
export async function listDeclaredMonths(
  store: Store,
  caller: Caller,
  { from, after = 0, count }: PageWindow & { from: Month | undefined },
): Promise<DeclaredMonthRecord[]> {
  let query = store.db
    .selectFrom('declaration')
    .select([
      'declaration.id',
      'declaration.agreementId',
      'declaration.careProviderId',
      'declaration.budgetHolderId',
      'declaration.month',
      'declaration.kind',
      'declaration.status',
      'declaration.reference',
      'declaration.invoiceNumber',
      'declaration.minutes',
      'declaration.totalCents',
      'declaration.minutesInFirstWeek',
      'declaration.minutesInLastWeek',
      ...careByDayColumns,
    ])
    .where(visibleDeclaration(caller))
    // What goes to the holder's own account is of no provider, and no care is held to it.
    .where('declaration.agreementId', 'is not', null)
    .$narrowType<OfAgreement>()
    // Nobody is held to a correction until the holder has approved it.
    .where('declaration.standsBeside', 'is', null)
    .where('declaration.id', '>', after)
    .orderBy('declaration.id')
    .limit(count);
  if (from !== undefined) query = query.where('declaration.month', '>=', from);
  return (await query.execute()).map(withCareByDay);
}
