import { declarationLineReader, type ReadLine } from '../../../src/import/declarations/read-line.ts';
import { mapperFor } from '../../../src/import/column-sets.ts';
import type { Finding } from '../../../src/import/finding.ts';
import type { PinnedDialect } from '../../../src/import/file/dialect.ts';
import { examine, type Examination } from '../../../src/import/form/examine.ts';
import { readRecords } from '../../../src/import/file/read-file.ts';

export interface WholeFile extends Examination {
  lines: ReadLine[];
  /** Of the lines and of the file. */
  findings: Finding[];
}

/** Reads a file as an import does, from the first look to the last line. */
export async function readWhole(path: string, pinned?: PinnedDialect): Promise<WholeFile> {
  const { dialect, mapping } = await examine(path, mapperFor('declarations'), pinned);
  const reader = declarationLineReader({ mapping, dialect });
  const lines: ReadLine[] = [];
  let isHeader = true;
  for await (const records of readRecords(path, dialect)) {
    for (const record of records) {
      if (!isHeader) lines.push(...reader.read(record));
      isHeader = false;
    }
  }
  return { dialect, mapping, lines, findings: [...lines.flatMap(({ findings }) => findings), ...reader.end()] };
}
