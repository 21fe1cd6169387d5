import type { EventType } from '../../contract/events.ts';
import { formatRecordId } from '../../domain/values/record-id.ts';
import type { Caller } from './caller.ts';
import { messageTypesFor } from './message-recipients.ts';
import { officeKey } from './office-key.ts';

/** The messages that a caller gets, and the name in which they are read. */
export interface Mailbox {
  types: readonly EventType[];
  /** The reader of a message about this holder's affairs. */
  readerOf(budgetHolderId: number | null): string;
  /** The pattern of such a reader's name, with `%` for the rest: of those who read one message one at most fits it. */
  readerPattern: string;
}

function holderNumber(id: number): string {
  return formatRecordId('budget-holder', id);
}

const anyHolder = `${holderNumber(0).charAt(0)}%`;

/** A message is read once for the holder, the provider or the office, whoever of them reads it. */
export function mailboxOf(caller: Caller): Mailbox {
  const types = messageTypesFor(caller.role);
  const sharedBy = (reader: string): Mailbox => ({ types, readerPattern: reader, readerOf: () => reader });
  switch (caller.role) {
    case 'budget-holder':
    case 'representative':
      return { types, readerPattern: anyHolder, readerOf: (id) => holderNumber(id ?? 0) };
    case 'care-provider':
      return sharedBy(formatRecordId('care-provider', caller.careProviderId ?? 0));
    case 'assessor':
      return sharedBy(caller.office === null ? '' : officeKey(caller.office));
    case 'payment-officer':
      return sharedBy('payment-office');
  }
}
