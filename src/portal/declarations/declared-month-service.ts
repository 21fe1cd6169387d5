import type { DeclaredMonth } from '../../contract/types.ts';
import { unpackCareByDay, type CareByDay } from '../../domain/declaration/months/care-by-day.ts';
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
  careByDay,
  ...declared
}: DeclaredMonthRecord): DeclaredMonth {
  return {
    ...declared,
    declarationId: formatRecordId('declaration', id),
    agreementId: formatRecordId('agreement', agreementId),
    careProviderId: formatRecordId('care-provider', careProviderId),
    careByDay: daysOf(unpackCareByDay(careByDay)),
  };
}

/** The days from the first of the month on; what comes after the last day with care is left out. */
function daysOf({ work, whole }: CareByDay): DeclaredMonth['careByDay'] {
  return { work: work.slice(1), whole: whole.slice(1) };
}
