import type CliTable from 'cli-table3';
import { cut } from '../../terminal/width.ts';
import type { Column, Row } from './column.ts';

function lines(rule: string): Partial<Record<CliTable.CharName, string>> {
  return {
    top: '',
    'top-mid': '',
    'top-left': '',
    'top-right': '',
    bottom: '',
    'bottom-mid': '',
    'bottom-left': '',
    'bottom-right': '',
    left: '',
    'left-mid': '',
    right: '',
    'right-mid': '',
    middle: '  ',
    mid: rule,
    'mid-mid': rule + rule,
  };
}

export interface BoxStyle {
  readonly rule: string;
  readonly ellipsis: string;
  readonly head: (text: string) => string;
  /** Colours a cell; the index is that of the column. */
  readonly paint: (text: string, row: number, column: number) => string;
}

/** A screenful, with a line below the header. cli-table3 takes quadratic time, so never for many rows. */
export async function boxedTable(
  rows: readonly Row[],
  columns: readonly Column[],
  widths: ReadonlyMap<number, number>,
  style: BoxStyle,
): Promise<string> {
  const { default: Table } = await import('cli-table3');
  const shown = [...widths];
  const shownCell = (text: string, limit: number, column: Column | undefined): string =>
    column?.wraps === true ? text : cut(text, limit, style.ellipsis);
  const table = new Table({
    head: shown.map(([index, limit]) => style.head(cut(columns[index]?.header ?? '', limit, style.ellipsis))),
    colWidths: shown.map(([, limit]) => limit),
    colAligns: shown.map(([index]) => columns[index]?.side ?? 'left'),
    chars: lines(style.rule),
    wordWrap: columns.some(({ wraps }) => wraps),
    style: { 'padding-left': 0, 'padding-right': 0, head: [], border: [], compact: true },
  });
  rows.forEach((row, number) => {
    table.push(
      shown.map(([index, limit]) => style.paint(shownCell(row[index] ?? '', limit, columns[index]), number, index)),
    );
  });
  return `${table.toString().replace(/ +$/gm, '')}\n`;
}
