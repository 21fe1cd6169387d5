import { closest } from '../../messages/write/closest.ts';
import type { ColumnSet } from './column-set.ts';
import { fitsColumn } from './column-measures.ts';
import { columnNamed, columnNames, headerOf, isResultColumn, type Column, plainHeader } from './columns.ts';
import { measureOf } from './header-measure.ts';
import type { Mapping } from './mapping.ts';

/** A header that is no column, and the column that it looks like and that the file does not have. */
export interface ColumnSuggestion {
  header: string;
  /** Where it stands, from 0. */
  position: number;
  column: Column;
  /** The name of the column that it looks like. */
  name: string;
}

/** Headers that stand for no column, and are not left out on purpose. */
export function unusedHeaders({ headers, positions, ignored = [] }: Mapping): { header: string; position: number }[] {
  const used = new Set([...Object.values(positions), ...ignored]);
  return headers
    .map((header, position) => ({ header: header.trim(), position }))
    .filter(({ header, position }) => header !== '' && !used.has(position) && !isResultColumn(header));
}

/**
 * Suggests columns for the headers that nobody knows. Each column is suggested once, for the first header that looks
 * like it, and never for one that counts something else, as its units say. A column that is needed is not suggested
 * where several look like it: of planned and delivered hours only the sender knows which to declare.
 */
export function suggestColumns(
  mapping: Mapping,
  { columns }: ColumnSet,
  needed: readonly Column[],
): ColumnSuggestion[] {
  const open = new Set(columns.filter((column) => mapping.positions[column] === undefined));
  const alike = unusedHeaders(mapping).flatMap(({ header, position }) => {
    const name = nameLike(header, open, needed);
    const column = name === undefined ? undefined : columnNamed(name);
    return name === undefined || column === undefined ? [] : [{ header, position, column, name }];
  });
  return [...Map.groupBy(alike, ({ column }) => column)].flatMap(([column, [first, ...others]]) =>
    first === undefined || (others.length > 0 && needed.includes(column)) ? [] : [first],
  );
}

function nameLike(header: string, open: ReadonlySet<Column>, needed: readonly Column[]): string | undefined {
  const fitting = [...open].filter((column) => fitsColumn(header, column));
  const names = new Map(fitting.flatMap((column) => columnNames[column].map((name) => [plainHeader(name), name])));
  const plain = plainHeader(header);
  const [near] = closest(plain, names.keys());
  const within = nameWithin(
    plain,
    needed.filter((column) => fitting.includes(column)),
  );
  return names.get(near ?? '') ?? within ?? nameByUnit(header, fitting);
}

/** `Werkuren` and `zorgminuten` say what they count, and only one column counts that. */
function nameByUnit(header: string, fitting: readonly Column[]): string | undefined {
  const { unit } = measureOf(header);
  if (unit !== 'hour' && unit !== 'minute') return undefined;
  const column = unit === 'hour' ? 'quantity' : 'minutes';
  return fitting.includes(column) ? headerOf(column) : undefined;
}

const leastLetters = 5;

/**
 * Guesses by a part of the header, and only columns that the file cannot do without: `datum zorg` is probably the date,
 * but `startdatum` is no begin time.
 */
function nameWithin(plain: string, needed: readonly Column[]): string | undefined {
  return plain.length < leastLetters
    ? undefined
    : needed
        .flatMap((column) => columnNames[column])
        .find((name) => name.length >= leastLetters && isWithin(plain, plainHeader(name)));
}

function isWithin(one: string, other: string): boolean {
  return one.includes(other) || other.includes(one);
}
