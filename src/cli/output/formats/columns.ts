import type { CliTexts } from '../../../messages/nl/cli.ts';
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

// Fewer characters on a line would be a column of single words.
const narrowestWrapped = 40;

/** The columns that people see: those with a priority, or what they chose. */
export function columnsOf({ fields, chosen }: Selection, headers: CliTexts['headers'], cell: CellTexts): ShownColumn[] {
  return fields
    .filter(({ priority }) => chosen || priority !== undefined)
    .map(({ path, kind, header = path, priority = 1, hideEmpty = false, hideSame = false, wraps = false }) => ({
      path,
      header: headerOf(headers, header),
      side: sideOf(kind),
      narrowest: wraps ? narrowestWrapped : narrowest(kind),
      wraps,
      priority: chosen ? 1 : priority,
      hideEmpty: hideEmpty && !chosen,
      hideSame: hideSame && !chosen,
      ...(typeof kind === 'object' && 'commands' in kind && { between: BETWEEN_COMMANDS }),
      text: (row) => cellText(kind, valueAt(row, path), cell, valueAt(row, 'id')),
    }));
}

/** The text for a path, or for its last name. */
export function headerOf(headers: Readonly<Record<string, string>>, path: string): string {
  return headers[path] ?? headers[path.split('.').at(-1) ?? path] ?? path;
}
