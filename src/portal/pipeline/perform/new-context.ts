import { amsterdamDate } from '../../../domain/values/date.ts';
import type { Caller } from '../../access/caller.ts';
import type { OperationContext } from '../../handler.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import type { OperationCall } from '../call.ts';

export function newContext(
  call: OperationCall & { caller: Caller },
  { store, now, rules, registered }: Pick<OperationContext, 'store' | 'now' | 'rules' | 'registered'>,
  events: NewEvent[],
): OperationContext {
  return {
    caller: call.caller,
    language: call.language,
    requestId: call.requestId,
    now,
    today: amsterdamDate(now),
    store,
    rules,
    registered,
    emit: (...more) => {
      for (const event of more) events.push(event);
    },
    touch: (...budgetHolderIds) => {
      for (const id of budgetHolderIds) call.touched.add(id);
    },
    touchProviders: (...careProviderIds) => {
      for (const id of careProviderIds) call.providers.add(id);
    },
  };
}
