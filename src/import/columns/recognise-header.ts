import { closest } from '../../messages/write/closest.ts';
import type { FileProblem } from '../finding.ts';
import type { ColumnSet, Positions } from './column-set.ts';
import { columnOfHeader, fitsColumn, isMeasure, unitOfColumn } from './column-measures.ts';
import { headerOf, isResultColumn, type ChosenColumns, type Column, plainHeader } from './columns.ts';
import { looksMeasured, measureOf, namesOneUnit } from './header-measure.ts';
import type { Mapping } from './mapping.ts';
import { suggestColumns, unusedHeaders, type ColumnSuggestion } from './suggest-columns.ts';

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
 * Recognises the header. Every problem with it is told at once; unknown columns are left alone, unless care may be lost
 * with them. A column that `chosen` names stands under that header and under no other.
 */
export function recogniseHeader(
  headers: readonly string[],
  line: number,
  columns: ColumnSet,
  chosen: ChosenColumns = {},
): MappedHeader {
  const ignored = (chosen.ignored ?? []).flatMap((name) => positionsOf(headers, name));
  const given = namedPositions(headers, line, chosen, columns);
  const own = ownPositions(headers, line, { given: given.positions, ignored, chosen }, columns);
  const positions = { ...own.positions, ...given.positions };
  const left = ignored.length > 0 && { ignored };
  const mapping: Mapping = { kind: columns.kind, headers, positions, ownWidth: ownWidth(headers), ...left };
  const missing = columns.missing(positions).filter((column) => chosen[column] === undefined);
  if (!isSplit(headers))
    return { mapping, columns, problems: [{ code: 'HEADER_NOT_SPLIT', line, params: {} }], suggestions: [] };
  const suggestions = suggestColumns(mapping, columns, missing);
  const problems = [
    ...given.problems,
    ...own.problems,
    ...missingProblems(mapping, line, missing, suggestions),
    ...pairProblems(mapping, line),
  ];
  const unread = missing.length > 0 || given.problems.length > 0 ? [] : unreadProblems(mapping, line, suggestions);
  const isTold = ({ column }: FileProblem): boolean => problems.some((problem) => problem.column === column);
  return { mapping, columns, problems: [...problems, ...unread.filter((each) => !isTold(each))], suggestions };
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
 * without a word. So is one that counts something else, as its header says; a quantity in minutes is read in minutes.
 */
function namedPositions(
  headers: readonly string[],
  line: number,
  chosen: ChosenColumns,
  { columns }: ColumnSet,
): Found {
  const found: Found = { positions: {}, problems: [] };
  for (const named of columns) {
    const name = chosen[named];
    if (name === undefined) continue;
    const [first, second] = positionsOf(headers, name);
    if (first === undefined)
      found.problems.push({ code: 'COLUMN_NOT_FOUND', line, params: notFoundParams(headers, named, name) });
    else {
      const header = headers[first]?.trim() ?? '';
      const column = named === 'quantity' && measureOf(header).unit === 'minute' ? 'minutes' : named;
      if (fitsColumn(header, column)) found.positions[column] = first;
      else found.problems.push(measureProblem(line, first, header, named));
    }
    if (second !== undefined) found.problems.push(twiceProblem(line, second, name));
  }
  return found;
}

function measureProblem(line: number, position: number, header: string, column: Column): FileProblem {
  return {
    code: 'COLUMN_MEASURE',
    line,
    column: position + 1,
    params: { column: headerOf(column), found: header },
  };
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

interface Taken {
  given: Positions;
  ignored: readonly number[];
  chosen: ChosenColumns;
}

/** Finds the columns under a name that we know. A header that was given another meaning is passed over. */
function ownPositions(
  headers: readonly string[],
  line: number,
  { given, ignored, chosen }: Taken,
  { columns }: ColumnSet,
): Found {
  const found: Found = { positions: {}, problems: [] };
  const taken = new Set([...Object.values(given), ...ignored]);
  headers.forEach((header, position) => {
    const column = columnOfHeader(header);
    if (column === undefined || !columns.includes(column)) return;
    if (chosen[column] !== undefined || given[column] !== undefined || taken.has(position)) return;
    const before = found.positions[column];
    if (before === undefined || isWeaker(headers[before], header)) found.positions[column] = position;
    else if (!isWeaker(header, headers[before]))
      found.problems.push(twiceProblem(line, position, header.trim(), headers[before]?.trim()));
  });
  return found;
}

/**
 * `Dagdeel` beside `aantal` tells which part of the day it was, `uur` at what hour: what is only one unit makes way for
 * what is a quantity, and is asked about.
 */
function isWeaker(header: string | undefined, other: string | undefined): boolean {
  return namesOneUnit(header ?? '') && !namesOneUnit(other ?? '');
}

function twiceProblem(line: number, position: number, column: string, other = column): FileProblem {
  return {
    code: 'COLUMN_TWICE',
    line,
    column: position + 1,
    params: { column, found: other },
  };
}

/**
 * Finds the columns that look like a quantity, a unit, a time or money and that nobody would read: whoever made the
 * file counts with them.
 */
function unreadProblems(mapping: Mapping, line: number, suggestions: readonly ColumnSuggestion[]): FileProblem[] {
  return unusedHeaders(mapping).flatMap(({ header, position }): FileProblem[] => {
    const near = suggestions.find((each) => each.position === position);
    if (!looksMeasured(header) && !(near !== undefined && isMeasure(near.column))) return [];
    const meant = near && { meant: near.name };
    return [{ code: 'COLUMN_UNREAD', line, column: position + 1, params: { column: header, ...meant } }];
  });
}

/** Hours and minutes beside each other are one quantity, but only when the header of the hours says that they are hours. */
function pairProblems(mapping: Mapping, line: number): FileProblem[] {
  const { headers, positions } = mapping;
  if (positions.quantity === undefined || positions.minutes === undefined) return [];
  if (unitOfColumn(mapping, 'quantity') === 'hour') return [];
  const params = { found: headers[positions.quantity]?.trim() ?? '', column: headers[positions.minutes]?.trim() ?? '' };
  return [{ code: 'COLUMNS_NO_PAIR', line, column: positions.minutes + 1, params }];
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
    const near =
      suggestions.find((suggestion) => suggestion.column === column) ??
      // Minutes are a quantity of their own.
      suggestions.find((suggestion) => column === 'quantity' && suggestion.column === 'minutes');
    const meant = near && { meant: near.header };
    return { code: 'COLUMN_MISSING', line, params: { column: headerOf(near?.column ?? column), ...found, ...meant } };
  });
}

/** Result columns stand at the end; a stray one in the middle is the file's own. */
function ownWidth(headers: readonly string[]): number {
  let width = headers.length;
  while (width > 0 && isResultColumn(headers[width - 1] ?? '')) width -= 1;
  return width;
}
