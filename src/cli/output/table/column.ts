/** A column of a table, with how it may be made narrower. */
export interface Column {
  readonly header: string;
  readonly side: 'left' | 'right';
  /** The column with priority 1 stays longest. */
  readonly priority: number;
  /** The column may be made this narrow; numbers and dates never lose a character. */
  readonly narrowest: number;
  /** The column goes first when every row says the same, such as the name of the reader. */
  readonly hideSame?: boolean;
  /** The value goes over several lines instead of being cut. */
  readonly wraps?: boolean;
}
export type Row = readonly string[];
