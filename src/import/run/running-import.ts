import type { PayCents } from '../../contract/types.ts';
import type { PgbClient } from '../../sdk/client.ts';
import type { AwardEffect } from '../amendments/award-effects.ts';
import type { BudgetEffect } from '../declarations/effects.ts';
import type { Answer, Destination } from '../destination.ts';
import type { FileIdentity } from '../file/read-file.ts';
import type { Journal } from '../journal/journal.ts';
import type { FileForm, Kind } from '../kind.ts';
import type { ImportOptions } from '../options.ts';
import type { Reconcile } from '../send/reconcile-changed.ts';
import type { ProgressCounter } from './progress.ts';

/** The kind of import, the place that judges the items, and the steps that follow from its answers. */
export interface Target<Said extends Answer> {
  readonly kind: Kind;
  /** From so many bytes on what is whole of a file is sent while it is read; those that are read in a thread when absent. */
  readonly aheadFromBytes?: number | undefined;
  readonly destination: Destination<Said>;
  /** Judges without keeping anything; absent where held lines are judged by nobody, as without a portal. */
  readonly judge?: Destination<Said>;
  readonly reconcile: Reconcile<Said>;
  /** Counts what a dry run would do to budgets; absent when what is imported costs nothing by itself. */
  effects?(journal: Journal, client: PgbClient, signal?: AbortSignal): Promise<BudgetEffect[]>;
  /** Tells what a dry run counted by award; absent where the portal does not tell it. */
  awardEffects?(): AwardEffect[];
  /** What it would do with months that pay by themselves; absent when it touches none. */
  payEffect?(): PayCents;
}

/** One import that is under way. It holds the lock of its journal until that is closed. */
export interface RunningImport<Said extends Answer = Answer> {
  readonly target: Target<Said>;
  readonly options: ImportOptions;
  readonly form: FileForm;
  readonly file: FileIdentity;
  readonly journal: Journal;
  /** An earlier run of the same import was taken up where it had stopped. */
  readonly resumed: boolean;
  readonly progress: ProgressCounter;
}
