import { errors, type ErrorCode, type Exit } from '../../contract/http/errors.ts';
import type { Problem } from '../../contract/http/problem.ts';

// The symbol stands in the global registry, so that an error of another copy of this package is recognised too.
const brand = Symbol.for('pgb-portaal.error');

/**
 * One thing that is wrong with the input: where, what was found and expected, and its text in the language of the
 * client.
 */
export type ReportedIssue = Problem['issues'][number];

export interface ErrorFacts {
  issues?: readonly ReportedIssue[] | undefined;
  params?: Readonly<Record<string, string | number>> | undefined;
  /** Number of the request in the portal's log. */
  requestId?: string | undefined;
  /** HTTP status, when there was an answer. */
  status?: number | undefined;
  /** Name in the contract, or method and path of a raw call. */
  operation?: string | undefined;
  /** The moment at which the portal will take the call again, if it said so. */
  retryAt?: Date | undefined;
  /** The value is given when it is known better than the code tells. */
  retryable?: boolean | undefined;
  cause?: unknown;
}

/**
 * The one error of this package. Decide by `code`; `message` is for people and may change.
 *
 * @example
 * try {
 *   await client.agreements.share('Z0000042');
 * } catch (error) {
 *   if (isPgbError(error) && error.code === 'rules-violated') console.log(error.issues);
 *   else throw error;
 * }
 */
export class PgbError extends Error {
  readonly code: ErrorCode;
  readonly issues: readonly ReportedIssue[];
  readonly params: Readonly<Record<string, string | number>>;
  readonly requestId: string | undefined;
  readonly status: number | undefined;
  readonly operation: string | undefined;
  readonly retryAt: Date | undefined;
  /** Tells whether the same call may succeed when it is made again, unchanged. */
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, facts: ErrorFacts = {}) {
    super(message, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.code = code;
    this.issues = facts.issues ?? [];
    this.params = facts.params ?? {};
    this.requestId = facts.requestId;
    this.status = facts.status;
    this.operation = facts.operation;
    this.retryAt = facts.retryAt;
    this.retryable = facts.retryable ?? errors[code].retryable;
  }

  static {
    // The name is inherited and not enumerable, so that it is not printed as a property of each error.
    Object.defineProperty(this.prototype, 'name', { value: 'PgbError', configurable: true, writable: true });
    Object.defineProperty(this.prototype, brand, { value: true });
  }

  /** A command that fails with this error ends this way. */
  get exit(): Exit {
    const { exit } = errors[this.code];
    return exit === 'temporary' && !this.retryable ? 'failed' : exit;
  }

  /** Returns the error without the cause and without personal data, so that it fits a log. */
  toJSON(): Record<string, unknown> {
    const { code, message, issues, params, requestId, status, operation, retryable, retryAt } = this;
    return { code, message, issues, params, requestId, status, operation, retryable, retryAt };
  }
}

/** Tells whether something thrown is an error of this package, also of another copy of it. */
export function isPgbError(error: unknown): error is PgbError {
  return typeof error === 'object' && error !== null && (error as Record<symbol, unknown>)[brand] === true;
}
