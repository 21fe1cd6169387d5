import { rm } from 'node:fs/promises';
import { sheetText, type LeftOut } from '../workbook/sheet/sheet-text.ts';
import type { SheetFacts } from '../workbook/sheet/sheet-facts.ts';
import type { Sheet, Workbook } from '../workbook/workbook.ts';
import { chooseSheet } from './choose-sheet.ts';
import { keepCopy } from './keep-copy.ts';
import { SheetError } from './sheet-error.ts';
import type { SheetOptions } from './sheet-options.ts';

/** A sheet in the form that is imported, and what a person does not see in it. */
export interface KeptSheet {
  readonly path: string;
  readonly sheet: Sheet;
  readonly facts: SheetFacts;
}

/**
 * Keeps a sheet of a workbook as a CSV file in a folder.
 *
 * @throws SheetError when it is not certain which sheet is meant, or what is meant by what is hidden in it.
 * @throws WorkbookError when it cannot be read.
 */
export async function keepSheet(
  workbook: Workbook,
  folder: string,
  options: SheetOptions,
  signal?: AbortSignal,
): Promise<KeptSheet> {
  const sheet = await chooseSheet(workbook, options.sheet);
  const leftOut = { rows: options.hiddenRows === 'leave-out', columns: options.hiddenColumns === 'leave-out' };
  const kept = await keep(workbook, sheet, { folder, leftOut, signal });
  const { hiddenRows, hiddenColumns } = kept.facts;
  const rows = options.hiddenRows === undefined ? hiddenRows : [];
  const columns = options.hiddenColumns === undefined ? hiddenColumns : [];
  if (rows.length + columns.length === 0) return kept;
  await rm(kept.path, { force: true });
  throw new SheetError('hidden', { sheet: sheet.name, rows, columns });
}

async function keep(
  workbook: Workbook,
  sheet: Sheet,
  { folder, leftOut, signal }: { folder: string; leftOut: LeftOut; signal: AbortSignal | undefined },
): Promise<KeptSheet> {
  let facts: SheetFacts | undefined;
  const note = (found: SheetFacts): void => void (facts = found);
  const path = await keepCopy(folder, withFacts(sheetText(workbook, sheet, leftOut), note), 'sheet', signal);
  if (facts === undefined) throw new Error('The facts of a sheet come after its last row');
  return { path, sheet, facts };
}

/** What is not seen in a sheet is known after its last row. */
async function* withFacts(
  text: AsyncGenerator<string, SheetFacts>,
  note: (facts: SheetFacts) => void,
): AsyncGenerator<string, void> {
  note(yield* text);
}
