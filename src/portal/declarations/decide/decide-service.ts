import type { Decision } from '../../../contract/types.ts';
import { firstDay, lastDay } from '../../../domain/values/month.ts';
import { recordNumber } from '../../answers/record-number.ts';
import { toWordedIssues } from '../../answers/worded-issues.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { awardBalances, refund, reserve } from '../../store/queries/awards/costs/reservations.ts';
import { spentByFunction } from '../../store/queries/awards/costs/spent-by-function.ts';
import type { Store } from '../../store/store.ts';
import { planPayments } from '../../store/queries/payments/plan-payments.ts';
import {
  changeStatus,
  type DeclarationState,
  lockDeclarations,
  rejectDeclarations,
} from '../../store/queries/declarations/changes.ts';
import { daysAfterEnd, declaredCare } from '../../store/queries/declarations/declared-days.ts';
import { costsOf } from '../costs-per-award.ts';
import { decideOne, type DecisionBatch } from './decide-declaration.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import { correctedStates } from '../../store/queries/declarations/corrections.ts';
import { correctedEvent, declarationEvent } from '../events.ts';
import { settleCredits } from '../settle-credits.ts';

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
  declarations: readonly Pick<DeclarationState, 'budgetHolderId' | 'perAward'>[],
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

/** What these correct, held after them: nobody corrects or withdraws it meanwhile. */
function lockCorrected(store: Store, declarations: readonly DeclarationState[]): Promise<DecisionBatch['corrected']> {
  const waiting = declarations.filter(({ status }) => status === 'awaiting-holder');
  return correctedStates(
    store,
    waiting.flatMap(({ corrects }) => corrects ?? []),
    { hold: true },
  );
}

async function openDecisionBatch(
  { store, caller }: OperationContext,
  decisions: readonly Decision[],
): Promise<DecisionBatch> {
  const ids = decisions.map(({ declarationId }) => recordNumber('declaration', declarationId));
  let declarations = await lockDeclarations(store, caller, [...new Set(ids)]);
  let corrected = await lockCorrected(store, declarations);
  const costs = costsOf([...declarations, ...corrected.values()]);
  const awards = await awardBalances(store, [...costs.keys()], { hold: true });
  const awardsByNumber = new Map(awards.map((award) => [recordNumber('award', award.id), award]));
  if (await divideCosts(store, [...declarations, ...corrected.values()], awardsByNumber)) {
    declarations = await lockDeclarations(store, caller, [...new Set(ids)]);
    corrected = await lockCorrected(store, declarations);
  }
  const touched = declarations.filter((declaration) => mayBeUnpaid(declaration, awardsByNumber));
  return {
    declarations: new Map(declarations.map((declaration) => [declaration.id, declaration])),
    awards: awardsByNumber,
    corrected,
    care: await declaredCare(
      store,
      touched.map(({ id }) => id),
    ),
    afterEnd: await daysAfterEnd(store, [...new Set(ids)]),
    approved: [],
    rejected: [],
  };
}

async function storeDecisions(batch: DecisionBatch, context: OperationContext): Promise<void> {
  const { approved, rejected } = batch;
  const { store, now, today, rules } = context;
  const ids = approved.map(({ id }) => id);
  const credited = approved.flatMap(({ corrects }) => batch.corrected.get(corrects ?? 0) ?? []);
  // What is corrected makes room for what comes in its place.
  await changeStatus(
    store,
    credited.map(({ id }) => id),
    { status: 'corrected' },
  );
  await changeStatus(store, ids, { status: 'submitted', decidedAt: now, standsBeside: null });
  await rejectDeclarations(store, rejected, now);
  await refund(store, costsOf(credited));
  await reserve(store, costsOf(approved), costsOf(credited));
  await planPayments(store, approved, { today, rules });
  const opened = await settleCredits(context, credited, approved);
  context.emit(
    ...approved.map((declaration) => approvedEvent(declaration, batch)),
    ...rejected.map(({ reason, ...declaration }) => declarationEvent('declaration.rejected', declaration, { reason })),
    ...opened,
  );
}

function approvedEvent(declaration: DeclarationState, { corrected }: DecisionBatch): NewEvent {
  const earlier = corrected.get(declaration.corrects ?? 0);
  return earlier === undefined
    ? declarationEvent('declaration.approved', declaration)
    : correctedEvent(declaration, earlier);
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
