import type { Issue } from '../../../domain/issue.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import type { OperationContext } from '../../handler.ts';
import {
  findProposedBy,
  holdersWhoShared,
  isProposedOtherwise,
  proposeAccount,
  settledAccounts,
} from '../../store/queries/people/accounts/accounts.ts';

/**
 * Keeps what a holder says is the account of a provider, for that holder's money only. Once an agreement is shared the
 * provider has seen it, and only the provider or the payment office may change it: who runs a budget could otherwise
 * send its money elsewhere after the provider has signed.
 */
export async function keepProposal(
  { store, now }: OperationContext,
  budgetHolderIds: readonly number[],
  { careProviderId, iban }: { careProviderId: number; iban: string },
): Promise<Issue[]> {
  if ((await settledAccounts(store, careProviderId)).length > 0) return [newIssue('ACCOUNT_SETTLED', 'iban', {})];
  const shared = await holdersWhoShared(store, budgetHolderIds, careProviderId);
  const proposed = await findProposedBy(store, [...shared], careProviderId);
  const isChange = [...shared].some((id) => proposed.get(id) !== iban);
  const free = budgetHolderIds.filter((id) => !shared.has(id));
  await proposeAccount(store, free, careProviderId, { iban, now });
  if (isChange) return [newIssue('ACCOUNT_OF_PROVIDER', 'iban', {})];
  const isOther = await isProposedOtherwise(store, budgetHolderIds, careProviderId, iban);
  return isOther ? [newIssue('ACCOUNT_PROPOSED_OTHERWISE', 'iban', {})] : [];
}
