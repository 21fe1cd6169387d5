import type { Generated } from 'kysely';
import type { EventType } from '../../../contract/events.ts';

export interface EventTable {
  id: Generated<number>;
  type: EventType;
  at: number;
  /** The number with its letter: Z0000012. */
  recordId: string;
  budgetHolderId: number | null;
  careProviderId: number | null;
  /** Office that gave the award in question. */
  providerCode: string | null;
  /** A text about it may name these numbers, months and cents; they are never a name or health data. */
  paramsJson: string;
  reasonSealed: string | null;
}

/** Messages are made from events; only that somebody has read one is kept. */
export interface MessageReadTable {
  eventId: number;
  reader: string;
  readAt: number;
}
