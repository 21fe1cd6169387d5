import { isDeepStrictEqual } from 'node:util';
import type { AgreementTerms } from '../../domain/agreement-terms.ts';
import { providerFormality } from '../../domain/provider/formality.ts';
import type { ProviderFormality } from '../../domain/words.ts';
import type { Context, Service } from '../service.ts';
import { factsOfProviders } from '../store/queries/agreements/agreement-check-facts.ts';
import { voidSignatures } from '../store/queries/agreements/agreement-signatures.ts';
import { addVersion, termsOfVersion } from '../store/queries/agreements/agreement-versions.ts';
import type { AgreementRecord } from '../store/queries/agreements/agreements.ts';
import { holdBudgetHolder } from '../store/queries/people/budget-holders.ts';
import { held, statusAfter } from './find-visible.ts';
import { change } from './change-status.ts';
import { tellParties } from './events.ts';
import { mustBeRight } from './checks.ts';
import { changed } from './view.ts';

/** What is shared is kept as it is; sharing the same again makes no new version. */
async function keepVersion(
  { store, now }: Context,
  { id: agreementId, version }: AgreementRecord,
  terms: AgreementTerms,
): Promise<number> {
  const before = await termsOfVersion(store, agreementId, version);
  if (before !== undefined && isDeepStrictEqual(before, terms)) return version;
  const next = before === undefined ? version : version + 1;
  await addVersion(store, { agreementId, version: next, terms, now });
  return next;
}

async function formalityOf(
  { store }: Context,
  { careProviderId }: AgreementRecord,
  { parties }: AgreementTerms,
): Promise<ProviderFormality | null> {
  const provider = (await factsOfProviders(store, [careProviderId ?? 0])).get(careProviderId ?? 0);
  return provider === undefined ? null : providerFormality(provider, parties.familyRelation);
}

export const shareService = {
  'agreements.share': async (context, _, { agreementId }) => {
    const agreement = await held(context, agreementId);
    const to = statusAfter('share', agreement, context);
    // Of two drafts for one provider only one is shared.
    await holdBudgetHolder(context.store, agreement.budgetHolderId);
    const terms = await mustBeRight(agreement, context);
    await change(context, 'share', agreement, {
      to,
      version: await keepVersion(context, agreement, terms),
      providerFormality: await formalityOf(context, agreement, terms),
      returnReason: null,
    });
    tellParties(context, 'agreement.shared', agreement);
    return changed(agreement.id, context);
  },

  'agreements.return': async (context, { reason }, { agreementId }) => {
    const agreement = await held(context, agreementId);
    const to = statusAfter('return', agreement, context);
    await change(context, 'return', agreement, { to, returnReason: reason });
    tellParties(context, 'agreement.returned', agreement, { reason });
    return changed(agreement.id, context);
  },

  'agreements.reopen': async (context, _, { agreementId }) => {
    const agreement = await held(context, agreementId);
    const to = statusAfter('reopen', agreement, context);
    await change(context, 'reopen', agreement, { to });
    await voidSignatures(context.store, agreement.id, agreement.version);
    tellParties(context, 'agreement.reopened', agreement);
    return changed(agreement.id, context);
  },
} satisfies Service<'agreements.share' | 'agreements.return' | 'agreements.reopen'>;
