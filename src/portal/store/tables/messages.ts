import type { CoveredTextOrNull } from './covered.ts';
import type { Generated } from 'kysely';
import type { EventType } from '../../../contract/events.ts';
import type { Role } from '../../../domain/words.ts';
import type { Language } from '../../../messages/language.ts';

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
  /** The one person who is told and sees it, as profiles name them; nobody else then does. */
  person: string | null;
  /** A text about it may name these numbers, months and cents; they are never a name or health data. */
  paramsJson: string;
  reasonSealed: string | null;
  /** Who did it, `portal` when the portal did so by itself; null when nobody wrote it down. */
  actorId: string | null;
}

/** Who did something, as they signed in to do it. */
export interface ActorTable {
  /** A keyed hash of all the rest and of who signed in: the same person in another role is another actor. */
  id: string;
  role: Role;
  nameSealed: string;
  officeKey: string | null;
  /** Of a company it may be the name of a person. */
  officeName: CoveredTextOrNull;
}

/** Messages are made from events; only that somebody has read one is kept. */
export interface MessageReadTable {
  eventId: number;
  reader: string;
  readAt: number;
}

/** A notice by e-mail: that there are messages, or that an address or an account was replaced; never what a message says. */
export interface MailTable {
  id: Generated<number>;
  kind: 'messages' | 'address-replaced' | 'account-replaced';
  /** The person, as profiles name them. */
  person: string;
  language: Language;
  addressSealed: string;
  /** The newest message that it tells of. */
  lastEventId: number | null;
  messageCount: number;
  status: 'waiting' | 'sent' | 'failed';
  attempts: number;
  /** It goes, or is tried again, from this moment on. */
  nextAt: number;
  createdAt: number;
  sentAt: number | null;
}
