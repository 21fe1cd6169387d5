import type { IsoDate } from '../../../domain/values/date.ts';
import { formatRecordId } from '../../../domain/values/record-id.ts';

/** The name of the file of a run, by which a bank says what became of it. */
export function messageIdOf({ id, date }: { id: number; date: IsoDate }): string {
  return `${formatRecordId('payment-run', id)}-${date}`;
}
