import { amsterdamDate } from '../../domain/values/date.ts';
import type { Caller } from '../access/caller.ts';
import type { Context, NewEvent } from '../service.ts';
import type { Store } from '../store/store.ts';
import type { Call } from './call.ts';

export function newContext(call: Call & { caller: Caller }, store: Store, now: number, events: NewEvent[]): Context {
  return {
    caller: call.caller,
    language: call.language,
    requestId: call.requestId,
    now,
    today: amsterdamDate(now),
    store,
    emit: (...more) => {
      for (const event of more) events.push(event);
    },
    touch: (...budgetHolderIds) => {
      for (const id of budgetHolderIds) call.touched.add(id);
    },
  };
}
