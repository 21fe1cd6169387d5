import { hash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { nothingLeft } from '../../domain/nothing-left.ts';
import { flush, flushFolder } from '../../files/flush.ts';
import { removeOld } from '../../files/remove-old.ts';
import type { ImportKindName } from '../../messages/import-kinds.ts';
import type { FileIdentity } from '../file/read-file.ts';
import { BegunNote, readBegunNote, removeBegunNote, type BegunJob } from './begun-note.ts';
import { asDamaged, JobDamagedError } from './job-damaged.ts';
import { jobEnding, Journal, removeJob, stagedLinesOf, type JobFacts } from './journal.ts';
import { lockImport, type JobLock } from './lock.ts';

/**
 * The identity of an import. Two imports are the same when they send the same bytes to the same portal, for the same
 * caller and in the same way.
 */
export interface JobIdentity {
  kind: ImportKindName;
  path: string;
  file: FileIdentity;
  portal: string;
  caller: string;
  dryRun: boolean;
  sendIncomplete: boolean;
  addUp: boolean;
}

const hexadecimal = 12;

/** A job that is new, or that an earlier run left unfinished. */
export interface OpenedJob {
  journal: Journal;
  resumed: boolean;
}

/** The folder of the jobs, and whether to begin anew there. */
export interface Place {
  jobs: string;
  restart?: boolean | undefined;
}

/** Notes that something is sent of a file of so many lines, before all of it was read. */
export type Begin = (told: Pick<BegunJob, 'lines' | 'note'>) => BegunNote;

/** Makes the content of a new job. */
export interface Filling {
  /** Puts the lines of the file in it. `begin` is called before the first is sent, when something is sent before the end. */
  fill(journal: Journal, begin: Begin): Promise<void>;
  /** Is told, in the same turn in which the job is closed, as what it was opened again. */
  onKept?(journal: Journal): void;
}

/**
 * Opens the job of this import. A job that was stopped goes on where it was. After a job that was finished a new one
 * begins beside it, and the portal then says which declarations it has already. With `restart` a job that was stopped
 * is left for what it is as well, and one that is damaged is removed.
 *
 * @throws JobBusyError when another process has it open.
 * @throws JobDamagedError when it cannot be read.
 */
export async function openJob(
  { jobs: folder, restart = false }: Place,
  identity: JobIdentity,
  filling: Filling,
): Promise<OpenedJob> {
  removeOld(folder, isLeftover);
  const base = baseOf({ ...identity, sha256: identity.file.sha256 });
  const lock = lockJobs(folder, base);
  try {
    for (let run = 0; ; run += 1) {
      const id = idOf(base, run);
      const path = join(folder, id + jobEnding);
      if (restart) leaveJob(path, lock);
      // A kill between the two may leave the note of a job that is whole.
      if (restart || existsSync(path)) removeBegunNote(path);
      if (!existsSync(path)) return await newJob(path, { ...identity, id }, filling, lock);
      const journal = unfinished(path, lock);
      if (journal !== undefined) return { journal, resumed: true };
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Opens a job when it was not finished. */
function unfinished(path: string, lock: JobLock): Journal | undefined {
  const journal = new Journal(path, lock);
  try {
    if (journal.facts.finishedAt === undefined) return journal;
  } catch (error) {
    journal.leave();
    throw asDamaged(error, path);
  }
  journal.leave();
  return undefined;
}

/** Leaves a job for what it is; one that cannot be read makes place. */
function leaveJob(path: string, lock: JobLock): void {
  if (!existsSync(path)) return;
  try {
    const journal = unfinished(path, lock);
    try {
      journal?.finish();
    } finally {
      journal?.leave();
    }
  } catch (error) {
    if (!(asDamaged(error, path) instanceof JobDamagedError)) throw error;
    removeJob(path);
  }
}

/** Locks all jobs of the import that a job is of. @throws JobBusyError when somebody goes on with it. */
export function lockJob(folder: string, facts: Partial<JobFacts> | BegunJob): JobLock {
  return lockJobs(folder, baseOf(facts));
}

function lockJobs(folder: string, base: string): JobLock {
  return lockImport(join(folder, `${idOf(base, 0)}.lock`), idOf(base, 0));
}

type Base = Partial<Pick<JobFacts, 'kind' | 'sha256' | 'portal' | 'caller' | 'dryRun' | 'sendIncomplete' | 'addUp'>>;

function baseOf({ kind, sha256, portal, caller, dryRun, sendIncomplete, addUp }: Base): string {
  // A job of before lines were added up has the name that it always had.
  return JSON.stringify([kind, sha256, portal, caller, dryRun, sendIncomplete, ...(addUp === true ? ['add-up'] : [])]);
}

/**
 * Whether a file was left by an import that was killed while it read, and that nobody took up again. Such a file is
 * removed, since it holds care of sick people.
 */
function isLeftover(name: string): boolean {
  return /\.(staging(-\w+)?|tmp)$/.test(name);
}

function idOf(base: string, run: number): string {
  return hash('sha256', run === 0 ? base : `${base} ${run}`, 'hex').slice(0, hexadecimal);
}

/** Makes a job under another name until it is whole: a job that is found under its own name can always be taken up. */
async function newJob(
  path: string,
  identity: JobIdentity & { id: string },
  filling: Filling,
  lock: JobLock,
): Promise<OpenedJob> {
  const { id, kind, path: source, file, portal, caller, dryRun, sendIncomplete, addUp, ...rest } = identity;
  nothingLeft(rest);
  const left = readBegunNote(path);
  const facts = {
    id,
    kind,
    run: left?.job.run ?? randomUUID(),
    file: resolve(source),
    ...file,
    portal,
    caller,
    startedAt: left?.job.startedAt ?? new Date().toISOString(),
    dryRun,
    sendIncomplete,
    ...(addUp && { addUp }),
  } satisfies Partial<JobFacts>;
  const temporary = `${path.slice(0, -jobEnding.length)}.staging`;
  removeJob(temporary);
  try {
    const journal = new Journal(temporary, undefined, 'new');
    try {
      journal.remember(facts);
      await filling.fill(journal, (told) => new BegunNote(path, { ...facts, ...told }, left?.answered));
    } finally {
      journal.close();
    }
    flush(temporary);
  } catch (error) {
    removeJob(temporary);
    throw error;
  }
  renameSync(stagedLinesOf(temporary), stagedLinesOf(path));
  renameSync(temporary, path);
  flushFolder(dirname(path));
  removeBegunNote(path);
  const journal = new Journal(path, lock);
  filling.onKept?.(journal);
  return { journal, resumed: left !== undefined };
}

/**
 * Finds the jobs of this folder whose lines are still there: they are not finished, or were killed while they finished.
 */
export function jobsWithLines(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(stagedLinesOf(jobEnding)))
        .map((name) => join(folder, name.slice(0, -stagedLinesOf('').length)))
        .filter((path) => existsSync(path))
    : [];
}
