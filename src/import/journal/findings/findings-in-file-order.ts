import type { Finding } from '../../finding.ts';
import type { Journal } from '../journal.ts';
import { readFindingRow, type FindingRow } from './finding-row.ts';

/** A finding with how many lines it is about: one, or all lines of an item, of which `line` is the first. */
export interface CountedFinding extends Finding {
  lines: number;
}

/** Everything that was found, in the order of the file. */
export function* findingsInFileOrder(journal: Journal): Generator<CountedFinding, void> {
  const select = journal.prepare<FindingRow & { lines: number }>(
    `SELECT coalesce(finding.line, item.firstLine) AS line, original AS originalLine, code, severity,
       "column", params,
       CASE WHEN finding.line IS NULL THEN max(1, item.lines) ELSE 1 END AS lines
     FROM finding LEFT JOIN item ON item.id = finding.item
       LEFT JOIN original ON original.line = coalesce(finding.line, item.firstLine)
     ORDER BY 1, finding.rowid`,
  );
  for (const row of select.iterate()) yield readFindingRow(row);
}
