import { monthOf } from '../../../../domain/values/month.ts';
import { PortalError } from '../../../answers/portal-error.ts';
import type { OperationContext } from '../../../handler.ts';
import { writeAllAgreed } from '../../../store/queries/agreements/agreed-terms.ts';
import { changeAmendments } from '../../../store/queries/agreements/amendments.ts';
import { officesOfAll } from '../../../store/queries/agreements/rule-facts.ts';
import { addSignatures } from '../../../store/queries/agreements/signatures.ts';
import { declaredFrom } from '../../../store/queries/declarations/declared-days.ts';
import { tellParties, tellWithOffices } from '../../events.ts';
import { thoseThatPay } from '../../link-following-awards.ts';
import { agree } from '../agree.ts';
import type { AmendmentFacts } from '../amendment-facts.ts';
import { paramsOf } from '../events.ts';
import type { CarriedOut } from './judge-decision.ts';

/** The number of statements does not depend on how many decisions there are, but for the agreements that need more. */
export async function storeDecisions(
  all: readonly CarriedOut[],
  facts: AmendmentFacts,
  context: OperationContext,
): Promise<void> {
  if (all.length === 0) return;
  await writeStatuses(all, context);
  await sign(
    all.filter(({ decision }) => decision === 'sign'),
    context,
  );
  const offices = await officesOfAll(
    context.store,
    all.map(({ agreement }) => agreement.id),
  );
  const tell = (one: CarriedOut, type: 'submitted' | 'rejected' | 'approved'): void => {
    const params = {
      ...paramsOf(one.amendment),
      ...(type === 'rejected' && one.reason !== null && { reason: one.reason }),
    };
    tellWithOffices(context, `agreement.amendment-${type}`, one.agreement, offices.get(one.agreement.id) ?? [], params);
  };
  for (const one of all) {
    if (one.to === 'signed' || one.to === 'signed-by-provider')
      tellParties(context, `agreement.amendment-${one.to}`, one.agreement, paramsOf(one.amendment));
    else if (one.to === 'in-assessment') tell(one, 'submitted');
    else if (one.to === 'rejected') tell(one, 'rejected');
  }
  const agreed = all.filter(({ to }) => to === 'approved');
  const isPlain = await plainOnes(agreed, facts, context);
  const plain = agreed.filter(isPlain);
  await writeAllAgreed(
    context.store,
    plain.map(({ amendment }) => amendment),
    context.now,
  );
  for (const one of plain) tell(one, 'approved');
  for (const one of agreed) if (!isPlain(one)) await agree(one, context);
}

/** What changes nothing but the terms of days to come: no award pays for it besides, and no care was declared. */
async function plainOnes(
  agreed: readonly CarriedOut[],
  { paying, following }: AmendmentFacts,
  { store, today }: OperationContext,
): Promise<(one: CarriedOut) => boolean> {
  const first = agreed.map(({ amendment }) => monthOf(amendment.fromDay)).toSorted()[0];
  const ids = agreed.map(({ agreement }) => agreement.id);
  const declared = first === undefined ? new Set() : await declaredFrom(store, ids, first);
  return ({ agreement: { id }, amendment: { fromDay, terms } }) =>
    fromDay > today &&
    !declared.has(id) &&
    thoseThatPay(following.get(id), terms.workArrangements).length === 0 &&
    terms.parties.awardIds.every((award) => paying.get(id)?.includes(award));
}

/** Those with the same change are written at once. */
async function writeStatuses(all: readonly CarriedOut[], { store, now }: OperationContext): Promise<void> {
  const keyOf = ({ from, to, reason }: CarriedOut): string => JSON.stringify([from, to, reason]);
  for (const group of Map.groupBy(all, keyOf).values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { from, to, decision, reason } = first;
    const isAssessed = decision === 'approve' || decision === 'reject';
    const assessment = isAssessed ? { assessment: { decision, reason, assessedAt: now } } : {};
    const amendments = group.map(({ amendment }) => amendment);
    const changed = await changeAmendments(store, amendments, { from, to, changedAt: now, ...assessment });
    // The agreements are held: another number would be of another process that does not hold them.
    if (changed !== group.length) throw new PortalError('unavailable', { retryAfterSeconds: 1 });
  }
}

async function sign(signed: readonly CarriedOut[], { store, caller, now }: OperationContext): Promise<void> {
  const { role, name, subject: subjectHash } = caller;
  await addSignatures(
    store,
    signed.map(({ amendment: { agreementId, version } }) => {
      return { agreementId, version, role, name, subjectHash, signedAt: now };
    }),
  );
}
