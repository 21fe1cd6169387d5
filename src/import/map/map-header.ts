import type { FileProblem } from '../finding.ts';
import { columnNames, columns, headerOf, resultColumns, type Column } from './columns.ts';

/** Where each known column stands, and the headers as the file has them. */
export interface Mapping {
  headers: readonly string[];
  positions: Partial<Record<Column, number>>;
  /** How many of the headers are the file's own; what follows was added by an earlier import. */
  ownWidth: number;
}

const plain = (header: string): string =>
  header
    .trim()
    .toLowerCase()
    .replaceAll(/[\s_-]+/g, '');
const known = new Map<string, Column>(
  columns.flatMap((column) => columnNames[column].map((name): [string, Column] => [plain(name), column])),
);
const added = new Set(Object.values(resultColumns).map(plain));

/** Recognises the header. Every problem with it is told at once; unknown columns are left alone. */
export function mapHeader(headers: readonly string[], line: number): { mapping: Mapping; problems: FileProblem[] } {
  const positions: Partial<Record<Column, number>> = {};
  const problems: FileProblem[] = [];
  headers.forEach((header, position) => {
    const column = known.get(plain(header));
    if (column === undefined) return;
    if (positions[column] === undefined) positions[column] = position;
    else problems.push({ code: 'COLUMN_TWICE', line, column: position + 1, params: { column: headerOf(column) } });
  });
  for (const missing of missingColumns(positions)) {
    problems.push({
      code: 'COLUMN_MISSING',
      line,
      params: { column: missing, found: headers.map((each) => each.trim()) },
    });
  }
  return { mapping: { headers, positions, ownWidth: ownWidth(headers) }, problems };
}

function missingColumns(positions: Partial<Record<Column, number>>): string[] {
  const has = (column: Column): boolean => positions[column] !== undefined;
  const missing = (['agreement', 'date'] as const).filter((column) => !has(column)).map(headerOf);
  if (!has('quantity') && !(has('start') && has('end'))) missing.push(headerOf('quantity'));
  return missing;
}

/** Result columns stand at the end; a stray one in the middle is the file's own. */
function ownWidth(headers: readonly string[]): number {
  let width = headers.length;
  while (width > 0 && added.has(plain(headers[width - 1] ?? ''))) width -= 1;
  return width;
}
