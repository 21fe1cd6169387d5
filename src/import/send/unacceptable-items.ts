import { isPgbError, type PgbError } from '../../sdk/errors/pgb-error.ts';
import type { Answer } from '../destination.ts';

/** The portal failed on the content itself: sent again it would fail again. */
export function isUnacceptable(error: unknown): error is PgbError {
  return isPgbError(error) && (error.code === 'too-large' || error.code === 'internal-error');
}

// So many one after the other: then it is the portal that fails, on anything.
const mostInARow = 5;

/** Counts what the portal cannot take alone, to tell a bad declaration from a portal that is down. */
export class UnacceptableItems {
  #inARow = 0;

  notePassed(): void {
    this.#inARow = 0;
  }

  /** What is said of the one item that the portal cannot take. @throws the error itself when it takes nothing. */
  reject(error: PgbError): Answer {
    this.#inARow += 1;
    if (this.#inARow >= mostInARow && error.code === 'internal-error') throw error;
    const code = error.code === 'too-large' ? 'ITEM_TOO_LARGE' : 'PORTAL_FAILED';
    const params = { found: error.requestId ?? '' };
    const issue = { code, severity: 'error' as const, path: '', params } as unknown as Answer['issues'][number];
    return { outcome: 'rejected', recordId: null, status: null, totalCents: 0, issues: [issue] };
  }
}
