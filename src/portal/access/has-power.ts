import type { Power } from '../../domain/award/powers.ts';
import type { Caller } from './caller.ts';

/** Tells whether a caller decides over the care, or the money, of a holder whose records they see. */
export function hasPower({ without }: Pick<Caller, 'without'>, power: Power, budgetHolderId: number): boolean {
  return !without[power].includes(budgetHolderId);
}
