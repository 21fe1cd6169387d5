import { setImmediate as turn } from 'node:timers/promises';
import type { Caller } from '../../access/caller.ts';
import { PortalError } from '../../answers/portal-error.ts';
import { errorFacts } from '../../log.ts';
import { isOutOfReach, isRace } from '../../store/errors.ts';
import type { AccessLog } from '../access-log.ts';
import type { OperationCall } from '../call.ts';
import type { OperationAnswer } from '../operation-answer.ts';
import type { PipelineParts } from '../pipeline-parts.ts';
import { idempotentWriteOf } from './idempotent-write.ts';
import type { CallContent } from './run-operation.ts';
import { type AnyTogether, takeGroup, type WaitingWrite } from './waiting-write.ts';
import { performWrite } from './write.ts';
import { type Answers, noAnswers, writeGroup } from './write-group.ts';

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
  readonly #queues = new Map<string, WaitingWrite[]>();

  constructor(parts: PipelineParts, accessLog: AccessLog) {
    this.#parts = parts;
    this.#accessLog = accessLog;
  }

  async perform(call: OperationCall, content: CallContent): Promise<OperationAnswer> {
    const { caller, recordId } = call;
    const service = this.#parts.together[call.operation] as AnyTogether | undefined;
    if (service === undefined || caller?.role !== 'care-provider') return this.#performAlone({ call, content });
    const waiting: WaitingWrite = {
      call: call as WaitingWrite['call'],
      content,
      recordId,
      service,
      idempotent: idempotentWriteOf(this.#parts.store, call, content),
      weight: service.weigh(content.input),
      answer: Promise.withResolvers(),
    };
    this.#queueOf(call, caller).push(waiting);
    return waiting.answer.promise;
  }

  #performAlone({ call, content }: { call: OperationCall; content: CallContent }): Promise<OperationAnswer> {
    return performWrite(this.#parts, this.#accessLog, call, content);
  }

  /** Only who may see and do exactly the same waits in one queue, however they signed in. */
  #queueOf({ operation, params }: OperationCall, { signIn: _, without: __, ...who }: Caller): WaitingWrite[] {
    const key = JSON.stringify([operation, params, who]);
    const waiting = this.#queues.get(key);
    if (waiting !== undefined) return waiting;
    const queue: WaitingWrite[] = [];
    this.#queues.set(key, queue);
    void this.#workOff(key, queue);
    return queue;
  }

  async #workOff(key: string, queue: WaitingWrite[]): Promise<void> {
    // Whoever comes in the same moment comes along.
    await turn();
    for (let group = takeGroup(queue); group.length > 0; group = takeGroup(queue)) await this.#finish(group);
    this.#queues.delete(key);
  }

  /** What is left to be done alone keeps nobody waiting who comes after it. */
  async #finish(group: readonly WaitingWrite[]): Promise<void> {
    try {
      const answers = group.length > 1 ? await this.#answerTogether(group) : noAnswers;
      for (const waiting of group) this.#settle(waiting, answers.get(waiting));
    } catch (error) {
      for (const { answer } of group) answer.reject(error);
    }
  }

  #settle(waiting: WaitingWrite, answer: OperationAnswer | undefined): void {
    if (answer !== undefined) waiting.answer.resolve(answer);
    else this.#performAlone(waiting).then(waiting.answer.resolve, waiting.answer.reject);
  }

  async #answerTogether(group: readonly WaitingWrite[]): Promise<Answers> {
    const parts = { ...this.#parts, accessLog: this.#accessLog };
    let answers: Answers;
    try {
      answers = await parts.store.transaction((store) => writeGroup({ ...parts, store }, group), { small: true });
    } catch (error) {
      // The records that were made are gone again.
      for (const { call, recordId } of group) call.recordId = recordId;
      // To try again while the database takes nothing would only be to wait again.
      if (isOutOfReach(error)) throw error;
      this.#note(group, error);
      // What is wrong is told to the one that it is about, when each is done alone.
      return noAnswers;
    }
    for (const { call } of answers.keys()) {
      call.logged = true;
      this.#accessLog.committed(call);
    }
    return answers;
  }

  /** Nobody is told of what went well alone after it; who runs the portal is to know why it takes twice as long. */
  #note(group: readonly WaitingWrite[], error: unknown): void {
    if (error instanceof PortalError || isRace(error)) return;
    const facts = { operation: group[0]?.call.operation, calls: group.length };
    this.#parts.log({ level: 'warn', event: 'not-together', ...facts, ...errorFacts(error) });
  }
}
