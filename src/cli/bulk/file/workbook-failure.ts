import { SheetError } from '../../../import/source/sheet-error.ts';
import { WorkbookError } from '../../../import/workbook/workbook-error.ts';
import { closest } from '../../../messages/write/closest.ts';
import { CliError } from '../../failure/cli-error.ts';

/** Explains to people what is wrong with a workbook or its sheets; another error stays as it is. */
export function workbookFailure(error: unknown, file: string): unknown {
  if (error instanceof SheetError) return Object.assign(sheetFailure(error, file), { cause: error });
  if (!(error instanceof WorkbookError)) return error;
  return new CliError('workbook-unreadable', { file, problem: error.problem, cell: error.cell }, { cause: error });
}

function sheetFailure({ problem, facts }: SheetError, file: string): CliError {
  const { sheet: name, sheets, rows, columns } = facts;
  switch (problem) {
    case 'unclear':
      return new CliError('sheet-unclear', { file, sheets });
    case 'empty':
      return new CliError('sheets-empty', { file });
    case 'unknown':
      return new CliError('unknown-sheet', { file, name, sheets, suggestions: closest(name, sheets) });
    case 'hidden':
      return new CliError('sheet-hidden', { file, sheet: name, rows, columns });
    case 'no-workbook':
      return new CliError('sheet-of-no-workbook', { file });
  }
}
