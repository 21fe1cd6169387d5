import type { IssueCode } from '../domain/issue-codes.ts';
import type { IssueParams } from '../domain/issue.ts';
import type { FileFinding } from '../messages/file-findings.ts';

/** What is wrong with the file itself; nothing of it is sent. `column` counts from 1. */
export interface FileProblem {
  code: FileFinding;
  line: number;
  column?: number;
  params: IssueParams;
}

/** What is wrong with one line: found here while reading it, or by the portal. */
export interface Finding {
  line: number;
  code: FileFinding | IssueCode;
  severity: 'error' | 'warning';
  /** Header of the column at fault, as it stands in the file; null when it is about the whole line. */
  column: string | null;
  /** Names what was found and expected; never personal data. */
  params: IssueParams;
}
