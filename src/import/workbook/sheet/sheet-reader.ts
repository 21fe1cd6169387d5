import { columnLetters, parsePlace } from './cell-place.ts';
import { longestCell, mostColumns, mostRows } from '../limits.ts';
import { isTrue, type Attributes, type XmlReader } from '../read-xml.ts';
import { RichText } from '../shared-texts.ts';
import { SheetFactsGatherer } from './sheet-facts.ts';
import { WorkbookError } from '../workbook-error.ts';
import { writeCell, type CellBook, type RawCell } from '../written/written-cell.ts';

/** A row with something in it; its cells stand at their place, counted from 0. */
export interface SheetRow {
  number: number;
  cells: string[];
}

/** Which of the hidden rows and columns are left out. */
export interface LeftOut {
  readonly rows: boolean;
  readonly columns: boolean;
}

/** Who drags a row or column shut does not see it either; not every program says that it is hidden then. */
function isUnseen(hidden: string | undefined, size: string | undefined): boolean {
  return isTrue(hidden) || (size !== undefined && Number(size) <= 0);
}

/** Makes rows of the elements of a sheet. */
export class SheetReader implements XmlReader {
  readonly gathered = new SheetFactsGatherer();
  readonly #book: CellBook;
  readonly #leftOut: LeftOut;
  readonly #rich = new RichText();
  #rows: SheetRow[] = [];
  #row = 0;
  #isHidden = false;
  #cells: string[] = [];
  #filled: number[] = [];
  #struck = '';
  #column = 0;
  #cell: RawCell | undefined;
  #inValue = false;

  constructor(book: CellBook, leftOut: LeftOut = { rows: false, columns: false }) {
    this.#book = book;
    this.#leftOut = leftOut;
  }

  /** The rows that were read since they were taken last. */
  take(): SheetRow[] {
    const rows = this.#rows;
    this.#rows = [];
    return rows;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'c') this.#openCell(attributes);
    else if (name === 'v') this.#inValue = true;
    else if (this.#cell !== undefined) {
      if (name === 'f') this.#cell.isFormula = true;
      else if (name === 'is') this.#rich.begin();
      else this.#rich.open(name);
    } else if (name === 'row') this.#openRow(attributes);
    else if (name === 'col' && isUnseen(attributes['hidden'], attributes['width']))
      this.gathered.hideColumns(Number(attributes['min']), Number(attributes['max']));
    else if (name === 'mergeCell') this.gathered.merge(attributes['ref'] ?? '');
  }

  close(name: string): void {
    if (name === 'c') this.#closeCell();
    else if (name === 'v') this.#inValue = false;
    else if (name === 'is' && this.#cell !== undefined) this.#cell.text = this.#rich.text;
    else if (name === 'row') this.#closeRow();
    else this.#rich.close(name);
  }

  text(text: string): void {
    if (this.#cell === undefined) return;
    if (this.#inValue) this.#cell.value = (this.#cell.value ?? '') + text;
    else this.#rich.add(text);
  }

  #openRow({ r, hidden, ht }: Attributes): void {
    const number = r === undefined ? this.#row + 1 : Number(r);
    if (!Number.isInteger(number) || number <= this.#row || number > mostRows) throw new WorkbookError('damaged');
    this.#row = number;
    this.#isHidden = isUnseen(hidden, ht);
    this.#cells = [];
    this.#filled = [];
    this.#struck = '';
    this.#column = 0;
  }

  #openCell({ r, t = 'n', s = '0' }: Attributes): void {
    const column = r === undefined ? this.#column + 1 : parsePlace(r).column;
    // Cells stand from left to right (source: ECMA-376 part 1, 18.3.1.73); a place that comes twice has two values.
    if (column <= this.#column || column > mostColumns) throw new WorkbookError('damaged');
    this.#column = column;
    this.#cell = { type: t, style: Number(s), value: undefined, text: '', isFormula: false };
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (cell === undefined) return;
    const text = writeCell(cell, this.#book);
    if (text === undefined) throw new WorkbookError('damaged');
    if (text === '') return;
    const place = `${columnLetters(this.#column)}${this.#row}`;
    if (text.length > longestCell) throw new WorkbookError('cell-too-long', { cell: place });
    this.#filled.push(this.#column);
    if (this.#leftOut.columns && this.gathered.isColumnHidden(this.#column)) return;
    if (this.#book.styles[cell.style]?.isStruckThrough === true) this.#struck ||= place;
    while (this.#cells.length < this.#column - 1) this.#cells.push('');
    this.#cells.push(text);
  }

  #closeRow(): void {
    if (this.#filled.length === 0) return;
    this.gathered.row(this.#row, this.#isHidden, this.#filled);
    if (this.#leftOut.rows && this.#isHidden && this.gathered.isBelowHeader(this.#row)) return;
    // Whoever strikes out a visit means that it is not to be paid; a title of one cell may look as it likes.
    if (this.#struck !== '' && this.#filled.length > 1)
      throw new WorkbookError('struck-through', { cell: this.#struck });
    this.#rows.push({ number: this.#row, cells: this.#cells });
  }
}
