import { headers } from '../../../contract/http/headers.ts';
import { newIssue } from '../../../domain/new-issue.ts';
import { PortalError } from '../../answers/portal-error.ts';
import { answeredTo, type IdempotentWrite } from '../../store/queries/pipeline/idempotency.ts';
import type { Store } from '../../store/store.ts';
import type { OperationCall } from '../call.ts';
import type { CallContent } from './run-operation.ts';

const KEY = /^[\x21-\x7e]{1,200}$/;

/** Describes a write by the key that its sender gave it; it is undefined without one. */
export function idempotentWriteOf(
  store: Store,
  { subject, operation, params, caller }: OperationCall,
  { idempotencyKey: key, bodyHash }: CallContent,
): IdempotentWrite | undefined {
  if (key === undefined) return undefined;
  if (!KEY.test(key)) {
    throw new PortalError('invalid-input', { issues: [newIssue('FIELD_INVALID', headers.idempotencyKey, {})] });
  }
  const sender = { caller: answeredTo(store, subject, caller), sender: subject };
  return { ...sender, key, operation, bodyHash: store.hash(`${JSON.stringify(params)} ${bodyHash}`) };
}
