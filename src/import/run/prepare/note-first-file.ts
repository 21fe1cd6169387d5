import { basename, extname, join, resolve } from 'node:path';
import type { FileIdentity } from '../../file/read-file.ts';
import { findFirstFile } from '../../journal/earlier/first-file.ts';
import type { Journal } from '../../journal/journal.ts';
import type { ImportOptions } from '../../options.ts';
import { resultFolderOf } from '../../report/result-folder.ts';

/**
 * Notes of which file a rejected file holds the rest, as far as the journals of earlier imports tell. What was left may
 * have been put in a workbook of the same name, which is read from a copy.
 */
export function noteFirstFile(
  journal: Journal,
  options: Pick<ImportOptions, 'path' | 'jobs' | 'resultName' | 'outputDirectory'>,
  { sha256 }: FileIdentity,
): void {
  if (journal.facts.firstFile !== undefined) return;
  const { path, jobs, resultName = basename(path, extname(path)) } = options;
  const paths = [resolve(path), resolve(join(resultFolderOf(options), `${resultName}.csv`))];
  journal.remember({ firstFile: findFirstFile(jobs, { paths, sha256 }) });
}
