/** One record of the file: usually one line of text, more when a quoted cell holds line breaks. */
export interface CsvRecord {
  /** Line of the file on which it begins; the first line is 1. */
  line: number;
  /** Where its bytes stand in the file, without the line ending. */
  offset: number;
  length: number;
  fields: string[];
  /** Nothing follows the record, no line ending and no end mark: the file may have been cut off inside it. */
  unended: boolean;
  /** The same, and its last cell may go on: it stands in no quotes that are closed. */
  open: boolean;
  /** At least one cell of the record stands in quotes. */
  quoted: boolean;
}

/** Whether a record holds anything. A blank line has cells too, as in `;;;;`; so has the end mark of DOS on its own. */
export function hasContent({ fields }: CsvRecord): boolean {
  return fields.some((field) => field.trim() !== '') && !(fields.length === 1 && fields[0] === '\x1a');
}
