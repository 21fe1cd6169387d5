import type { KeptSheet } from '../../../import/source/keep-sheet.ts';
import type { SheetOptions } from '../../../import/source/sheet-options.ts';
import type { Workbook } from '../../../import/workbook/workbook.ts';
import type { Context } from '../../framework/context.ts';

/** Says which sheet is read, and what a person does not see in it, before anything is sent. */
export async function tellSheet(
  { out, cli }: Context,
  { sheets }: Workbook,
  { sheet: { name }, facts }: KeptSheet,
  choices: SheetOptions,
): Promise<void> {
  const { merged, hiddenRows, hiddenColumns } = facts;
  const { warning, workbook: say } = cli.notices;
  const others = sheets.filter((sheet) => sheet.isHidden && sheet.name !== name);
  if (out.isForPeople)
    await out.aside(
      say.read(
        name,
        others.map((sheet) => sheet.name),
      ),
    );
  const warn = (text: string): Promise<void> => out.notice(`${warning}: ${text}`);
  if (merged.length > 0) await warn(say.merged(merged));
  const { hiddenRows: forRows = 'read', hiddenColumns: forColumns = 'read' } = choices;
  if (hiddenRows.length > 0) await warn(say.hiddenRows[forRows](hiddenRows));
  if (hiddenColumns.length > 0) await warn(say.hiddenColumns[forColumns](hiddenColumns));
}
