import { judgeDeclaration } from '../../../domain/declaration/judge-declaration.ts';
import type { Caller } from '../../access/caller.ts';
import { inTurns } from '../../batch/in-turns.ts';
import { judgeBatch } from '../../batch/judge-batch.ts';
import type { OperationContext } from '../../handler.ts';
import { readFacts } from './batch-facts.ts';
import {
  type AcceptedDeclaration,
  type Candidate,
  type DeclarationJudgement,
  rejectDeclaration,
} from './declaration-judgement.ts';
import { findCandidates } from './find-candidates.ts';
import type { ReadDeclaration } from './read-declaration.ts';
import { storeAccepted } from './store-accepted.ts';

/** A provider's declaration waits for the holder; a holder's is an order to pay. Source: leaflet for budget holders. */
function firstStatus({ role }: Caller): AcceptedDeclaration['status'] {
  return role === 'care-provider' ? 'awaiting-holder' : 'submitted';
}

function isDefined<Value>(value: Value | undefined): value is Value {
  return value !== undefined;
}

async function judgeNow(
  context: OperationContext,
  items: readonly ReadDeclaration[],
  { hold }: { hold: boolean },
): Promise<DeclarationJudgement[]> {
  const { store, caller, today, rules } = context;
  const candidates = await findCandidates(context, items, { hold });
  const found: Candidate[] = candidates.filter(isDefined);
  const known = await readFacts(store, found, { hold, status: firstStatus(caller) });
  context.touch(...new Set(found.map(({ agreement }) => agreement.budgetHolderId)));
  const receivedBy = caller.role === 'care-provider' ? 'care-provider' : 'budget-holder';
  return inTurns(items, (item, index): DeclarationJudgement => {
    const { reference } = item;
    if (item.input === undefined) return rejectDeclaration(reference, item.malformed);
    const judgement = judgeDeclaration(candidates[index], { today, receivedBy, known, rules });
    if (judgement.outcome === 'accepted') return judgement.accepted;
    return judgement.outcome === 'rejected'
      ? rejectDeclaration(reference, judgement.issues, judgement.verdict)
      : judgement;
  });
}

/** The one way in for declarations, with or without the commit: single, in a batch, or as a dry run. */
export function judgeDeclarations(
  context: OperationContext,
  items: readonly ReadDeclaration[],
  options: { commit: boolean },
): Promise<DeclarationJudgement[]> {
  return judgeBatch<ReadDeclaration, DeclarationJudgement>(items, options, {
    judge: (some, { hold }) => judgeNow(context, some, { hold }),
    store: (accepted) => storeAccepted(context, accepted),
  });
}
