import { hash, randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { FileIdentity } from '../read/read-file.ts';
import { Job } from './job.ts';

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
 */
export function openJob(folder: string, identity: JobIdentity): { job: Job; resumed: boolean } {
  const { path, file, portal, caller, dryRun, sendIncomplete } = identity;
  const id = hash('sha256', JSON.stringify([file.sha256, portal, caller, dryRun, sendIncomplete]), 'hex').slice(0, 12);
  const jobPath = join(folder, `${id}.sqlite`);
  let job = new Job(jobPath);
  if (job.facts.finishedAt !== undefined) {
    job.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(jobPath + suffix, { force: true });
    job = new Job(jobPath);
  }
  const resumed = job.facts.staged === true;
  if (!resumed) {
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
