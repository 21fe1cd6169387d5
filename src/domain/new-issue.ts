import { issueCodes } from './issue-codes.ts';
import type { IssueCode, Severity } from './issue-codes.ts';
import type { IssueParamsOf } from './issue-params.ts';
import type { Issue } from './issue.ts';

/** One finding, with the severity its code usually has and exactly the params its text may name. */
export function newIssue<Code extends IssueCode>(
  code: Code,
  path: string,
  params: IssueParamsOf<Code>,
  more: { severity?: Severity; line?: number } = {},
): Issue {
  return { code, severity: issueCodes[code].severity, path, ...more, params };
}
