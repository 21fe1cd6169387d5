import { open, rm, type FileHandle } from 'node:fs/promises';
import { writeAtomically } from '../../files/write-atomically.ts';
import type { ImportTexts } from '../../messages/import-texts.ts';
import type { Texts } from '../../messages/shape/texts.ts';
import type { Journal } from '../journal/journal.ts';
import type { Kind } from '../kind.ts';
import { originalLineAt, resultColumns } from '../columns/columns.ts';
import type { Mapping } from '../columns/mapping.ts';
import { originalLineReader } from '../journal/lines/original-lines.ts';
import type { Outcome, Totals } from '../journal/outcome.ts';
import type { Dialect } from '../file/dialect.ts';
import { charsets, encodeText } from '../file/encoding.ts';
import { readRecords } from '../file/read-file.ts';
import { ByteTextWriter, bytesOf, byteText, readLines } from './byte-text.ts';
import { csvCell } from './csv-cell.ts';
import { placeResults, type ResultName, type ResultPlace } from './result-names.ts';
import type { ResultStamp } from './result-stamp.ts';
import { originalBytes } from './original-bytes.ts';
import { ItemOutcomes, reasonReader, resultLines, type ResultLine } from './result-lines.ts';

/** The paths of the files with accepted and with rejected lines; null when there are no such lines. */
export interface ResultFiles {
  accepted: string | null;
  rejected: string | null;
  /** The rejected lines as a workbook, when they came from one. */
  workbook: string | null;
  /** The new path of a rejected file of an earlier run, when somebody had corrected lines in it. */
  kept: string | null;
}

export interface ReportOptions extends ResultPlace {
  kind: Pick<Kind, 'resultColumn'>;
  dryRun: boolean;
  /** The lines came from a workbook, so that the rejected ones are left as one too. */
  ofWorkbook: boolean;
  dialect: Dialect;
  mapping: Mapping;
  texts: Texts;
  importTexts: ImportTexts;
  totals: Totals;
}

/** One of the two files: which lines, and what is added to each. */
interface Result {
  name: Exclude<ResultName, 'workbook'>;
  outcomes: ReadonlySet<Outcome>;
  headers: readonly string[];
  /** The cells that are added to a line, as they stand in the file. */
  added: (line: ResultLine) => string;
}

/**
 * Writes what became of the lines. Both files begin with the original bytes of each line; the rejected one is itself
 * a file to correct and import.
 */
export async function writeResultFiles(journal: Journal, options: ReportOptions): Promise<ResultFiles> {
  const ends = new ItemOutcomes(journal);
  const accepted = acceptedResult(ends, options);
  const rejected = rejectedResult(journal, options);
  // A dry run accepts nothing, so it has only what would have to be corrected.
  const wanted = options.dryRun ? [rejected] : [accepted, rejected];
  const stamps = await placeResults(options, journal.facts);
  const keptWorkbook = await stamps.workbook.keepEdited();
  const kept = (await stamps.rejected.keepEdited()) ?? keptWorkbook;
  const paths = await writeAll(journal, ends, wanted, options, stamps);
  const written = { accepted: paths.get('accepted') ?? null, rejected: paths.get('rejected') ?? null };
  const workbook = await leaveWorkbook(journal, written.rejected, options, stamps.workbook);
  return { ...written, workbook, kept };
}

function acceptedResult(ends: ItemOutcomes, { kind, importTexts, dialect: { separator } }: ReportOptions): Result {
  const taken = ['accepted', 'duplicate'] as const;
  const words = new Map<Outcome, string>(
    taken.map((outcome) => [outcome, separator + csvCell(importTexts.outcome(outcome), separator) + separator]),
  );
  return {
    name: 'accepted',
    outcomes: new Set(taken),
    headers: [resultColumns.status, kind.resultColumn],
    added: ({ entry, outcome }) => `${words.get(outcome)}${ends.recordOf(entry.item)}`,
  };
}

function rejectedResult(journal: Journal, options: ReportOptions): Result {
  const reasons = reasonReader(journal, options);
  const numbers = lineNumbers(journal, options.mapping);
  const { separator } = options.dialect;
  return {
    name: 'rejected',
    outcomes: new Set(['rejected', 'held', 'changed']),
    headers: [resultColumns.line, resultColumns.status, resultColumns.code, resultColumns.column, resultColumns.text],
    added: (line) => cellsOf([numbers(line), options.importTexts.outcome(line.outcome), ...reasons(line)], separator),
  };
}

