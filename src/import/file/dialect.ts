import type { Column } from '../columns/columns.ts';
import type { Encoding } from './encoding.ts';

/**
 * The ground of a verdict about a column: somebody told it, or cells show it that can be read in one way only, or it is
 * only what is usual in the Netherlands.
 */
export interface Basis {
  by: 'pinned' | 'cells' | 'norm';
  /** The number of cells that show it. */
  cells: number;
  /** The first line that shows it; 0 when none does. */
  line: number;
}

export const pinnedBasis: Basis = { by: 'pinned', cells: 0, line: 0 };
export const usualBasis: Basis = { by: 'norm', cells: 0, line: 0 };

export function cellsBasis({ cells, line }: { cells: number; line: number }): Basis {
  return { by: 'cells', cells, line };
}

export const separators = [';', ',', '\t', '|'] as const;
export type Separator = (typeof separators)[number];
export const lineEndings = ['\r\n', '\n', '\r'] as const;
export type LineEnding = (typeof lineEndings)[number];

/** The sign before the decimals. */
export type DecimalSign = ',' | '.';
/** Day, month and year as they follow each other. A date that begins with the year is read in any column. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** The form in which the numbers of one column are written. */
export interface DecimalForm extends Basis {
  sign: DecimalSign;
  /**
   * The meaning of `1.000` is known: the column groups thousands or has three decimals elsewhere, or somebody told the
   * sign.
   */
  settled: boolean;
  /** All cells that show a sign show this one, so that it groups no thousands: `8,250` is eight and a quarter. */
  agreed?: boolean;
}

/** The form in which the dates of one column are written. */
export interface DateForm extends Basis {
  order: DateOrder;
}

/** The form of the text of a file, by which it is cut into cells. */
export interface TextForm {
  encoding: Encoding;
  /** Bytes before the header: a byte order mark. */
  byteOrderMark: boolean;
  separator: Separator;
  /** A first line `sep=;`, which tells a spreadsheet the separator. */
  sepLine: boolean;
  /** The lines of a title above the header; absent when there is none. */
  titleLines?: readonly number[];
  /** The most used one, which result files are written with. */
  lineEnding: LineEnding;
  /** Lines end in other ways as well. */
  mixedLineEndings: boolean;
}

/**
 * The form in which a file is written. Everything that reads or writes a file follows it. The numbers and dates of a
 * column are absent when the first megabyte of the file holds none.
 */
export interface Dialect extends TextForm {
  decimals: Partial<Record<Column, DecimalForm>>;
  dates: Partial<Record<Column, DateForm>>;
}

/** The form of a file as far as somebody told it, so that it need not be found out. */
export interface PinnedDialect {
  separator?: Separator;
  encoding?: Encoding;
  decimal?: DecimalSign;
  dates?: DateOrder;
}
