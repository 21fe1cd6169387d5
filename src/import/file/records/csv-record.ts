/** One record of the file: usually one line of text, more when a quoted cell holds line breaks. */
export interface CsvRecord {
  /** Line of the file on which it begins; the first line is 1. */
  line: number;
  /** Where its bytes stand in the file, without the line ending. */
  offset: number;
  length: number;
  fields: string[];
  /** Nothing follows it, not even a line ending: it may be half of what it was. */
  unended: boolean;
  /** A cell of it stands in quotes. */
  quoted: boolean;
}

/** Blank lines have cells too, as `;;;;`. */
export function hasContent({ fields }: CsvRecord): boolean {
  return fields.some((field) => field.trim() !== '');
}
