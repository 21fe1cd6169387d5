import type { FileFinding } from '../../messages/file-findings.ts';
import type { PgbClient } from '../../sdk/client.ts';
import type { Journal } from '../journal/journal.ts';
import { changedItems } from '../journal/items/changed-items.ts';
import type { EarlierLines } from '../journal/earlier/earlier-lines.ts';
import type { Kind } from '../kind.ts';
import type { StagedItem } from '../item.ts';
import type { Answer } from '../destination.ts';
import type { ItemReplacement, Replacements } from '../journal/items/replacements.ts';
import { StagedLinesReader } from '../journal/lines/staged-lines.ts';
import type { OutcomeRecorder } from './outcome-recorder.ts';
import type { Pace } from './pace.ts';
import type { Answered } from './send.ts';

export interface Reconciling {
  client: PgbClient;
  kind: Kind;
  run: string;
  /** The record of the portal is changed into what the file says, while that is allowed. */
  update: boolean;
  /** The lines of the file are put together with those of the earlier record, while that is allowed. */
  add: boolean;
  /** Nothing is changed at the portal: what would be changed is noted. */
  onlyProposes: boolean;
  /** What is changed into this at the portal is asked first, so that it is only noted. */
  mustAsk: (replacement: ItemReplacement) => boolean;
  /** The file holds what was left of an earlier import, so that it may well be a part of what was handed in. */
  isRest: boolean;
  /** Finds on which line of the first file a line stood, in what was left of an earlier import. */
  originalLine: (line: number) => number | undefined;
  /** Whether lines of an item were left out, or may have been: some do not tell whose they are. */
  missesLines: (item: number) => boolean;
  /** What earlier imports tell about the lines of this file. */
  earlier: Pick<EarlierLines, 'holds' | 'hasOthers' | 'areAll'>;
  replacements: Replacements;
  signal?: AbortSignal | undefined;
}
export interface ReconcileOptions<Said extends Answer> extends Reconciling {
  reconcile: Reconcile<Said>;
  pace: Pace;
  drain: AbortSignal;
}

/** An item that differs from an earlier record, with the number of that record. */
export type Changed = Omit<StagedItem, 'replaces'> & { recordId: string };

/**
 * Finds out in what one item differs from the earlier record, and brings the two into agreement as far as that is
 * wanted. The answer is that to what was handed in for it, if something was.
 */
export type Reconcile<Said extends Answer = Answer> = (
  item: Changed,
  recorder: OutcomeRecorder,
  reconciling: Reconciling,
) => Promise<Answered<Said> | void>;

// Each item takes a request of its own, so some are reconciled at the same time.
const atOnce = 8;

/** Reconciles each item that was sent before and differs now; some of them are then to be sent again. */
export async function* reconcileChanged<Said extends Answer>(
  journal: Journal,
  recorder: OutcomeRecorder,
  options: ReconcileOptions<Said>,
): AsyncGenerator<Answered<Said>[], void, undefined> {
  const reader = new StagedLinesReader(journal);
  try {
    for (const { bucket, items } of changedItems(journal, codesOfReconciled(options))) {
      const linesOf = reader.readEach(bucket, items);
      for (let from = 0; from < items.length && !options.drain.aborted; from += atOnce) {
        const reconciled = items.slice(from, from + atOnce).map(async (item) => {
          await options.pace.turn(1, options.drain);
          if (!options.drain.aborted) return options.reconcile({ ...item, lines: linesOf(item.id) }, recorder, options);
        });
        const answered = (await Promise.all(reconciled)).filter((each) => each !== undefined);
        if (answered.length > 0) yield answered;
      }
    }
  } finally {
    reader.close();
  }
}

/** Whether some items were not reconciled yet. */
export function hasUnreconciled(journal: Journal, reconciling: Reconciling): boolean {
  return changedItems(journal, codesOfReconciled(reconciling)).next().done !== true;
}

/** Gives the findings by which an item is known that was reconciled before, and that need not be looked at again. */
function codesOfReconciled({ kind, update, add, onlyProposes }: Reconciling): readonly FileFinding[] {
  const { differs, tooLate, partly, paid, final } = kind.reconciledCodes;
  const isAsked = (asked: boolean): boolean => asked && !onlyProposes;
  return [
    tooLate,
    ...final,
    ...(isAsked(update) ? [] : [differs, ...(paid === undefined ? [] : [paid])]),
    ...(isAsked(add) || partly === undefined ? [] : [partly]),
  ];
}
