import type { FileFinding } from '../../messages/import-findings.ts';
import { BrokenFileError } from './broken-file.ts';
import { hasContent, type CsvRecord } from './csv-record.ts';
import { detectForm } from './detect-form.ts';
import type { TextForm } from './dialect.ts';
import { otherKind } from './file-kind.ts';
import type { MapHeader } from './map-columns.ts';
import type { PinnedDialect } from './pinned-dialect.ts';
import { readSample } from './sample.ts';
import { sampleRecords } from './sample-records.ts';

/** The beginning of a file, cut into lines. */
export interface Table {
  form: TextForm;
  header: CsvRecord;
  lines: CsvRecord[];
  /** There is no more to the file than this. */
  whole: boolean;
}

/** @throws BrokenFileError when it is no table. */
export async function openTable(path: string, pinned: PinnedDialect, map: MapHeader): Promise<Table> {
  const sample = await readSample(path);
  const kind = otherKind(sample.bytes);
  if (kind !== undefined) throw broken('FILE_KIND', 1, { found: kind });
  const form = detectForm(sample, pinned, map);
  const [header, ...lines] = sampleRecords(sample, form)
    .slice(form.sepLine ? 1 : 0)
    .filter(hasContent);
  if (header === undefined) throw broken(sample.whole ? 'FILE_EMPTY' : 'LINE_TOO_LONG', 1);
  return { form, header, lines, whole: sample.whole };
}

export const broken = (code: FileFinding, line: number, params = {}): BrokenFileError =>
  new BrokenFileError([{ code, line, params }]);
