import { mapHeader, type Mapping } from '../map/map-header.ts';
import { BrokenFileError } from './broken-file.ts';
import type { Dialect } from './dialect.ts';
import { readRecords } from './read-file.ts';

/** The columns of a file, from its first line. */
export async function readHeader(path: string, dialect: Dialect): Promise<Mapping> {
  for await (const [header] of readRecords(path, dialect)) {
    if (header === undefined) continue;
    const { mapping, problems } = mapHeader(header.fields, header.line);
    if (problems.length > 0) throw new BrokenFileError(problems);
    return mapping;
  }
  throw new BrokenFileError([{ code: 'FILE_EMPTY', line: 1, params: {} }]);
}
