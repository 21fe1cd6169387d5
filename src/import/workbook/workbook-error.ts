import type { WorkbookProblem } from '../../messages/shape/cli/errors.ts';

/** The workbook cannot be read. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  readonly problem: WorkbookProblem;
  /** The cell it is about; empty when it is about the file. */
  readonly cell: string;

  constructor(problem: WorkbookProblem, { cell = '', cause }: { cell?: string; cause?: unknown } = {}) {
    super(`The workbook cannot be read: ${problem}`, { cause });
    this.problem = problem;
    this.cell = cell;
  }
}
