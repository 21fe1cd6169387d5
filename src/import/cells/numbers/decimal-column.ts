import type { DecimalForm, DecimalSign } from '../../file/dialect.ts';
import { cellError, type NumberCell } from '../cell.ts';
import type { NumberReader } from './read-numbers.ts';
import { memoize } from '../memoize.ts';
import { excerpt } from '../excerpt.ts';

/**
 * The numbers of one column: all of them have the same sign before the decimals. When nothing was
 * decided about the column, the first cell that shows a sign decides.
 */
export class DecimalColumn {
  #sign: DecimalSign | undefined;
  #line: number;
  readonly #settled: boolean;
  /** The sign that is known to stand before decimals, and never between thousands. */
  readonly #agreed: DecimalSign | undefined;

  constructor(form: DecimalForm | undefined) {
    this.#sign = form?.sign;
    this.#line = form?.line ?? 0;
    this.#settled = form?.settled ?? false;
    this.#agreed = form?.agreed === true ? form.sign : undefined;
  }

  /** The function that reads its cells. */
  reader(read: NumberReader): (text: string, line: number) => NumberCell {
    const remembered = memoize((text) => read(text));
    return (text, line) => {
      const result = remembered(text);
      if (result.form === undefined) {
        // A number that is ambiguous by itself may be clear from the rest of the column.
        return 'error' in result && this.#isClear(text) ? read(text, this.#sign) : result;
      }
      return result.form === this.#sign ? result : this.#refuseOtherForm(text, line, result, result.form);
    };
  }

  #isClear(text: string): boolean {
    return this.#settled || (this.#agreed !== undefined && text.includes(this.#agreed));
  }

  #refuseOtherForm(text: string, line: number, result: NumberCell, sign: DecimalSign): NumberCell {
    if (this.#sign === undefined) {
      this.#sign = sign;
      this.#line = line;
      return result;
    }
    const like = this.#line > 0 ? { like: this.#line } : {};
    return cellError('CELL_DECIMAL', { found: excerpt(text), sign: this.#sign, ...like });
  }
}
