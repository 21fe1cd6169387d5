/** A file that has columns which are not recognised. */
export interface ColumnsMissing {
  file: string;
  problems: readonly string[];
  /** The flags that would name them, as they are typed. */
  flags: readonly string[];
  /** The names of saved mappings with which all columns are found. */
  fitting: readonly string[];
}

/** What may be wrong with a workbook itself. */
export type WorkbookProblem =
  'damaged' | 'encrypted' | 'binary' | 'too-large' | 'too-many-sheets' | 'cell-too-long' | 'struck-through';

/** A sheet was named that a workbook does not have. */
export interface UnknownSheet {
  file: string;
  name: string;
  sheets: readonly string[];
  suggestions: readonly string[];
}

/** Rows or columns of a sheet hold something and are hidden. */
export interface SheetHidden {
  file: string;
  sheet: string;
  rows: readonly number[];
  columns: readonly string[];
}

/** The value that an option or an argument takes. */
export interface WantedValue {
  expected:
    | 'text'
    | 'name'
    | 'address-or-code'
    | 'short-name'
    | 'agb-code'
    | 'kvk-number'
    | 'count'
    | 'date'
    | 'month'
    | 'amount'
    | 'hours'
    | 'id'
    | 'choice'
    | 'file'
    | 'folder'
    | 'url'
    | 'database'
    | 'duration'
    | 'line'
    | 'rate'
    | 'raise'
    | 'percentage'
    | 'agreementHours'
    | 'newAgreement'
    | 'functionAmount'
    | 'chainEnd'
    | 'column'
    | 'error-limit'
    | 'percent'
    | 'pause'
    | 'statusShare'
    | 'slowness'
    | 'json';
  choices: readonly string[];
  limits?: { min: number; max: number };
  /** A record number as it should look. */
  example?: string;
}

/** A value on the command line that cannot be read. */
export interface InvalidValue extends WantedValue {
  /** The flag, argument or environment variable. */
  place: string;
  typed: string;
  suggestions: readonly string[];
}

/** A file that was changed after an import of it was stopped half-way. */
export interface ChangedSince {
  file: string;
  job: string;
  answered: number;
  lines: number;
  bytesBefore: number;
  bytesAfter: number;
  /** First line that is longer or shorter now. */
  line: number | undefined;
}
