/** A column of a table, with how it may be made narrower. */
export interface Column {
  readonly header: string;
  readonly side: 'left' | 'right';
  /** 1 stays longest. */
  readonly priority: number;
  /** The column may be made this narrow; numbers and dates never lose a character. */
  readonly narrowest: number;
  /** Goes first when every row says the same, such as the name of who is reading. */
  readonly hideSame?: boolean;
  /** Goes over several lines instead of being cut. */
  readonly wraps?: boolean;
}
export type Row = readonly string[];
