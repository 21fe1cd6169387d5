import type { ImportKindName } from '../../../messages/import-kinds.ts';
import { mapHeader } from '../../../import/column-sets.ts';
import type { MappedHeader } from '../../../import/columns/recognise-header.ts';
import { type ChosenColumns, columnNamed } from '../../../import/columns/columns.ts';
import { unusedHeaders } from '../../../import/columns/suggest-columns.ts';
import { mappingNamed, saveMapping } from '../../settings/mappings.ts';
import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';
import type { TypedColumn } from '../../framework/values/column-value.ts';
import { canAsk } from '../../prompt/can-ask.ts';
import type { ColumnInput } from './column-options.ts';
import { columnsMissing, columnsUnread } from './columns-missing.ts';

export interface HeaderToChoose extends ColumnInput {
  kind: ImportKindName;
  /** The file is named when something is wrong with its header. */
  file: string;
  /** The header stands on this line of the file; 1 when absent. */
  line?: number;
}

/**
 * Which columns of a file stand for what: as the flags and the saved mapping say and, at a terminal, as people
 * answer. What looks like a column and is none is told, so that it is not passed over in silence.
 */
export async function chooseColumns(
  context: Context,
  headers: readonly string[],
  options: HeaderToChoose,
): Promise<ChosenColumns> {
  const given = givenColumns(context, options);
  const map = (named: ChosenColumns): MappedHeader => mapHeader(headers, options.line ?? 1, named, options.kind);
  const answered = canAsk(context) ? await ask(context, given, map) : undefined;
  const named = answered ?? given;
  await tell(context, map(named), options);
  const name = options.saveMapping ?? (answered && (await nameFor(context, answered)));
  if (name !== undefined) await save(context, name, named);
  return named;
}

/** A flag goes before the mapping that was saved, except that both leave out columns. */
export function givenColumns(context: Context, { mapping, map, ignoreColumn }: ColumnInput): ChosenColumns {
  const saved: ChosenColumns = mapping === undefined ? {} : mappingNamed(mapping, context.settings());
  const ignored = [...new Set([...(saved.ignored ?? []), ...ignoreColumn])];
  const named: Record<string, string> = {};
  for (const typed of map) {
    const other = map.find(({ column, header }) => column === typed.column && header !== typed.header);
    if (other !== undefined) throw new CliError('options-conflict', { one: mapFlagOf(typed), other: mapFlagOf(other) });
    named[typed.column] = typed.header;
  }
  return { ...saved, ...named, ...(ignored.length > 0 && { ignored }) };
}

function mapFlagOf({ column, header }: TypedColumn): string {
  return `--map "${column}=${header}"`;
}

async function ask(
  context: Context,
  given: ChosenColumns,
  map: (named: ChosenColumns) => MappedHeader,
): Promise<ChosenColumns | undefined> {
  const { problems, suggestions } = map(given);
  const isAsked = problems.some(({ code }) => code === 'COLUMN_MISSING' || code === 'COLUMN_UNREAD');
  if (suggestions.length === 0 && !isAsked) return undefined;
  const { askColumns } = await import('./ask-columns.ts');
  return askColumns(context, given, map);
}

async function nameFor(context: Context, answered: ChosenColumns): Promise<string | undefined> {
  return (await import('./ask-columns.ts')).askName(context, answered);
}

/** Throws when a column is missing, or may not be passed over; the import itself says what else is wrong with the header. */
async function tell(context: Context, { mapping, problems, suggestions }: MappedHeader, options: HeaderToChoose) {
  const { notices } = context.cli;
  if (problems.some(({ code }) => code === 'COLUMN_MISSING'))
    throw await columnsMissing(context, options, problems, mapping);
  if (problems.some(({ code }) => code === 'COLUMN_UNREAD')) throw await columnsUnread(context, options, problems);
  for (const { header, name } of suggestions) {
    await context.out.notice(`${notices.warning}: ${notices.columns.meant(header, name)}`);
  }
  // The column for whose care it is may be unused, because that follows from the agreement: our own templates have it for people.
  const unused = unusedHeaders(mapping)
    .map(({ header }) => header)
    .filter((header) => columnNamed(header) !== 'budgetHolder');
  if (unused.length > 0) await context.out.aside(notices.columns.unused(unused));
}

async function save(context: Context, name: string, named: ChosenColumns): Promise<void> {
  await saveMapping(context.folder, name, named);
  await context.out.notice(context.cli.notices.columns.saved(name));
}
