import { DatabaseSync } from 'node:sqlite';
import { makePrivate } from './job.ts';

/** The same file is being imported already, by this or another process. */
export class JobBusyError extends Error {
  override readonly name = 'JobBusyError';
  readonly job: string;

  constructor(job: string) {
    super(`Import ${job} is under way already`);
    this.job = job;
  }
}

export interface JobLock {
  release(): void;
}

const busy = 5;

/**
 * Locks a job for as long as this process lives: two that send from one job would each count what the other was
 * answered. The lock of an empty SQLite file, since the system takes that back from a process that is killed.
 *
 * @throws JobBusyError when it is locked.
 */
export function lockJob(jobPath: string, job: string): JobLock {
  const path = `${jobPath}-lock`;
  makePrivate(path);
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    throw (error as { errcode?: number }).errcode === busy ? new JobBusyError(job) : error;
  }
  return { release: () => lock.close() };
}
