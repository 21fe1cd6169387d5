import type { Caller } from '../../access/caller.ts';
import type { OperationContext } from '../../handler.ts';
import type { IdempotentWrite } from '../../store/queries/pipeline/idempotency.ts';
import type { OperationCall } from '../call.ts';
import type { OperationAnswer } from '../operation-answer.ts';
import type { CallContent } from './run-operation.ts';

/** A call that waits to be written with others. */
export interface WaitingWrite {
  readonly call: OperationCall & { caller: Caller };
  readonly content: CallContent;
  /** The record that the call itself names. */
  readonly recordId: string | null;
  readonly service: AnyTogether;
  readonly idempotent: IdempotentWrite | undefined;
  readonly weight: number;
  readonly answer: PromiseWithResolvers<OperationAnswer>;
}

/** The part of the services with its types erased, as it is found by the name of an operation. */
export interface AnyTogether {
  weigh(input: unknown): number;
  answer(
    shared: OperationContext,
    calls: readonly { context: OperationContext; input: unknown }[],
  ): Promise<readonly unknown[]>;
}

/** So much is written together at most, for everybody waits until all of it is on the disk. */
export const mostCalls = 50;
export const mostWeight = 1000;

/** Takes from the queue what may be written at once: no two with one key, for the second is answered as the first was. */
export function takeGroup<Write extends Pick<WaitingWrite, 'idempotent' | 'weight'>>(queue: Write[]): Write[] {
  const keys = new Set<string>();
  let count = 0;
  let sum = 0;
  for (const { idempotent, weight } of queue) {
    const isFull = count === mostCalls || (count > 0 && sum + weight > mostWeight);
    if (isFull || (idempotent !== undefined && keys.has(idempotent.key))) break;
    if (idempotent !== undefined) keys.add(idempotent.key);
    count += 1;
    sum += weight;
  }
  return queue.splice(0, count);
}
