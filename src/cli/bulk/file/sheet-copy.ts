import { sheetText } from '../../../import/workbook/sheet-text.ts';
import type { Workbook } from '../../../import/workbook/workbook.ts';
import type { Context } from '../../framework/context.ts';
import { chooseSheet } from './choose-sheet.ts';
import { keepCopy } from './keep-copy.ts';
import { workbookFailure } from './open-workbook.ts';

/** Keeps a sheet of a workbook in the form that is imported, and answers with the path of that. */
export async function sheetCopy(
  context: Context,
  workbook: Workbook,
  { shown, sheet: named }: { shown: string; sheet: string | undefined },
): Promise<string> {
  try {
    const sheet = await chooseSheet(workbook, named, shown);
    return await keepCopy(context, sheetText(workbook, sheet), 'sheet');
  } catch (error) {
    throw workbookFailure(error, shown);
  } finally {
    workbook.close();
  }
}
