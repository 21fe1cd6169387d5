import type { OperationName } from '../../../contract/operations.ts';
import type { Input, Output, Params } from '../../../contract/types.ts';
import { standardRules } from '../../../domain/rules/standard-rules.ts';
import { amsterdamDate } from '../../../domain/values/date.ts';
import { findCaller } from '../../identity/find-caller.ts';
import { newCall } from '../../pipeline/call.ts';
import { newContext } from '../../pipeline/perform/new-context.ts';
import { validateInput } from '../../pipeline/perform/validate-input.ts';
import type { Handler, Services } from '../../handler.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import { appendPastEvents } from './append-past-events.ts';
import type { Store } from '../../store/store.ts';
import { issuerName } from '../issuer/constants.ts';
import { findPersona, type PersonaKey } from '../people/persona.ts';

/** Has a person do something at a moment in the past, as the portal would have done it then. */
export type ActAs = <Name extends OperationName>(
  who: PersonaKey,
  at: number,
  operation: Name,
  input?: Input<Name>,
  params?: Params<Name>,
) => Promise<Output<Name>>;

/** `store` is bound to the transaction that the whole seed is written in. */
export function createActAs(store: Store, services: Services): ActAs {
  return async (who, at, operation, input, params) => {
    const events: NewEvent[] = [];
    const caller = await callerOf(store, who, at);
    const call = { ...newCall({ operation, params: params ?? {}, requestId: 'seed', language: 'nl' }) };
    const context = newContext({ ...call, caller }, { store, now: at, rules: standardRules }, events);
    const handler = services[operation] as Handler<typeof operation>;
    const answer = await handler(context, validateInput(operation, input) as never, (params ?? {}) as never);
    await appendPastEvents(store, at, events, caller);
    return answer;
  };
}

async function callerOf(store: Store, who: PersonaKey, at: number) {
  const persona = findPersona(who);
  if (persona === undefined) throw new Error(`Nobody is called ${who}`);
  return findCaller(store, issuerName, { sub: persona.key, exp: at, ...persona.claims }, amsterdamDate(at));
}
