import type { Decision, DecisionResult } from '../../contract/types.ts';
import type { AwardFacts } from '../../domain/award/award-facts.ts';
import { checkHolderTerm } from '../../domain/declaration/checks/check-terms.ts';
import { hasErrors, type Issue } from '../../domain/issue.ts';
import { declarationLifecycle } from '../../domain/lifecycle/declaration-lifecycle.ts';
import { nextStatus } from '../../domain/lifecycle/machine.ts';
import { newIssue } from '../../domain/new-issue.ts';
import { amsterdamDate } from '../../domain/values/date.ts';
import { firstDay } from '../../domain/values/month.ts';
import { periodText } from '../../domain/values/period.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { DeclarationStatus } from '../../domain/words.ts';
import { recordNumber } from '../answers/record-number.ts';
import type { OperationContext, Service } from '../handler.ts';
import {
  changeStatus,
  type DeclarationState,
  lockDeclarations,
  rejectDeclarations,
} from '../store/queries/declarations/changes.ts';
import { type DayAfterEnd, daysAfterEnd } from '../store/queries/declarations/declared-days.ts';
import { awardBalances, reserve } from '../store/queries/awards/reservations.ts';
import { toWordedIssues } from '../answers/worded-issues.ts';
import { costsOf } from './costs-per-award.ts';
import { declarationEvent } from './events.ts';

/** The declarations and awards of a batch of decisions, as they are after the decisions so far. */
interface DecisionBatch {
  declarations: Map<number, DeclarationState>;
  awards: Map<number, AwardFacts>;
  afterEnd: ReadonlyMap<number, DayAfterEnd>;
  approved: DeclarationState[];
  rejected: (DeclarationState & { reason: string })[];
}
interface DecisionOutcome {
  outcome: DecisionResult['outcome'];
  status: DeclarationStatus | null;
  issues: Issue[];
}

function refuse(status: DeclarationStatus | null, ...issues: Issue[]): DecisionOutcome {
  return {
    outcome: 'refused',
    status,
    issues,
  };
}

// Said again, a decision is what it was; nothing is put aside a second time.
function wasDecided({ status, decidedAt }: DeclarationState, decision: Decision['decision']): boolean {
  if (decision === 'reject') return status === 'rejected';
  return decidedAt !== null && (status === 'submitted' || status === 'scheduled' || status === 'paid');
}

// The award may have been withdrawn, or spent, since the provider declared.
function checkAwards({ perAward, month }: DeclarationState, awards: DecisionBatch['awards']): Issue[] {
  return perAward.flatMap(({ awardId, cents }) => {
    const { status, remainingCents: remaining } = awards.get(awardId) ?? { status: 'withdrawn', remainingCents: 0 };
    if (status !== 'active') return [newIssue('AWARD_ENDED', 'declarationId', { found: firstDay(month) })];
    if (cents <= remaining) return [];
    const award = formatRecordId('award', awardId);
    return [newIssue('INSUFFICIENT_BUDGET', 'declarationId', { award, found: cents, remaining })];
  });
}

// The agreement may have got another last day since.
function checkTerm({ id }: DeclarationState, { afterEnd }: DecisionBatch): Issue[] {
  const found = afterEnd.get(id);
  if (found === undefined) return [];
  const expected = periodText(found.start, found.end);
  return [newIssue('OUTSIDE_TERM', 'declarationId', { found: found.date, expected })];
}

function spend({ perAward }: DeclarationState, awards: DecisionBatch['awards']): void {
  for (const { awardId, cents } of perAward) {
    const award = awards.get(awardId);
    if (award !== undefined) awards.set(awardId, { ...award, remainingCents: award.remainingCents - cents });
  }
}

function approve(
  declaration: DeclarationState,
  sitting: DecisionBatch,
  { today, now }: OperationContext,
): DecisionOutcome {
  const issues = [...checkTerm(declaration, sitting), ...checkAwards(declaration, sitting.awards)];
  if (hasErrors(issues)) return refuse(declaration.status, ...issues);
  spend(declaration, sitting.awards);
  sitting.approved.push(declaration);
  sitting.declarations.set(declaration.id, { ...declaration, status: 'submitted', decidedAt: now });
  const late = checkHolderTerm(amsterdamDate(declaration.submittedAt), today);
  return { outcome: 'approved', status: 'submitted', issues: late };
}

function reject(
  declaration: DeclarationState,
  reason: string | undefined,
  { rejected, declarations }: DecisionBatch,
  { now }: OperationContext,
): DecisionOutcome {
  if (reason === undefined) return refuse(declaration.status, newIssue('REASON_MISSING', 'reason', {}));
  rejected.push({ ...declaration, reason });
  declarations.set(declaration.id, { ...declaration, status: 'rejected', decidedAt: now });
  return { outcome: 'rejected', status: 'rejected', issues: [] };
}

function decideOne(
  { declarationId, decision, reason }: Decision,
  sitting: DecisionBatch,
  context: OperationContext,
): DecisionOutcome {
  const declaration = sitting.declarations.get(recordNumber('declaration', declarationId));
  if (declaration === undefined) return refuse(null, newIssue('RECORD_NOT_FOUND', 'declarationId', {}));
  const { status } = declaration;
  if (wasDecided(declaration, decision)) {
    const issues = [newIssue('ALREADY_DECIDED', 'declarationId', { found: status })];
    return { outcome: decision === 'approve' ? 'approved' : 'rejected', status, issues };
  }
  if (nextStatus(declarationLifecycle, status, decision, context.caller.role) === undefined) {
    return refuse(status, newIssue('STATUS_NOT_ALLOWED', 'declarationId', { found: status }));
  }
  return decision === 'approve'
    ? approve(declaration, sitting, context)
    : reject(declaration, reason, sitting, context);
}

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
  const { store, now } = context;
  const ids = approved.map(({ id }) => id);
  await changeStatus(store, ids, { status: 'submitted', decidedAt: now });
  await rejectDeclarations(store, rejected, now);
  await reserve(store, costsOf(approved));
  context.emit(
    ...approved.map((declaration) => declarationEvent('declaration.approved', declaration)),
    ...rejected.map(({ reason, ...declaration }) => declarationEvent('declaration.rejected', declaration, { reason })),
  );
}

export const decideService = {
  'declarations.decide': async (context, { decisions }) => {
    const sitting = await openDecisionBatch(context, decisions);
    context.touch(...new Set([...sitting.declarations.values()].map(({ budgetHolderId }) => budgetHolderId)));
    const results = decisions.map((decision) => {
      const { issues, ...ruling } = decideOne(decision, sitting, context);
      return { declarationId: decision.declarationId, ...ruling, issues: toWordedIssues(issues, context.language) };
    });
    await storeDecisions(sitting, context);
    return { results };
  },
} satisfies Service<'declarations.decide'>;
