import type { Texts } from '../../../messages/shape/texts.ts';
import type { CliTexts } from '../../../messages/cli-texts.ts';
import { valueAt } from '../view.ts';
import { BETWEEN_COMMANDS, cellText, narrowest, sideOf, type CellTexts } from '../cell.ts';
import type { Selection } from '../select.ts';
import type { Column } from '../table/column.ts';

export interface ShownColumn extends Column {
  readonly path: string;
  readonly hideEmpty: boolean;
  readonly text: (row: unknown) => string;
  /** This text stands between values that are never broken, each of which has a line of its own in a record. */
  readonly between?: string;
}

/** Fewer characters on a line would be a column of single words; columns that wrap beside each other share the screen. */
function narrowestWrapped(wrapping: number): number {
  return wrapping > 1 ? 20 : 40;
}

/** The columns that people see: those with a priority, or what they chose. */
export function columnsOf({ fields, chosen }: Selection, headers: CliTexts['headers'], cell: CellTexts): ShownColumn[] {
  const shown = fields.filter(({ priority }) => chosen || priority !== undefined);
  const wrapped = narrowestWrapped(shown.filter(({ wraps }) => wraps).length);
  return shown.map(
    ({ path, kind, header = path, priority = 1, hideEmpty = false, hideSame = false, wraps = false }) => ({
      path,
      header: headerOf(headers, cell.texts, header),
      side: sideOf(kind),
      narrowest: wraps ? wrapped : narrowest(kind),
      wraps,
      priority: chosen ? 1 : priority,
      hideEmpty: hideEmpty && !chosen,
      hideSame: hideSame && !chosen,
      ...(typeof kind === 'object' && 'commands' in kind && { between: BETWEEN_COMMANDS }),
      text: (row) => cellText(kind, valueAt(row, path), cell, valueAt(row, 'id')),
    }),
  );
}

/** The header for a path, or for its last name; where the command line says nothing else, the name of the field. */
export function headerOf(headers: Readonly<Record<string, string>>, texts: Texts, path: string): string {
  const name = path.split('.').at(-1) ?? path;
  const own = headers[path] ?? headers[name];
  if (own !== undefined) return own;
  const field = texts.fieldName(name);
  return field === undefined ? path : capitalise(field);
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
