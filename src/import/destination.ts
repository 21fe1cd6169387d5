import type { ReportedIssue } from '../sdk/errors/pgb-error.ts';
import type { SentItem } from './item.ts';

/** What is said of one item. */
export interface Answer {
  outcome: 'created' | 'acceptable' | 'duplicate' | 'rejected';
  recordId: string | null;
  status: string | null;
  totalCents: number;
  /** What the budget would bear, in a dry run. */
  costCents?: number | null;
  issues: readonly ReportedIssue[];
}

/** Where a batch is judged: the portal, its dry run, or a snapshot on this machine. */
export interface Destination<Said extends Answer = Answer> {
  /** One answer for each item, in their order. `key`: the same batch of a run has the same one in every process. */
  answer(items: readonly SentItem[], key: string, signal: AbortSignal | undefined): Promise<readonly Said[]>;
}
