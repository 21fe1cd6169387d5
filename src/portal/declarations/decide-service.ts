import type { Decision } from '../../contract/types.ts';
import { recordNumber } from '../answers/record-number.ts';
import { toWordedIssues } from '../answers/worded-issues.ts';
import type { OperationContext, Service } from '../handler.ts';
import { awardBalances, reserve } from '../store/queries/awards/reservations.ts';
import { changeStatus, lockDeclarations, rejectDeclarations } from '../store/queries/declarations/changes.ts';
import { daysAfterEnd } from '../store/queries/declarations/declared-days.ts';
import { planPayments } from '../store/queries/payments/plan-payments.ts';
import { costsOf } from './costs-per-award.ts';
import { decideOne, type DecisionBatch } from './decide-declaration.ts';
import { declarationEvent } from './events.ts';

async function openDecisionBatch(
  { store, caller }: OperationContext,
  decisions: readonly Decision[],
): Promise<DecisionBatch> {
  const ids = decisions.map(({ declarationId }) => recordNumber('declaration', declarationId));
  const declarations = await lockDeclarations(store, caller, [...new Set(ids)]);
  const awardIds = new Set(declarations.flatMap(({ perAward }) => perAward.map(({ awardId }) => awardId)));
  const awards = await awardBalances(store, [...awardIds], { hold: true });
  return {
    declarations: new Map(declarations.map((declaration) => [declaration.id, declaration])),
    awards: new Map(awards.map((award) => [recordNumber('award', award.id), award])),
    afterEnd: await daysAfterEnd(store, [...new Set(ids)]),
    approved: [],
    rejected: [],
  };
}

async function storeDecisions({ approved, rejected }: DecisionBatch, context: OperationContext): Promise<void> {
  const { store, now, today } = context;
  const ids = approved.map(({ id }) => id);
  await changeStatus(store, ids, { status: 'submitted', decidedAt: now });
  await rejectDeclarations(store, rejected, now);
  await reserve(store, costsOf(approved));
  await planPayments(store, approved, today);
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
