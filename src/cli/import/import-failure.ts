import { JobDamagedError } from '../../import/job/job-damaged.ts';
import { JobBusyError } from '../../import/job/lock.ts';
import { BrokenFileError } from '../../import/read/broken-file.ts';
import { FileChangedError } from '../../import/read/file-changed.ts';
import type { ImportTexts } from '../../messages/import.ts';
import { CliError } from '../failure/cli-error.ts';

/** What went wrong with an import, for people; what is not of the import itself stays as it is. */
export function importFailure(error: unknown, file: string, texts: ImportTexts): unknown {
  if (error instanceof BrokenFileError) return brokenFile(file, error, texts);
  if (error instanceof FileChangedError) return new CliError('file-changed', { file }, { cause: error });
  if (error instanceof JobBusyError) return new CliError('import-busy', { job: error.job }, { cause: error });
  if (isDiskFull(error)) return new CliError('disk-full', {}, { cause: error });
  return jobFailure(error);
}

/** The same for who only looks at earlier imports. */
export const jobFailure = (error: unknown): unknown =>
  error instanceof JobDamagedError ? new CliError('import-damaged', { file: error.path }, { cause: error }) : error;

/** Tells what is wrong with the file itself, each problem with its place. */
const brokenFile = (file: string, { problems }: BrokenFileError, texts: ImportTexts): CliError =>
  new CliError('file-broken', {
    file,
    problems: problems.map(
      ({ code, line, column, params }) => `${texts.place(line, column)}: ${texts.finding(code, params)}`,
    ),
  });

const sqliteFull = 13;
const isDiskFull = (error: unknown): boolean => {
  const { code, errcode } = error as { code?: string; errcode?: number };
  return code === 'ENOSPC' || code === 'EDQUOT' || errcode === sqliteFull;
};
