import { hash, randomUUID } from 'node:crypto';
import type { OperationName } from '../../contract/operations.ts';
import type { PortalError } from '../answers/portal-error.ts';
import { problemOf } from '../http/answer/problem.ts';
import { newCall } from '../pipeline/call.ts';
import type { Pipeline } from '../pipeline/pipeline.ts';
import type { Partner } from './partner.ts';

/** One operation that is done for a system. */
export interface PartnerCall {
  operation: OperationName;
  params?: Readonly<Record<string, string>>;
  input?: unknown;
  /** Of a write: the same key with the same input is answered as it was the first time. */
  idempotencyKey?: string;
}

export interface PartnerAnswer {
  status: number;
  /** The text of JSON or XML, or a problem. */
  body: unknown;
}

// The texts in a problem are read by who runs the system.
const language = 'nl';

/** Goes the way of every call, as the system: it is validated, decided, written in the access log and answered. */
export async function callPortal(
  pipeline: Pipeline,
  { caller }: Partner,
  { operation, params = {}, input, idempotencyKey }: PartnerCall,
): Promise<PartnerAnswer> {
  const call = newCall({ operation, params, requestId: randomUUID(), language });
  try {
    pipeline.admitSystem(call, caller);
    const bodyHash = hash('sha256', JSON.stringify(input) ?? '', 'hex');
    const { status, body } = await pipeline.perform(call, { input, idempotencyKey, bodyHash });
    return { status, body };
  } catch (error) {
    return answerOf(await pipeline.refuse(call, error), call.requestId);
  }
}

/** A refusal as a system is told it. */
export function answerOf(refusal: PortalError, requestId: string): PartnerAnswer {
  return { status: refusal.status, body: problemOf(refusal, language, requestId) };
}
