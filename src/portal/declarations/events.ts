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

/** What a correction says of the one that it corrects. */
export function correctionParams({ id, totalCents }: Pick<Facts, 'id' | 'totalCents'>): NewEvent['params'] {
  return { corrected: formatRecordId('declaration', id), previousCents: totalCents };
}

export function correctedEvent(correction: Facts, corrected: Pick<Facts, 'id' | 'totalCents'>): NewEvent {
  return declarationEvent('declaration.corrected', correction, correctionParams(corrected));
}
