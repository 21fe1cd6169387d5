import { hash, randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { FileIdentity } from '../read/read-file.ts';
import { Job } from './job.ts';
import { lockJob } from './lock.ts';

/** What makes two imports the same: the same bytes to the same portal, by the same caller, in the same way. */
export interface JobIdentity {
  path: string;
  file: FileIdentity;
  portal: string;
  caller: string;
  dryRun: boolean;
  sendIncomplete: boolean;
}

/**
 * Opens the job of this import. One that was stopped is taken up where it was; one that was finished
 * begins anew, and the portal then says which declarations it has already.
 *
 * @throws JobBusyError when another process has it open.
 */
export function openJob(folder: string, identity: JobIdentity): { job: Job; resumed: boolean } {
  const { path, file, portal, caller, dryRun, sendIncomplete } = identity;
  const id = hash('sha256', JSON.stringify([file.sha256, portal, caller, dryRun, sendIncomplete]), 'hex').slice(0, 12);
  const job = lockedJob(join(folder, `${id}.sqlite`), id);
  const { staged, finishedAt } = job.facts;
  const resumed = staged === true && finishedAt === undefined;
  if (!resumed) {
    job.clear();
    job.remember({
      id,
      run: randomUUID(),
      file: resolve(path),
      ...file,
      portal,
      startedAt: new Date().toISOString(),
      dryRun,
      sendIncomplete,
    });
  }
  return { job, resumed };
}

function lockedJob(path: string, id: string): Job {
  const lock = lockJob(path, id);
  try {
    return new Job(path, lock);
  } catch (error) {
    lock.release();
    throw error;
  }
}
