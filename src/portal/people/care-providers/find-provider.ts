import type { OperationContext } from '../../handler.ts';
import { findVisible } from '../../resource/find-visible.ts';
import { lockCareProvider } from '../../store/queries/people/accounts/accounts.ts';
import { findCareProvider, type CareProviderRecord } from '../../store/queries/people/providers/care-providers.ts';

/** A care provider that the caller may see, noted in the access log. */
export async function findVisibleProvider(
  context: OperationContext,
  careProviderId: string,
): Promise<CareProviderRecord> {
  const provider = await findVisible(context, { kind: 'care-provider', find: findCareProvider }, careProviderId);
  context.touchProviders(provider.id);
  return provider;
}

/** The same, which nobody else changes until the transaction ends. */
export async function holdProvider(context: OperationContext, careProviderId: string): Promise<CareProviderRecord> {
  await lockCareProvider(context.store, (await findVisibleProvider(context, careProviderId)).id);
  return findVisibleProvider(context, careProviderId);
}
