import { authorityOf, onBehalfOf } from '../access/authority.ts';
import { actorIdOf, keepActors, type SignedIn } from '../store/queries/events/actors.ts';
import { appendLines } from '../store/queries/access-log/append-lines.ts';
import type { AccessLogLine } from '../store/queries/access-log/proof.ts';
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

/** How a call ended, and when it began and did so. */
export interface CallEnd {
  status: number;
  at: number;
  endedAt: number;
}

function lineOf(store: Store, call: OperationCall, { status, at, endedAt }: CallEnd): AccessLogLine {
  const { caller, operation, recordId } = call;
  const { budgetHolderIds, careProviderIds } = seenPeople(call);
  return {
    at,
    subjectHash: call.subject,
    role: caller?.role ?? null,
    operation,
    recordId,
    budgetHolderIdsJson: JSON.stringify(budgetHolderIds),
    status,
    requestId: call.requestId,
    careProviderIdsJson: JSON.stringify(careProviderIds),
    actorId: caller === undefined ? null : actorIdOf(store, caller),
    onBehalfOf: caller === undefined ? null : onBehalfOf(caller, budgetHolderIds),
    // What was refused was let through by no rule.
    authority: caller === undefined || status >= 400 ? null : authorityOf(operation, recordId, caller.role),
    endedAt,
    traceId: call.traceId,
  };
}

/** Whoever is forgotten is written down once more, which changes nothing. */
const MOST_REMEMBERED = 20_000;

const DAY = 24 * 60 * 60_000;

interface Waiting {
  line: AccessLogLine;
  by: SignedIn | undefined;
}

/**
 * Writes the line of every call: with the change that it makes, or, when it changes nothing, by itself. An answer waits
 * for its line; calls that come in while lines are being written share the next write, so that reads stay fast.
 */
export class AccessLog {
  readonly #store: Store;
  /** Who stands written down already, so that they are not written down at every call; not more than so many of them. */
  readonly #known = new Set<string>();
  /** The day on which they were. Of long ago nothing may tell any more, and then they were removed. */
  #knownOn = 0;
  #waiting: Waiting[] = [];
  #next: Promise<void> | undefined;
  #current: Promise<void> = Promise.resolve();

  constructor(store: Store) {
    this.#store = store;
  }

  /** The line of a call that changed nothing. */
  async append(call: OperationCall, end: CallEnd): Promise<void> {
    this.#waiting.push({ line: lineOf(this.#store, call, end), by: call.caller });
    this.#next ??= this.#writeAfter(this.#current);
    await this.#next;
  }

  /** The lines of calls that change something, within the transaction that does so. */
  async appendWithin(store: Store, calls: readonly OperationCall[], end: CallEnd): Promise<void> {
    await this.#write(
      store,
      calls.map((call) => ({ line: lineOf(store, call, end), by: call.caller })),
    );
  }

  /** Says that the transaction in which the line of a call was written has been done. */
  committed({ caller }: OperationCall): void {
    if (caller !== undefined) this.#remember(actorIdOf(this.#store, caller));
  }

  #remember(actorId: string): void {
    if (this.#known.size >= MOST_REMEMBERED) this.#known.clear();
    this.#known.add(actorId);
  }

  async #writeAfter(previous: Promise<void>): Promise<void> {
    await previous.catch(() => {});
    await new Promise<void>((resolve) => void setImmediate(resolve));
    const calls = this.#waiting;
    this.#waiting = [];
    this.#current = this.#next ?? Promise.resolve();
    this.#next = undefined;
    await this.#store.transaction((inside) => this.#write(inside, calls), { durable: false });
    for (const { line } of calls) if (line.actorId !== null) this.#remember(line.actorId);
  }

  async #write(store: Store, calls: readonly Waiting[]): Promise<void> {
    const today = Math.floor((calls[0]?.line.at ?? 0) / DAY);
    if (today !== this.#knownOn) this.#known.clear();
    this.#knownOn = today;
    const unknown = calls.filter(({ line }) => line.actorId !== null && !this.#known.has(line.actorId));
    if (unknown.length > 0)
      await keepActors(
        store,
        unknown.flatMap(({ by }) => by ?? []),
      );
    await appendLines(
      store,
      calls.map(({ line }) => line),
    );
  }
}
