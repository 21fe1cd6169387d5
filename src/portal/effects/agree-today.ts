import { agree } from '../agreements/amendments/agree.ts';
import { requireApprovable, requireInOrder } from '../agreements/amendments/checks.ts';
import { type AmendmentCase, findToChange } from '../agreements/amendments/find-amendment.ts';
import { amendmentConflict } from '../agreements/amendments/next-status.ts';
import { isOpen } from '../agreements/state/amendment-state.ts';
import type { OperationContext } from '../handler.ts';
import { changeAmendment } from '../store/queries/agreements/amendments.ts';

interface Where {
  agreementId: string;
  version: string;
}

/** The effect of an amendment when all who have to agree do so today; one that nobody can agree to has none. */
export async function agreeIfInOrder(context: OperationContext, where: Where): Promise<void> {
  const at = await findOpen(context, where);
  await (at.amendment.status === 'in-assessment' ? requireApprovable : requireInOrder)(at, context);
  await agreeOn(at, context);
}

/** The same of one that was judged a moment ago. */
export async function agreeToday(context: OperationContext, where: Where): Promise<void> {
  await agreeOn(await findOpen(context, where), context);
}

async function findOpen(context: OperationContext, where: Where): Promise<AmendmentCase> {
  const at = await findToChange(context, where);
  if (!isOpen(at.amendment)) throw amendmentConflict('submit', at.amendment.status);
  return at;
}

async function agreeOn(at: AmendmentCase, context: OperationContext): Promise<void> {
  const { amendment } = at;
  await changeAmendment(context.store, amendment, { to: 'approved', changedAt: context.now });
  await agree(at, context);
}
