import type { Decision, DecisionResult } from '../../../contract/types.ts';
import { paysOn } from '../../../domain/award/award-days.ts';
import { type AwardFacts, functionsOn } from '../../../domain/award/award-facts.ts';
import { moneyIssues } from '../../../domain/declaration/checks/check-budget.ts';
import { checkHolderTerm } from '../../../domain/declaration/checks/check-terms.ts';
import { hasErrors, type Issue } from '../../../domain/issue.ts';
import { lifecycleOf } from '../../../domain/lifecycle/declaration-lifecycle.ts';
import { nextStatus } from '../../../domain/lifecycle/machine.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { amsterdamDate } from '../../../domain/values/date.ts';
import { periodText } from '../../../domain/values/period.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import type { DeclarationStatus } from '../../../domain/words.ts';
import { recordNumber } from '../../answers/record-number.ts';
import type { OperationContext } from '../../handler.ts';
import { freeFor, givenBack, spendFrom } from '../award-balances.ts';
import type { DeclarationState } from '../../store/queries/declarations/changes.ts';
import type { CorrectedState } from '../../store/queries/declarations/corrections.ts';
import type { DayAfterEnd, DeclaredCare } from '../../store/queries/declarations/declared-days.ts';

/** The declarations and awards of a batch of decisions, as they are after the decisions so far. */
export interface DecisionBatch {
  declarations: Map<number, DeclarationState>;
  awards: Map<number, AwardFacts>;
  afterEnd: ReadonlyMap<number, DayAfterEnd>;
  /** The care of those declarations whose awards were changed since. */
  care: ReadonlyMap<number, readonly DeclaredCare[]>;
  /** The declarations that those correct, by number. */
  corrected: Map<number, CorrectedState>;
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

// The award may have been ended or changed since the provider declared: each day of care is to be paid by it still.
function checkDays({ id, perAward }: DeclarationState, { awards, care }: DecisionBatch): Issue[] {
  const paying = perAward.flatMap(({ awardId }) => awards.get(awardId) ?? []);
  const unpaid = care
    .get(id)
    ?.find(
      ({ date, careFunction }) =>
        !paying.some((award) => paysOn(award, date) && functionsOn(award, date).includes(careFunction)),
    );
  return unpaid === undefined ? [] : [newIssue('AWARD_ENDED', 'declarationId', { found: unpaid.date })];
}

// The award may have been spent, or stopped, since the provider declared; what was paid for what is corrected is free.
function checkMoney(declaration: DeclarationState, { awards, corrected }: DecisionBatch): Issue[] {
  const earlier = corrected.get(declaration.corrects ?? 0);
  const purses = new Map(awards);
  if (earlier !== undefined) freeFor(purses, earlier.perAward);
  return declaration.perAward.flatMap(({ awardId, ...cost }) =>
    moneyIssues({ ...cost, awardId: formatRecordId('award', awardId) }, purses.get(awardId), {
      path: 'declarationId',
      isForHolder: true,
    }),
  );
}

// The agreement may have got another last day since.
function checkTerm({ id }: DeclarationState, { afterEnd }: DecisionBatch): Issue[] {
  const found = afterEnd.get(id);
  if (found === undefined) return [];
  const expected = periodText(found.start, found.end);
  return [newIssue('OUTSIDE_TERM', 'declarationId', { found: found.date, expected })];
}

// What it corrects may have been corrected or withdrawn by the holder since.
function checkCorrected({ corrects }: DeclarationState, { corrected }: DecisionBatch): Issue[] {
  if (corrects === null) return [];
  const { status = 'withdrawn' } = corrected.get(corrects) ?? {};
  const declaration = formatRecordId('declaration', corrects);
  return status === 'paid' ? [] : [newIssue('CORRECTED_NOT_PAID', 'declarationId', { declaration, found: status })];
}

function makeRoom({ corrects }: DeclarationState, { corrected, awards }: DecisionBatch): void {
  const earlier = corrected.get(corrects ?? 0);
  if (earlier === undefined) return;
  spendFrom(awards, givenBack(earlier.perAward));
  corrected.set(earlier.id, { ...earlier, status: 'corrected' });
}

function approve(
  declaration: DeclarationState,
  batch: DecisionBatch,
  { today, now, rules }: OperationContext,
): DecisionOutcome {
  const issues = [
    ...checkCorrected(declaration, batch),
    ...checkTerm(declaration, batch),
    ...checkDays(declaration, batch),
    ...checkMoney(declaration, batch),
  ];
  if (hasErrors(issues)) return refuse(declaration.status, ...issues);
  makeRoom(declaration, batch);
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
  if (nextStatus(lifecycleOf[declaration.kind], status, decision, context.caller.role) === undefined) {
    return refuse(status, newIssue('STATUS_NOT_ALLOWED', 'declarationId', { found: status }));
  }
  return decision === 'approve' ? approve(declaration, batch, context) : reject(declaration, reason, batch, context);
}
