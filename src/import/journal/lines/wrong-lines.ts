import type { Journal } from '../journal.ts';
import type { Amounts } from '../outcome.ts';

export type WrongLineWriter = (line: number, item: number, amounts: Amounts) => void;

/** Notes the lines that are wrong by themselves, with what stands in them. */
export function wrongLineWriter(journal: Journal): WrongLineWriter {
  const insert = journal.prepare('INSERT INTO wrong VALUES (?, ?, ?, ?, ?)');
  return (line, item, { lines, minutes, cents }) => void insert.run(line, item, lines, minutes, cents);
}

/** Finds which of some lines that follow each other are wrong by themselves, each as `line item`. */
export function wrongLineReader(journal: Journal): (first: number, last: number) => Set<string> {
  const select = journal.prepare<{ line: number; item: number }>(
    'SELECT line, item FROM wrong WHERE line >= ? AND line <= ?',
  );
  return (first, last) => new Set(select.all(first, last).map(({ line, item }) => `${line} ${item}`));
}

/** Notes the lines that tell whose they are, but not to which item they belong. */
export function addUnplaced(journal: Journal, lines: Iterable<{ owner: string; line: number }>): void {
  const insert = journal.prepare('INSERT OR IGNORE INTO unplaced VALUES (?, ?)');
  for (const { owner, line } of lines) insert.run(owner, line);
}

/**
 * Tells of an item whether lines of it were left out, or may have been: lines that do not tell whose they are may belong
 * to any item.
 */
export function leftOutLinesFinder(journal: Journal): (item: number) => boolean {
  const select = journal.prepare<unknown>('SELECT 1 FROM wrong WHERE item IN (0, ?) LIMIT 1');
  return (item) => select.get(item) !== undefined;
}
