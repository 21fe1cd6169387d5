import { delay, HttpResponse } from 'msw';
import type { OperationName } from '../../contract/operations.ts';
import { problem } from './problem.ts';

/**
 * What can go wrong: 429 and 503 with Retry-After, a connection that is lost, an answer that takes long, and an answer of
 * which half arrives.
 */
export const faultKinds = [429, 503, 'drop', 'slow', 'spoilt'] as const;
/** One of `faultKinds`. */
export type FaultKind = (typeof faultKinds)[number];

/** The fault happens to the calls that it is for, until it has happened so many times. */
export interface Fault {
  kind: FaultKind;
  /** To these operations only; to all when absent. */
  operations?: readonly OperationName[];
  /** So many times; always when absent. */
  times?: number;
  /** The wait of `slow`, 2,000 when absent; of 429 and 503 the Retry-After, in whole seconds, 1 when absent. */
  milliseconds?: number;
}

/** Gives, for each call, the fault that it gets. */
export function faultsInTurn(faults: readonly Fault[]): (name: OperationName) => Fault | undefined {
  const left = new Map(faults.map((fault) => [fault, fault.times ?? Infinity]));
  return (name) => {
    const fault = faults.find((one) => (left.get(one) ?? 0) > 0 && (one.operations?.includes(name) ?? true));
    if (fault !== undefined) left.set(fault, (left.get(fault) ?? 0) - 1);
    return fault;
  };
}

/** The answer that a call gets instead of its own. */
export async function causeFault({ kind, milliseconds }: Fault, answer: () => Promise<Response>): Promise<Response> {
  switch (kind) {
    case 429:
      return problem('rate-limited', { retryAfterSeconds: Math.ceil((milliseconds ?? 1000) / 1000) });
    case 503:
      return problem('unavailable', { retryAfterSeconds: Math.ceil((milliseconds ?? 1000) / 1000) });
    case 'drop':
      return HttpResponse.error();
    case 'slow':
      await delay(milliseconds ?? 2000);
      return answer();
    case 'spoilt': {
      const whole = await answer();
      const text = await whole.text();
      return new HttpResponse(text.slice(0, Math.floor(text.length / 2)), {
        status: whole.status,
        headers: { 'content-type': whole.headers.get('content-type') ?? 'application/json' },
      });
    }
  }
}
