import type { Power } from '../../domain/award/powers.ts';
import type { Caller } from './caller.ts';

/** Tells whether a caller decides over the care, or the money, of a holder whose records they see. */
export function hasPower({ without }: Pick<Caller, 'without'>, power: Power, budgetHolderId: number): boolean {
  return !without[power].has(budgetHolderId);
}

/**
 * The caller as one of those holders only over whose care, or money, they decide; undefined when there is none. A caller
 * who lacks a power over nobody stays as they are.
 */
export function withPower(caller: Caller, power: Power): Caller | undefined {
  if (caller.without[power].size === 0) return caller;
  const budgetHolderIds = caller.budgetHolderIds.filter((id) => hasPower(caller, power, id));
  return budgetHolderIds.length === 0 ? undefined : { ...caller, budgetHolderIds };
}
