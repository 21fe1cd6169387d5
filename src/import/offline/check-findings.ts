import { readFindingRow, type FindingRow } from '../journal/findings.ts';
import type { Finding } from '../finding.ts';
import type { Journal } from '../journal/journal.ts';
import type { Mapping } from '../columns/mapping.ts';

/** A finding with how many lines it is about: one, or all lines of a declaration, of which `line` is the first. */
export interface CheckFinding extends Finding {
  lines: number;
  /** Where the column stands, counted from 1; null when it is about the whole line. */
  position: number | null;
}

/** All that was found, in the order of the file. */
export function* checkFindings(job: Journal, { headers }: Mapping): Generator<CheckFinding, void> {
  const places = new Map(headers.map((header, place) => [header.trim(), place + 1]));
  const rows = job.database
    .prepare(
      `SELECT coalesce(finding.line, item.firstLine) AS line, code, severity, "column", params,
         CASE WHEN finding.line IS NULL THEN max(1, item.lines) ELSE 1 END AS lines
       FROM finding LEFT JOIN item ON item.id = finding.item ORDER BY 1, finding.rowid`,
    )
    .iterate() as Iterable<unknown> as Iterable<FindingRow & { lines: number }>;
  for (const row of rows) {
    const position = row.column === null ? null : (places.get(row.column) ?? null);
    yield { ...readFindingRow(row), lines: row.lines, position };
  }
}
