import { checkFunctionBudgets } from '../../../domain/award/checks/check-function-budgets.ts';
import { followedAward } from '../../../domain/award/followed-award.ts';
import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';
import { inTurns } from '../../batch/in-turns.ts';
import { judgeBatch } from '../../batch/judge-batch.ts';
import type { OperationContext } from '../../handler.ts';
import { officeOf } from '../../resource/office-of.ts';
import { awardsOfHolders, type DatedAwardRecord } from '../../store/queries/awards/awards.ts';
import { type EnteredTerms, enteredTerms } from '../../store/queries/awards/entered-awards.ts';
import { representativesCounted } from '../../store/queries/people/representatives/representatives.ts';
import { lockBudgetHolder, visibleHolders } from '../../store/queries/people/budget-holders.ts';
import { ofOffice } from '../representatives/take-over-representatives.ts';
import { checkTerms } from '../checks.ts';
import { enterAward } from '../enter-award.ts';
import type { AcceptedAward, AwardJudgement } from './award-judgement.ts';
import { type AwardTermsRead, readAward, type ReadAward } from './read-award.ts';

/** The awards of a holder, as far as they are known when the next one is judged. */
interface Known {
  holders: ReadonlySet<number>;
  awards: Map<number, DatedAwardRecord[]>;
  entered: ReadonlyMap<number, EnteredTerms>;
  /** How many representatives are named on each award, and on those that are still to get a number. */
  named: Map<DatedAwardRecord, number>;
  /** Of this batch, by what they say. */
  accepted: Map<string, AcceptedAward>;
}

/** What makes two awards the same, in a form that can be compared. */
function keyOf(
  { budgetHolderId, law, start }: Pick<AwardTermsRead, 'budgetHolderId' | 'law' | 'start'>,
  {
    end,
    careFunctions,
    amountCents,
    functionBudgets = [],
  }: Omit<EnteredTerms, 'functionBudgets'> & Pick<AwardTermsRead, 'functionBudgets'>,
): string {
  const budgets = functionBudgets.map(({ careFunction, amountCents: cents }) => `${careFunction} ${cents}`).sort();
  return JSON.stringify([budgetHolderId, law, start, end, [...careFunctions].sort(), amountCents, budgets]);
}

async function readKnown({ store, caller }: OperationContext, ids: readonly number[]): Promise<Known> {
  const holders = await visibleHolders(store, caller, ids);
  const awards = await awardsOfHolders(store, [...holders]);
  const counted = await representativesCounted(
    store,
    awards.map(({ id }) => id),
  );
  return {
    holders,
    named: new Map(awards.map((award) => [award, counted.get(award.id) ?? 0])),
    awards: Map.groupBy(awards, ({ budgetHolderId }) => budgetHolderId),
    entered: await enteredTerms(
      store,
      awards.map(({ id }) => id),
    ),
    accepted: new Map(),
  };
}

/** An award of the same batch has no number yet that could be named. */
function withoutNumber(issue: Issue): Issue {
  const { award, careFunctions } = issue.params;
  if (award !== formatRecordId('award', 0) || typeof careFunctions !== 'object') return issue;
  return newIssue('AWARD_TWICE', 'careFunctions', { careFunctions });
}

/** One award of a batch; what was accepted before it counts. */
function judgeAward(read: ReadAward, known: Known, { caller, now }: OperationContext): AwardJudgement {
  const { reference, award } = read;
  if (award === undefined) return { outcome: 'rejected', reference, issues: read.wrong };
  if (!known.holders.has(award.budgetHolderId)) {
    return { outcome: 'rejected', reference, issues: [newIssue('RECORD_NOT_FOUND', 'budgetHolderId', {})] };
  }
  const office = officeOf(caller);
  const key = keyOf(award, award);
  const others = known.awards.get(award.budgetHolderId) ?? [];
  const same = others.find((other) => {
    const entered = known.entered.get(other.id);
    const isOwn = other.providerKind === office.kind && other.providerCode === office.code;
    return isOwn && entered !== undefined && keyOf(other, entered) === key;
  });
  if (same !== undefined) return { outcome: 'duplicate', reference, of: same };
  const earlier = known.accepted.get(key);
  if (earlier !== undefined) return { outcome: 'duplicate', reference, of: earlier };
  const issues = [...checkFunctionBudgets(award), ...checkTerms(award, office, others).map(withoutNumber)];
  if (issues.length > 0) return { outcome: 'rejected', reference, issues };
  const { functionBudgets: _, takeOverRepresentatives = true, ...terms } = award;
  const followed = takeOverRepresentatives ? followedAward(award, ofOffice(office, others)) : undefined;
  const representatives = followed === undefined ? 0 : (known.named.get(followed) ?? 0);
  const accepted: AcceptedAward = { outcome: 'accepted', reference, award, representatives, id: undefined };
  known.accepted.set(key, accepted);
  const asEntered: DatedAwardRecord = {
    ...terms,
    id: 0,
    status: 'active',
    providerKind: office.kind,
    providerCode: office.code,
    providerName: office.name,
    scheduledCents: 0,
    paidCents: 0,
    depositedCents: 0,
    compensatedCents: 0,
    settledAt: null,
    version: 1,
    declarationStop: 0,
    enteredAt: now,
  };
  known.awards.set(award.budgetHolderId, [...others, asEntered]);
  known.named.set(asEntered, representatives);
  return accepted;
}

async function judgeNow(
  context: OperationContext,
  reads: readonly ReadAward[],
  { hold }: { hold: boolean },
): Promise<AwardJudgement[]> {
  const ids = [...new Set(reads.flatMap(({ award }) => award?.budgetHolderId ?? []))].sort((a, b) => a - b);
  context.touch(...ids);
  // When the same award is entered twice at once, the second call sees the first.
  if (hold) for (const id of ids) await lockBudgetHolder(context.store, id);
  const known = await readKnown(context, ids);
  return inTurns(reads, (read) => judgeAward(read, known, context));
}

async function storeAwards(context: OperationContext, accepted: readonly AcceptedAward[]): Promise<void> {
  for (const one of accepted) {
    const { budgetHolderId, ...award } = one.award;
    one.id = (await enterAward(context, award, budgetHolderId)).id;
  }
}

/** The one way in for many awards, with or without the commit. */
export async function judgeAwards(
  context: OperationContext,
  values: readonly unknown[],
  options: { commit: boolean },
): Promise<AwardJudgement[]> {
  const reads = await inTurns(values, readAward);
  return judgeBatch<ReadAward, AwardJudgement>(reads, options, {
    judge: (some, how) => judgeNow(context, some, how),
    store: (accepted) => storeAwards(context, accepted),
  });
}
