import type { Journal } from '../journal.ts';

/** Most files have no line of ours before, so that the longest number is one that a file of people could have. */
const NUMBER = /^[1-9]\d{0,8}$/;

/** Notes on which line of the first file a line of a corrected file stood; a cell that is no number tells nothing. */
export function originalLineWriter(journal: Journal): (line: number, cell: string) => void {
  const insert = journal.prepare('INSERT OR REPLACE INTO original VALUES (?, ?)');
  return (line, cell) => {
    const text = cell.trim();
    if (NUMBER.test(text)) insert.run(line, Number(text));
  };
}

/** Finds on which line of the first file a line stood; undefined when nobody knows. */
export function originalLineReader(journal: Journal): (line: number) => number | undefined {
  const select = journal.prepare<{ original: number }>('SELECT original FROM original WHERE line = ?');
  return (line) => select.get(line)?.original;
}
