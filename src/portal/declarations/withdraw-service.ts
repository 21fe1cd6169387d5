import { lifecycleOf } from '../../domain/lifecycle/declaration-lifecycle.ts';
import { nextStatus } from '../../domain/lifecycle/machine.ts';
import { newIssue } from '../../domain/new-issue.ts';
import { isMonthlyPay } from '../../domain/declaration/kinds.ts';
import { rulesViolated, statusConflict } from '../answers/portal-error.ts';
import type { Service } from '../handler.ts';
import { changeStatus } from '../store/queries/declarations/changes.ts';
import { release } from '../store/queries/awards/reservations.ts';
import { dropPayments } from '../store/queries/payments/plan-payments.ts';
import { costsOf } from './costs-per-award.ts';
import { declarationEvent } from './events.ts';
import { findAndLock, findVisibleDeclaration } from './find-declaration.ts';
import { toDeclaration } from './view.ts';

export const withdrawService = {
  /** The month is free again, for a corrected declaration under another reference. */
  'declarations.withdraw': async (context, _, { declarationId }) => {
    const { store, caller } = context;
    const declaration = await findAndLock(context, declarationId);
    const status = nextStatus(lifecycleOf[declaration.kind], declaration.status, 'withdraw', caller.role);
    if (isMonthlyPay(declaration.kind))
      throw rulesViolated([newIssue('MONTHLY_PAY_FOLLOWS_AGREEMENT', 'declarationId', {})]);
    if (status === undefined) throw statusConflict('declarations.withdraw', declaration.status);
    await changeStatus(store, [declaration.id], { status });
    if (declaration.status === 'submitted') {
      await release(store, costsOf([declaration]));
      await dropPayments(store, [declaration.id]);
    }
    const byProvider = caller.role === 'care-provider';
    context.emit(
      declarationEvent(byProvider ? 'declaration.withdrawn' : 'declaration.withdrawn-by-holder', declaration),
    );
    return toDeclaration(await findVisibleDeclaration(context, declarationId), context);
  },
} satisfies Service<'declarations.withdraw'>;
