import type { BrokenFileError } from '../../import/read/broken-file.ts';
import type { ImportTexts } from '../../messages/import.ts';
import { CliError } from '../failure/cli-error.ts';

/** Tells what is wrong with the file itself, each problem with its place. */
export const brokenFile = (file: string, { problems }: BrokenFileError, texts: ImportTexts): CliError =>
  new CliError('file-broken', {
    file,
    problems: problems.map(
      ({ code, line, column, params }) => `${texts.place(line, column)}: ${texts.finding(code, params)}`,
    ),
  });
