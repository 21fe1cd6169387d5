import { ResumedFileChangedError } from '../../import/run/refuse-changed-file.ts';
import { JobDamagedError } from '../../import/journal/job-damaged.ts';
import { JobBusyError } from '../../import/journal/lock.ts';
import { BrokenFileError } from '../../import/file/broken-file.ts';
import { FileChangedError } from '../../import/file/read-file.ts';
import { ResultFolderError } from '../../import/report/result-folder.ts';
import { SameMistakeError } from '../../import/stage/same-mistake.ts';
import { findingText } from '../../import/report/finding-text.ts';
import type { ImportTexts } from '../../messages/import-texts.ts';
import type { CliTexts } from '../../messages/nl/cli.ts';
import type { Texts } from '../../messages/shape/texts.ts';
import { CliError } from '../failure/cli-error.ts';

interface Wording {
  cli: CliTexts;
  texts: Texts;
  importTexts: ImportTexts;
}

/** What went wrong with an import, for people; what is not of the import itself stays as it is. */
export function importFailure(error: unknown, file: string, wording: Wording): unknown {
  const told = (made: CliError): CliError => Object.assign(made, { cause: error });
  if (error instanceof BrokenFileError) return told(brokenFile(file, error, wording));
  if (error instanceof SameMistakeError) return told(sameMistake(file, error, wording));
  if (error instanceof FileChangedError) return told(new CliError('file-changed', { file }));
  if (error instanceof ResumedFileChangedError) return told(changedSince(file, error));
  if (error instanceof ResultFolderError) {
    const { folder, reason } = error;
    return told(new CliError('result-folder', { folder, reason }));
  }
  if (error instanceof JobBusyError) return told(busy(error, wording));
  return jobFailure(error);
}

/** The same for who only looks at earlier imports. */
export function jobFailure(error: unknown): unknown {
  return error instanceof JobDamagedError
    ? new CliError('import-damaged', { file: error.path }, { cause: error })
    : error;
}

/** Tells what is wrong with the file itself, each problem with its place. */
function brokenFile(file: string, { problems }: BrokenFileError, { importTexts }: Wording): CliError {
  return new CliError('file-broken', {
    file,
    problems: problems.map(
      ({ code, line, column, params }) => `${importTexts.place(line, column)}: ${importTexts.finding(code, params)}`,
    ),
  });
}

function sameMistake(file: string, { finding, lines }: SameMistakeError, { texts, importTexts }: Wording): CliError {
  const column = finding.column === null ? '' : ` (${finding.column})`;
  const text = `${importTexts.place(finding.line, undefined)}${column}: ${findingText(finding, texts, importTexts)}`;
  return new CliError('same-mistake', { file, lines, text });
}

function changedSince(file: string, { job, difference, answered, lines }: ResumedFileChangedError): CliError {
  return new CliError('file-changed-since', { file, job, answered, lines, ...difference });
}

function busy({ job, owner }: JobBusyError, { cli, texts }: Wording): CliError {
  const who = owner && cli.notices.import.owner(owner.pid, owner.host, owner.since, texts.format);
  return new CliError('import-busy', { job, owner: who });
}
