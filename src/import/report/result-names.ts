import { hash } from 'node:crypto';
import { basename, extname, join } from 'node:path';
import type { JobFacts } from '../journal/journal.ts';
import { ResultStamp } from './result-stamp.ts';

/** The files that an import leaves: the lines that stand in them, and the rejected ones once more as a workbook. */
export const resultNames = ['accepted', 'rejected', 'workbook'] as const;
export type ResultName = (typeof resultNames)[number];

export interface ResultPlace {
  /** The file that was imported. */
  path: string;
  /** The name that the result files begin with; the name of the file when absent. */
  name?: string | undefined;
  /** The folder of the result files. */
  directory: string;
  /** Folder of the jobs. */
  jobs: string;
}

type Owner = Partial<Pick<JobFacts, 'kind' | 'sha256' | 'portal' | 'caller'>>;

/**
 * Finds names at which nothing stands that is not of this import: a file of another import or of a person is neither
 * written over nor removed. After `october` come `october-2`, `october-3`. A dry run and the import have the same names.
 */
export async function placeResults(
  { path, name = basename(path, extname(path)), directory, jobs }: ResultPlace,
  { kind, sha256, portal, caller }: Owner,
): Promise<Record<ResultName, ResultStamp>> {
  const owner = hash('sha256', JSON.stringify([kind, sha256, portal, caller]), 'hex').slice(0, 32);
  for (let number = 1; ; number += 1) {
    const start = join(directory, number === 1 ? name : `${name}-${number}`);
    const stampOf = (ending: string): ResultStamp => new ResultStamp(jobs, `${start}.${ending}`, owner);
    const stamps = {
      accepted: stampOf('accepted.csv'),
      rejected: stampOf('rejected.csv'),
      workbook: stampOf('rejected.xlsx'),
    };
    if (await isOpen(stamps)) return stamps;
  }
}

// Lines are corrected in a rejected file, and it is then kept under another name. Nobody has work in an accepted one.
async function isOpen({ accepted, rejected, workbook }: Record<ResultName, ResultStamp>): Promise<boolean> {
  const isTaken = [await rejected.state(), await workbook.state()].includes('foreign');
  return !isTaken && ['free', 'left'].includes(await accepted.state());
}
