import type { Finding } from '../../finding.ts';
import type { Journal } from '../journal.ts';
import { wrongByItem } from '../totals.ts';
import { readFindingRow, type FindingRow } from './finding-row.ts';

/** The same kind of finding on several lines. */
export interface FindingGroup {
  code: Finding['code'];
  severity: Finding['severity'];
  lines: number;
  /** The first few, with what was found. */
  first: Finding[];
}

const firstCount = 3;
// These codes have one finding for all lines together, which names their number.
const leftOut = `'BLANK_LINES', 'TOTAL_ROWS'`;

/** Groups the findings by code; the code with the most lines comes first. */
export function groupFindings(journal: Journal): FindingGroup[] {
  const first = journal.prepare<FindingRow>(
    `SELECT coalesce(finding.line, item.firstLine) AS line, original AS originalLine, code, severity,
       "column", params
     FROM finding LEFT JOIN item ON item.id = finding.item
       LEFT JOIN original ON original.line = coalesce(finding.line, item.firstLine)
     WHERE code = ? AND severity = ? ORDER BY 1 LIMIT ${firstCount}`,
  );
  const groups = journal
    .prepare<Omit<FindingGroup, 'first'>>(
      `SELECT code, severity, sum(lines) AS lines FROM (
         SELECT code, severity, count(DISTINCT line) AS lines FROM finding
         WHERE line IS NOT NULL AND code NOT IN (${leftOut}) GROUP BY code, severity
         UNION ALL
         SELECT code, severity, sum(json_extract(params, '$.found')) FROM finding WHERE code IN (${leftOut}) GROUP BY code, severity
         UNION ALL
         SELECT code, severity, sum(max(1, item.lines - coalesce(wrong.lines, 0))) FROM finding
         JOIN item ON item.id = finding.item LEFT JOIN ${wrongByItem} AS wrong ON wrong.item = item.id
         WHERE finding.line IS NULL GROUP BY code, severity
       ) GROUP BY code, severity ORDER BY lines DESC, code`,
    )
    .all();
  return groups.map((group) => ({
    ...group,
    first: first.all(group.code, group.severity).map(readFindingRow),
  }));
}
