import type { Generated } from 'kysely';
import type { Role } from '../../../domain/words.ts';
import type { Language } from '../../../messages/language.ts';

export interface IdempotencyTable {
  caller: string;
  key: string;
  operation: string;
  bodyHash: string;
  status: number;
  answer: string | null;
  /** The language of the texts in the answer. */
  language: Language;
  /** The record that it is about, and the people whose data it shows; an answer of 0.1.0 does not have them. */
  recordId: string | null;
  budgetHolderIdsJson: string | null;
  careProviderIdsJson: string | null;
  createdAt: number;
}

/**
 * A line says who did what to whose record, in which role, when, and with which result. It is kept five years. Source:
 * NEN 7513, Stcrt. 2019-38007.
 */
export interface AccessLogTable {
  id: Generated<number>;
  at: number;
  subjectHash: string;
  role: Role | null;
  operation: string;
  recordId: string | null;
  /** Numbers of the budget holders whose data was touched. */
  budgetHolderIdsJson: string;
  status: number;
  requestId: string;
  /** Numbers of the care providers that were found, entered or shown by themselves; null in a line of 0.1.0. */
  careProviderIdsJson: string | null;
}

/** How often somebody looked for a person by BSN on a day, in all processes together. */
export interface PersonSearchesTable {
  subjectHash: string;
  date: string;
  count: number;
}
