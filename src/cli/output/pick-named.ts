import { closest } from '../../messages/write/closest.ts';
import { CliError } from '../failure/cli-error.ts';
import { pick } from './select.ts';
import { valueAt } from './view.ts';

/** The lists of the API whose items are the rows of an answer. */
const lists = ['items', 'results'] as const;

/** The fields that were asked for, of an answer that has no view: of the record itself, or of each row of a list. */
export function pickNamed(answer: unknown, wanted: string | undefined): unknown {
  if (wanted === undefined) return answer;
  const paths = wanted.split(',').map((path) => path.trim());
  const list = lists.find((name) => Array.isArray(valueAt(answer, name)));
  const only = (row: unknown): unknown =>
    pick(row, { fields: paths.map((path) => ({ path, kind: 'text' })), sections: [], chosen: true });

  if (list === undefined) {
    refuseUnknown(paths, [answer]);
    return only(answer);
  }
  const document = answer as Readonly<Record<string, unknown>>;
  const rows = document[list] as readonly unknown[];
  refuseUnknown(paths, rows);
  return { ...document, [list]: rows.map(only) };
}

/** Of an empty list nothing is known, and nothing is left out of it. */
function refuseUnknown(paths: readonly string[], rows: readonly unknown[]): void {
  if (rows.length === 0) return;
  const allowed = [...new Set(rows.flatMap((row) => pathsIn(row)))];
  for (const field of paths) {
    if (!rows.some((row) => valueAt(row, field) !== undefined))
      throw new CliError('unknown-field', { field, allowed, suggestions: closest(field, allowed) });
  }
}

/** The names in a record; a list is one place. */
function pathsIn(record: unknown): string[] {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return [];
  return Object.entries(record).flatMap(([key, value]) => [key, ...pathsIn(value).map((path) => `${key}.${path}`)]);
}
