/** The number of lines that were added up, and of the lines that they were added up to. */
export interface AddedUpLines {
  readonly lines: number;
  readonly to: number;
}
