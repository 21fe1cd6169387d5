import type { FileProblem } from '../../../import/finding.ts';
import { mapHeader } from '../../../import/column-sets.ts';
import type { Mapping } from '../../../import/columns/mapping.ts';
import { importTextsFor } from '../../../messages/import-texts.ts';
import type { Mappings } from '../../settings/settings.ts';
import type { Context } from '../../framework/context.ts';
import { CliError } from '../../failure/cli-error.ts';

/** Tells which columns are missing, and what to type to name them. */
export async function columnsMissing(
  context: Context,
  { file }: { file: string },
  problems: readonly FileProblem[],
  { headers, kind }: Mapping,
): Promise<CliError> {
  const texts = await importTextsFor(context.language);
  return new CliError('columns-missing', {
    file,
    problems: problems.map(({ code, params }) => texts.finding(code, params)),
    flags: problems.filter(({ code }) => code === 'COLUMN_MISSING').map(flagFor),
    fitting: fittingMappings({ headers, kind }, context.settings().mappings ?? {}),
  });
}

/** Tells which columns would be passed over though care may be lost with them, and what to type to name or leave them out. */
export async function columnsUnread(
  context: Context,
  { file }: { file: string },
  problems: readonly FileProblem[],
): Promise<CliError> {
  const texts = await importTextsFor(context.language);
  return new CliError('columns-unread', {
    file,
    problems: problems.map(({ code, line, column, params }) =>
      code === 'COLUMN_UNREAD'
        ? texts.finding(code, params)
        : `${texts.place(line, column)}: ${texts.finding(code, params)}`,
    ),
  });
}

function flagFor({ params }: FileProblem): string {
  return `--map "${String(params['column'])}=${String(params['meant'] ?? '…')}"`;
}

/** Finds the saved mappings with which nothing is wrong with this header. */
export function fittingMappings({ headers, kind }: Pick<Mapping, 'headers' | 'kind'>, mappings: Mappings): string[] {
  return Object.entries(mappings)
    .filter(([, named]) => mapHeader(headers, 1, named, kind).problems.length === 0)
    .map(([name]) => name);
}
