import type { FileFinding } from '../messages/file-findings.ts';
import type { ImportKindName } from '../messages/import-texts.ts';
import type { Finding } from './finding.ts';
import type { FieldColumns } from './columns/column-of-path.ts';
import type { Column } from './columns/columns.ts';
import type { Mapping } from './columns/map-header.ts';
import type { CsvRecord } from './file/csv-record.ts';
import type { Dialect } from './file/dialect.ts';
import type { SentItem } from './item.ts';
import type { Answer } from './destination.ts';

/** How one file is read. */
export interface FileForm {
  dialect: Dialect;
  mapping: Mapping;
}

/** What one record of the file says of one item: nearly always all of it. */
export interface Part {
  line: number;
  /** Where the bytes of the line stand in the file, without the line ending. */
  offset: number;
  length: number;
  /** The second of two parts of one line. */
  more: boolean;
  /**
   * What makes lines one item: the agreement, and the month within it; or the budget holder, and the care provider. A
   * line without the second may belong to any item of the first; without the first it belongs to none.
   */
  owner: string | undefined;
  period: string | undefined;
  /** What all lines of an item agree on, in the order of `headColumns`; undefined when it cannot be read. */
  head: readonly (string | undefined)[] | undefined;
  /** The sender's own reference of this line. */
  reference: string | undefined;
  /** JSON; undefined when a cell cannot be read. */
  content: string | undefined;
  minutes: number;
  cents: number;
  /** It is not to be sent. */
  wrong: boolean;
  findings: readonly Finding[];
}

export interface PartReader {
  /** One part, nearly always; none when the record is blank or a row of totals. */
  read(record: CsvRecord): readonly Part[];
  /** What was found when all records were read. */
  end(): readonly Finding[];
}

/** The lines of one item, in the order of the file. */
export interface StagedItem {
  id: number;
  owner: string;
  period: string;
  head: readonly (string | null)[];
  lines: readonly StagedLine[];
  /** The number of an earlier record that this one takes the place of. */
  replaces: string | null;
}
export interface StagedLine {
  line: number;
  /** The second of two parts of one line. */
  more: boolean;
  reference: string;
  content: string;
}

/** An item as the portal takes it. */
export type Composed = Pick<SentItem, 'reference' | 'json' | 'lines'>;

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
  /** What is said of a record that was made before and came to nothing, by its status: to call it a duplicate would hide that. */
  readonly deadDuplicates: Readonly<Record<string, FileFinding>>;
}
