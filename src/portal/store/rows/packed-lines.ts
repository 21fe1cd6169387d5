import { lineFieldsThat, type SealedLineField } from '../../../domain/declaration/lines/line-fields.ts';
import type { DeclarationLine } from '../../../domain/declaration-content.ts';
import type { IsoDate } from '../../../domain/values/date.ts';

/**
 * The lines of a declaration as they are stored: by column, and a column in which all values are the same as one value.
 * They take a fifth of the room of the lines themselves, so that a batch writes less to the disk.
 */
type Packed = { [Column in keyof DeclarationLine]?: DeclarationLine[Column] | (DeclarationLine[Column] | null)[] };

const columns = lineFieldsThat(({ sealed }) => !sealed);

/** Notes are kept by place in the list of lines: text that a person writes may be health data, so it is sealed. */
export type Notes = Record<string, string>;

// The sealed text has room for one field: with a second one this does not compile, and the text needs another form.
export const sealedField: SealedLineField = 'note';

/** Packs lines without their notes, which are sealed. */
export function packLines(lines: readonly DeclarationLine[]): string {
  const packed: Record<string, unknown> = {};
  for (const column of columns) {
    const first = lines[0]?.[column];
    if (lines.some((line) => line[column] !== first)) packed[column] = lines.map((line) => line[column]);
    else if (first !== undefined) packed[column] = first;
  }
  return JSON.stringify([lines.length, packed]);
}

function valueAt(values: unknown, index: number): unknown {
  return Array.isArray(values) ? (values[index] ?? undefined) : values;
}

function lineAt(packed: Packed, index: number): DeclarationLine {
  const line: Partial<Record<keyof DeclarationLine, unknown>> = {};
  for (const column of columns) {
    const value = valueAt(packed[column], index);
    if (value !== undefined) line[column] = value;
  }
  return line as unknown as DeclarationLine;
}

export function unpackLines(text: string): DeclarationLine[] {
  const stored = JSON.parse(text) as [number, Packed] | DeclarationLine[];
  if (!isPacked(stored)) return stored;
  const [count, packed] = stored;
  return Array.from({ length: count }, (_, index) => lineAt(packed, index));
}

/** Tells packed lines from those of a portal that was made earlier, which holds them one by one. */
function isPacked(stored: [number, Packed] | DeclarationLine[]): stored is [number, Packed] {
  return typeof stored[0] === 'number';
}

export function daysOf(text: string): IsoDate[] {
  return unpackLines(text).map(({ date }) => date);
}
