import { open, rm, type FileHandle } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { writeAtomically } from '../../files/write-atomically.ts';
import type { ImportTexts } from '../../messages/import.ts';
import type { Texts } from '../../messages/texts.ts';
import type { Job } from '../job/job.ts';
import type { Kind } from '../kinds/kind.ts';
import { resultColumns } from '../map/columns.ts';
import type { Mapping } from '../map/map-header.ts';
import type { Outcome, Totals } from '../outcome.ts';
import type { Dialect } from '../read/dialect.ts';
import { charsets } from '../read/encoding.ts';
import { csvCell } from './csv-cell.ts';
import { LineWriter } from './line-writer.ts';
import { originalBytes } from './original-bytes.ts';
import { ownBytes } from './own-bytes.ts';
import { ItemEnds, reasonsOf, resultLines, type ResultLine } from './result-lines.ts';

export interface ResultFiles {
  accepted: string | null;
  rejected: string | null;
}

export interface ReportOptions {
  kind: Pick<Kind, 'name'>;
  /** The file that was imported. */
  path: string;
  /** What the result files are called after; the file when absent. */
  name?: string | undefined;
  dryRun: boolean;
  /** Where the result files go. */
  directory: string;
  dialect: Dialect;
  mapping: Mapping;
  texts: Texts;
  importTexts: ImportTexts;
  totals: Totals;
}

/** One of the two files: which lines, and what is added to each. */
interface Result {
  name: 'accepted' | 'rejected';
  outcomes: ReadonlySet<Outcome>;
  headers: readonly string[];
  cells: (line: ResultLine) => string[];
}

/**
 * Writes what became of the lines. Both files begin with the original bytes of each line; the rejected one is itself
 * a file to correct and import.
 */
export async function writeResultFiles(job: Job, options: ReportOptions): Promise<ResultFiles> {
  const ends = new ItemEnds(job);
  const [accepted, rejected] = [acceptedResult(ends, options), rejectedResult(job, options)];
  // A dry run accepts nothing, so it has only what would have to be corrected.
  const wanted = options.dryRun ? [rejected] : [accepted, rejected];
  const paths = await writeAll(job, ends, wanted, options);
  return { accepted: paths.get('accepted') ?? null, rejected: paths.get('rejected') ?? null };
}

const recordColumn = { declarations: resultColumns.declaration, agreements: resultColumns.agreement };

const acceptedResult = (ends: ItemEnds, { kind, importTexts }: ReportOptions): Result => ({
  name: 'accepted',
  outcomes: new Set(['accepted', 'duplicate']),
  headers: [resultColumns.status, recordColumn[kind.name]],
  cells: ({ entry, outcome }) => [importTexts.outcome(outcome), ends.recordOf(entry.item)],
});

function rejectedResult(job: Job, options: ReportOptions): Result {
  const reasons = reasonsOf(job, options);
  return {
    name: 'rejected',
    outcomes: new Set(['rejected', 'held', 'changed']),
    headers: [resultColumns.status, resultColumns.code, resultColumns.column, resultColumns.text],
    cells: (line) => [options.importTexts.outcome(line.outcome), ...reasons(line)],
  };
}

const pathOf = ({ directory, path, name = basename(path, extname(path)) }: ReportOptions, result: Result): string =>
  join(directory, `${name}.${result.name}.csv`);

/** Writes each file that has lines, and names it by its result. */
async function writeAll(
  job: Job,
  ends: ItemEnds,
  results: readonly Result[],
  options: ReportOptions,
): Promise<Map<Result['name'], string>> {
  const paths = new Map<Result['name'], string>();
  const source = await open(options.path, 'r');
  try {
    for (const result of results) {
      const path = pathOf(options, result);
      const lines = [...result.outcomes].reduce((sum, outcome) => sum + options.totals[outcome].lines, 0);
      if (lines > 0) {
        await writeAtomically(path, (file) => writeLines(file, source, resultLines(job, ends), result, options));
        paths.set(result.name, path);
        // What an earlier run left would be taken for the result of this one.
      } else await rm(path, { force: true });
    }
  } finally {
    await source.close();
  }
  return paths;
}

const nothing = Buffer.alloc(0);

async function writeLines(
  file: FileHandle,
  source: FileHandle,
  pieces: Iterable<readonly ResultLine[]>,
  { outcomes, headers, cells }: Result,
  { dialect, mapping }: ReportOptions,
): Promise<void> {
  const writer = new LineWriter(file, dialect);
  const { separator, lineEnding } = dialect;
  const added = (texts: readonly string[]): string =>
    texts.map((text) => separator + csvCell(text, separator)).join('') + lineEnding;
  const own = mapping.headers.slice(0, mapping.ownWidth).map((each) => csvCell(each, separator));
  const mark = dialect.byteOrderMark ? charsets[dialect.encoding].byteOrderMark : nothing;
  const sepLine = dialect.sepLine ? `sep=${separator}${lineEnding}` : '';
  await writer.add(mark, sepLine + own.join(separator) + added(headers));
  for (const piece of pieces) {
    const wanted = piece.filter(({ outcome }) => outcomes.has(outcome));
    if (wanted.length === 0) continue;
    const original = await originalBytes(
      source,
      wanted.map(({ entry }) => entry),
    );
    for (const line of wanted) {
      // Nearly always there is room: waiting for each of a million lines costs more than the lines do.
      const bytes = original(line.entry);
      const isOwn = line.entry.plain && mapping.ownWidth === mapping.headers.length;
      const full = writer.add(isOwn ? bytes : ownBytes(bytes, mapping, dialect), added(cells(line)));
      if (full !== undefined) await full;
    }
  }
  await writer.flush();
}
