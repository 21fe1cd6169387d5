import type { ColumnSet, Positions } from '../columns/column-set.ts';
import type { Column } from '../columns/columns.ts';
import { careNotGiven } from './line/care-not-given.ts';

/**
 * The content of the cells of each column. Source of the set: what a declaration or invoice must hold (SVB, correct
 * declareren).
 */
const contents = {
  agreement: 'text',
  date: 'date',
  careFunction: 'text',
  unit: 'text',
  quantity: 'number',
  minutes: 'number',
  start: 'text',
  end: 'text',
  break: 'number',
  rate: 'number',
  amount: 'number',
  travel: 'number',
  invoiceNumber: 'text',
  invoiceDate: 'date',
  vatNumber: 'text',
  careProvider: 'text',
  reference: 'text',
  note: 'text',
} as const satisfies Partial<Record<Column, 'text' | 'number' | 'date'>>;

export type DeclarationColumn = keyof typeof contents;

const columns = Object.keys(contents) as DeclarationColumn[];

/** One line for each day and care function. */
export const declarationColumns = {
  kind: 'declarations',
  columns,
  numbers: columns.filter((column) => contents[column] === 'number'),
  dates: columns.filter((column) => contents[column] === 'date'),
  owner: 'agreement',
  day: 'date',
  undone: careNotGiven.undone,
  missing: (positions: Positions) => [...findMissingKeys(positions), ...findMissingWork(positions).slice(0, 1)],
  wanted: (positions: Positions) => [...findMissingKeys(positions), ...findMissingWork(positions)],
  needed: (positions: Positions): Column[] => ['agreement', 'date', ...(findFirstEnd(positions) ?? [])],
} satisfies ColumnSet;

/** Finds which of the agreement and the day is missing: every line must have both. */
function findMissingKeys(positions: Positions): Column[] {
  return (['agreement', 'date'] as const).filter((column) => positions[column] === undefined);
}

/** Finds what is missing of the work: every line must have a quantity, or a begin and end time. */
function findMissingWork({ quantity, minutes, start, end }: Positions): Column[] {
  if (quantity !== undefined || minutes !== undefined || (start !== undefined && end !== undefined)) return [];
  if (start !== undefined) return ['end'];
  return end !== undefined ? ['start'] : ['quantity', 'start', 'end'];
}

/** Finds the columns of the work that end first: a line may leave out the others when they are empty. */
function findFirstEnd({ quantity, minutes, start, end }: Positions): Column[] | undefined {
  const ends: readonly (readonly [number, Column[]])[] = [
    [quantity ?? Infinity, ['quantity']],
    [minutes ?? Infinity, ['minutes']],
    [start === undefined || end === undefined ? Infinity : Math.max(start, end), ['start', 'end']],
  ];
  const [at, first] = ends.reduce((one, other) => (other[0] < one[0] ? other : one));
  return at === Infinity ? undefined : first;
}
