import type { FileFinding } from '../messages/file-findings.ts';
import type { ImportKindName } from '../messages/import-kinds.ts';
import type { Finding } from './finding.ts';
import type { FieldColumns } from './columns/column-of-path.ts';
import type { Column } from './columns/columns.ts';
import type { Mapping } from './columns/mapping.ts';
import type { CsvRecord } from './file/records/csv-record.ts';
import type { Dialect } from './file/dialect.ts';
import type { Composed, Part, SentItem, StagedItem } from './item.ts';
import type { Answer } from './destination.ts';

/** The form in which one file is read. */
export interface FileForm {
  dialect: Dialect;
  mapping: Mapping;
  /** Somebody told that the file is whole, though no line break may end its last line. */
  isWhole?: boolean;
}

export interface PartReader {
  /** A record gives one part, nearly always, and none when the record is blank or a row of totals. */
  read(record: CsvRecord): readonly Part[];
  /** Gives the findings that can only be made when all records were read. */
  end(): readonly Finding[];
}

/** Reads of a record only whose it is, as the reader of its kind does. */
export interface OwnerReader {
  /** The place of the only cell that it reads. */
  readonly position: number;
  /** The owner; undefined when the record does not tell. */
  read(record: CsvRecord): string | undefined;
}

/** Everything that the stages of an import must know of declarations, or of agreements. */
export interface Kind {
  readonly name: ImportKindName;
  readonly headColumns: readonly Column[];
  /** The finding of a line that differs in one of the head columns from the first line of its item. */
  readonly headDiffers: FileFinding;
  /** The largest number of lines that one item may have. */
  readonly lineLimit: number;
  /** Makes the reader of the records of one file, which are read in their order. */
  reader(form: FileForm): PartReader | Promise<PartReader>;
  /**
   * The thread that can read a file of this form with the same reader; undefined when that needs more than the form. Kinds of
   * which a file is never long have none.
   */
  thread?(form: FileForm): URL | undefined;
  /**
   * Tells whose each record is. It is undefined when a cell of any other column may still show that the whole file was
   * misread: nothing of such a file is sent before its end. Kinds of which all is read before anything is sent have none.
   */
  ownerReader?(form: FileForm): OwnerReader | undefined;
  /** Makes the text of an item, under a reference that follows from what the item says. */
  compose(item: StagedItem): Composed;
  /** Finds the lines of an item that was composed, with the amounts that were counted when each line was read. */
  linesOf(item: Pick<SentItem, 'json' | 'lines' | 'joined'>): { line: number; minutes: number; cents: number }[];
  readonly fieldColumns: FieldColumns;
  /**
   * Finds the number of an earlier record, when the only thing wrong is that there is one and that it says something
   * else.
   */
  earlierRecord(issues: Answer['issues']): string | undefined;
  /**
   * The findings of an item that differs from an earlier record: when the difference is found, when it is too late to
   * change the record, when the item has nothing of the record, and when the record was paid; and those after which it is
   * not tried again.
   */
  readonly reconciledCodes: {
    readonly differs: FileFinding;
    readonly tooLate: FileFinding;
    readonly partly?: FileFinding;
    readonly paid?: FileFinding;
    readonly final: readonly FileFinding[];
  };
  /** Issues that say nothing about the lines by themselves, when not all lines of an item are there. */
  readonly codesOfWhole: ReadonlySet<string>;
  /**
   * Whether a held line is told what it would be warned of: a draft may be unfinished, so that of an agreement everything
   * that is wrong with it is a warning.
   */
  readonly warnsOfHeld: boolean;
  /**
   * The findings of a record that was made before and came to nothing, by its status. Calling such a record a duplicate
   * would hide that.
   */
  readonly deadDuplicates: Readonly<Record<string, FileFinding>>;
  /** The column of the result file with the number of the record. */
  readonly resultColumn: string;
}
