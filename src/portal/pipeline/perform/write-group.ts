import type { OperationContext } from '../../handler.ts';
import { appendEvents, type NewEvent } from '../../store/queries/events/append-events.ts';
import { claimKeys, keepAnswers } from '../../store/queries/pipeline/idempotency.ts';
import type { Store } from '../../store/store.ts';
import type { AccessLog } from '../access-log.ts';
import type { PipelineParts } from '../pipeline-parts.ts';
import { newContext } from './new-context.ts';
import { outcomeOf, statusOf } from './run-operation.ts';
import type { WaitingWrite } from './waiting-write.ts';
import { answerOf, keptOf } from './write.ts';

export type Answers = ReadonlyMap<WaitingWrite, ReturnType<typeof answerOf>>;
export const noAnswers: Answers = new Map();

/** The store is that of the transaction. */
type GroupParts = PipelineParts & { accessLog: AccessLog };

/**
 * Writes calls of one caller, with their events, their lines in the access log and their answers under their keys. Those
 * that are not among the answers have changed nothing, and are to be done alone.
 */
export async function writeGroup(parts: GroupParts, group: readonly WaitingWrite[]): Promise<Answers> {
  const { store, clock, accessLog } = parts;
  const now = clock.now();
  const [first, ...others] = await withNewKeys(store, group);
  if (first === undefined) return noAnswers;
  const events: NewEvent[] = [];
  const answers = await answersOf(parts, first, others, { now, events });
  if (answers.size === 0) return noAnswers;
  await keepAnswers(store, keptOfAll(answers), now);
  const calls = [...answers.keys()].map(({ call }) => call);
  await accessLog.appendWithin(store, calls, { status: statusOf(first.call), at: now, endedAt: clock.now() });
  await appendEvents(store, now, events, first.call.caller);
  return answers;
}

/** Those that were not answered before, and are not being answered elsewhere. */
async function withNewKeys(store: Store, group: readonly WaitingWrite[]): Promise<WaitingWrite[]> {
  const keyed = group.flatMap(({ idempotent }) => idempotent ?? []);
  if (keyed.length === 0) return [...group];
  const claims = await claimKeys(store, keyed);
  return group.filter(({ idempotent }) => idempotent === undefined || claims.get(idempotent)?.outcome === 'new');
}

async function answersOf(
  parts: GroupParts,
  first: WaitingWrite,
  others: readonly WaitingWrite[],
  { now, events }: { now: number; events: NewEvent[] },
): Promise<Answers> {
  const { store, rules } = parts;
  const contextOf = ({ call, content: { registered } }: WaitingWrite): OperationContext =>
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
      const outcome = outcomeOf(parts, call, { input: content.input, output });
      return [[waiting, answerOf(call, outcome)] as const];
    }),
  );
}

function keptOfAll(answers: Answers): Parameters<typeof keepAnswers>[1] {
  return [...answers].flatMap(([{ call, idempotent }, answer]) =>
    idempotent === undefined ? [] : [[idempotent, keptOf(call, answer)] as const],
  );
}
