import type { ReportedIssue } from '../sdk/errors/pgb-error.ts';
import type { SentItem } from './item.ts';

/** The answer to one item. */
export interface Answer {
  outcome: 'created' | 'acceptable' | 'duplicate' | 'rejected';
  recordId: string | null;
  status: string | null;
  totalCents: number;
  /** The cost to the budget that a dry run would lead to. */
  costCents?: number | null;
  issues: readonly ReportedIssue[];
}

/** The place where a batch is judged: the portal, its dry run, or a snapshot on this machine. */
export interface Destination<Said extends Answer = Answer> {
  /**
   * Gives one answer for each item, in the order of the items. The same batch of a run has the same `key` in every
   * process.
   */
  answer(items: readonly SentItem[], key: string, signal: AbortSignal | undefined): Promise<readonly Said[]>;
}
