/** What may be unclear about the sheet of a workbook. */
export type SheetProblem = 'unclear' | 'empty' | 'unknown' | 'hidden' | 'no-workbook';

/** What tells more of it; what does not matter to the problem is empty. */
export interface SheetProblemFacts {
  /** The name of the sheet that was named, or is read. */
  sheet: string;
  /** The sheets that there are, or those with something on them when it is unclear which is meant. */
  sheets: readonly string[];
  /** Hidden rows with something in them. */
  rows: readonly number[];
  /** Hidden columns with something in them, by their letters. */
  columns: readonly string[];
}

/** It is not certain what is to be read of a workbook; nothing of it is sent. */
export class SheetError extends Error {
  override readonly name = 'SheetError';
  readonly problem: SheetProblem;
  readonly facts: SheetProblemFacts;

  constructor(problem: SheetProblem, facts: Partial<SheetProblemFacts> = {}) {
    super(`The sheet to read is not certain: ${problem}`);
    this.problem = problem;
    this.facts = { sheet: '', sheets: [], rows: [], columns: [], ...facts };
  }
}
