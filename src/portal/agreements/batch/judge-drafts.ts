import { inTurns } from '../../batch/in-turns.ts';
import { judgeBatch } from '../../batch/judge-batch.ts';
import type { OperationContext } from '../../handler.ts';
import { addDrafts } from '../../store/queries/agreements/changes.ts';
import { draftsByReference, takeReferences } from '../../store/queries/agreements/references.ts';
import { tellHolder } from '../events.ts';
import { partyNumbersOf } from '../terms/draft-steps.ts';
import { readRuleFacts } from '../checks/rule-facts.ts';
import type { AcceptedDraft, DraftJudgement, DraftReferenceOwner } from './draft-judgement.ts';
import { draftKey, judgeDraft } from './judge-draft.ts';
import { readDraft, type ReadDraft } from './read-draft.ts';

type WellFormed = Extract<ReadDraft, { budgetHolderId: number }>;

function isWellFormed(read: ReadDraft): read is WellFormed {
  return read.wrong === undefined;
}

async function knownReferences(
  { store }: OperationContext,
  drafts: readonly WellFormed[],
): Promise<Map<string, DraftReferenceOwner>> {
  return new Map(
    (await draftsByReference(store, drafts)).map(({ budgetHolderId, reference, agreementId, status, contentHash }) => [
      draftKey(budgetHolderId, reference),
      { outcome: 'known', id: agreementId, status, contentHash },
    ]),
  );
}

/** Judges these drafts as things are now, and changes nothing. */
async function judgeNow(context: OperationContext, reads: readonly ReadDraft[]): Promise<DraftJudgement[]> {
  const { store, today, rules } = context;
  const drafts = reads.filter(isWellFormed);
  context.touch(...new Set(drafts.map(({ budgetHolderId }) => budgetHolderId)));
  const judging = {
    today,
    rules,
    hash: store.hash,
    caller: context.caller,
    around: await readRuleFacts(
      store,
      context.caller,
      drafts.map(({ budgetHolderId, steps }) => partyNumbersOf(budgetHolderId, steps)),
    ),
    references: await knownReferences(context, drafts),
  };
  return inTurns(reads, (read) => judgeDraft(read, judging));
}

async function storeDrafts(context: OperationContext, accepted: readonly AcceptedDraft[]): Promise<void> {
  if (accepted.length === 0) return;
  const { store, now } = context;
  const first = await store.nextIds('agreement', accepted.length);
  const drafts = accepted.map((draft, index) => ({ draft, id: first + index }));
  const taken = await takeReferences(
    store,
    drafts.map(({ draft: { budgetHolderId, reference, contentHash }, id: agreementId }) => {
      return { budgetHolderId, reference, contentHash, agreementId };
    }),
  );
  const made = drafts.filter(({ id }) => taken.has(id));
  await addDrafts(
    store,
    made.map(({ draft: { budgetHolderId, steps }, id }) => ({ id, budgetHolderId, steps })),
    now,
  );
  for (const { draft, id } of made) {
    draft.id = id;
    tellHolder(context, 'agreement.created', { id, budgetHolderId: draft.budgetHolderId });
  }
}

/** The one way in for many drafts, with or without the commit. */
export async function judgeDrafts(
  context: OperationContext,
  values: readonly unknown[],
  options: { commit: boolean },
): Promise<DraftJudgement[]> {
  const reads = await inTurns(values, (value) => readDraft(value, context.caller));
  return judgeBatch<ReadDraft, DraftJudgement>(reads, options, {
    judge: (some) => judgeNow(context, some),
    store: (accepted) => storeDrafts(context, accepted),
  });
}
