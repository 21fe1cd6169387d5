import { compareTerms, needsOf } from '../../../domain/agreement/amendment/compare-terms.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { providerFormality } from '../../../domain/provider/formality.ts';
import { rulesViolated } from '../../answers/portal-error.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { nextVersion } from '../../store/queries/agreements/amendments.ts';
import { factsOfProviders } from '../../store/queries/agreements/rule-facts.ts';
import { addSignature, voidSignatures } from '../../store/queries/agreements/signatures.ts';
import { addVersion, termsOfVersion } from '../../store/queries/agreements/versions.ts';
import { agree } from './agree.ts';
import { requireApprovable, requireInOrder } from './checks.ts';
import { tellAll, tellBoth } from './events.ts';
import { findToChange, type AmendmentCase } from './find-amendment.ts';
import { moveOn, statusAfter } from './next-status.ts';
import { viewAfterChange } from './view.ts';

/** What is shared again after it was sent or taken back is another version, so that nobody signs what they did not read. */
async function keepVersion({ amendment }: AmendmentCase, { store, now }: OperationContext): Promise<number> {
  const { agreementId, terms } = amendment;
  const isShared = (await termsOfVersion(store, agreementId, amendment.version)) !== undefined;
  const version = isShared ? await nextVersion(store, agreementId) : amendment.version;
  await addVersion(store, { agreementId, version, terms, now });
  return version;
}

async function formalityOf({ agreement, amendment }: AmendmentCase, { store }: OperationContext) {
  const id = agreement.careProviderId ?? 0;
  const provider = (await factsOfProviders(store, [id])).get(id);
  return provider === undefined ? null : providerFormality(provider, amendment.terms.parties.familyRelation);
}

export const amendmentLifecycleService = {
  'amendments.share': async (context, _, where) => {
    const at = await findToChange(context, where);
    const { amendment, before } = at;
    const to = statusAfter('share', amendment, context);
    await requireInOrder(at, context);
    const version = await keepVersion(at, context);
    const needs = needsOf(compareTerms(before, amendment.terms));
    const facts = { version, needs, providerFormality: await formalityOf(at, context), returnReason: null };
    await moveOn(context, 'share', amendment, { to, ...facts });
    tellBoth(context, 'agreement.amendment-shared', { ...at, amendment: { ...amendment, version } });
    return viewAfterChange(at, version, context);
  },

  'amendments.return': async (context, { reason }, where) => {
    const at = await findToChange(context, where);
    const { amendment } = at;
    const to = statusAfter('return', amendment, context);
    await moveOn(context, 'return', amendment, { to, returnReason: reason });
    await voidSignatures(context.store, amendment.agreementId, amendment.version);
    tellBoth(context, 'agreement.amendment-returned', at, { reason });
    return viewAfterChange(at, amendment.version, context);
  },

  'amendments.reopen': async (context, _, where) => {
    const at = await findToChange(context, where);
    const { amendment } = at;
    const to = statusAfter('reopen', amendment, context);
    await moveOn(context, 'reopen', amendment, { to });
    await voidSignatures(context.store, amendment.agreementId, amendment.version);
    tellBoth(context, 'agreement.amendment-reopened', at);
    return viewAfterChange(at, amendment.version, context);
  },

  'amendments.sign': async (context, _, where) => {
    const { store, caller, now } = context;
    const at = await findToChange(context, where);
    const { agreementId, version } = at.amendment;
    const to = statusAfter('sign', at.amendment, context);
    await requireInOrder(at, context);
    await moveOn(context, 'sign', at.amendment, { to });
    const { role, name, subject: subjectHash } = caller;
    await addSignature(store, { agreementId, version, role, name, subjectHash, signedAt: now });
    if (to === 'approved') await agree(at, context);
    else tellBoth(context, `agreement.amendment-${to === 'signed' ? 'signed' : 'signed-by-provider'}`, at);
    return viewAfterChange(at, version, context);
  },

  'amendments.submit': async (context, _, where) => {
    const at = await findToChange(context, where);
    const to = statusAfter('submit', at.amendment, context);
    await requireInOrder(at, context);
    await moveOn(context, 'submit', at.amendment, { to });
    await tellAll(context, 'agreement.amendment-submitted', at);
    return viewAfterChange(at, at.amendment.version, context);
  },

  'amendments.assess': async (context, { decision, reason }, where) => {
    const at = await findToChange(context, where);
    const to = statusAfter(decision, at.amendment, context);
    if (decision === 'approve') await requireApprovable(at, context);
    else if (reason === undefined) throw rulesViolated([newIssue('REASON_MISSING', 'reason', {})]);
    const assessment = { decision, reason: reason ?? null, assessedAt: context.now };
    await moveOn(context, decision, at.amendment, { to, assessment });
    if (decision === 'approve') await agree(at, context);
    else await tellAll(context, 'agreement.amendment-rejected', at, reason === undefined ? {} : { reason });
    return viewAfterChange(at, at.amendment.version, context);
  },
} satisfies Service<`amendments.${'share' | 'return' | 'reopen' | 'sign' | 'submit' | 'assess'}`>;
