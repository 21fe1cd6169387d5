import { pad, width } from '../../terminal/width.ts';
import { wrapText } from '../../terminal/wrap-text.ts';
import type { Look } from '../../terminal/look.ts';
import type { ShownColumn } from './columns.ts';

const GAP = 2;
const NARROWEST = 20;

/** `Label  value` lines; a long text goes on below itself, in a terminal at the width of the screen. */
export function detailLines(record: unknown, columns: readonly ShownColumn[], look: Look, columnsWide: number): string {
  const shown = columns.flatMap((column) => {
    const value = column.text(record);
    return value === '' ? [] : [{ column, value }];
  });
  const label = Math.max(0, ...shown.map(({ column }) => width(column.header)));
  const room = Math.max(NARROWEST, columnsWide - label - GAP);
  return shown
    .map(({ column, value }) => {
      const lines = linesOf(value, column, room);
      // A value that is never broken goes below its label where there is no room beside it.
      const isBelow = column.between !== undefined && lines.some((line) => width(line) > room);
      const title = look.data.bold(isBelow ? column.header : pad(column.header, label, 'left'));
      const indent = ' '.repeat(isBelow ? GAP : label + GAP);
      return `${title}${isBelow ? `\n${indent}` : ' '.repeat(GAP)}${lines.join(`\n${indent}`)}\n`;
    })
    .join('');
}

function linesOf(value: string, { between, narrowest }: ShownColumn, room: number): readonly string[] {
  if (between !== undefined) return value.split(between);
  return narrowest < Infinity ? wrapText(value, room) : [value];
}
