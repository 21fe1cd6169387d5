import type { Language } from '../messages/language.ts';
import type { PgbClient } from '../sdk/client.ts';
import type { Progress } from '../messages/shape/import/progress.ts';
import type { ChosenColumns } from './columns/columns.ts';
import type { Replacement } from './journal/items/replacements.ts';
import type { Amounts } from './journal/outcome.ts';
import type { FileForm } from './kind.ts';
import type { SheetOptions } from './source/sheet-options.ts';
import type { KeptSheet } from './source/keep-sheet.ts';

export type { Progress };
/** A function that is told from time to time how far an import is. */
export type OnProgress = (progress: Progress) => void;

/** The number of lines that may be wrong, or the share of all lines in hundredths of a percent. */
export type MaxErrors = { readonly lines: number } | { readonly basisPoints: number };

/** The totals that the sender knows of the file. A total that is absent is not compared. */
export type ControlTotals = { readonly [Name in keyof Amounts]?: number | undefined };

/** A function that is told which declarations would be withdrawn, and what would be declared in their place. */
export type ConfirmReplacing = (replacements: readonly Replacement[]) => boolean | Promise<boolean>;

/** The options of an import: the file that is read, the client that sends it, and the folders of jobs and results. */
export interface ImportOptions extends SheetOptions {
  /** The file: CSV, or an Excel workbook (xlsx), which is known by its content. */
  path: string;
  client: PgbClient;
  /** The name of this portal, when its address is not always the same; the address when absent. */
  portal?: string | undefined;
  /** The folder of the jobs. A job keeps every line and its outcome, so that a run that was stopped can go on. */
  jobs: string;
  /** How the file is read; found out from the file when absent. */
  form?: FileForm | undefined;
  /** The headers of the columns, where they are not those that the import knows, and of those to leave out. */
  columns?: ChosenColumns | undefined;
  /** The file is whole, though no line break may end its last line. */
  whole?: boolean | undefined;
  /** Asks the portal what it would say; nothing is declared. */
  dryRun?: boolean | undefined;
  /** Sends a declaration without its wrong lines, instead of holding it back whole. */
  sendIncomplete?: boolean | undefined;
  /**
   * Adds lines of the same agreement, day and care that have no times up to one line, since a day has one; of
   * declarations only.
   */
  addUp?: boolean | undefined;
  /** Withdraws a declaration that was sent before and differs now, and sends it anew, while the portal allows that. */
  update?: boolean | undefined;
  /**
   * Puts lines together with a declaration that was sent before for the same agreement and month: that one is withdrawn
   * and both are declared as one, while the portal allows that.
   */
  add?: boolean | undefined;
  /** Is told what `add` would do and decides whether it is done; absent: it is done. */
  confirmAdd?: ConfirmReplacing | undefined;
  /**
   * Is told of which declarations `update` would leave less care than stands, and decides whether that is done; absent: it
   * is done.
   */
  confirmLess?: ConfirmReplacing | undefined;
  /** Begins anew where an import of this file was stopped, also when the file was changed since. */
  restart?: boolean | undefined;
  /** With more wrong lines than this nothing more is sent. */
  maxErrors?: MaxErrors | undefined;
  /** The totals of the file, and of what the portal accepts, as the sender expects them. */
  expect?: ControlTotals | undefined;
  /** Where the result files go; beside the file when absent. */
  outputDirectory?: string | undefined;
  /** The name that the result files begin with; the name of the file when absent. */
  resultName?: string | undefined;
  /** Is told which sheet of a workbook is read, and what is not seen in it. */
  onSheet?: ((read: KeptSheet) => void) | undefined;
  /** The file is a copy of a sheet of a workbook: what is to be corrected is left as a workbook too. */
  ofWorkbook?: boolean | undefined;
  /** Language of the texts in the result files; English when absent. */
  language?: Language | undefined;
  /** Declarations in one request; 500 when absent, which is the most. */
  batchSize?: number | undefined;
  /** Bytes in one request; 4 MiB when absent. */
  batchBytes?: number | undefined;
  /** Requests at the same time, at most; 4 when absent. How many there are follows from how fast the portal answers. */
  concurrency?: number | undefined;
  /**
   * Declarations in a second, at most. A request holds no more than that; an import that was stopped goes on with the
   * requests that it had.
   */
  perSecond?: number | undefined;
  /** Plain JSON that is kept with the job, for a program that takes the job up again. */
  note?: Readonly<Record<string, unknown>> | undefined;
  onProgress?: OnProgress | undefined;
  /** Finishes what is under way, begins nothing new, writes the result files. */
  drain?: AbortSignal | undefined;
  /** Stops now. What the portal has answered is kept. */
  signal?: AbortSignal | undefined;
}
