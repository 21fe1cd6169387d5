import { closest } from '../../messages/write/closest.ts';
import type { FileProblem } from '../finding.ts';
import type { ColumnSet, Positions } from './column-set.ts';
import { columnNamed, headerOf, isResultColumn, type Column, plainHeader, type NamedColumns } from './columns.ts';
import type { Mapping } from './mapping.ts';
import { suggestColumns, type ColumnSuggestion } from './suggest-columns.ts';

/** The columns that were recognised in a header, and the problems with the others. */
export interface MappedHeader {
  mapping: Mapping;
  /** The columns that such a file may have. */
  columns: ColumnSet;
  problems: FileProblem[];
  /** Headers that nobody knows and that look like a column which the file does not have. */
  suggestions: ColumnSuggestion[];
}

/** Finds the columns in a header, which stands on the given line. */
export type HeaderMapper = (headers: readonly string[], line: number) => Omit<MappedHeader, 'suggestions'>;

/**
 * Recognises the header. Every problem with it is told at once; unknown columns are left alone. A column that
 * `named` names stands under that header and under no other.
 */
export function recogniseHeader(
  headers: readonly string[],
  line: number,
  columns: ColumnSet,
  named: NamedColumns = {},
): MappedHeader {
  const given = namedPositions(headers, line, named, columns);
  const own = ownPositions(headers, line, given.positions, named, columns);
  const positions = { ...own.positions, ...given.positions };
  const mapping = { kind: columns.kind, headers, positions, ownWidth: ownWidth(headers) };
  const missing = columns.missing(positions).filter((column) => named[column] === undefined);
  if (!isSplit(headers))
    return { mapping, columns, problems: [{ code: 'HEADER_NOT_SPLIT', line, params: {} }], suggestions: [] };
  const suggestions = suggestColumns(mapping, columns, missing);
  const problems = [...given.problems, ...own.problems, ...missingProblems(mapping, line, missing, suggestions)];
  return { mapping, columns, problems, suggestions };
}

/**
 * Whether a header was cut into names. One name alone is a title above the table, or a line with a separator that
 * nobody knows.
 */
function isSplit(headers: readonly string[]): boolean {
  return trimAll(headers).filter((header) => header !== '').length > 1;
}

interface Found {
  positions: Positions;
  problems: FileProblem[];
}

/**
 * Finds the columns that the caller named. A named column that is not there is a problem: otherwise it would be missing
 * without a word.
 */
function namedPositions(headers: readonly string[], line: number, named: NamedColumns, { columns }: ColumnSet): Found {
  const found: Found = { positions: {}, problems: [] };
  for (const column of columns) {
    const name = named[column];
    if (name === undefined) continue;
    const [first, second] = positionsOf(headers, name);
    if (first !== undefined) found.positions[column] = first;
    else found.problems.push({ code: 'COLUMN_NOT_FOUND', line, params: notFoundParams(headers, column, name) });
    if (second !== undefined) found.problems.push(twiceProblem(line, second, name));
  }
  return found;
}

function trimAll(headers: readonly string[]): string[] {
  return headers.map((header) => header.trim());
}

function notFoundParams(headers: readonly string[], column: Column, name: string): FileProblem['params'] {
  return {
    column: headerOf(column),
    expected: name,
    found: trimAll(headers),
    meant: closest(name, trimAll(headers)),
  };
}

/**
 * Finds the headers that are exactly this name or, when there are none, the headers that differ only in case and signs.
 */
function positionsOf(headers: readonly string[], name: string): number[] {
  const exact = name.trim();
  const plain = plainHeader(name);
  const places = (matches: (header: string) => boolean): number[] =>
    headers.flatMap((header, position) => (matches(header) ? [position] : []));
  const found = places((header) => header.trim() === exact);
  return found.length > 0 || plain === '' ? found : places((header) => plainHeader(header) === plain);
}

/** Finds the columns under a name that we know. A header that was given another meaning is passed over. */
function ownPositions(
  headers: readonly string[],
  line: number,
  given: Positions,
  named: NamedColumns,
  { columns }: ColumnSet,
): Found {
  const found: Found = { positions: {}, problems: [] };
  const taken = new Set(Object.values(given));
  headers.forEach((header, position) => {
    const column = columnNamed(header);
    if (column === undefined || !columns.includes(column)) return;
    if (named[column] !== undefined || taken.has(position)) return;
    if (found.positions[column] === undefined) found.positions[column] = position;
    else found.problems.push(twiceProblem(line, position, headerOf(column)));
  });
  return found;
}

function twiceProblem(line: number, position: number, column: string): FileProblem {
  return {
    code: 'COLUMN_TWICE',
    line,
    column: position + 1,
    params: { column },
  };
}

function missingProblems(
  { headers }: Mapping,
  line: number,
  missing: readonly Column[],
  suggestions: readonly ColumnSuggestion[],
): FileProblem[] {
  return missing.map((column, index) => {
    // The headers are named once, with the first column that is missing.
    const found = index === 0 ? { found: trimAll(headers) } : {};
    const near = suggestions.find((suggestion) => suggestion.column === column);
    const meant = near && { meant: near.header };
    return { code: 'COLUMN_MISSING', line, params: { column: headerOf(column), ...found, ...meant } };
  });
}

/** Result columns stand at the end; a stray one in the middle is the file's own. */
function ownWidth(headers: readonly string[]): number {
  let width = headers.length;
  while (width > 0 && isResultColumn(headers[width - 1] ?? '')) width -= 1;
  return width;
}
