import type { Sheet, Workbook } from '../workbook/workbook.ts';
import { SheetError } from './sheet-error.ts';

/** Finds the sheet to read: the one that was named, or the only one with something in it that is to be seen. @throws SheetError */
export async function chooseSheet(workbook: Workbook, named: string | undefined): Promise<Sheet> {
  if (named !== undefined) return sheetNamed(workbook, named);
  const filled: Sheet[] = [];
  for (const sheet of workbook.sheets) if (await workbook.hasData(sheet)) filled.push(sheet);
  const [only, ...others] = filled.filter(({ isHidden }) => !isHidden);
  if (only !== undefined && others.length === 0) return only;
  // Nobody sees a hidden sheet, so that it is read only when it is named.
  if (filled.length > 0) throw new SheetError('unclear', { sheets: namesOf(filled) });
  throw new SheetError('empty');
}

function sheetNamed({ sheets }: Workbook, named: string): Sheet {
  const alike = sheets.filter(({ name }) => plain(name) === plain(named));
  const found = sheets.find(({ name }) => name === named) ?? (alike.length === 1 ? alike[0] : undefined);
  if (found !== undefined) return found;
  throw new SheetError('unknown', { sheet: named, sheets: namesOf(sheets) });
}

function namesOf(sheets: readonly Sheet[]): string[] {
  return sheets.map(({ name }) => name);
}

function plain(name: string): string {
  return name.trim().toLowerCase();
}
