import type { Column } from './columns.ts';
import type { Mapping } from './mapping.ts';

/** Which columns the fields of what is sent come from; of several it is the first that the file has. */
export type FieldColumns = Readonly<Record<string, readonly Column[]>>;

/** The header, as the file has it, of the column that a path in what was sent came from. */
export function columnOfPath(fields: FieldColumns, { headers, positions }: Mapping, path: string): string | null {
  const field = path.split('.').findLast((each) => !/^\d+$/.test(each));
  const columns = fields[field ?? ''] ?? [];
  const position = columns.map((column) => positions[column]).find((each) => each !== undefined);
  return position === undefined ? null : (headers[position]?.trim() ?? null);
}
