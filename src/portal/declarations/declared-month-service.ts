import type { DeclaredMonth } from '../../contract/types.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { readCursor, toPage, rowsToRead } from '../answers/paging.ts';
import type { Service } from '../handler.ts';
import { listDeclaredMonths, type DeclaredMonthRecord } from '../store/queries/declarations/declared-months.ts';

export const declaredMonthService = {
  'declaredMonths.list': async (context, { limit, cursor, from }) => {
    const rows = await listDeclaredMonths(context.store, context.caller, {
      from,
      after: readCursor(cursor),
      count: rowsToRead(limit),
    });
    context.touch(...rows.slice(0, limit).map(({ budgetHolderId }) => budgetHolderId));
    return toPage(rows, limit, toDeclaredMonth);
  },
} satisfies Service<'declaredMonths.list'>;

function toDeclaredMonth({
  id,
  agreementId,
  careProviderId,
  budgetHolderId: _,
  ...declared
}: DeclaredMonthRecord): DeclaredMonth {
  return {
    ...declared,
    declarationId: formatRecordId('declaration', id),
    agreementId: formatRecordId('agreement', agreementId),
    careProviderId: formatRecordId('care-provider', careProviderId),
  };
}
