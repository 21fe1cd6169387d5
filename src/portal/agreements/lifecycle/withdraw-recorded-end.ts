import { checkTermination } from '../../../domain/agreement/checks/check-termination.ts';
import { checkRecordedEnd } from '../../../domain/agreement/end-withdrawal.ts';
import { monthOf } from '../../../domain/values/month.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { recordedEnd } from '../../store/queries/agreements/given-ends.ts';
import { lastDeclaredDay } from '../../store/queries/declarations/declared-days.ts';
import { agreementConflict } from '../allowed-operations.ts';
import { takeEndBack } from './continue-service.ts';

/**
 * An end that an office recorded by mistake was never given: it goes without anybody’s consent, and both parties are told.
 * The end that it took the place of holds again, unless care was declared after that since.
 */
export async function withdrawRecordedEnd(
  context: OperationContext,
  agreement: AgreementRecord,
  reason: string | undefined,
): Promise<void> {
  if (agreement.status !== 'ended') throw agreementConflict('continue', agreement.status);
  const { store } = context;
  const recorded = await recordedEnd(store, agreement.id);
  const before = recorded?.endBefore;
  const issues = checkRecordedEnd(recorded !== undefined);
  const { workArrangements } = agreement.terms;
  if (before !== undefined && workArrangements !== null) {
    const lastDeclared = await lastDeclaredDay(store, agreement.id, monthOf(before));
    issues.push(...checkTermination(before, { start: workArrangements.start, end: undefined, lastDeclared }));
  }
  if (issues.length > 0) throw rulesViolated(issues);
  await takeEndBack(context, agreement, { type: 'agreement.recorded-end-withdrawn', before, reason });
}
