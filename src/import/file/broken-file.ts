import type { FileProblem } from '../finding.ts';

/** The file cannot be read as a table of lines; nothing of it is sent. */
export class BrokenFileError extends Error {
  override readonly name = 'BrokenFileError';
  readonly problems: readonly FileProblem[];

  constructor(problems: readonly FileProblem[]) {
    super(problems.map(({ code, line }) => `${code} at line ${line}`).join(', '));
    this.problems = problems;
  }
}
