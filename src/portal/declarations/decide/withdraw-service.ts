import { endConflicts } from '../../awards/end-conflicts.ts';
import { isByPaymentOffice, lifecycleOf } from '../../../domain/lifecycle/declaration-lifecycle.ts';
import { nextStatus } from '../../../domain/lifecycle/machine.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import type { Role } from '../../../domain/words.ts';
import { moneyIssues } from '../../../domain/declaration/checks/check-budget.ts';
import { isMonthlyPay, kindOfDeclaration } from '../../../domain/declaration/kinds.ts';
import { hasErrors } from '../../../domain/issue.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { rulesViolated, statusConflict } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { changeStatus, type DeclarationState } from '../../store/queries/declarations/changes.ts';
import { awardBalances, markSpent, refund, release, reserve } from '../../store/queries/awards/costs/reservations.ts';
import { correctedStates } from '../../store/queries/declarations/corrections.ts';
import { giveUpClaim } from '../../store/queries/payments/recoveries.ts';
import { giveUpCredit } from '../../store/queries/payments/payroll/payroll-credits.ts';
import { dropPayments } from '../../store/queries/payments/plan-payments.ts';
import type { Store } from '../../store/store.ts';
import { costsOf } from '../costs-per-award.ts';
import { declarationEvent } from '../events.ts';
import { findAndLock, findVisibleDeclaration } from '../find-declaration.ts';
import { settleCredits } from '../settle-credits.ts';
import { toDeclaration } from '../view.ts';

export const withdrawService = {
  /** The month is free again, for a better declaration under another reference; or what it corrected stands again. */
  'declarations.withdraw': async (context, _, { declarationId }) => {
    const { store, caller } = context;
    const declaration = await findAndLock(context, declarationId);
    const status = nextStatus(lifecycleOf[declaration.kind], declaration.status, 'withdraw', caller.role);
    if (isMonthlyPay(declaration.kind))
      throw rulesViolated([newIssue('MONTHLY_PAY_FOLLOWS_AGREEMENT', 'declarationId', {})]);
    requireOwn(declaration, context);
    if (status === undefined) throw statusConflict('declarations.withdraw', declaration.status);
    await changeStatus(store, [declaration.id], { status });
    if (declaration.status === 'submitted') {
      await release(store, costsOf([declaration]));
      await dropPayments(store, [declaration.id]);
      if (declaration.corrects !== null) await standAgain(context, declaration.corrects);
      context.emit(...(await endConflicts(store, costsOf([declaration]).keys(), context.now)));
    }
    context.emit(declarationEvent(withdrawnBy(caller.role), declaration));
    return toDeclaration(await findVisibleDeclaration(context, declarationId), context);
  },

  /** What was paid is free in the budget at once, and comes off the next payments to the provider. */
  'declarations.credit': async (context, _, { declarationId }) => {
    const { store, caller } = context;
    const declaration = await findAndLock(context, declarationId);
    if (isMonthlyPay(declaration.kind))
      throw rulesViolated([newIssue('MONTHLY_PAY_FOLLOWS_AGREEMENT', 'declarationId', {})]);
    if (kindOfDeclaration(declaration.kind).agreement === 'none' && declaration.status === 'paid')
      throw rulesViolated([newIssue('PAID_TO_HOLDER', 'declarationId', {})]);
    requireOwn(declaration, context);
    const status = nextStatus(lifecycleOf[declaration.kind], declaration.status, 'credit', caller.role);
    if (status === undefined) throw statusConflict('declarations.credit', declaration.status);
    const costs = costsOf([declaration]);
    await refuseSettled(store, [...costs.keys()]);
    await changeStatus(store, [declaration.id], { status });
    await refund(store, costs);
    const opened = await settleCredits(context, [declaration], []);
    context.emit(declarationEvent('declaration.credited', declaration), ...opened);
    return toDeclaration(await findVisibleDeclaration(context, declarationId), context);
  },
} satisfies Service<'declarations.withdraw' | 'declarations.credit'>;

function withdrawnBy(role: Role) {
  if (role === 'care-provider') return 'declaration.withdrawn';
  return role === 'payment-officer' ? 'declaration.withdrawn-by-office' : 'declaration.withdrawn-by-holder';
}

function requireOwn({ kind }: DeclarationState, { caller }: OperationContext): void {
  if (!isByPaymentOffice(kind) || caller.role === 'payment-officer') return;
  throw rulesViolated([newIssue('RECORDED_BY_PAYMENT_OFFICE', 'declarationId', { kind })]);
}

/** A settled award has been accounted for: what was paid of it stays what it is. */
async function refuseSettled(store: Store, awardIds: readonly number[]): Promise<void> {
  const settled = (await awardBalances(store, awardIds, { hold: true })).filter((award) => award.settled);
  const issues = settled.map(({ id: award }) => newIssue('AWARD_SETTLED', 'declarationId', { award }));
  if (issues.length > 0) throw rulesViolated(issues);
}

/** A correction that is not paid yet may be withdrawn: what it corrected then stands as it did, and is paid as it was. */
async function standAgain({ store }: OperationContext, id: number): Promise<void> {
  const corrected = (await correctedStates(store, [id], { hold: true })).get(id);
  if (corrected === undefined) return;
  const declaration = formatRecordId('declaration', id);
  if (!(await giveUpClaim(store, id)) || !(await giveUpCredit(store, id))) {
    throw rulesViolated([newIssue('CORRECTION_SETTLED', 'declarationId', { declaration })]);
  }
  const costs = costsOf([corrected]);
  const awards = new Map(
    (await awardBalances(store, [...costs.keys()], { hold: true })).map((award) => [award.id, award]),
  );
  const issues = corrected.perAward.flatMap(({ awardId, ...cost }) => {
    const award = formatRecordId('award', awardId);
    return moneyIssues({ ...cost, awardId: award }, awards.get(award), { path: 'declarationId', isForHolder: true });
  });
  if (hasErrors(issues)) throw rulesViolated(issues);
  await reserve(store, costs);
  await markSpent(store, costs);
  await changeStatus(store, [id], { status: 'paid' });
}
