import type { EventType } from '../../contract/events.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { NewEvent } from '../store/queries/events/append-events.ts';
import type { Replacement } from '../store/queries/absences/replacements.ts';
import type { AbsenceRecord } from '../store/queries/absences/absences.ts';

type AbsenceEvent = Extract<EventType, `absence.${string}`>;

/** Both of the agreement are told of the days, and never of what kind it is or why: that stands in the report. */
export function absenceEvent(type: AbsenceEvent, absence: AbsenceRecord, date: string): NewEvent {
  return {
    type,
    recordId: formatRecordId('absence', absence.id),
    budgetHolderId: absence.budgetHolderId,
    careProviderId: absence.careProviderId,
    params: { agreement: formatRecordId('agreement', absence.agreementId), date },
  };
}

/** Who took the place of another does so until the other returns. */
export function replacementEnded({ id, budgetHolderId, careProviderId }: Replacement, end: string): NewEvent {
  return {
    type: 'agreement.ended',
    recordId: formatRecordId('agreement', id),
    budgetHolderId,
    ...(careProviderId !== null && { careProviderId }),
    params: { end },
  };
}
