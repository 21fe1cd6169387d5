/** The forms of a file that people are told about. */
export type DateOrderName = 'dmy' | 'mdy' | 'ymd';
export type DecimalSignName = ',' | '.';

/** A verdict about columns rests on one of these. */
export type BasisName = 'pinned' | 'cells' | 'norm';

export interface FileFormTexts {
  /** `dd-mm-jjjj`. */
  readonly dates: Readonly<Record<DateOrderName, string>>;
  /** The days of the week, Monday first. */
  readonly weekdays: readonly string[];
  /** `decimale komma`. */
  readonly decimals: Readonly<Record<DecimalSignName, string>>;
  separator(separator: string): string;
  tab: string;
  /** The file begins with `sep=;`. */
  sepLine: string;
  encoding(name: string, hasByteOrderMark: boolean): string;
  lineEnding(name: string, isMixed: boolean): string;
  datesIn(form: string): string;
  /** `(aantal, tarief: uit 412 cellen)`. */
  columns(headers: readonly string[], basis: string): string;
  basis(by: BasisName, cells: number): string;
}

/** A description of a dialect is wrong in one of these ways. */
export interface DialectProblem {
  /** The key; it is empty when the text is no `key=value`. */
  key: string;
  found: string;
  /** The keys, or the values of the key, that there are. */
  allowed: readonly string[];
}
