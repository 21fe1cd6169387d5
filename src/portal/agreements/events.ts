import type { EventType } from '../../contract/events.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { officeKey } from '../access/office-key.ts';
import type { OperationContext } from '../handler.ts';
import type { NewEvent } from '../store/queries/events/append-events.ts';
import { type Office, officesOf } from '../store/queries/agreements/rule-facts.ts';
import type { AgreementRecord } from '../store/queries/agreements/agreements.ts';

type AgreementEvent = Extract<EventType, `agreement.${string}`>;
type Params = NonNullable<NewEvent['params']>;

/** Tells the holder only: a provider has no part in a draft. */
export function tellHolder(
  context: OperationContext,
  type: AgreementEvent,
  { id, budgetHolderId }: Pick<AgreementRecord, 'id' | 'budgetHolderId'>,
): void {
  context.emit({ type, recordId: formatRecordId('agreement', id), budgetHolderId });
}

function toParties(type: AgreementEvent, agreement: AgreementRecord, params: Params): NewEvent {
  return {
    type,
    recordId: formatRecordId('agreement', agreement.id),
    budgetHolderId: agreement.budgetHolderId,
    ...(agreement.careProviderId !== null && { careProviderId: agreement.careProviderId }),
    params,
  };
}

export function tellParties(
  context: OperationContext,
  type: AgreementEvent,
  agreement: AgreementRecord,
  params: Params = {},
): void {
  context.emit(toParties(type, agreement, params));
}

/** Tells both parties, and each office that gave one of the awards; an event names one office, so others get their own. */
export async function tellEveryone(
  context: OperationContext,
  type: AgreementEvent,
  agreement: AgreementRecord,
  params: Params = {},
): Promise<void> {
  tellWithOffices(context, type, agreement, await officesOf(context.store, agreement.id), params);
}

/** The same where it is known which offices those are. */
export function tellWithOffices(
  context: OperationContext,
  type: AgreementEvent,
  agreement: AgreementRecord,
  offices: readonly Office[],
  params: Params,
): void {
  const event = toParties(type, agreement, params);
  const [first, ...others] = offices.map(officeKey);
  context.emit({ ...event, ...(first !== undefined && { providerCode: first }) });
  for (const providerCode of others) context.emit({ type, recordId: event.recordId, providerCode, params });
}
