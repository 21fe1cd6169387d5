import type { OperationFacts } from '../../../contract/operation.ts';
import type { Caller } from '../../access/caller.ts';
import { PortalError } from '../../answers/portal-error.ts';
import { isAboutMany, type OperationCall, operationFactsOf } from '../call.ts';

type AdmittedCall = OperationCall & { caller: Caller };

const nobody: ReadonlySet<number> = new Set();

function powerless({ caller }: AdmittedCall, { power }: OperationFacts): ReadonlySet<number> {
  return power === undefined ? nobody : caller.without[power];
}

/**
 * Of many records at once, those of holders over whom a representative lacks the power are answered as others' are, each
 * by itself; the rest is done.
 */
export function callerWithPower(call: AdmittedCall): Caller {
  const facts: OperationFacts = operationFactsOf(call);
  const outside = powerless(call, facts);
  if (outside.size === 0 || !isAboutMany(call)) return call.caller;
  return { ...call.caller, budgetHolderIds: call.caller.budgetHolderIds.filter((id) => !outside.has(id)) };
}

/** Refuses what was done for a holder over whom a representative lacks the power: nothing of it is kept. */
export function checkPower(call: AdmittedCall): void {
  const facts: OperationFacts = operationFactsOf(call);
  const outside = powerless(call, facts);
  if (outside.size === 0 || !call.touched.values().some((id) => outside.has(id))) return;
  throw new PortalError('not-allowed', {
    params: { operation: call.operation, reason: `no-power-over-${facts.power}` },
  });
}
