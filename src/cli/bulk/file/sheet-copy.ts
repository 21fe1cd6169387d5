import { keepSheet, type KeptSheet } from '../../../import/source/keep-sheet.ts';
import { SheetError } from '../../../import/source/sheet-error.ts';
import { hiddenChoices, type HiddenChoice, type SheetOptions } from '../../../import/source/sheet-options.ts';
import type { Workbook } from '../../../import/workbook/workbook.ts';
import type { Context } from '../../framework/context.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import { openPrompts } from '../../prompt/prompts.ts';
import { importsFolder } from './imports-folder.ts';
import { tellSheet } from './tell-sheet.ts';

/** Keeps a sheet of a workbook in the form that is imported, and answers with the path of that. @throws SheetError */
export async function sheetCopy(context: Context, workbook: Workbook, given: SheetOptions): Promise<string> {
  const keep = (options: SheetOptions): Promise<KeptSheet> =>
    keepSheet(workbook, importsFolder(context.folder), options, context.signal);
  let options = given;
  const kept = await keep(options).catch(async (error: unknown) => {
    const isHidden = error instanceof SheetError && error.problem === 'hidden';
    if (!isHidden || !canAsk(context)) throw error;
    options = await askHidden(context, error, given);
    return keep(options);
  });
  await tellSheet(context, workbook, kept, options);
  return kept.path;
}

/** Asks a person at a terminal what is meant by what nobody sees in a sheet. */
async function askHidden(context: Context, { facts }: SheetError, given: SheetOptions): Promise<SheetOptions> {
  const { hidden } = context.cli.notices.workbook;
  const prompts = await openPrompts(context);
  const choices = hiddenChoices.map((value) => ({ value, name: hidden.choices[value] }));
  const ask = (question: string): Promise<HiddenChoice> => prompts.choose(question, choices);
  const { rows, columns } = facts;
  const hiddenRows = rows.length === 0 ? given.hiddenRows : await ask(hidden.rows(rows));
  const hiddenColumns = columns.length === 0 ? given.hiddenColumns : await ask(hidden.columns(columns));
  return { ...given, hiddenRows, hiddenColumns };
}
