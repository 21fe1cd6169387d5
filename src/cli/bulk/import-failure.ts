import { ResumedFileChangedError } from '../../import/run/prepare/refuse-changed-file.ts';
import { JobDamagedError, LinesDamagedError } from '../../import/journal/job-damaged.ts';
import { JobBusyError } from '../../import/journal/lock.ts';
import { BrokenFileError } from '../../import/file/broken-file.ts';
import { FileChangedError } from '../../import/file/read-file.ts';
import { ResultFolderError } from '../../import/report/result-folder.ts';
import { SameMistakeError } from '../../import/stage/same-mistake.ts';
import { findingText } from '../../import/report/finding-text.ts';
import type { ImportTexts } from '../../messages/import-texts.ts';
import type { CliTexts } from '../../messages/cli-texts.ts';
import type { Texts } from '../../messages/shape/texts.ts';
import { CliError } from '../failure/cli-error.ts';

interface FailureTexts {
  cli: CliTexts;
  texts: Texts;
  importTexts: ImportTexts;
}

/** Explains to people what went wrong with an import; an error that is not of the import itself stays as it is. */
export function importFailure(error: unknown, file: string, failureTexts: FailureTexts): unknown {
  const withCause = (made: CliError): CliError => Object.assign(made, { cause: error });
  if (error instanceof BrokenFileError) return withCause(brokenFileError(file, error, failureTexts));
  if (error instanceof SameMistakeError) return withCause(sameMistakeError(file, error, failureTexts));
  if (error instanceof FileChangedError) return withCause(new CliError('file-changed', { file }));
  if (error instanceof ResumedFileChangedError) return withCause(changedSinceError(file, error));
  if (error instanceof ResultFolderError) {
    const { folder, reason } = error;
    return withCause(new CliError('result-folder', { folder, reason }));
  }
  if (error instanceof JobBusyError) return withCause(busyError(error, failureTexts));
  return jobFailure(error);
}

/** The same for who only looks at earlier imports. */
export function jobFailure(error: unknown): unknown {
  if (!(error instanceof JobDamagedError)) return error;
  const code = error instanceof LinesDamagedError ? 'import-lines-damaged' : 'import-damaged';
  return new CliError(code, { file: error.path }, { cause: error });
}

/** Tells what is wrong with the file itself, each problem with its place. */
function brokenFileError(file: string, { problems }: BrokenFileError, { importTexts }: FailureTexts): CliError {
  return new CliError('file-broken', {
    file,
    problems: problems.map(
      ({ code, line, column, params }) => `${importTexts.place(line, column)}: ${importTexts.finding(code, params)}`,
    ),
  });
}

function sameMistakeError(
  file: string,
  { finding, lines }: SameMistakeError,
  { texts, importTexts }: FailureTexts,
): CliError {
  const column = finding.column === null ? '' : ` (${finding.column})`;
  const text = `${importTexts.place(finding.line, undefined)}${column}: ${findingText(finding, texts, importTexts)}`;
  return new CliError('same-mistake', { file, lines, text });
}

function changedSinceError(file: string, { job, difference, answered, lines }: ResumedFileChangedError): CliError {
  return new CliError('file-changed-since', { file, job, answered, lines, ...difference });
}

function busyError({ job, owner }: JobBusyError, { cli, texts }: FailureTexts): CliError {
  const who = owner && cli.notices.import.owner(owner.pid, owner.host, owner.since, texts.format);
  return new CliError('import-busy', { job, owner: who });
}
