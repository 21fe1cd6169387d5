import { setImmediate as turn } from 'node:timers/promises';
import type { Caller } from '../../access/caller.ts';
import type { OperationContext } from '../../handler.ts';
import { appendEvents, type NewEvent } from '../../store/queries/events/append-events.ts';
import { claimKeys, type IdempotentWrite, keepAnswers } from '../../store/queries/pipeline/idempotency.ts';
import type { Store } from '../../store/store.ts';
import type { AccessLog } from '../access-log.ts';
import type { OperationCall } from '../call.ts';
import type { OperationAnswer } from '../operation-answer.ts';
import type { PipelineParts } from '../pipeline-parts.ts';
import { idempotentWriteOf } from './idempotent-write.ts';
import { newContext } from './new-context.ts';
import { type CallContent, outcomeOf, statusOf } from './run-operation.ts';
import { answerOf, keptOf, performWrite } from './write.ts';

/** So much is written together at most, for everybody waits until all of it is on the disk. */
const mostCalls = 50;
const mostWeight = 1000;

interface Waiting {
  readonly call: OperationCall & { caller: Caller };
  readonly content: CallContent;
  readonly service: AnyTogether;
  readonly idempotent: IdempotentWrite | undefined;
  readonly weight: number;
  readonly answer: PromiseWithResolvers<OperationAnswer>;
}

/** The part of the services with its types erased, as it is found by the name of an operation. */
interface AnyTogether {
  weigh(input: unknown): number;
  answer(
    shared: OperationContext,
    calls: readonly { context: OperationContext; input: unknown }[],
  ): Promise<readonly unknown[]>;
}

type Answers = ReadonlyMap<Waiting, OperationAnswer>;
const none: Answers = new Map();

/**
 * Writes the calls together that a care provider makes at the same time, each for a record of its own: a system that sends
 * one declaration in each request sends many of them at once, and they cost little more than a batch of them. Each is
 * answered, logged and kept under its own key as if it had come alone, and so is done alone whatever cannot be done with
 * the others.
 */
export class WritesTogether {
  readonly #parts: PipelineParts;
  readonly #accessLog: AccessLog;
  /** By operation and caller: those that wait for the group before them. */
  readonly #queues = new Map<string, Waiting[]>();

  constructor(parts: PipelineParts, accessLog: AccessLog) {
    this.#parts = parts;
    this.#accessLog = accessLog;
  }

  async perform(call: OperationCall, content: CallContent): Promise<OperationAnswer> {
    const { caller } = call;
    const service = this.#parts.together[call.operation] as AnyTogether | undefined;
    if (service === undefined || caller?.role !== 'care-provider') return this.#performAlone({ call, content });
    const waiting: Waiting = {
      call: call as Waiting['call'],
      content,
      service,
      idempotent: idempotentWriteOf(this.#parts.store, call, content),
      weight: service.weigh(content.input),
      answer: Promise.withResolvers(),
    };
    this.#queueOf(call, caller).push(waiting);
    return waiting.answer.promise;
  }

  #performAlone({ call, content }: Pick<Waiting, 'content'> & { call: OperationCall }): Promise<OperationAnswer> {
    return performWrite(this.#parts, this.#accessLog, call, content);
  }

  /** Only who may see and do exactly the same waits in one queue, however they signed in. */
  #queueOf({ operation, params }: OperationCall, { signIn: _, without: __, ...who }: Caller): Waiting[] {
    const key = JSON.stringify([operation, params, who]);
    const waiting = this.#queues.get(key);
    if (waiting !== undefined) return waiting;
    const queue: Waiting[] = [];
    this.#queues.set(key, queue);
    void this.#workOff(key, queue);
    return queue;
  }

  async #workOff(key: string, queue: Waiting[]): Promise<void> {
    // Whoever comes in the same moment comes along.
    await turn();
    for (let group = takeGroup(queue); group.length > 0; group = takeGroup(queue)) {
      const answers = group.length > 1 ? await this.#answerTogether(group) : none;
      for (const waiting of group) this.#settle(waiting, answers.get(waiting));
    }
    this.#queues.delete(key);
  }

  #settle(waiting: Waiting, answer: OperationAnswer | undefined): void {
    if (answer !== undefined) return waiting.answer.resolve(answer);
    // The record that was made with the others is gone again.
    waiting.call.recordId = null;
    this.#performAlone(waiting).then(waiting.answer.resolve, waiting.answer.reject);
  }

  async #answerTogether(group: readonly Waiting[]): Promise<Answers> {
    try {
      const answers = await this.#parts.store.transaction((store) => this.#write(store, group), { small: true });
      for (const { call } of answers.keys()) {
        call.logged = true;
        this.#accessLog.committed(call);
      }
      return answers;
    } catch {
      // What is wrong is told to the one that it is about, when each is done alone.
      return none;
    }
  }

  async #write(store: Store, group: readonly Waiting[]): Promise<Answers> {
    const { clock } = this.#parts;
    const now = clock.now();
    const [first, ...others] = await withNewKeys(store, group);
    if (first === undefined) return none;
    const events: NewEvent[] = [];
    const answers = await this.#answersOf(first, others, { store, now, events });
    if (answers.size === 0) return none;
    const kept = [...answers].flatMap(([{ call, idempotent }, answer]) =>
      idempotent === undefined ? [] : [[idempotent, keptOf(call, answer)] as const],
    );
    await keepAnswers(store, kept, now);
    const calls = [...answers.keys()].map(({ call }) => call);
    await this.#accessLog.appendWithin(store, calls, { status: statusOf(first.call), at: now, endedAt: clock.now() });
    await appendEvents(store, now, events, first.call.caller);
    return answers;
  }

  async #answersOf(
    first: Waiting,
    others: readonly Waiting[],
    { store, now, events }: { store: Store; now: number; events: NewEvent[] },
  ): Promise<Map<Waiting, ReturnType<typeof answerOf>>> {
    const { rules } = this.#parts;
    const contextOf = ({ call, content: { registered } }: Waiting): OperationContext =>
      newContext(call, { store, now, rules, registered }, events);
    // Each call is told by itself whose data it touched.
    const shared: OperationContext = { ...contextOf(first), touch() {}, touchProviders() {} };
    const all = [first, ...others];
    const calls = all.map((waiting) => ({ context: contextOf(waiting), input: waiting.content.input }));
    const outputs = await first.service.answer(shared, calls);
    return new Map(
      all.flatMap((waiting, at) => {
        const { call, content } = waiting;
        const output = outputs[at];
        if (output === undefined) return [];
        const outcome = outcomeOf(this.#parts, call, { input: content.input, output });
        return [[waiting, answerOf(call, outcome)] as const];
      }),
    );
  }
}

/** Takes what may be written at once; of two calls with one key the second is to see what became of the first. */
function takeGroup(queue: Waiting[]): Waiting[] {
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

/** Those that were not answered before, or are being answered. */
async function withNewKeys(store: Store, group: readonly Waiting[]): Promise<Waiting[]> {
  const keyed = group.flatMap(({ idempotent }) => idempotent ?? []);
  if (keyed.length === 0) return [...group];
  const claims = await claimKeys(store, keyed);
  return group.filter(({ idempotent }) => idempotent === undefined || claims.get(idempotent)?.outcome === 'new');
}
