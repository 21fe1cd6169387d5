import type { Me } from '../../contract/types.ts';

/** Who imports, as jobs and snapshots know it: a provider by its number, a representative by all of their holders. */
export function callerKey({ careProvider, budgetHolders }: Me): string {
  return careProvider?.id ?? budgetHolders.map(({ id }) => id).join();
}
