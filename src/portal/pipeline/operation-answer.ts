import type { Language } from '../../messages/language.ts';

/** What an operation answers, ready to be sent. */
export interface OperationAnswer {
  status: number;
  /** JSON, or what the operation's own media type says; null when there is nothing to answer. */
  body: string | null;
  /** Of the texts in it. */
  language: Language;
  /** It is the answer to an earlier call with the same Idempotency-Key. */
  replayed: boolean;
}
