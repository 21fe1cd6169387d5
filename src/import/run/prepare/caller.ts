import type { Me } from '../../../contract/types.ts';

/**
 * Names the caller as jobs and snapshots know them: a provider by its number, a representative by all of their holders.
 */
export function callerKey({ careProvider, budgetHolders }: Me): string {
  return careProvider?.id ?? budgetHolders.map(({ id }) => id).join();
}
