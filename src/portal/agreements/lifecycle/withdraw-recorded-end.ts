import { checkRecordedEnd } from '../../../domain/agreement/end-withdrawal.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext } from '../../handler.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { recordedEnd } from '../../store/queries/agreements/given-ends.ts';
import { agreementConflict } from '../state/allowed-operations.ts';
import { takeEndBack } from './continue-service.ts';

/**
 * An end that an office recorded by mistake was never given: it goes without anybody’s consent, and both parties are told.
 * The end that it took the place of holds again.
 */
export async function withdrawRecordedEnd(
  context: OperationContext,
  agreement: AgreementRecord,
  reason: string | undefined,
): Promise<void> {
  if (agreement.status !== 'ended') throw agreementConflict('continue', agreement.status);
  const recorded = await recordedEnd(context.store, agreement.id);
  const issues = checkRecordedEnd(recorded !== undefined);
  if (issues.length > 0) throw rulesViolated(issues);
  const before = recorded?.endBefore;
  await takeEndBack(context, agreement, { type: 'agreement.recorded-end-withdrawn', before, reason });
}
