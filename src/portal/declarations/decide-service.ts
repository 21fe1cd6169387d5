import type { Decision } from '../../contract/types.ts';
import { firstDay, lastDay } from '../../domain/values/month.ts';
import { recordNumber } from '../answers/record-number.ts';
import { toWordedIssues } from '../answers/worded-issues.ts';
import type { OperationContext, Service } from '../handler.ts';
import { awardBalances, reserve } from '../store/queries/awards/reservations.ts';
import { spentByFunction } from '../store/queries/awards/spent-by-function.ts';
import type { Store } from '../store/store.ts';
import { planPayments } from '../store/queries/payments/plan-payments.ts';
import {
  changeStatus,
  type DeclarationState,
  lockDeclarations,
  rejectDeclarations,
} from '../store/queries/declarations/changes.ts';
import { daysAfterEnd, declaredCare } from '../store/queries/declarations/declared-days.ts';
import { costsOf } from './costs-per-award.ts';
import { decideOne, type DecisionBatch } from './decide-declaration.ts';
import { declarationEvent } from './events.ts';

/** Of most months every day is paid for, whatever the care was; their lines need not be read. */
function mayBeUnpaid({ month, perAward }: DeclarationState, awards: DecisionBatch['awards']): boolean {
  return perAward.some(({ awardId }) => {
    const award = awards.get(awardId);
    if (award === undefined || award.functionsFrom !== undefined) return true;
    return award.start > firstDay(month) || award.end < lastDay(month);
  });
}

/** A declaration may have come in while its award was being tied to care functions: then its cost is not divided yet. */
async function divideCosts(
  store: Store,
  declarations: readonly DeclarationState[],
  awards: DecisionBatch['awards'],
): Promise<boolean> {
  const undivided = declarations.flatMap(({ budgetHolderId, perAward }) =>
    perAward
      .filter(({ functions }) => functions === undefined)
      .flatMap(({ awardId }) => {
        const award = awards.get(awardId);
        return award?.functionBudgets === undefined ? [] : [{ ...award, id: awardId, budgetHolderId }];
      }),
  );
  const byAward = new Map(undivided.map((award) => [award.id, award]));
  for (const award of byAward.values()) await spentByFunction(store, award, award.functionBudgets ?? []);
  return byAward.size > 0;
}

async function openDecisionBatch(
  { store, caller }: OperationContext,
  decisions: readonly Decision[],
): Promise<DecisionBatch> {
  const ids = decisions.map(({ declarationId }) => recordNumber('declaration', declarationId));
  let declarations = await lockDeclarations(store, caller, [...new Set(ids)]);
  const awardIds = new Set(declarations.flatMap(({ perAward }) => perAward.map(({ awardId }) => awardId)));
  const awards = await awardBalances(store, [...awardIds], { hold: true });
  const awardsByNumber = new Map(awards.map((award) => [recordNumber('award', award.id), award]));
  if (await divideCosts(store, declarations, awardsByNumber)) {
    declarations = await lockDeclarations(store, caller, [...new Set(ids)]);
  }
  const touched = declarations.filter((declaration) => mayBeUnpaid(declaration, awardsByNumber));
  return {
    declarations: new Map(declarations.map((declaration) => [declaration.id, declaration])),
    awards: awardsByNumber,
    care: await declaredCare(
      store,
      touched.map(({ id }) => id),
    ),
    afterEnd: await daysAfterEnd(store, [...new Set(ids)]),
    approved: [],
    rejected: [],
  };
}

async function storeDecisions({ approved, rejected }: DecisionBatch, context: OperationContext): Promise<void> {
  const { store, now, today, rules } = context;
  const ids = approved.map(({ id }) => id);
  await changeStatus(store, ids, { status: 'submitted', decidedAt: now });
  await rejectDeclarations(store, rejected, now);
  await reserve(store, costsOf(approved));
  await planPayments(store, approved, { today, rules });
  context.emit(
    ...approved.map((declaration) => declarationEvent('declaration.approved', declaration)),
    ...rejected.map(({ reason, ...declaration }) => declarationEvent('declaration.rejected', declaration, { reason })),
  );
}

export const decideService = {
  'declarations.decide': async (context, { decisions }) => {
    const batch = await openDecisionBatch(context, decisions);
    context.touch(...new Set([...batch.declarations.values()].map(({ budgetHolderId }) => budgetHolderId)));
    const results = decisions.map((decision) => {
      const { issues, ...outcome } = decideOne(decision, batch, context);
      return { declarationId: decision.declarationId, ...outcome, issues: toWordedIssues(issues, context.language) };
    });
    await storeDecisions(batch, context);
    return { results };
  },
} satisfies Service<'declarations.decide'>;
