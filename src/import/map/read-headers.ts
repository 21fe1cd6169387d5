import { BrokenFileError } from '../read/broken-file.ts';
import type { Dialect } from '../read/dialect.ts';
import { readRecords } from '../read/read-file.ts';

/** The first line of a file, as it stands there. @throws BrokenFileError when there is none. */
export async function readHeaders(path: string, dialect: Dialect): Promise<{ headers: string[]; line: number }> {
  for await (const [header] of readRecords(path, dialect)) {
    if (header !== undefined) return { headers: header.fields, line: header.line };
  }
  throw new BrokenFileError([{ code: 'FILE_EMPTY', line: 1, params: {} }]);
}
