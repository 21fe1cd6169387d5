import type { FileFinding } from '../../messages/file-findings.ts';
import type { PgbClient } from '../../sdk/client.ts';
import type { Journal } from '../journal/journal.ts';
import { changedItems } from '../journal/items/changed-items.ts';
import type { Kind } from '../kind.ts';
import type { StagedItem } from '../item.ts';
import { StagedLinesReader } from '../journal/lines/staged-lines.ts';
import type { OutcomeRecorder } from './outcome-recorder.ts';

export interface Reconciling {
  client: PgbClient;
  kind: Kind;
  run: string;
  /** The record of the portal is changed into what the file says, while that is allowed. */
  update: boolean;
  signal?: AbortSignal | undefined;
}
export interface ReconcileOptions extends Reconciling {
  reconcile: Reconcile;
  drain: AbortSignal;
}

/** An item that differs from an earlier record, with the number of that record. */
export type Changed = Omit<StagedItem, 'replaces'> & { recordId: string };

/**
 * Finds out in what one item differs from the earlier record, and brings the two into agreement as far as that is
 * wanted.
 */
export type Reconcile = (item: Changed, recorder: OutcomeRecorder, reconciling: Reconciling) => Promise<void>;

// Each item takes a request of its own, so some are reconciled at the same time.
const atOnce = 8;

/** Reconciles each item that was sent before and differs now; some of them are then to be sent again. */
export async function reconcileChanged(
  journal: Journal,
  recorder: OutcomeRecorder,
  options: ReconcileOptions,
): Promise<void> {
  const reader = new StagedLinesReader(journal);
  try {
    for (const { bucket, items } of changedItems(journal, codesOfReconciled(options))) {
      const ids = new Set(items.map(({ id }) => id));
      const lines = reader.read(bucket, (item) => ids.has(item));
      for (let from = 0; from < items.length && !options.drain.aborted; from += atOnce) {
        const reconciled = items
          .slice(from, from + atOnce)
          .map((item) => options.reconcile({ ...item, lines: lines.get(item.id) ?? [] }, recorder, options));
        await Promise.all(reconciled);
      }
    }
  } finally {
    reader.close();
  }
}

/** Whether some items were not reconciled yet. */
export function hasUnreconciled(journal: Journal, reconciling: Pick<Reconciling, 'kind' | 'update'>): boolean {
  return changedItems(journal, codesOfReconciled(reconciling)).next().done !== true;
}

/** Gives the findings by which an item is known that was reconciled before, and that need not be looked at again. */
function codesOfReconciled({ kind, update }: Pick<Reconciling, 'kind' | 'update'>): readonly FileFinding[] {
  const { differs, tooLate } = kind.reconciledCodes;
  return update ? [tooLate] : [differs, tooLate];
}
