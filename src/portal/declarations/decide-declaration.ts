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
import type { OperationContext } from '../handler.ts';
import { spendFrom } from './award-balances.ts';
import type { DeclarationState } from '../store/queries/declarations/changes.ts';
import type { DayAfterEnd } from '../store/queries/declarations/declared-days.ts';

/** The declarations and awards of a batch of decisions, as they are after the decisions so far. */
export interface DecisionBatch {
  declarations: Map<number, DeclarationState>;
  awards: Map<number, AwardFacts>;
  afterEnd: ReadonlyMap<number, DayAfterEnd>;
  approved: DeclarationState[];
  rejected: (DeclarationState & { reason: string })[];
}
export interface DecisionOutcome {
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

// A decision that is repeated answers the same as the first time; no money is put aside a second time.
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

function approve(
  declaration: DeclarationState,
  batch: DecisionBatch,
  { today, now, rules }: OperationContext,
): DecisionOutcome {
  const issues = [...checkTerm(declaration, batch), ...checkAwards(declaration, batch.awards)];
  if (hasErrors(issues)) return refuse(declaration.status, ...issues);
  spendFrom(batch.awards, declaration.perAward);
  batch.approved.push(declaration);
  batch.declarations.set(declaration.id, { ...declaration, status: 'submitted', decidedAt: now });
  const late = checkHolderTerm(amsterdamDate(declaration.submittedAt), today, rules);
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

/** Decides on one declaration; what was decided before it in the batch counts. */
export function decideOne(
  { declarationId, decision, reason }: Decision,
  batch: DecisionBatch,
  context: OperationContext,
): DecisionOutcome {
  const declaration = batch.declarations.get(recordNumber('declaration', declarationId));
  if (declaration === undefined) return refuse(null, newIssue('RECORD_NOT_FOUND', 'declarationId', {}));
  const { status } = declaration;
  if (wasDecided(declaration, decision)) {
    const issues = [newIssue('ALREADY_DECIDED', 'declarationId', { found: status })];
    return { outcome: decision === 'approve' ? 'approved' : 'rejected', status, issues };
  }
  if (nextStatus(declarationLifecycle, status, decision, context.caller.role) === undefined) {
    return refuse(status, newIssue('STATUS_NOT_ALLOWED', 'declarationId', { found: status }));
  }
  return decision === 'approve' ? approve(declaration, batch, context) : reject(declaration, reason, batch, context);
}
