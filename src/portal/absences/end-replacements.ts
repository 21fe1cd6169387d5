import { addDays, type IsoDate } from '../../domain/values/date.ts';
import { monthOf } from '../../domain/values/month.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { OperationContext } from '../handler.ts';
import type { AbsenceRecord } from '../store/queries/absences/absences.ts';
import { replacementsOf } from '../store/queries/absences/replacements.ts';
import { changeAgreement } from '../store/queries/agreements/changes.ts';
import { lastDeclaredDay } from '../store/queries/declarations/declared-days.ts';
import { replacementEnded } from './events.ts';

/**
 * A replacement ends when the other returns: the day before, or the last day on which the replacement worked. Source: SVB
 * model, looptijd C: until the regular provider returns.
 */
export async function endReplacements(
  context: OperationContext,
  { agreementId, budgetHolderId }: AbsenceRecord,
  recoveredFrom: IsoDate,
): Promise<void> {
  const { store, now } = context;
  const replaced = await replacementsOf(store, [budgetHolderId]);
  for (const one of replaced.get(formatRecordId('agreement', agreementId)) ?? []) {
    if (one.status !== 'approved' || one.start === null) continue;
    const declared = await lastDeclaredDay(store, one.id, monthOf(one.start));
    const days = [addDays(recoveredFrom, -1), one.start, ...(declared === undefined ? [] : [declared])];
    const end = days.sort().at(-1) ?? one.start;
    if (one.end !== null && one.end <= end) continue;
    const change = { from: one.status, to: 'ended' as const, changedAt: now, end };
    if (await changeAgreement(store, one.id, change)) context.emit(replacementEnded(one, end));
  }
}
