import type { EventType } from '../../contract/events.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import { officeKey } from '../access/office-key.ts';
import type { AwardRecord } from '../store/queries/awards/awards.ts';
import type { NewEvent } from '../store/queries/events/append-events.ts';
import type { FormerPower } from '../store/queries/people/representatives/representatives.ts';

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

/** Tells who had a power by an award that it has ended: they alone hear it, and it names only what they knew. */
export function powerEnded({ id, awardId, budgetHolderId, person }: FormerPower): NewEvent {
  return {
    type: 'award.power-ended',
    recordId: formatRecordId('representative', id),
    person,
    params: {
      award: formatRecordId('award', awardId),
      holder: formatRecordId('budget-holder', budgetHolderId),
    },
  };
}
