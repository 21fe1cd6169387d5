import type { EventType } from '../../contract/events.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { NewEvent } from '../store/queries/events/append-events.ts';
import type { Row } from '../store/schema.ts';

type Facts = Pick<
  Row<'declaration'>,
  'id' | 'agreementId' | 'budgetHolderId' | 'careProviderId' | 'month' | 'totalCents'
>;

export function declarationEvent(
  type: Extract<EventType, `declaration.${string}`>,
  { id, agreementId, budgetHolderId, careProviderId, month, totalCents }: Facts,
  params: NewEvent['params'] = {},
): NewEvent {
  return {
    type,
    recordId: formatRecordId('declaration', id),
    budgetHolderId,
    ...(careProviderId !== null && { careProviderId }),
    params: {
      ...(agreementId !== null && { agreement: formatRecordId('agreement', agreementId) }),
      month,
      cents: totalCents,
      ...params,
    },
  };
}
