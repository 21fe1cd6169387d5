import type { Sheet, Workbook } from '../../../import/workbook/workbook.ts';
import { closest } from '../../../messages/write/closest.ts';
import { CliError } from '../../failure/cli-error.ts';

/** Finds the sheet to read: the one that was named, or the only one with something in it that is to be seen. @throws CliError */
export async function chooseSheet(workbook: Workbook, named: string | undefined, file: string): Promise<Sheet> {
  if (named !== undefined) return sheetNamed(workbook, named, file);
  const filled: Sheet[] = [];
  for (const sheet of workbook.sheets) if (await workbook.hasData(sheet)) filled.push(sheet);
  const [only, ...others] = filled.filter(({ isHidden }) => !isHidden);
  if (only !== undefined && others.length === 0) return only;
  // Nobody sees a hidden sheet, so that it is read only when it is named.
  if (filled.length > 0) throw new CliError('sheet-unclear', { file, sheets: namesOf(filled) });
  throw new CliError('sheets-empty', { file });
}

function sheetNamed({ sheets }: Workbook, named: string, file: string): Sheet {
  const alike = sheets.filter(({ name }) => plain(name) === plain(named));
  const found = sheets.find(({ name }) => name === named) ?? (alike.length === 1 ? alike[0] : undefined);
  if (found !== undefined) return found;
  const names = namesOf(sheets);
  throw new CliError('unknown-sheet', { file, name: named, sheets: names, suggestions: closest(named, names) });
}

function namesOf(sheets: readonly Sheet[]): string[] {
  return sheets.map(({ name }) => name);
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
