import { untilSettled } from '../answers/retry-lost-races.ts';
import type { Context } from '../service.ts';
import { readFacts } from './batch-facts.ts';
import { findCandidates } from './find-candidates.ts';
import { firstStatus, judge } from './judge.ts';
import type { Accepted, Candidate, Judgement } from './judgement.ts';
import type { ReadItem } from './read-item.ts';
import { storeAccepted } from './store-accepted.ts';

function isDefined<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

function isAccepted(judgement: Judgement): judgement is Accepted {
  return judgement.outcome === 'accepted';
}

/** What would be said of these declarations now; changes nothing. */
async function hear(context: Context, items: readonly ReadItem[], hold: boolean): Promise<Judgement[]> {
  const { store, caller, today } = context;
  const candidates = await findCandidates(context, items, { hold });
  const found: Candidate[] = candidates.filter(isDefined);
  const facts = await readFacts(store, found, { holdAwards: hold && firstStatus(caller) === 'submitted' });
  context.touch(...new Set(found.map(({ agreement }) => agreement.budgetHolderId)));
  return items.map((item, index) => judge(item, candidates[index], { caller, today, facts }));
}

// Accepted but not stored, or the same as such a one.
function hasLostRace(judgement: Judgement): boolean {
  if (judgement.outcome === 'duplicate') return judgement.of.id === undefined;
  return isAccepted(judgement) && judgement.id === undefined;
}

function store(context: Context, items: readonly ReadItem[]): Promise<Judgement[]> {
  return untilSettled(
    items,
    async (some) => {
      const judgements = await hear(context, some, true);
      await storeAccepted(context, judgements.filter(isAccepted));
      return judgements;
    },
    hasLostRace,
  );
}

/** The one way in for declarations, with or without the commit: single, in a batch, or as a dry run. */
export function judgeBatch(
  context: Context,
  items: readonly ReadItem[],
  { commit }: { commit: boolean },
): Promise<Judgement[]> {
  return commit ? store(context, items) : hear(context, items, false);
}
