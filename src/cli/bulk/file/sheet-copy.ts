import { sheetText } from '../../../import/workbook/sheet-text.ts';
import type { SheetFacts } from '../../../import/workbook/sheet-facts.ts';
import type { Workbook } from '../../../import/workbook/workbook.ts';
import type { Context } from '../../framework/context.ts';
import { chooseSheet } from './choose-sheet.ts';
import { keepCopy } from './keep-copy.ts';
import { workbookFailure } from './open-workbook.ts';
import { tellSheet } from './tell-sheet.ts';

/** Keeps a sheet of a workbook in the form that is imported, and answers with the path of that. */
export async function sheetCopy(
  context: Context,
  workbook: Workbook,
  { shown, sheet: named }: { shown: string; sheet: string | undefined },
): Promise<string> {
  try {
    const sheet = await chooseSheet(workbook, named, shown);
    let found: SheetFacts | undefined;
    const note = (facts: SheetFacts): void => void (found = facts);
    const path = await keepCopy(context, withFacts(sheetText(workbook, sheet), note), 'sheet');
    if (found !== undefined) await tellSheet(context, workbook, sheet, found);
    return path;
  } catch (error) {
    throw workbookFailure(error, shown);
  } finally {
    workbook.close();
  }
}

/** What is not seen in a sheet is known after its last row. */
async function* withFacts(
  text: AsyncGenerator<string, SheetFacts>,
  note: (facts: SheetFacts) => void,
): AsyncGenerator<string, void> {
  note(yield* text);
}
