import type { ColumnSet, Positions } from '../columns/column-set.ts';
import type { Column } from '../columns/columns.ts';

/** Source of the set: what a declaration or invoice must hold (SVB, correct declareren), one line for each day and care function. */
export const declarationColumns: ColumnSet = {
  columns: [
    'agreement',
    'date',
    'careFunction',
    'unit',
    'quantity',
    'start',
    'end',
    'break',
    'rate',
    'amount',
    'travel',
    'invoiceNumber',
    'invoiceDate',
    'reference',
    'note',
  ] as Column[],
  numbers: ['quantity', 'break', 'rate', 'amount', 'travel'],
  dates: ['date', 'invoiceDate'],
  owner: 'agreement',
  day: 'date',
  missing: (positions) => [...missingAlways(positions), ...missingWork(positions).slice(0, 1)],
  wanted: (positions) => [...missingAlways(positions), ...missingWork(positions)],
  needed: (positions) => ['agreement', 'date', ...(endsFirst(positions) ?? [])],
};

/** Which agreement, and which day. */
function missingAlways(positions: Positions): Column[] {
  return (['agreement', 'date'] as const).filter((column) => positions[column] === undefined);
}

/** How much, or from when to when. */
function missingWork({ quantity, start, end }: Positions): Column[] {
  if (quantity !== undefined || (start !== undefined && end !== undefined)) return [];
  if (start !== undefined) return ['end'];
  return end !== undefined ? ['start'] : ['quantity', 'start', 'end'];
}

function endsFirst({ quantity, start, end }: Positions): Column[] | undefined {
  const times = start === undefined || end === undefined ? Infinity : Math.max(start, end);
  if (quantity !== undefined && quantity < times) return ['quantity'];
  return times === Infinity ? undefined : ['start', 'end'];
}
