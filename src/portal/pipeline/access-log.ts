import { appendAccessLog, type AccessLogLine } from '../store/queries/pipeline/access-log.ts';
import type { Store } from '../store/store.ts';
import type { OperationCall } from './call.ts';

export function accessLogLine(call: OperationCall, status: number, at: number): AccessLogLine {
  return {
    at,
    subjectHash: call.subject,
    role: call.caller?.role ?? null,
    operation: call.operation,
    recordId: call.recordId,
    budgetHolderIdsJson: JSON.stringify([...call.touched].toSorted((one, other) => one - other)),
    status,
    requestId: call.requestId,
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
