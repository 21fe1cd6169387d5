import type { IssueParams } from '../../../domain/issue.ts';
import type { Finding } from '../../finding.ts';

/** A finding as the table has it. */
export interface FindingRow extends Omit<Finding, 'params'> {
  params: string;
}

export function readFindingRow<Row extends FindingRow>(row: Row): Omit<Row, 'params'> & { params: IssueParams } {
  return { ...row, params: JSON.parse(row.params) as IssueParams };
}
