import { formatRecordId } from '../../../../domain/values/record-id.ts';
import type { AgreementStatus } from '../../../../domain/words.ts';
import type { Caller } from '../../../access/caller.ts';
import type { Row } from '../../schema.ts';
import type { Store } from '../../store.ts';
import { countByHolder, type HolderCount } from '../holder-count.ts';
import { anyOf } from '../visibility/any-of.ts';
import { visibleAbsence } from './absences.ts';

/** An agreement of somebody who takes the place of another until they return. */
export type Replacement = Pick<
  Row<'agreement'>,
  'id' | 'status' | 'budgetHolderId' | 'careProviderId' | 'start' | 'end' | 'workArrangementsJson'
>;

const over: readonly AgreementStatus[] = ['rejected', 'ended', 'amended'];

/** The agreements of a holder that replace another one and are not over, by the number of the other. */
export async function replacementsOf(
  { db }: Store,
  budgetHolderIds: readonly number[],
): Promise<Map<string, Replacement[]>> {
  if (budgetHolderIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('agreement')
    .select(['id', 'status', 'budgetHolderId', 'careProviderId', 'start', 'end', 'workArrangementsJson'])
    .where('budgetHolderId', 'in', anyOf(budgetHolderIds))
    .where('status', 'not in', over)
    .where('workArrangementsJson', 'is not', null)
    .orderBy('id')
    .execute();
  const replaced = Map.groupBy(rows, replacedBy);
  // Work arrangements are sealed, so that the database cannot tell which of them name another agreement.
  replaced.delete('');
  return replaced;
}

function replacedBy({ workArrangementsJson }: Replacement): string {
  const { replacesAgreementId = '' } = JSON.parse(workArrangementsJson ?? '{}') as { replacesAgreementId?: string };
  return replacesAgreementId;
}

/** Absences of now without a replacement: the holder is asked whether care is to be arranged. */
export async function countWithoutReplacement(store: Store, caller: Caller, today: string): Promise<HolderCount[]> {
  const rows = await store.db
    .selectFrom('absence')
    .select(['absence.agreementId', 'absence.budgetHolderId'])
    .where(visibleAbsence(caller))
    .where('absence.budgetHolderId', 'in', anyOf(caller.budgetHolderIds))
    .where('absence.status', '=', 'reported')
    .where((eb) => eb.or([eb('absence.untilDay', 'is', null), eb('absence.untilDay', '>=', today)]))
    .execute();
  if (rows.length === 0) return [];
  const replaced = await replacementsOf(store, [...new Set(rows.map(({ budgetHolderId }) => budgetHolderId))]);
  return countByHolder(rows.filter(({ agreementId }) => !replaced.has(formatRecordId('agreement', agreementId))));
}
