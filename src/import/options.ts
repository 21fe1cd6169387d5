import type { Language } from '../messages/language.ts';
import type { PgbClient } from '../sdk/client.ts';
import type { Progress } from '../messages/shape/import-progress.ts';
import type { Amounts } from './journal/outcome.ts';
import type { FileForm } from './kind.ts';

export type { Progress };
/** Told from time to time how far an import is. */
export type OnProgress = (progress: Progress) => void;

/** So many lines may be wrong, or so many hundredths of a percent of them. */
export type MaxErrors = { readonly lines: number } | { readonly basisPoints: number };

/** What the sender knows the file to add up to; what is absent is not compared. */
export type ControlTotals = { readonly [Name in keyof Amounts]?: number | undefined };

/** What an import reads, through whom it is sent, and where its jobs and results are kept. */
export interface ImportOptions {
  /** The CSV file. */
  path: string;
  client: PgbClient;
  /** What tells this portal from others, when its address is not always the same; the address when absent. */
  portal?: string | undefined;
  /** Folder for the jobs: every line and its outcome, so that a run that was stopped goes on. */
  jobs: string;
  /** How the file is read; found out from the file when absent. */
  form?: FileForm | undefined;
  /** Asks the portal what it would say; nothing is declared. */
  dryRun?: boolean | undefined;
  /** Sends a declaration without its wrong lines, instead of holding it back whole. */
  sendIncomplete?: boolean | undefined;
  /** Withdraws a declaration that was sent before and differs now, and sends it anew, while the portal allows that. */
  update?: boolean | undefined;
  /** Begins anew also where an import of this file was stopped before it was changed. */
  restart?: boolean | undefined;
  /** With more wrong lines than this nothing more is sent. */
  maxErrors?: MaxErrors | undefined;
  /** What the file must add up to, and what is accepted as well. */
  expect?: ControlTotals | undefined;
  /** Where the result files go; beside the file when absent. */
  outputDirectory?: string | undefined;
  /** What the result files are called after; the file when absent. */
  resultName?: string | undefined;
  /** Language of the texts in the result files; English when absent. */
  language?: Language | undefined;
  /** Declarations in one request; 500 when absent, which is the most. */
  batchSize?: number | undefined;
  /** Bytes in one request; 4 MiB when absent. */
  batchBytes?: number | undefined;
  /** Requests at the same time, at most; 4 when absent. How many there are follows from how fast the portal answers. */
  concurrency?: number | undefined;
  /** Declarations in a second, at most. */
  perSecond?: number | undefined;
  /** Kept with the job, for who takes it up again: plain JSON. */
  note?: Readonly<Record<string, unknown>> | undefined;
  onProgress?: OnProgress | undefined;
  /** Finishes what is under way, begins nothing new, writes the result files. */
  drain?: AbortSignal | undefined;
  /** Stops now. What the portal has answered is kept. */
  signal?: AbortSignal | undefined;
}
