import { retryLostRaces } from '../../answers/retry-lost-races.ts';
import type { OperationContext } from '../../handler.ts';
import { readFacts } from './batch-facts.ts';
import { findCandidates } from './find-candidates.ts';
import { firstStatus, judgeDeclaration } from './judge-declaration.ts';
import type { AcceptedDeclaration, Candidate, DeclarationJudgement } from './declaration-judgement.ts';
import type { ReadDeclaration } from './read-declaration.ts';
import { storeAccepted } from './store-accepted.ts';

function isDefined<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

function isAccepted(judgement: DeclarationJudgement): judgement is AcceptedDeclaration {
  return judgement.outcome === 'accepted';
}

/** What would be said of these declarations now; changes nothing. */
async function judgeNow(
  context: OperationContext,
  items: readonly ReadDeclaration[],
  hold: boolean,
): Promise<DeclarationJudgement[]> {
  const { store, caller, today } = context;
  const candidates = await findCandidates(context, items, { hold });
  const found: Candidate[] = candidates.filter(isDefined);
  const facts = await readFacts(store, found, { holdAwards: hold && firstStatus(caller) === 'submitted' });
  context.touch(...new Set(found.map(({ agreement }) => agreement.budgetHolderId)));
  return items.map((item, index) => judgeDeclaration(item, candidates[index], { caller, today, facts }));
}

// Accepted but not stored, or the same as such a one.
function hasLostRace(judgement: DeclarationJudgement): boolean {
  if (judgement.outcome === 'duplicate') return judgement.of.id === undefined;
  return isAccepted(judgement) && judgement.id === undefined;
}

function judgeAndStore(context: OperationContext, items: readonly ReadDeclaration[]): Promise<DeclarationJudgement[]> {
  return retryLostRaces(
    items,
    async (some) => {
      const judgements = await judgeNow(context, some, true);
      await storeAccepted(context, judgements.filter(isAccepted));
      return judgements;
    },
    hasLostRace,
  );
}

/** The one way in for declarations, with or without the commit: single, in a batch, or as a dry run. */
export function judgeDeclarations(
  context: OperationContext,
  items: readonly ReadDeclaration[],
  { commit }: { commit: boolean },
): Promise<DeclarationJudgement[]> {
  return commit ? judgeAndStore(context, items) : judgeNow(context, items, false);
}
