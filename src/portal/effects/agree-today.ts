import { agree } from '../agreements/amendments/agree.ts';
import { findToChange } from '../agreements/amendments/find-amendment.ts';
import { amendmentConflict } from '../agreements/amendments/next-status.ts';
import { isOpen } from '../agreements/amendment-state.ts';
import type { OperationContext } from '../handler.ts';
import { changeAmendment } from '../store/queries/agreements/amendments.ts';

/** The effect of an amendment when all who have to agree do so today. */
export async function agreeToday(
  context: OperationContext,
  where: { agreementId: string; version: string },
): Promise<void> {
  const at = await findToChange(context, where);
  const { amendment } = at;
  if (!isOpen(amendment)) throw amendmentConflict('submit', amendment.status);
  await changeAmendment(context.store, amendment, { to: 'approved', changedAt: context.now });
  await agree(at, context);
}