/** Numbers a line as the first file does. A line that was added to a corrected file has no number there. */
function lineNumbers(journal: Journal, { headers }: Mapping): (line: ResultLine) => string {
  if (originalLineAt(headers) < 0) return ({ entry }) => String(entry.line);
  const originalOf = originalLineReader(journal);
  return ({ entry }) => String(originalOf(entry.line) ?? '');
}

function cellsOf(texts: readonly string[], separator: string): string {
  return texts.map((text) => separator + csvCell(text, separator)).join('');
}

/** Writes each file that has lines, and names it by its result. */
async function writeAll(
  journal: Journal,
  ends: ItemOutcomes,
  results: readonly Result[],
  options: ReportOptions,
  stamps: Readonly<Record<ResultName, ResultStamp>>,
): Promise<Map<ResultName, string>> {
  const paths = new Map<ResultName, string>();
  const source = await open(options.path, 'r');
  try {
    for (const result of results) {
      const stamp = stamps[result.name];
      const { path } = stamp;
      const lines = [...result.outcomes].reduce((sum, outcome) => sum + options.totals[outcome].lines, 0);
      if (lines > 0) {
        const write = async (file: FileHandle): Promise<void> => {
          await writeLines(file, source, resultLines(journal, ends), result, options);
          await stamp.leave(file);
        };
        await writeAtomically(path, write, journal.facts.id);
        paths.set(result.name, path);
        // A file of an earlier run of this import is removed: it would be taken for the result of this one.
      } else await rm(path, { force: true });
    }
  } finally {
    await source.close();
  }
  return paths;
}

/** Leaves what is rejected as a workbook too, for who works in one: the same cells as in the file that is there. */
async function leaveWorkbook(
  journal: Journal,
  rejected: string | null,
  { ofWorkbook, dialect }: ReportOptions,
  stamp: ResultStamp,
): Promise<string | null> {
  const { path } = stamp;
  if (rejected === null || !ofWorkbook) {
    if ((await stamp.state()) === 'left') await rm(path, { force: true });
    return null;
  }
  // Only who has a workbook waits for what writes one.
  const { writeWorkbook } = await import('../workbook/written/write-workbook.ts');
  const { titleLines: _, ...form } = dialect;
  const write = async (file: FileHandle): Promise<void> => {
    await writeWorkbook(file, cellsIn(rejected, form));
    await stamp.leave(file);
  };
  await writeAtomically(path, write, journal.facts.id);
  return path;
}

async function* cellsIn(path: string, dialect: Dialect): AsyncGenerator<readonly string[]> {
  for await (const records of readRecords(path, dialect)) for (const { fields } of records) yield fields;
}

async function writeLines(
  file: FileHandle,
  source: FileHandle,
  pieces: Iterable<readonly ResultLine[]>,
  { outcomes, headers, added }: Result,
  { dialect, mapping }: ReportOptions,
): Promise<void> {
  const writer = new ByteTextWriter(file);
  const encoded = encoderOf(dialect);
  const { lineEnding } = dialect;
  await writer.add(encoded(headOf(mapping, dialect) + cellsOf(headers, dialect.separator) + lineEnding));
  const isOwn = mapping.ownWidth === mapping.headers.length;
  for (const piece of pieces) {
    const wanted = piece.filter(({ outcome }) => outcomes.has(outcome));
    if (wanted.length === 0) continue;
    const original = await readLines(
      source,
      wanted.map(({ entry }) => entry),
    );
    let text = '';
    for (const line of wanted) {
      const own = original(line.entry);
      text += isOwn && line.entry.plain ? own : byteText(originalBytes(bytesOf(own), mapping, dialect));
      text += encoded(added(line) + lineEnding);
    }
    await writer.add(text);
  }
  await writer.flush();
}

/** The text before the first line, as the file has it, without the columns of an earlier import. */
function headOf({ headers, ownWidth }: Mapping, { separator, lineEnding, byteOrderMark, sepLine }: Dialect): string {
  const own = headers.slice(0, ownWidth).map((each) => csvCell(each, separator));
  const mark = byteOrderMark ? '\ufeff' : '';
  return mark + (sepLine ? `sep=${separator}${lineEnding}` : '') + own.join(separator);
}

const ASCII = /^[\r\n\x20-\x7e]*$/;

/** Makes the encoder of texts to the bytes of the file. Nearly all texts are the same in every encoding of one byte. */
function encoderOf(dialect: Dialect): (text: string) => string {
  const isOneByte = charsets[dialect.encoding].unit === 1;
  return (text) => (isOneByte && ASCII.test(text) ? text : byteText(encodeText(text, dialect)));
}
