import type { Caller } from '../access/caller.ts';
import { notFound, PortalError } from '../answers/portal-error.ts';
import { type OperationCall, operationFactsOf } from './call.ts';
import { checkParams } from './check-params.ts';

/**
 * Admits a system that the operator configured, of which there is no token: it was reached at its own address. It may do what
 * its role may, and the record that it names stands in the call as in a path.
 */
export function admitSystem(call: OperationCall, caller: Caller): void {
  call.subject = caller.subject;
  call.caller = caller;
  const { path, roles } = operationFactsOf(call);
  if (!(roles as readonly string[]).includes(caller.role))
    throw new PortalError('not-allowed', { params: { operation: call.operation } });
  const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const isWhole = named.length === Object.keys(call.params).length && named.every((name) => name in call.params);
  if (!isWhole) throw notFound();
  checkParams(call);
}
