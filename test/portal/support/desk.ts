import { isWrite } from '../../../src/contract/operation.ts';
import { operations } from '../../../src/contract/operations.ts';
import { schemas } from '../../../src/contract/schemas/schemas.ts';
import type { Input, Output, Params } from '../../../src/contract/types.ts';
import { amsterdamDate } from '../../../src/domain/values/date.ts';
import { standardRules } from '../../../src/domain/rules/standard-rules.ts';
import type { Rules } from '../../../src/domain/rules/rules.ts';
import type { Language } from '../../../src/messages/language.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { checkAnswer } from '../../../src/portal/pipeline/perform/check-answer.ts';
import type { OperationContext, Handler } from '../../../src/portal/handler.ts';
import type { RegisterAnswers } from '../../../src/portal/registers/registers.ts';
import type { NewEvent } from '../../../src/portal/store/queries/events/append-events.ts';
import { services } from '../../../src/portal/services.ts';
import { appendEvents } from '../../../src/portal/store/queries/events/append-events.ts';
import type { Store } from '../../../src/portal/store/store.ts';

type Name = keyof typeof services;

export interface Desk {
  store: Store;
  clock: { now: number };
  /** Holders whose data the last call touched. */
  touched: Set<number>;
  /** What the registers answer that an operation asks. */
  registered: RegisterAnswers;
  /** Many calls in one transaction. */
  atOnce<Result>(work: (desk: Desk) => Promise<Result>): Promise<Result>;
  call<Operation extends Name>(
    caller: Caller,
    name: Operation,
    input?: Input<Operation>,
    params?: Params<Operation>,
    language?: Language,
  ): Promise<Output<Operation>>;
}

interface Schemas {
  input?: (typeof schemas)['awards.create']['input'];
  envelope?: (typeof schemas)['awards.create']['input'];
}

/** Calls a service as the pipeline does: input and answer held to the contract, a write in one transaction with its events. */
export function createDesk(store: Store, now: number, rules: Rules = standardRules): Desk {
  const clock = { now };
  const touched = new Set<number>();
  const registered: RegisterAnswers = {};
  return {
    store,
    clock,
    touched,
    registered,
    atOnce: (work) => store.transaction((inside) => work(createDesk(inside, clock.now, rules))),
    call: (caller, name, input, params, language = 'en') => {
      touched.clear();
      const run = async (inside: Store) => {
        const events: NewEvent[] = [];
        const context: OperationContext = {
          caller,
          language,
          requestId: 'test',
          now: clock.now,
          today: amsterdamDate(clock.now),
          store: inside,
          rules,
          emit: (...more) => void events.push(...more),
          touch: (...ids) => ids.forEach((id) => touched.add(id)),
          touchProviders: () => undefined,
          ...(Object.keys(registered).length > 0 && { registered }),
        };
        const { input: inputSchema, envelope = inputSchema } = schemas[name] as Schemas;
        const parsed = envelope?.parse(input ?? {});
        const handler = services[name] as unknown as Handler<'awards.create'>;
        const answer = await handler(context, parsed as never, params ?? {});
        await appendEvents(inside, clock.now, events, caller);
        checkAnswer(name, answer);
        return answer as never;
      };
      return isWrite(operations[name]) ? store.transaction(run) : run(store);
    },
  };
}
