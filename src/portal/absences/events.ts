import type { EventType } from '../../contract/events.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { NewEvent } from '../store/queries/events/append-events.ts';
import type { Replacement } from '../store/queries/absences/replacements.ts';
import type { AbsenceRecord } from '../store/queries/absences/absences.ts';
import type { DeclaredSickDay } from '../store/queries/declarations/declared-days.ts';

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

/** Hours that were declared in sickness are paid by another part by now. */
export function hoursDiffer(absence: AbsenceRecord, { id, month, date }: DeclaredSickDay): NewEvent {
  const { type, params, ...of } = absenceEvent('absence.hours-differ', absence, date);
  return { type, ...of, params: { ...params, declaration: formatRecordId('declaration', id), month } };
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
