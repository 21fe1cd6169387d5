/** What is done with rows or columns of a sheet that nobody sees: they are read as the others, or left out. */
export const hiddenChoices = ['read', 'leave-out'] as const;
/** What is done with rows or columns that nobody sees, one of `hiddenChoices`. */
export type HiddenChoice = (typeof hiddenChoices)[number];

/** The sheet of a workbook (xlsx) that is read, and what is done with what is hidden in it. */
export interface SheetOptions {
  /** The name of the sheet; absent: the only one that holds something and is not hidden. */
  sheet?: string | undefined;
  /** Absent: a hidden row below the header stops everything, since it may be care that is not meant to be declared. */
  hiddenRows?: HiddenChoice | undefined;
  /** Absent: a hidden column with something in it stops everything. */
  hiddenColumns?: HiddenChoice | undefined;
}
