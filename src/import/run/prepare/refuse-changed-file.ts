import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type BegunJob, leftJobs, type LeftJob, removeBegunNote } from '../../journal/begun-note.ts';
import { asDamaged, JobDamagedError } from '../../journal/job-damaged.ts';
import { Journal } from '../../journal/journal.ts';
import { linePieces } from '../../journal/lines/line-index.ts';
import { jobsWithLines, lockJob, type JobIdentity, type Place } from '../../journal/open-job.ts';
import { countOutcomes } from '../../journal/totals.ts';

/** The difference between a file and what it was when its import was stopped. */
export interface FileDifference {
  bytesBefore: number;
  bytesAfter: number;
  /** The first line that is longer or shorter now; undefined when all lines have the same length. */
  line: number | undefined;
}

/** The file was changed after an import of it was stopped half-way. */
export class ResumedFileChangedError extends Error {
  override readonly name = 'ResumedFileChangedError';
  readonly job: string;
  readonly difference: FileDifference;
  /** Lines that were answered for already, of all lines. */
  readonly answered: number;
  readonly lines: number;

  constructor(job: string, difference: FileDifference, answered: number, lines: number) {
    super(`The file was changed after import ${job} was stopped`);
    this.job = job;
    this.difference = difference;
    this.answered = answered;
    this.lines = lines;
  }
}

/**
 * Refuses a file that was changed after an import of it was stopped half-way. Going on would mix two files, and
 * beginning anew would hide what was done. With `restart` the stopped import is left for what it is, and
 * so is one that cannot be read.
 *
 * @throws ResumedFileChangedError
 * @throws JobDamagedError when it is not known of which file an import is.
 * @throws JobBusyError when it is being imported at this moment.
 */
export async function refuseChangedFile({ jobs, restart = false }: Place, identity: JobIdentity): Promise<void> {
  for (const path of jobsWithLines(jobs)) {
    try {
      await lookAt(path, { jobs, restart }, identity);
    } catch (error) {
      const told = asDamaged(error, path);
      if (!restart || !(told instanceof JobDamagedError)) throw told;
    }
  }
  for (const { path, left } of leftJobs(jobs))
    if (isOfFile(left.job, identity)) leaveUnread(path, left, { jobs, restart }, identity);
}

/** The same of a job that was stopped before all of its file was read. */
function leaveUnread(
  path: string,
  { job, answered }: LeftJob,
  { jobs, restart }: Required<Place>,
  now: JobIdentity,
): void {
  const lock = lockJob(jobs, job);
  const { accepted = 0, duplicate = 0, changed = 0 } = answered;
  const handedIn = accepted + duplicate + changed;
  try {
    if (handedIn > 0 && !restart) {
      const difference = { bytesBefore: job.bytes, bytesAfter: now.file.bytes, line: undefined };
      throw new ResumedFileChangedError(job.id, difference, handedIn, job.lines);
    }
    removeBegunNote(path);
  } finally {
    lock.release();
  }
}

async function lookAt(path: string, place: Required<Place>, now: JobIdentity): Promise<void> {
  const journal = new Journal(path);
  try {
    if (journal.facts.finishedAt !== undefined) journal.forgetLines();
    else if (isOfFile(journal.facts, now)) await leave(journal, place, now);
  } finally {
    journal.close();
  }
}

async function leave(journal: Journal, { jobs, restart }: Required<Place>, now: JobIdentity): Promise<void> {
  const lock = lockJob(jobs, journal.facts);
  try {
    const { totals, lines } = countOutcomes(journal);
    const answered = totals.accepted.lines + totals.duplicate.lines + totals.changed.lines;
    if (answered === 0 || restart) journal.finish();
    else throw new ResumedFileChangedError(journal.facts.id ?? '', await differenceFrom(journal, now), answered, lines);
  } finally {
    lock.release();
  }
}

function isOfFile(facts: Partial<BegunJob>, { kind, path, file, portal, caller, dryRun }: JobIdentity): boolean {
  const isSame = facts.kind === kind && facts.portal === portal && facts.caller === caller && facts.dryRun === dryRun;
  return isSame && facts.file === resolve(path) && facts.sha256 !== file.sha256;
}

function isEnding(byte: number | undefined): boolean {
  return byte === 0x0a || byte === 0x0d;
}

async function differenceFrom(journal: Journal, { path, file }: JobIdentity): Promise<FileDifference> {
  const now = await open(path, 'r');
  const around = Buffer.alloc(2);
  try {
    for (const { entries } of linePieces(journal)) {
      for (const { line, offset, length } of entries) {
        const { bytesRead } = await now.read(around, 0, 2, offset + length - 1);
        const [last, ending] = around;
        const endsHere = bytesRead < 2 ? offset + length === file.bytes : isEnding(ending) && !isEnding(last);
        if (!endsHere) return { bytesBefore: journal.facts.bytes ?? 0, bytesAfter: file.bytes, line };
      }
    }
    return { bytesBefore: journal.facts.bytes ?? 0, bytesAfter: file.bytes, line: undefined };
  } finally {
    await now.close();
  }
}
