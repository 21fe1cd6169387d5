import { BrokenFileError } from '../../file/broken-file.ts';
import { usualBasis, type DateForm, type DateOrder } from '../../file/dialect.ts';
import { cellError, type DateCell } from '../cell.ts';
import { readDate } from './read-date.ts';
import { memoize } from '../memoize.ts';
import { excerpt } from '../excerpt.ts';

const usual: DateForm = { ...usualBasis, order: 'dmy' };

/** The dates of one column: day, month and year stand in the same order in all of them. */
export class DateColumn {
  readonly #order: DateOrder;
  readonly #remembered: (text: string) => DateCell;
  /** The place of the column, which counts from 1. */
  readonly #position: number;
  #line: number;
  /** Nothing has shown the order yet: that the day comes first is only what is usual. */
  #assumed: boolean;

  constructor({ order, by, line }: DateForm = usual, position: number) {
    this.#order = order;
    this.#assumed = by === 'norm';
    this.#line = line;
    this.#position = position;
    this.#remembered = memoize(readDate(order));
  }

  read(text: string, line: number): DateCell {
    const result = this.#remembered(text);
    if (result.form === undefined || result.form === 'ymd') return result;
    if (result.form !== this.#order) return this.#refuseOtherForm(text, line);
    if (this.#assumed) {
      this.#assumed = false;
      this.#line = line;
    }
    return result;
  }

  /**
   * Answers for a date in another order. Where other dates show the order of the column, this one is a slip of the pen.
   *
   * @throws BrokenFileError where none do: then it is the others that may have been misread.
   */
  #refuseOtherForm(text: string, line: number): DateCell {
    const params = { found: excerpt(text), order: this.#order, ...(this.#line > 0 && { like: this.#line }) };
    if (!this.#assumed) return cellError('CELL_DATE', params);
    throw new BrokenFileError([{ code: 'DATE_ORDER', line, column: this.#position, params }]);
  }
}
