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

/** Proofs that were shown with a token, by a keyed hash, until they are too old to be shown again. */
export interface SeenProofTable {
  proofHash: string;
  expiresAt: number;
}

/** How often somebody looked for a person by BSN on a day, in all processes together. */
export interface PersonSearchesTable {
  subjectHash: string;
  date: string;
  count: number;
}
