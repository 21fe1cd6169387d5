import {
  appendFileSync,
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { flushFolder } from '../../files/flush.ts';
import { jobEnding, type JobFacts } from './journal.ts';
import { outcomes, type Outcome } from './outcome.ts';

/** The job of which something is sent while its file is still being read. */
export type BegunJob = Pick<JobFacts, 'id' | 'run' | 'startedAt' | 'lines'> &
  Pick<JobFacts, 'kind' | 'file' | 'sha256' | 'bytes' | 'portal' | 'caller' | 'dryRun' | 'sendIncomplete' | 'note'>;

/** The lines that were answered, by what became of them. */
export type AnsweredLines = Partial<Record<Outcome, number>>;

/** A job that was stopped before all of its file was read, and the lines of it that were answered. */
export interface LeftJob {
  job: BegunJob;
  answered: AnsweredLines;
}

/** What was answered to the runs before is answered again: it is not counted twice. */
interface Noted extends BegunJob {
  before?: AnsweredLines;
}

const ending = '.begun';

/** The note of a job that has this path once its file was read. */
export function begunNoteOf(jobPath: string): string {
  return jobPath.slice(0, -jobEnding.length) + ending;
}

/**
 * Notes under which run a job sends before it is whole, so that it sends the same under the same keys when it begins again
 * after a kill. It holds no care, and goes as soon as the job is whole.
 */
export class BegunNote {
  readonly #path: string;

  /** It is on the disk, also after a power cut, before the first is sent. */
  constructor(jobPath: string, job: BegunJob, before: AnsweredLines = {}) {
    this.#path = begunNoteOf(jobPath);
    const temporary = `${this.#path}.tmp`;
    const file = openSync(temporary, 'w', 0o600);
    try {
      writeSync(file, `${JSON.stringify({ ...job, before } satisfies Noted)}\n`);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, this.#path);
    flushFolder(dirname(jobPath));
  }

  addAnswered(lines: AnsweredLines): void {
    appendFileSync(this.#path, `${JSON.stringify(lines)}\n`);
  }
}

/** Reads the note of a job; undefined when there is none. */
export function readBegunNote(jobPath: string): LeftJob | undefined {
  try {
    const [first = '', ...counts] = readFileSync(begunNoteOf(jobPath), 'utf8').split('\n');
    const { before = {}, ...job } = JSON.parse(first) as Noted;
    const now = addUp(counts.map(readCount));
    return { job, answered: linesIn(now) < linesIn(before) ? before : now };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** The last one may be half there after a power cut. */
function readCount(text: string): AnsweredLines {
  try {
    return JSON.parse(text) as AnsweredLines;
  } catch {
    return {};
  }
}

function addUp(counts: readonly AnsweredLines[]): AnsweredLines {
  const sum: AnsweredLines = {};
  for (const count of counts)
    for (const outcome of outcomes)
      if (count[outcome] !== undefined) sum[outcome] = (sum[outcome] ?? 0) + count[outcome];
  return sum;
}

function linesIn(answered: AnsweredLines): number {
  return outcomes.reduce((sum, outcome) => sum + (answered[outcome] ?? 0), 0);
}

export function removeBegunNote(jobPath: string): void {
  rmSync(begunNoteOf(jobPath), { force: true });
}

/** Finds the jobs of this folder that were stopped before all of their file was read, or are reading it at this moment. */
export function leftJobs(folder: string): { path: string; left: LeftJob }[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name.slice(0, -ending.length) + jobEnding))
    .filter((path) => !existsSync(path))
    .flatMap((path) => {
      const left = readBegunNote(path);
      return left === undefined ? [] : [{ path, left }];
    });
}
