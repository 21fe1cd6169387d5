import type { EventType } from '../../contract/events.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { officeKey } from '../access/office-key.ts';
import type { AwardRecord } from '../store/queries/awards/awards.ts';
import type { NewEvent } from '../store/queries/events/append-events.ts';

export function awardEvent(
  type: Extract<EventType, `award.${string}`>,
  award: AwardRecord,
  params: NonNullable<NewEvent['params']>,
): NewEvent {
  return {
    type,
    recordId: formatRecordId('award', award.id),
    budgetHolderId: award.budgetHolderId,
    providerCode: officeKey({ kind: award.providerKind, code: award.providerCode }),
    params,
  };
}
