import type { IssueParams } from '../../../domain/issue.ts';
import type { Finding } from '../../finding.ts';

/** A finding as the table has it. */
export interface FindingRow extends Omit<Finding, 'params' | 'originalLine'> {
  params: string;
  originalLine?: number | null;
}

export function readFindingRow<Row extends FindingRow>({
  originalLine,
  params,
  ...row
}: Row): Omit<Row, 'params' | 'originalLine'> & Pick<Finding, 'params' | 'originalLine'> {
  const known = typeof originalLine === 'number' && { originalLine };
  return { ...row, ...known, params: JSON.parse(params) as IssueParams };
}
