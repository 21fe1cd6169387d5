import type { OperationFacts } from '../../../contract/operation.ts';
import type { Caller } from '../../access/caller.ts';
import { PortalError } from '../../answers/portal-error.ts';
import { isAboutMany, type OperationCall, operationFactsOf } from '../call.ts';

type AdmittedCall = OperationCall & { caller: Caller };

function powerless({ caller }: AdmittedCall, { power }: OperationFacts): readonly number[] {
  return power === undefined ? [] : caller.without[power];
}

/**
 * Of many records at once, those of holders over whom a representative lacks the power are answered as others' are, each
 * by itself; the rest is done.
 */
export function callerWithPower(call: AdmittedCall): Caller {
  const facts: OperationFacts = operationFactsOf(call);
  const outside = powerless(call, facts);
  if (outside.length === 0 || !isAboutMany(call)) return call.caller;
  return { ...call.caller, budgetHolderIds: call.caller.budgetHolderIds.filter((id) => !outside.includes(id)) };
}

/** Refuses what was done for a holder over whom a representative lacks the power: nothing of it is kept. */
export function checkPower(call: AdmittedCall): void {
  const facts: OperationFacts = operationFactsOf(call);
  const outside = powerless(call, facts);
  if (outside.length === 0 || !outside.some((id) => call.touched.has(id))) return;
  throw new PortalError('not-allowed', {
    params: { operation: call.operation, reason: `no-power-over-${facts.power}` },
  });
}
