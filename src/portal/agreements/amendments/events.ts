import type { EventType } from '../../../contract/events.ts';
import type { OperationContext } from '../../handler.ts';
import type { NewEvent } from '../../store/queries/events/append-events.ts';
import { tellEveryone, tellParties } from '../events.ts';
import type { AmendmentCase } from './find-amendment.ts';

export type AmendmentEvent = Extract<EventType, `agreement.amendment-${string}`>;
type Params = NonNullable<NewEvent['params']>;

export function paramsOf({ version, fromDay: from }: { version: number; fromDay: string }): Params {
  return { version, from };
}

export function tellBoth(
  context: OperationContext,
  type: AmendmentEvent,
  { agreement, amendment }: AmendmentCase,
  params: Params = {},
): void {
  tellParties(context, type, agreement, { ...paramsOf(amendment), ...params });
}

export async function tellAll(
  context: OperationContext,
  type: AmendmentEvent,
  { agreement, amendment }: AmendmentCase,
  params: Params = {},
): Promise<void> {
  await tellEveryone(context, type, agreement, { ...paramsOf(amendment), ...params });
}
