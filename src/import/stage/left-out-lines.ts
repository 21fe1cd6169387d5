import type { Finding } from '../finding.ts';
import type { CsvRecord } from '../file/records/csv-record.ts';
import type { FileForm } from '../kind.ts';
import type { RowKind } from './row-kind.ts';
import type { FileFinding } from '../../messages/file-findings.ts';

const namedLines = 10;

/** Counts lines that hold no care and are not sent, and keeps where the first of them stand. */
class LeftOutCount {
  #count = 0;
  readonly #lines: number[] = [];
  readonly #code: FileFinding;

  constructor(code: FileFinding) {
    this.#code = code;
  }

  add(line: number): void {
    this.#count += 1;
    if (this.#lines.length < namedLines) this.#lines.push(line);
  }

  findings(): Finding[] {
    const [line] = this.#lines;
    if (line === undefined) return [];
    const lines = [...this.#lines.map(String), ...(this.#count > namedLines ? ['…'] : [])];
    const params = { found: this.#count, lines };
    return [{ line, code: this.#code, severity: 'warning', column: null, params }];
  }
}

/** Tells that a title was left out. */
export function titleFindings({ dialect: { titleLines = [] } }: Pick<FileForm, 'dialect'>): Finding[] {
  const titles = new LeftOutCount('TITLE_LINES');
  for (const line of titleLines) titles.add(line);
  return titles.findings();
}

// A longer run of rows is no tail of totals.
const longestTail = 20;

/** Rows that hold no care wherever they stand. */
export type LeftOutKind = Exclude<RowKind, 'line' | 'total' | 'other-header'>;

/** Rows that hold no care, and rows of totals after the last line of care. They are left out, and the findings tell so. */
export class LeftOutLines {
  readonly #counts: Readonly<Record<LeftOutKind, LeftOutCount>> = {
    blank: new LeftOutCount('BLANK_LINES'),
    zero: new LeftOutCount('ZERO_LINES'),
    header: new LeftOutCount('HEADER_LINES'),
    footer: new LeftOutCount('FOOTER_LINES'),
  };
  #tail: CsvRecord[] = [];

  add(kind: LeftOutKind, { line }: CsvRecord): void {
    this.#counts[kind].add(line);
  }

  get tail(): readonly CsvRecord[] {
    return this.#tail;
  }

  /** Keeps a row of totals apart until it is known what follows it. Gives back the rows that cannot be at the end. */
  addTotal(record: CsvRecord): CsvRecord[] {
    this.#tail.push(record);
    return this.#tail.length > longestTail ? this.takeTotals() : [];
  }

  get endsInTotals(): boolean {
    return this.#tail.length > 0;
  }

  /** Takes the rows of totals after which a line of care follows: they stand in the middle of the file. */
  takeTotals(): CsvRecord[] {
    const totals = this.#tail;
    this.#tail = [];
    return totals;
  }

  findings(): Finding[] {
    const totals = new LeftOutCount('TOTAL_ROWS');
    for (const { line } of this.#tail) totals.add(line);
    return [...Object.values(this.#counts).flatMap((count) => count.findings()), ...totals.findings()];
  }
}
