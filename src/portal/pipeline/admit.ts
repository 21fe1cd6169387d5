import { type OperationFacts, pathParameters, type PathParameter } from '../../contract/operation.ts';
import { isRecordId } from '../../domain/values/record-id.ts';
import type { Role } from '../../domain/words.ts';
import type { Clock } from '../clock.ts';
import { checkFreshSignIn } from '../identity/check-fresh-sign-in.ts';
import { findCaller, subjectOf } from '../identity/find-caller.ts';
import type { IdentityOptions } from '../identity/identity-options.ts';
import type { VerifyToken } from '../identity/verify-token.ts';
import { notFound, PortalError } from '../answers/portal-error.ts';
import type { Store } from '../store/store.ts';
import { type OperationCall, operationFactsOf } from './call.ts';

export type Admit = (call: OperationCall, token: string | undefined) => Promise<void>;

/** Finds out who is calling, whether they may do this, and whether the record can exist, before the body is read. */
export function createAdmission(parts: {
  store: Store;
  identity: IdentityOptions;
  clock: Clock;
  verifyToken: VerifyToken;
}): Admit {
  return async (call, token) => {
    const claims = await parts.verifyToken(token);
    call.subject = subjectOf(parts.store, parts.identity.issuer, claims);
    call.caller = await findCaller(parts.store, parts.identity.issuer, claims);
    const { roles, freshSignIn }: OperationFacts = operationFactsOf(call);
    const allowed: readonly Role[] = roles;
    if (!allowed.includes(claims.role)) {
      throw new PortalError('not-allowed', { params: { operation: call.operation } });
    }
    checkParams(call);
    if (freshSignIn) checkFreshSignIn(claims, (parts.identity.clock ?? parts.clock).now());
  };
}

function checkParams(call: OperationCall): void {
  for (const [name, value] of Object.entries(call.params)) {
    if (!isRecordId(pathParameters[name as PathParameter], value)) throw notFound();
    call.recordId = value;
  }
}
