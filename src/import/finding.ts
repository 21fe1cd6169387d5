import type { IssueCode } from '../domain/issue-codes.ts';
import type { IssueParams } from '../domain/issue.ts';
import type { FileFinding } from '../messages/file-findings.ts';

/** A problem of the file itself: nothing of the file is sent. `column` counts from 1. */
export interface FileProblem {
  code: FileFinding;
  line: number;
  column?: number;
  params: IssueParams;
}

/** A problem of one line, which is found here while the line is read, or by the portal. */
export interface Finding {
  line: number;
  /** The line of the first file, when this one is what was left of it; absent when that is not known. */
  originalLine?: number;
  code: FileFinding | IssueCode;
  severity: 'error' | 'warning';
  /** The header of the column at fault, as it stands in the file; null when the finding is about the whole line. */
  column: string | null;
  /** The parameters name what was found and what was expected; they never hold personal data. */
  params: IssueParams;
}
