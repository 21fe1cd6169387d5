import type { ErrorCode } from '../../contract/http/errors.ts';

/** What every event of a call tells. Nothing in it is personal: no number of a record, no query, no body, no token. */
interface CallFacts {
  /** Name in the contract; of a raw call its method and path, without numbers and names. */
  operation: string;
  method: string;
  /** The path as the contract writes it, such as `/v1/agreements/{agreementId}/_share`. */
  path: string;
  /** The number of the attempt; the first is 1. */
  attempt: number;
}

/** A request goes out. */
export interface RequestEvent extends CallFacts {
  type: 'request';
}

/** An answer came, or the request ended without one: then there is a `code` and no `status`. */
export interface ResponseEvent extends CallFacts {
  type: 'response';
  status?: number;
  /** Number of the request in the portal's log. */
  requestId?: string;
  code?: ErrorCode;
  /** Time since the request went out. */
  milliseconds: number;
}

/** An attempt failed, and another one follows. */
export interface RetryEvent extends CallFacts {
  type: 'retry';
  code: ErrorCode;
  status?: number;
  requestId?: string;
  /** Time until the next attempt. */
  milliseconds: number;
}

/** The call waited for a new access token; a `code` says that none came. */
export interface TokenRenewalEvent extends CallFacts {
  type: 'token-renewal';
  code?: ErrorCode;
  /** Time that it took. */
  milliseconds: number;
}

/** Something that happens during a call, for a log. */
export type ClientEvent = RequestEvent | ResponseEvent | RetryEvent | TokenRenewalEvent;

/** Takes each event as it happens. What it throws is left out, since a log is no reason to fail. */
export type ClientLogger = (event: ClientEvent) => void | Promise<void>;
