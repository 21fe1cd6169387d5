import { BrokenFileError } from '../../../../import/file/broken-file.ts';
import { hasContent } from '../../../../import/file/records/csv-record.ts';
import { RecordReader } from '../../../../import/file/records/record-reader.ts';
import { CliError } from '../../../failure/cli-error.ts';

/** What one line of a file says, by the name of its column; a line of JSON is counted from 1. */
export interface Row {
  line: number;
  values: ReadonlyMap<string, unknown>;
}
export interface Rows {
  names: readonly string[];
  rows: readonly Row[];
}

export function readRows(file: string, text: string, form: 'json' | 'csv'): Rows {
  const read = form === 'json' ? jsonRows(file, text) : csvRows(file, text);
  if (read.rows.length === 0) throw new CliError('payroll-file-empty', { file });
  return read;
}

function jsonRows(file: string, text: string): Rows {
  const document = parse(file, text);
  const listed: readonly unknown[] = Array.isArray(document) ? document : listIn(document);
  const rows = listed.map((one, index): Row => {
    if (typeof one !== 'object' || one === null) throw new CliError('payroll-file-empty', { file });
    return { line: index + 1, values: new Map(Object.entries(one)) };
  });
  return { names: [...new Set(rows.flatMap(({ values }) => [...values.keys()]))], rows };
}

/** As `-o json` writes a list, or as the portal takes it. */
function listIn(document: unknown): readonly unknown[] {
  if (typeof document !== 'object' || document === null) return [];
  const { items, lines } = document as Record<string, unknown>;
  const list = lines ?? items;
  return Array.isArray(list) ? list : [];
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The parser's own text quotes what it read, which may be personal.
    throw new CliError('json-invalid', { file }, { cause: error });
  }
}

function csvRows(file: string, text: string): Rows {
  const [head, ...records] = recordsOf(file, text).filter(hasContent);
  const names = head?.fields.map((name) => name.trim()) ?? [];
  const rows = records.map(({ line, fields }): Row => {
    if (fields.length > names.length) throw new CliError('payroll-cells-excess', { file, line });
    return { line, values: new Map(names.map((name, at) => [name, fields[at] ?? ''])) };
  });
  return { names: names.filter((name) => name !== ''), rows };
}

function recordsOf(file: string, text: string) {
  try {
    const reader = new RecordReader({ separator: ';', encoding: 'utf-8' });
    return [...reader.push(Buffer.from(text)), ...reader.end()];
  } catch (error) {
    if (!(error instanceof BrokenFileError)) throw error;
    throw new CliError('payroll-file-broken', { file, line: error.problems[0]?.line ?? 1 }, { cause: error });
  }
}
