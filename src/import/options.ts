import type { Language } from '../messages/language.ts';
import type { PgbClient } from '../sdk/client.ts';
import type { OnProgress } from './progress.ts';

export interface ImportOptions {
  /** The CSV file. */
  path: string;
  client: PgbClient;
  /** What tells this portal from others, when its address is not always the same; the address when absent. */
  portal?: string | undefined;
  /** Folder for the jobs: every line and its outcome, so that a run that was stopped goes on. */
  jobs: string;
  /** Asks the portal what it would say; nothing is declared. */
  dryRun?: boolean | undefined;
  /** Sends a declaration without its wrong lines, instead of holding it back whole. */
  sendIncomplete?: boolean | undefined;
  /** Where the result files go; beside the file when absent. */
  outputDirectory?: string | undefined;
  /** Language of the texts in the result files; English when absent. */
  language?: Language | undefined;
  /** Declarations in one request; 500 when absent, which is the most. */
  batchSize?: number | undefined;
  /** Requests at the same time; 2 when absent. */
  concurrency?: number | undefined;
  onProgress?: OnProgress | undefined;
  /** Finishes what is under way, begins nothing new, writes the result files. */
  drain?: AbortSignal | undefined;
  /** Stops now. What the portal has answered is kept. */
  signal?: AbortSignal | undefined;
}
