import type { Language } from '../../messages/language.ts';

/** The answer of an operation, ready to be sent. */
export interface OperationAnswer {
  status: number;
  /** JSON, or what the operation's own media type says; null when there is nothing to answer. */
  body: string | Uint8Array | null;
  /** The language of the texts in it. */
  language: Language;
  /** It is the answer to an earlier call with the same Idempotency-Key. */
  replayed: boolean;
}
