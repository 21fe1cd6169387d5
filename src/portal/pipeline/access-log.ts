import { appendAccessLog, type AccessLogLine } from '../store/queries/pipeline/access-log.ts';
import type { SeenPeople } from '../store/queries/pipeline/idempotency.ts';
import type { Store } from '../store/store.ts';
import type { OperationCall } from './call.ts';

function inOrder(numbers: Iterable<number>): number[] {
  return [...numbers].toSorted((one, other) => one - other);
}

/** The people whose data a call has shown so far. */
export function seenPeople({ touched, providers }: OperationCall): SeenPeople {
  return { budgetHolderIds: inOrder(touched), careProviderIds: inOrder(providers) };
}

export function accessLogLine(call: OperationCall, status: number, at: number): AccessLogLine {
  const { budgetHolderIds, careProviderIds } = seenPeople(call);
  return {
    at,
    subjectHash: call.subject,
    role: call.caller?.role ?? null,
    operation: call.operation,
    recordId: call.recordId,
    budgetHolderIdsJson: JSON.stringify(budgetHolderIds),
    status,
    requestId: call.requestId,
    careProviderIdsJson: JSON.stringify(careProviderIds),
  };
}

/**
 * Writes the lines of calls that change nothing. An answer waits for its line; calls that come in
 * while lines are being written share the next write, so that reads stay fast.
 */
export class AccessLog {
  readonly #store: Store;
  #waiting: AccessLogLine[] = [];
  #next: Promise<void> | undefined;
  #current: Promise<void> = Promise.resolve();

  constructor(store: Store) {
    this.#store = store;
  }

  async append(line: AccessLogLine): Promise<void> {
    this.#waiting.push(line);
    this.#next ??= this.#writeAfter(this.#current);
    await this.#next;
  }

  async #writeAfter(previous: Promise<void>): Promise<void> {
    await previous.catch(() => {});
    await new Promise<void>((resolve) => void setImmediate(resolve));
    const lines = this.#waiting;
    this.#waiting = [];
    this.#current = this.#next ?? Promise.resolve();
    this.#next = undefined;
    await this.#store.transaction((inside) => appendAccessLog(inside, lines), { durable: false });
  }
}
