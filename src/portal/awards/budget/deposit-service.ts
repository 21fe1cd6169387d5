import type { Deposits, ParsedInput } from '../../../contract/types.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { remainingCents } from '../../../domain/award/money/remaining.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { formatMoment } from '../../answers/moment.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { findVisible, holderOfRecord } from '../../resource/find-visible.ts';
import { type AwardRecord, findAward, findAwardAlone, lockAwardAlone } from '../../store/queries/awards/awards.ts';
import {
  addDeposit,
  awardOfSameDeposit,
  depositLeftOf,
  depositsOf,
  unspentDeposit,
} from '../../store/queries/awards/deposits.ts';
import { type FunctionBudgetRecord, functionBudgetsOf } from '../../store/queries/awards/function-budgets.ts';
import type { Store } from '../../store/store.ts';
import { judgeConflict } from '../conflicts/judge-conflict.ts';
import { conflictEvents } from '../change/change-events.ts';
import { awardEvent } from '../events.ts';

/** The payment office, which receives deposits for any award, sees no other facts of it. */
function findForDeposits(context: OperationContext, awardId: string, find: Find): Promise<AwardRecord> {
  return findVisible<AwardRecord>(
    context,
    { kind: 'award', find: (store, _, id) => find(store, id), holderOf: holderOfRecord },
    awardId,
  );
}

type Find = (store: Store, id: number) => Promise<AwardRecord | undefined>;

async function toDeposits(store: Store, award: AwardRecord): Promise<Deposits> {
  const left = await depositLeftOf(store, [award]);
  return {
    awardId: formatRecordId('award', award.id),
    depositedCents: award.depositedCents,
    depositLeftCents: Math.max(0, Math.min(left.get(award.id) ?? 0, award.depositedCents)),
    items: (await depositsOf(store, award.id)).map(
      ({ amountCents, receivedOn, enteredAt, careFunction, reference }) => ({
        amountCents,
        receivedOn,
        ...(careFunction !== null && { careFunction }),
        ...(reference !== null && { reference }),
        enteredAt: formatMoment(enteredAt),
      }),
    ),
  };
}

/** What is spent of the deposits, or set aside, is not paid back. */
async function leftToRepay(store: Store, award: AwardRecord, budget?: FunctionBudgetRecord): Promise<number> {
  const left = budget ? unspentDeposit(budget) : ((await depositLeftOf(store, [award])).get(award.id) ?? 0);
  return Math.max(0, Math.min(left, remainingCents(award)));
}

type Given = ParsedInput<'awards.deposit'>;

/** The budget of the care that a deposit is for. Only money that is tied to care has one. */
async function budgetFor(
  store: Store,
  award: AwardRecord,
  { careFunction }: Given,
): Promise<FunctionBudgetRecord | undefined> {
  if (careFunction === undefined) return undefined;
  const budgets = (await functionBudgetsOf(store, [award.id])).get(award.id) ?? [];
  const budget = budgets.find((one) => one.careFunction === careFunction);
  if (budget !== undefined) return budget;
  const params = { award: formatRecordId('award', award.id), careFunction };
  throw rulesViolated([newIssue('DEPOSIT_FUNCTION_NOT_TIED', 'careFunction', params)]);
}

/** The key of a call holds for a day; a transfer that is entered a second time is known by what it is. */
async function refuseSecond(store: Store, award: AwardRecord, given: Given): Promise<void> {
  const { amountCents, receivedOn, repaid = false, reference = null, again = false } = given;
  if (again) return;
  const deposit = { awardId: award.id, amountCents: repaid ? -amountCents : amountCents, receivedOn, reference };
  const same = await awardOfSameDeposit(store, deposit, award.budgetHolderId);
  if (same === undefined) return;
  const params = { award: formatRecordId('award', same), found: amountCents, date: receivedOn };
  throw rulesViolated([newIssue('DEPOSIT_TWICE', 'amountCents', params)]);
}

export const depositService = {
  'awards.deposits': async (context, _, { awardId }) => {
    const { store, caller } = context;
    const find: Find = caller.role === 'payment-officer' ? findAwardAlone : (own, id) => findAward(own, caller, id);
    return toDeposits(store, await findForDeposits(context, awardId, find));
  },

  'awards.deposit': async (context, given, { awardId }) => {
    const { amountCents: cents, receivedOn, repaid = false, careFunction = null, reference = null } = given;
    const { store, now, today } = context;
    const award = await findForDeposits(context, awardId, lockAwardAlone);
    if (award.settledAt !== null && !repaid)
      throw rulesViolated([newIssue('AWARD_SETTLED', 'awardId', { award: awardId })]);
    if (receivedOn > today) throw rulesViolated([newIssue('FIELD_INVALID', 'receivedOn', {})]);
    const budget = await budgetFor(store, award, given);
    await refuseSecond(store, award, given);
    const left = await leftToRepay(store, award, budget);
    if (repaid && cents > left) {
      throw rulesViolated([newIssue('DEPOSIT_TOO_SMALL', 'amountCents', { found: cents, expected: left })]);
    }
    const amountCents = repaid ? -cents : cents;
    await addDeposit(store, {
      awardId: award.id,
      amountCents,
      receivedOn,
      enteredAt: now,
      careFunction,
      reference,
    });
    const after = { ...award, depositedCents: award.depositedCents + amountCents };
    const type = repaid ? 'award.deposit-repaid' : 'award.deposit-received';
    context.emit(awardEvent(type, after, { cents, date: receivedOn }));
    const conflict = await judgeConflict(store, after, now);
    context.emit(...(await conflictEvents(store, { after, conflict })));
    return toDeposits(store, after);
  },
} satisfies Service<'awards.deposits' | 'awards.deposit'>;
