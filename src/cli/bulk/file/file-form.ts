import type { FileForm } from '../../../import/kind.ts';
import { mapperFor } from '../../../import/column-sets.ts';
import { describeDialect } from '../../../import/form/describe-dialect.ts';
import { openTable } from '../../../import/form/open-table.ts';
import { hiddenChoices } from '../../../import/source/sheet-options.ts';
import { examine } from '../../../import/form/examine.ts';
import { DialectError, parseDialect } from '../../../import/form/parse-dialect.ts';
import type { PinnedDialect } from '../../../import/file/dialect.ts';
import { importTextsFor } from '../../../messages/import-texts.ts';
import type { ImportKindName } from '../../../messages/import-kinds.ts';
import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import { flag, option, type InputOf } from '../../framework/spec.ts';
import { choice } from '../../framework/values/choice-value.ts';
import { text } from '../../framework/values/value.ts';
import { chooseColumns, givenColumns } from '../columns/choose-columns.ts';
import { columnOptions } from '../columns/column-options.ts';
import type { SourceFile } from './source-file.ts';

/** What to read of an Excel workbook. */
const sheetOptions = {
  sheet: option(text),
  hiddenRows: option(choice(hiddenChoices)),
  hiddenColumns: option(choice(hiddenChoices)),
};

/** Every command that reads a file of people's own takes these options. */
export function formOptions(kind: ImportKindName) {
  return { ...columnOptions(kind), dialect: option(text), ...sheetOptions, whole: flag() };
}

export type FormInput = InputOf<ReturnType<typeof formOptions>>;

/** The form of a file was given, or is found out from its beginning; it is named before anything is done with the file. */
export async function fileForm(
  context: Context,
  { path, shown }: SourceFile,
  input: FormInput,
  kind: ImportKindName,
): Promise<FileForm> {
  const pinned = await pinnedBy(context, input.dialect);
  const { header } = await openTable(path, mapperFor(kind, givenColumns(context, input)), pinned);
  const named = await chooseColumns(context, header.fields, { ...input, kind, file: shown, line: header.line });
  const examined = await examine(path, mapperFor(kind, named), pinned);
  const form: FileForm = { ...examined, ...(input.whole && { isWhole: true }) };
  const verdict = describeDialect(form.dialect, form.mapping, await importTextsFor(context.language));
  if (context.out.isForPeople) await context.out.aside(verdict.join('  ·  '));
  return form;
}

async function pinnedBy({ language }: Context, typed: string | undefined): Promise<PinnedDialect> {
  try {
    return typed === undefined ? {} : parseDialect(typed);
  } catch (error) {
    if (!(error instanceof DialectError)) throw error;
    const texts = await importTextsFor(language);
    throw new CliError('dialect-unknown', { text: texts.notADialect(error.problem) });
  }
}
