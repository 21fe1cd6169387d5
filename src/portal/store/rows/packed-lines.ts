import { lineFieldsThat, type SealedLineField } from '../../../domain/declaration/lines/line-fields.ts';
import { careByDay, packCareByDay } from '../../../domain/declaration/months/care-by-day.ts';
import type { DeclarationLine } from '../../../domain/declaration-content.ts';
import type { IsoDate } from '../../../domain/values/date.ts';

/**
 * The lines of a declaration as they are stored: by column, and a column in which all values are the same as one value.
 * They take a fifth of the room of the lines themselves, so that a batch writes less to the disk.
 */
type Packed = { [Column in keyof DeclarationLine]?: DeclarationLine[Column] | (DeclarationLine[Column] | null)[] };

/** Notes are kept by place in the list of lines. */
type Notes = Record<string, string>;

/**
 * All of it is sealed in one text, since to begin a seal takes most of its time. What 0.1.0 stored ends with the lines: its
 * notes were sealed apart, and its care by day is counted.
 */
type Kept = [count: number, lines: Packed, careByDay?: string | null, notes?: Notes];

const columns = lineFieldsThat(({ sealed }) => !sealed);

// The notes have room for one field: with a second one this does not compile, and they need another form.
export const sealedField: SealedLineField = 'note';

/** Packs lines as 0.1.0 did, without their notes. */
export function packLines(lines: readonly DeclarationLine[]): string {
  return JSON.stringify(keptLines(lines));
}

/** Packs lines with their notes, and with their care by day where that was counted. */
export function packCare(lines: readonly DeclarationLine[], careByDay?: string): string {
  const kept = keptLines(lines);
  const notes = notesOf(lines);
  if (careByDay !== undefined || notes !== undefined) kept.push(careByDay ?? null);
  if (notes !== undefined) kept.push(notes);
  return JSON.stringify(kept);
}

function keptLines(lines: readonly DeclarationLine[]): Kept {
  const packed: Record<string, unknown> = {};
  for (const column of columns) {
    const first = lines[0]?.[column];
    if (isInAll(lines, column, first)) {
      if (first !== undefined) packed[column] = first;
    } else packed[column] = lines.map((line) => line[column]);
  }
  return [lines.length, packed];
}

function isInAll(lines: readonly DeclarationLine[], column: keyof DeclarationLine, value: unknown): boolean {
  for (const line of lines) if (line[column] !== value) return false;
  return true;
}

function notesOf(lines: readonly DeclarationLine[]): Notes | undefined {
  let notes: Notes | undefined;
  for (const [place, line] of lines.entries()) {
    const note = line[sealedField];
    if (note !== undefined) (notes ??= {})[place] = note;
  }
  return notes;
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
  return linesOf(read(text));
}

/** With their notes, which nobody needs who counts; those that were sealed apart are handed in. */
export function unpackNotedLines(text: string, sealedApart?: string): DeclarationLine[] {
  const stored = read(text);
  const apart = sealedApart === undefined ? undefined : (JSON.parse(sealedApart) as Notes);
  const notes = (isPacked(stored) ? stored[3] : undefined) ?? apart;
  const lines = linesOf(stored);
  if (notes === undefined) return lines;
  return lines.map((line, place) => {
    const note = notes[place];
    return note === undefined ? line : { ...line, [sealedField]: note };
  });
}

/** The care by day, packed. */
export function careByDayOf(text: string): string {
  const stored = read(text);
  const counted = isPacked(stored) ? stored[2] : undefined;
  return counted ?? packCareByDay(careByDay(linesOf(stored)));
}

type Stored = Kept | DeclarationLine[];

function read(text: string): Stored {
  return JSON.parse(text) as Stored;
}

function linesOf(stored: Stored): DeclarationLine[] {
  if (!isPacked(stored)) return stored;
  const [count, packed] = stored;
  return Array.from({ length: count }, (_, index) => lineAt(packed, index));
}

/** Tells packed lines from those of a portal that was made earlier, which holds them one by one. */
function isPacked(stored: Stored): stored is Kept {
  return typeof stored[0] === 'number';
}

export function daysOf(text: string): IsoDate[] {
  return unpackLines(text).map(({ date }) => date);
}
