import { pad, width } from '../width.ts';
import { wrapped } from '../wrapped.ts';
import type { Look } from '../look.ts';
import type { ShownColumn } from './columns.ts';

/** `Label  value` lines; a long text goes on below itself, in a terminal at the width of the screen. */
export function detailLines(record: unknown, columns: readonly ShownColumn[], look: Look, columnsWide: number): string {
  const shown = columns.flatMap((column) => {
    const value = column.text(record);
    return value === '' ? [] : [{ column, value }];
  });
  const label = Math.max(0, ...shown.map(({ column }) => width(column.header)));
  return shown
    .map(({ column, value }) => {
      const lines = linesOf(value, column, Math.max(20, columnsWide - label - 2));
      return `${look.data.bold(pad(column.header, label, 'left'))}  ${lines.join(`\n${' '.repeat(label + 2)}`)}\n`;
    })
    .join('');
}

function linesOf(value: string, { between, narrowest }: ShownColumn, columnsWide: number): readonly string[] {
  if (between !== undefined) return value.split(between);
  return narrowest < Infinity ? wrapped(value, columnsWide) : [value];
}
