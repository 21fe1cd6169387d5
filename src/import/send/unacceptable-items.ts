import { isPgbError, type PgbError } from '../../sdk/errors/pgb-error.ts';
import type { Answer } from '../destination.ts';

/** Whether the portal failed on the content itself: if it were sent again, the portal would fail again. */
export function isUnacceptable(error: unknown): error is PgbError {
  return isPgbError(error) && (error.code === 'too-large' || error.code === 'internal-error');
}

// After so many failures in a row it is the portal that fails, whatever is sent.
const mostInARow = 5;

/** Counts the items that the portal cannot take by themselves, to tell a bad declaration from a portal that is down. */
export class UnacceptableItems {
  #inARow = 0;

  notePassed(): void {
    this.#inARow = 0;
  }

  /** Makes the answer to the one item that the portal cannot take. @throws the error itself when it takes nothing. */
  reject(error: PgbError): Answer {
    this.#inARow += 1;
    if (this.#inARow >= mostInARow && error.code === 'internal-error') throw error;
    const code = error.code === 'too-large' ? 'ITEM_TOO_LARGE' : 'PORTAL_FAILED';
    const params = { found: error.requestId ?? '' };
    const issue = { code, severity: 'error' as const, path: '', params } as unknown as Answer['issues'][number];
    return { outcome: 'rejected', recordId: null, status: null, totalCents: 0, issues: [issue] };
  }
}
