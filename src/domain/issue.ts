import type { IssueCode, Severity } from './issue-codes.ts';

/** The facts that a text may name: numbers (cents, minutes), dates, codes and lists of words; never personal data. */
export type IssueParams = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * A rule found this. `path` names the place in the input (`lines.3.minutes`); the text is made from
 * `code` and `params` in the reader's language.
 */
export interface Issue {
  code: IssueCode;
  severity: Severity;
  path: string;
  /** The sender's line number, when the issue is about one line. */
  line?: number;
  params: IssueParams;
}

/** Tells whether an issue is an error; a warning is let through. */
export function isError(issue: Issue): boolean {
  return issue.severity === 'error';
}

/** Tells whether one of the issues is an error, so that the thing that was checked is refused. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(isError);
}
