import type { Power } from '../domain/award/powers.ts';
import type { RecordKind } from '../domain/values/record-id.ts';
import type { Role } from '../domain/words.ts';
import type { PortalErrorCode } from './http/errors.ts';
import type { SignInDemand } from './access/sign-in-demand.ts';

/**
 * One operation of the API. The SDK method, the portal's route, the access decision and the OpenAPI
 * entry are made from it; its schemas stand in `schemas.ts` under the same name, so that a client
 * that only calls does not have to load them.
 */
export interface OperationFacts {
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Below /v1. */
  path: `/${string}`;
  summary: string;
  /** It takes a query (GET) or a body (anything else), of which `schemas.ts` has the schema. */
  input?: true;
  /** The roles that may call it; they then see only their own records. */
  roles: readonly Role[];
  /** What it demands of the sign-in of whoever calls it. */
  signIn: SignInDemand;
  /** The errors of this operation, besides those of every operation. */
  errors?: readonly PortalErrorCode[];
  /** HTTP status of success; 200 when absent. */
  status?: 201 | 204;
  /** The answer is a page with a cursor. */
  paged?: true;
  /** The most bytes of its body; `bodyLimit` when absent. */
  bodyLimit?: number;
  /** These roles must have made their profile, since it signs an agreement or brings about a payment. */
  needsProfile?: readonly Role[];
  /** A representative needs this power over the holder; one who has only the other may look, and not do it. */
  power?: Power;
  /** Registers are asked before it; it goes on without their answer. */
  asksRegisters?: true;
  /** It changes nothing although it is a POST. */
  readOnly?: true;
  /** The answer is this media type instead of JSON. */
  media?: 'application/xml' | 'application/pdf';
}

/** Names in a path and the kind of record whose number stands there; a version is counted within its agreement. */
export const pathParameters = {
  budgetHolderId: 'budget-holder',
  careProviderId: 'care-provider',
  awardId: 'award',
  agreementId: 'agreement',
  declarationId: 'declaration',
  paymentId: 'payment',
  absenceId: 'absence',
  messageId: 'message',
  paymentRunId: 'payment-run',
  payrollOrderId: 'payroll-order',
  recoveryId: 'recovery',
  recordId: 'any record',
  version: 'version',
} as const satisfies Record<string, RecordKind | 'any record' | 'version'>;
export type PathParameter = keyof typeof pathParameters;

/** The parameter names in a path, in order: '/agreements/{agreementId}' gives ['agreementId']. */
export type PathParameters<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? [Name & PathParameter, ...PathParameters<Rest>]
  : [];

export function isWrite(operation: OperationFacts): boolean {
  return operation.method !== 'GET' && operation.readOnly !== true;
}
