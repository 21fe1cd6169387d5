import type { DeliveryKind, DeliveryStatus } from '../../../domain/words.ts';

/** What is to be handed to a system outside the portal; what it says is made from the record when it goes. */
export interface DeliveryTable {
  /** The event that brought it about: what happened once is handed over once. */
  id: number;
  kind: DeliveryKind;
  /** The number with its letter of what is handed over, or told of. */
  recordId: string;
  /** The office that is told; null for the system that pays. */
  officeKey: string | null;
  status: DeliveryStatus;
  attempts: number;
  /** It goes, or is tried again, from this moment on. */
  nextAt: number;
  /** Somebody is handing it over, and has until this moment. */
  takenUntil: number | null;
  createdAt: number;
  /** When the system took it, or a person closed it. */
  closedAt: number | null;
  /** Why it was not taken the last time, as a code of the portal or of the network. */
  problem: string | null;
  /** When its office was told that it does not get there. */
  toldAt: number | null;
}
