import { open, rm, type FileHandle } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import type { ImportTexts } from '../../messages/import.ts';
import type { Texts } from '../../messages/texts.ts';
import { findingText } from '../finding-text.ts';
import { findingOf, type FindingRow } from '../job/findings.ts';
import type { Job } from '../job/job.ts';
import { outcomeSql } from '../job/schema.ts';
import { resultColumns } from '../map/columns.ts';
import type { Mapping } from '../map/map-header.ts';
import type { Outcome } from '../outcome.ts';
import type { Dialect } from '../read/dialect.ts';
import { csvCell } from './csv-cell.ts';
import { LineWriter } from './line-writer.ts';
import { OriginalBytes } from './original-bytes.ts';
import { ownBytes } from './own-bytes.ts';
import { writeAtomically } from './write-atomically.ts';

export interface ResultFiles {
  accepted: string | null;
  rejected: string | null;
}

export interface ReportOptions {
  /** The file that was imported. */
  path: string;
  dryRun: boolean;
  /** Where the result files go. */
  directory: string;
  dialect: Dialect;
  mapping: Mapping;
  texts: Texts;
  importTexts: ImportTexts;
}

interface ResultRow {
  line: number;
  offset: number;
  length: number;
  outcome: Outcome;
  declarationId: string | null;
}

/**
 * Writes what became of the lines. Both files begin with the
 * original bytes of each line; the rejected one is itself a file to correct and import.
 */
export async function writeResultFiles(job: Job, options: ReportOptions): Promise<ResultFiles> {
  // A dry run accepts nothing, so it has only what would have to be corrected.
  const accepted = options.dryRun
    ? null
    : await writeResult(job, options, 'accepted', ['accepted', 'duplicate'], acceptedCells(options));
  const rejected = await writeResult(job, options, 'rejected', ['rejected', 'held'], rejectedCells(job, options));
  return { accepted, rejected };
}

interface Cells {
  headers: readonly string[];
  of(row: ResultRow): string[];
}

const acceptedCells = ({ importTexts }: ReportOptions): Cells => ({
  headers: [resultColumns.status, resultColumns.declaration],
  of: ({ outcome, declarationId }) => [importTexts.outcome(outcome), declarationId ?? ''],
});

function rejectedCells(job: Job, { texts, importTexts }: ReportOptions): Cells {
  const findings = job.database.prepare(`SELECT * FROM finding WHERE line = ? AND severity = 'error' ORDER BY rowid`);
  return {
    headers: [resultColumns.status, resultColumns.code, resultColumns.column, resultColumns.text],
    of({ line, outcome }) {
      const found = findings.all(line) as unknown as FindingRow[];
      const join = (cells: (string | null)[]): string =>
        [...new Set(cells.filter((each) => each !== null))].join(' | ');
      return [
        importTexts.outcome(outcome),
        join(found.map(({ code }) => code)),
        join(found.map(({ column }) => column)),
        found.length > 0
          ? join(found.map((row) => findingText(findingOf(row), texts, importTexts)))
          : importTexts.reasonOf(outcome),
      ];
    },
  };
}

// A page at a time takes half the time of a row at a time, and memory stays flat.
const page = 5000;

/** The lines that ended so, in the order of the file. */
function* resultRows(job: Job, outcomes: readonly Outcome[]): Generator<ResultRow, void> {
  const select = job.database.prepare(
    `SELECT row.line, row.offset, row.length, declaration.declarationId, ${outcomeSql} AS outcome
     FROM row LEFT JOIN declaration ON declaration.id = row.declaration
     WHERE row.line > ? AND ${outcomeSql} IN (${outcomes.map(() => '?').join()}) ORDER BY row.line LIMIT ${page}`,
  );
  for (let last = 0; ;) {
    const rows = select.all(last, ...outcomes) as unknown as ResultRow[];
    yield* rows;
    if (rows.length < page) return;
    last = rows.at(-1)?.line ?? last;
  }
}

const byteOrderMark = Buffer.from([0xef, 0xbb, 0xbf]);
const nothing = Buffer.alloc(0);

/** Writes one file, and names it; null when no line ended so. */
async function writeResult(
  job: Job,
  options: ReportOptions,
  name: 'accepted' | 'rejected',
  outcomes: readonly Outcome[],
  cells: Cells,
): Promise<string | null> {
  const source = options.path;
  const path = join(options.directory, `${basename(source, extname(source))}.${name}.csv`);
  if (resultRows(job, outcomes).next().done === true) {
    // What an earlier run left would be taken for the result of this one.
    await rm(path, { force: true });
    return null;
  }
  const file = await open(source, 'r');
  try {
    const original = new OriginalBytes(file);
    await writeAtomically(path, (result) => writeLines(result, original, resultRows(job, outcomes), cells, options));
  } finally {
    await file.close();
  }
  return path;
}

async function writeLines(
  result: FileHandle,
  original: OriginalBytes,
  rows: Iterable<ResultRow>,
  cells: Cells,
  { dialect, mapping }: ReportOptions,
): Promise<void> {
  const writer = new LineWriter(result);
  const { separator } = dialect;
  const added = (texts: readonly string[]): string =>
    `${texts.map((text) => separator + csvCell(text, separator)).join('')}\r\n`;
  const own = mapping.headers.slice(0, mapping.ownWidth).map((each) => csvCell(each, separator));
  await writer.add(dialect.byteOrderMark ? byteOrderMark : nothing, own.join(separator) + added(cells.headers));
  for (const row of rows) {
    // Nearly always both are there: waiting for each of a million lines costs more than the lines do.
    const read = original.at(row.offset, row.length);
    const bytes = ownBytes(Buffer.isBuffer(read) ? read : await read, mapping, dialect);
    const full = writer.add(bytes, added(cells.of(row)));
    if (full !== undefined) await full;
  }
  await writer.flush();
}
