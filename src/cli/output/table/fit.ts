import { width } from '../../terminal/width.ts';
import type { Column, Row } from './column.ts';

interface Measured {
  readonly index: number;
  readonly column: Column;
  readonly least: number;
  width: number;
}

/** Finds the columns that fit, by index, and how wide each is. A column that does not fit is narrowed first and left out after that. */
export function fit(
  columns: readonly Column[],
  rows: readonly Row[],
  available: number,
  gap: number,
): Map<number, number> {
  let measured = columns.map((column, index) => measure(column, index, rows));
  for (let same = findRepeated(measured, rows); same && total(measured, gap, 'width') > available;) {
    measured = measured.filter((one) => one !== same);
    same = findRepeated(measured, rows);
  }
  while (measured.length > 1 && total(measured, gap, 'least') > available) {
    const last = leastImportant(measured);
    measured = measured.filter((one) => one !== last);
  }
  narrow(measured, total(measured, gap, 'width') - available);
  return new Map(measured.map(({ index, width }) => [index, width]));
}

function measure(column: Column, index: number, rows: readonly Row[]): Measured {
  let widest = width(column.header);
  for (const row of rows) widest = Math.max(widest, width(row[index] ?? ''));
  return { index, column, width: widest, least: Math.min(widest, column.narrowest) };
}

/** Tells whether a column may go because every row says the same. In one row there is nothing to tell apart. */
export function saysTheSame({ hideSame }: Column, index: number, rows: readonly Row[]): boolean {
  return hideSame === true && rows.length > 1 && rows.every((row) => row[index] === rows[0]?.[index]);
}

/** The least important column that says the same in every row. */
function findRepeated(measured: readonly Measured[], rows: readonly Row[]): Measured | undefined {
  return leastImportant(measured.filter(({ index, column }) => saysTheSame(column, index, rows)));
}

function leastImportant(measured: readonly Measured[]): Measured | undefined {
  return measured.reduce<Measured | undefined>(
    (one, other) => (one && one.column.priority > other.column.priority ? one : other),
    undefined,
  );
}

function total(measured: readonly Measured[], gap: number, what: 'least' | 'width'): number {
  return measured.reduce((sum, one) => sum + one[what] + gap, -gap);
}

/** Takes from the widest first, so that narrow columns stay whole. */
function narrow(measured: readonly Measured[], excess: number): void {
  for (let left = excess; left > 0; left--) {
    const wide = measured.filter((one) => one.width > one.least);
    const widest = wide.reduce<Measured | undefined>(
      (one, other) => (one && one.width >= other.width ? one : other),
      undefined,
    );
    if (widest === undefined) return;
    widest.width--;
  }
}
