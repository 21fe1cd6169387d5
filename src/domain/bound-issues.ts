import { hasErrors, isError, type Issue } from './issue.ts';
import { newIssue } from './new-issue.ts';

/**
 * Keeps so many issues, and tells in one more how many it left out. Errors are kept before warnings, so that what
 * forbids something is never left out for what is only remarked; the order stays.
 */
export function boundIssues(issues: readonly Issue[], most: number): readonly Issue[] {
  if (issues.length <= most) return issues;
  const errors = Math.min(issues.filter(isError).length, most);
  const room = { error: errors, warning: most - errors };
  const kept: Issue[] = [];
  const left: Issue[] = [];
  for (const issue of issues) {
    if (room[issue.severity] > 0) {
      room[issue.severity] -= 1;
      kept.push(issue);
    } else left.push(issue);
  }
  return [...kept, leftOut(left.length, hasErrors(left) ? 'error' : 'warning')];
}

/** The issue that stands for those that were left out. */
export function leftOut(count: number, severity: Issue['severity'] = 'error'): Issue {
  return newIssue('ISSUES_LEFT_OUT', '', { count }, { severity });
}
