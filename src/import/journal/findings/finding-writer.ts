import type { Finding } from '../../finding.ts';
import type { Journal } from '../journal.ts';

/** A finding of one line, or of all lines of an item. */
export type NotedFinding = Omit<Finding, 'line'> & { line: number | null };

export type FindingWriter = (item: number, finding: NotedFinding) => void;

/** Notes findings of a job: of a line, of an item as a whole when `line` is null, of the file when `item` is 0. */
export function findingWriter(journal: Journal): FindingWriter {
  const insert = journal.prepare('INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?)');
  return (item, { line, code, severity, column, params }) => {
    insert.run(line, item, code, severity, column, JSON.stringify(params));
  };
}
