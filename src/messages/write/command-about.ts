import { parseRecordId, type RecordKind } from '../../domain/values/record-id.ts';

/** The commands that show a record, with what can be done about it. */
const shownBy: Readonly<Partial<Record<RecordKind, string>>> = {
  // The start page of a holder has what waits for them.
  'budget-holder': 'home --holder',
  award: 'award show',
  agreement: 'agreement show',
  declaration: 'declaration show',
  payment: 'payment show',
  absence: 'absence show',
  recovery: 'recovery show',
};

/** What to type about what a message is about: on the screen and in the letter alike. */
export function commandAbout(recordId: string): string | undefined {
  const command = shownBy[parseRecordId(recordId)?.kind ?? 'message'];
  return command === undefined ? undefined : `pgb ${command} ${recordId}`;
}
