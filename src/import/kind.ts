import type { FileFinding } from '../messages/file-findings.ts';
import type { ImportKindName } from '../messages/import-texts.ts';
import type { Finding } from './finding.ts';
import type { FieldColumns } from './columns/column-of-path.ts';
import type { Column } from './columns/columns.ts';
import type { Mapping } from './columns/mapping.ts';
import type { CsvRecord } from './file/records/csv-record.ts';
import type { Dialect } from './file/dialect.ts';
import type { Composed, Part, SentItem, StagedItem } from './item.ts';
import type { Answer } from './destination.ts';

/** How one file is read. */
export interface FileForm {
  dialect: Dialect;
  mapping: Mapping;
}

export interface PartReader {
  /** One part, nearly always; none when the record is blank or a row of totals. */
  read(record: CsvRecord): readonly Part[];
  /** What was found when all records were read. */
  end(): readonly Finding[];
}

/** What the pipeline must know of what it imports. */
export interface Kind {
  readonly name: ImportKindName;
  readonly headColumns: readonly Column[];
  /** What is said of a line that differs from its first in one of those. */
  readonly headDiffers: FileFinding;
  /** Most lines of one item. */
  readonly lineLimit: number;
  /** What reads the records of one file, in their order. */
  reader(form: FileForm): PartReader | Promise<PartReader>;
  /** The item under a reference that follows from what it says. */
  compose(item: StagedItem): Composed;
  /** The lines of an item that was composed, with what was counted of each when it was read. */
  linesOf(item: Pick<SentItem, 'json' | 'lines'>): { line: number; minutes: number; cents: number }[];
  readonly fieldColumns: FieldColumns;
  /** The number of an earlier record, when nothing else is wrong than that there is one and it says something else. */
  earlierRecord(issues: Answer['issues']): string | undefined;
  /** What is said of an item that differs from an earlier record: as it is found, and when it is too late to change that. */
  readonly reconciledCodes: { readonly differs: FileFinding; readonly tooLate: FileFinding };
  /** What is said of a record that was made before and came to nothing, by its status: to call it a duplicate would hide that. */
  readonly deadDuplicates: Readonly<Record<string, FileFinding>>;
  /** Which of those is sent again when the sender asks for an update. */
  readonly sentAgainAfter: FileFinding | undefined;
  /** The column of the result file with the number of the record. */
  readonly resultColumn: string;
}
