import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { takeSystemLock } from '../../files/system-lock.ts';

/** The process that imports. */
export interface JobOwner {
  job: string;
  pid: number;
  host: string;
  /** ISO 8601, UTC. */
  since: string;
}

/** The same file is being imported already, by this or another process. */
export class JobBusyError extends Error {
  override readonly name = 'JobBusyError';
  readonly job: string;
  /** The owner; undefined when it is not known. */
  readonly owner: JobOwner | undefined;

  constructor(job: string, owner: JobOwner | undefined) {
    super(`Import ${job} is under way already`);
    this.job = job;
    this.owner = owner;
  }
}

export interface JobLock {
  release(): void;
}

/**
 * Locks all jobs of the same import for as long as this process lives: two processes that send from one job would each
 * count the answers of the other. A file beside the lock names the owner.
 *
 * @throws JobBusyError when it is locked.
 */
export function lockImport(path: string, job: string): JobLock {
  const ownerPath = `${path}-owner`;
  const lock = takeSystemLock(path);
  if (lock === undefined) {
    const owner = ownerIn(ownerPath);
    throw new JobBusyError(owner?.job ?? job, owner);
  }
  const release = (): void => {
    rmSync(ownerPath, { force: true });
    lock.release();
  };
  try {
    const owner: JobOwner = { job, pid: process.pid, host: hostname(), since: new Date().toISOString() };
    writeFileSync(ownerPath, JSON.stringify(owner), { mode: 0o600 });
  } catch (error) {
    release();
    throw error;
  }
  return { release };
}

function ownerIn(path: string): JobOwner | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as JobOwner;
  } catch {
    // The file is being written at this moment, or the owner is just done.
    return undefined;
  }
}
