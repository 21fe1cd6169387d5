import type { DeclaredMonth } from '../../contract/types.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { Service } from '../handler.ts';
import { holderOfRecord } from '../resource/find-visible.ts';
import { listPage } from '../resource/list-page.ts';
import { listDeclaredMonths, type DeclaredMonthRecord } from '../store/queries/declarations/declared-months.ts';

export const declaredMonthService = {
  'declaredMonths.list': (context, { from, ...page }) =>
    listPage(context, page, (window) => listDeclaredMonths(context.store, context.caller, { from, ...window }), {
      holderOf: holderOfRecord,
      view: () => toDeclaredMonth,
    }),
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
