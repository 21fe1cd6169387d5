import { providerFormality } from '../../../../domain/provider/formality.ts';
import { inTurns, turns } from '../../../batch/in-turns.ts';
import { judgeBatch } from '../../../batch/judge-batch.ts';
import type { OperationContext } from '../../../handler.ts';
import {
  addSharedAmendments,
  type AmendmentRecord,
  type SharedAmendmentRow,
} from '../../../store/queries/agreements/amendments.ts';
import { addVersions } from '../../../store/queries/agreements/versions.ts';
import { partyOf } from '../../state/amendment-state.ts';
import { tellParties } from '../../events.ts';
import { type AmendmentFacts, readAmendmentFacts } from '../amendment-facts.ts';
import { paramsOf } from '../events.ts';
import type { AcceptedAmendment, AmendmentJudgement } from './amendment-judgement.ts';
import { judgeAmendment } from './judge-amendment.ts';
import { readAmendment, type ReadAmendment } from './read-amendment.ts';
import { readStanding, type StandingAgreement } from './standing-agreements.ts';

/** What the amendments of a batch are judged by. */
interface Around {
  agreements: Map<number, StandingAgreement>;
  facts: AmendmentFacts;
}

function rowOf(
  { agreement, id: version, amends, from: fromDay, needs, terms }: AcceptedAmendment,
  { facts }: Around,
  { caller }: OperationContext,
): SharedAmendmentRow {
  const { provider } = facts.around.factsFor(agreement);
  return {
    agreementId: agreement.id,
    version,
    amends,
    fromDay,
    begunBy: partyOf(caller.role),
    needsProvider: needs.provider,
    needsAssessment: needs.assessment,
    providerFormality: provider === null ? null : providerFormality(provider, terms.parties.familyRelation),
    terms,
  };
}

/** The next of the same agreement finds that one is under way. */
function addToStanding(row: SharedAmendmentRow, { agreements }: Around, now: number): void {
  const begun: AmendmentRecord = {
    ...row,
    status: 'shared',
    inForceAt: null,
    changedAt: now,
    returnReason: null,
    assessment: null,
  };
  agreements.get(row.agreementId)?.amendments.unshift(begun);
}

/** Judges these amendments as things are now, and changes nothing. */
async function judgeNow(
  context: OperationContext,
  reads: readonly ReadAmendment[],
  options: { hold: boolean },
): Promise<{ judgements: AmendmentJudgement[]; around: Around }> {
  const ids = [...new Set(reads.flatMap(({ asked }) => asked?.agreementId ?? []))];
  const letOthers = turns();
  const agreements = await readStanding(context, ids, options);
  const records = [...agreements.values()].map(({ agreement }) => agreement);
  context.touch(...new Set(records.map(({ budgetHolderId }) => budgetHolderId)));
  await letOthers();
  const around = { agreements, facts: await readAmendmentFacts(context, records) };
  const judgements = await inTurns(reads, (read) => {
    const judgement = judgeAmendment(read, { ...around, context });
    if (judgement.outcome === 'accepted') addToStanding(rowOf(judgement, around, context), around, context.now);
    return judgement;
  });
  return { judgements, around };
}

/** The terms that are amended are kept as they were, since the agreement will show others. */
async function storeAmendments(
  accepted: readonly AcceptedAmendment[],
  around: Around,
  context: OperationContext,
): Promise<void> {
  if (accepted.length === 0) return;
  const { store, now } = context;
  const letOthers = turns();
  const isKept = ({ agreement: { id }, amends }: AcceptedAmendment): boolean =>
    around.agreements.get(id)?.kept.has(amends) ?? false;
  await addVersions(
    store,
    accepted.flatMap((one) => {
      const { agreement, id: version, amends, before, terms } = one;
      const agreementId = agreement.id;
      const amended = isKept(one) ? [] : [{ agreementId, version: amends, terms: before }];
      return [...amended, { agreementId, version, terms }];
    }),
    now,
  );
  await letOthers();
  await addSharedAmendments(
    store,
    accepted.map((one) => rowOf(one, around, context)),
    now,
  );
  await letOthers();
  for (const { agreement, id: version, from: fromDay } of accepted)
    tellParties(context, 'agreement.amendment-shared', agreement, paramsOf({ version, fromDay }));
}

/** The one way in for many amendments, with or without the commit. */
export async function judgeAmendments(
  context: OperationContext,
  values: readonly unknown[],
  options: { commit: boolean },
): Promise<AmendmentJudgement[]> {
  const reads = await inTurns(values, readAmendment);
  let around: Around | undefined;
  return judgeBatch<ReadAmendment, AmendmentJudgement>(reads, options, {
    judge: async (some, holding) => {
      const judged = await judgeNow(context, some, holding);
      around = judged.around;
      return judged.judgements;
    },
    // The agreements are held, so that none is amended by somebody else in between.
    store: async (accepted) => {
      if (around !== undefined) await storeAmendments(accepted, around, context);
    },
  });
}
