/** How a file may be written, as far as people are told. */
export type DateOrderName = 'dmy' | 'mdy' | 'ymd';
export type DecimalSignName = ',' | '.';

/** What a verdict about columns rests on. */
export type BasisName = 'pinned' | 'cells' | 'norm';

export interface FileFormTexts {
  /** `dd-mm-jjjj`. */
  readonly dates: Readonly<Record<DateOrderName, string>>;
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

/** What is wrong with a description of a dialect. */
export interface DialectProblem {
  /** Empty when it is no `key=value`. */
  key: string;
  found: string;
  /** The keys, or the values of the key, that there are. */
  allowed: readonly string[];
}
