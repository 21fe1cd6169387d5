import { isDeepStrictEqual } from 'node:util';
import type { AgreementTerms } from '../../../domain/agreement-terms.ts';
import { providerFormality } from '../../../domain/provider/formality.ts';
import type { ProviderFormality } from '../../../domain/words.ts';
import type { OperationContext, Service } from '../../handler.ts';
import { factsOfProviders } from '../../store/queries/agreements/rule-facts.ts';
import { voidSignatures } from '../../store/queries/agreements/signatures.ts';
import { addVersion, termsOfVersion } from '../../store/queries/agreements/versions.ts';
import type { AgreementRecord } from '../../store/queries/agreements/agreements.ts';
import { lockBudgetHolder } from '../../store/queries/people/budget-holders.ts';
import { statusAfter } from '../state/allowed-operations.ts';
import { findAndLock, findAsRead } from '../find-agreement.ts';
import { changeStatus } from './change-status.ts';
import { tellParties } from '../events.ts';
import { requireValidTerms } from '../checks/checks.ts';
import { viewAfterChange } from '../view.ts';

/**
 * The terms are kept as they are shared; sharing the same terms again makes no new version, unless they were rejected: the
 * signatures under those stay what they were.
 */
async function keepVersion(
  { store, now }: OperationContext,
  { id: agreementId, version, status }: AgreementRecord,
  terms: AgreementTerms,
): Promise<number> {
  const before = await termsOfVersion(store, agreementId, version);
  if (before !== undefined && status !== 'rejected' && isDeepStrictEqual(before, terms)) return version;
  const next = before === undefined ? version : version + 1;
  await addVersion(store, { agreementId, version: next, terms, now });
  return next;
}

async function formalityOf(
  { store }: OperationContext,
  { careProviderId }: AgreementRecord,
  { parties }: AgreementTerms,
): Promise<ProviderFormality | null> {
  const provider = (await factsOfProviders(store, [careProviderId ?? 0])).get(careProviderId ?? 0);
  return provider === undefined ? null : providerFormality(provider, parties.familyRelation);
}

export const shareService = {
  'agreements.share': async (context, _, { agreementId }) => {
    const agreement = await findAndLock(context, agreementId);
    const to = statusAfter('share', agreement, context);
    // The lock makes sure that of two drafts for one provider only one is shared.
    await lockBudgetHolder(context.store, agreement.budgetHolderId);
    const terms = await requireValidTerms(agreement, context);
    await changeStatus(context, 'share', agreement, {
      to,
      version: await keepVersion(context, agreement, terms),
      providerFormality: await formalityOf(context, agreement, terms),
      returnReason: null,
    });
    tellParties(context, 'agreement.shared', agreement);
    return viewAfterChange(agreement.id, context);
  },

  'agreements.return': async (context, { reason, ...read }, { agreementId }) => {
    const agreement = await findAsRead(context, agreementId, read);
    const to = statusAfter('return', agreement, context);
    await changeStatus(context, 'return', agreement, { to, returnReason: reason });
    tellParties(context, 'agreement.returned', agreement, { reason });
    return viewAfterChange(agreement.id, context);
  },

  'agreements.reopen': async (context, read, { agreementId }) => {
    const agreement = await findAsRead(context, agreementId, read);
    const to = statusAfter('reopen', agreement, context);
    await changeStatus(context, 'reopen', agreement, { to });
    await voidSignatures(context.store, agreement.id, agreement.version);
    tellParties(context, 'agreement.reopened', agreement);
    return viewAfterChange(agreement.id, context);
  },
} satisfies Service<'agreements.share' | 'agreements.return' | 'agreements.reopen'>;
