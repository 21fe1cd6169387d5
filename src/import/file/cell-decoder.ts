import type { FileFinding } from '../../messages/file-findings.ts';
import { BrokenFileError } from './broken-file.ts';
import type { CsvRecord } from './records/csv-record.ts';
import { charsets, decodeUtf8, type Encoding } from './encoding.ts';
import { restoreText } from './formula.ts';

const BEYOND_ASCII = /[\x80-\uffff]/;
// The first bytes of a character in UTF-8 without its last.
const HALF_CHARACTER = /[\xc2-\xf4][\x80-\xbf]{0,2}$/;

/**
 * Decodes the cells of a record that hold more than plain characters.
 *
 * @throws BrokenFileError with the place of what is not text in this encoding.
 */
export class CellDecoder {
  readonly #encoding: Encoding;

  constructor(encoding: Encoding) {
    this.#encoding = encoding;
  }

  decode(record: CsvRecord): void {
    const { fields } = record;
    for (let index = 0; index < fields.length; index += 1) {
      const field = fields[index] ?? '';
      if (field.includes('\0')) fail('NUL_BYTE', record, index);
      const text = BEYOND_ASCII.test(field) ? this.#characters(field, record, index) : field;
      fields[index] = restoreText(text);
    }
  }

  #characters(field: string, record: CsvRecord, index: number): string {
    const text = charsets[this.#encoding].decode(field);
    return text ?? fail(this.#problem(field, record, index), record, index);
  }

  #problem(field: string, { unended, fields }: CsvRecord, index: number): FileFinding {
    if (this.#encoding === 'windows-1252') {
      return decodeUtf8(field) === undefined ? 'NOT_WINDOWS_1252' : 'ENCODINGS_MIXED';
    }
    if (this.#encoding !== 'utf-8') return 'NOT_UTF16';
    const isLast = unended && index === fields.length - 1;
    return isLast && decodeUtf8(field.replace(HALF_CHARACTER, '')) !== undefined ? 'FILE_CUT_OFF' : 'NOT_UTF8';
  }
}

function fail(code: FileFinding, { line }: CsvRecord, index: number): never {
  throw new BrokenFileError([{ code, line, column: index + 1, params: {} }]);
}
