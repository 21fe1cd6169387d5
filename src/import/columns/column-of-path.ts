import type { Column } from './columns.ts';
import type { Mapping } from './mapping.ts';

/**
 * The columns that each field of what is sent comes from. Of several columns the first one that the file has counts.
 */
export type FieldColumns = Readonly<Record<string, readonly Column[]>>;

/** Finds the header, as the file has it, of the column that a path in what was sent came from. */
export function columnOfPath(fields: FieldColumns, { headers, positions }: Mapping, path: string): string | null {
  const field = path.split('.').findLast((each) => !/^\d+$/.test(each));
  const columns = fields[field ?? ''] ?? [];
  const position = columns.map((column) => positions[column]).find((each) => each !== undefined);
  return position === undefined ? null : (headers[position]?.trim() ?? null);
}
