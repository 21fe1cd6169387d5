import type { Finding } from '../../finding.ts';
import type { Journal } from '../journal.ts';
import { readFindingRow, type FindingRow } from './finding-row.ts';

/** Finds what is wrong with a line, and what is wrong with all lines of an item. */
export interface ErrorReader {
  ofLine(line: number): Finding[];
  ofItem(item: number): Finding[];
}

export function errorReader(journal: Journal): ErrorReader {
  const ofLine = journal.prepare<FindingRow>(
    `SELECT * FROM finding WHERE line = ? AND severity = 'error' ORDER BY rowid`,
  );
  const ofItem = journal.prepare<FindingRow>(
    `SELECT * FROM finding WHERE item = ? AND line IS NULL AND severity = 'error' ORDER BY rowid`,
  );
  return {
    ofLine: (line) => ofLine.all(line).map(readFindingRow),
    ofItem: (item) => ofItem.all(item).map(readFindingRow),
  };
}
