import type { Finding } from '../finding.ts';
import type { Mapping } from '../map/map-header.ts';
import type { CsvRecord } from '../read/csv-record.ts';
import type { Dialect } from '../read/dialect.ts';

/** How one file is read. */
export interface Form {
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
   * What makes lines one item: the agreement, and the month within it. A line without the second may belong to any
   * item of the first; without the first it belongs to none.
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

/** What the pipeline must know of what it imports. */
export interface Kind {
  readonly name: 'declarations' | 'agreements';
  readonly headColumns: readonly string[];
  /** Most lines of one item. */
  readonly lineLimit: number;
  /** What reads the records of one file, in their order. */
  reader(form: Form): PartReader;
  /** The item as the portal takes it, under a reference that follows from what it says. */
  compose(item: StagedItem): { reference: string; json: string };
  /** The lines of an item that was composed, with what was counted of each when it was read. */
  linesOf(json: string): { line: number; minutes: number; cents: number }[];
}
