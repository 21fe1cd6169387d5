import type { IssueParams } from '../../domain/issue.ts';
import type { Finding } from '../finding.ts';
import type { Job } from './job.ts';

/** The same kind of finding on several lines. */
export interface FindingGroup {
  code: Finding['code'];
  severity: Finding['severity'];
  lines: number;
  /** The first few, with what was found. */
  first: Finding[];
}

const firstCount = 3;

/** What was found, by code, what happens most first. */
export function groupFindings(job: Job): FindingGroup[] {
  const first = job.database.prepare('SELECT * FROM finding WHERE code = ? AND severity = ? ORDER BY line LIMIT ?');
  const groups = job.database
    .prepare(
      'SELECT code, severity, count(DISTINCT line) AS lines FROM finding GROUP BY code, severity ORDER BY lines DESC, code',
    )
    .all() as unknown as Omit<FindingGroup, 'first'>[];
  return groups.map((group) => ({
    ...group,
    first: (first.all(group.code, group.severity, firstCount) as unknown as FindingRow[]).map(findingOf),
  }));
}

export interface FindingRow extends Omit<Finding, 'params'> {
  params: string;
}
export const findingOf = (row: FindingRow): Finding => ({ ...row, params: JSON.parse(row.params) as IssueParams });
