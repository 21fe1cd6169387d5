import type { Sqlite } from './sqlite.ts';

/** The facts of a journal or a snapshot: a table of names, each with its value as JSON. */
export function readFacts<Facts>(sqlite: Sqlite): Partial<Facts> {
  const rows = sqlite.prepare<{ name: string; value: string }>('SELECT name, value FROM fact').all();
  return Object.fromEntries(rows.map(({ name, value }) => [name, JSON.parse(value) as unknown])) as Partial<Facts>;
}
