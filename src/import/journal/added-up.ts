/** The number of lines of the file that were added up, and of the lines that they were added up to. */
export interface AddedUp {
  lines: number;
  to: number;
}
