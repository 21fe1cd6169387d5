import type { IssueCode, Severity } from './issue-codes.ts';

/** What a text may name: numbers (cents, minutes), dates, codes and lists of words; never personal data. */
export type IssueParams = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * What a rule found. `path` names the place in the input (`lines.3.minutes`); the text is made from
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

/** Whether an issue is an error; a warning is let through. */
export function isError(issue: Issue): boolean {
  return issue.severity === 'error';
}

/** Whether one of the issues is an error, so that what was checked is refused. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(isError);
}
