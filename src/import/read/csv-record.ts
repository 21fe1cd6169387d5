/** One record of the file: usually one line of text, more when a quoted cell holds line breaks. */
export interface CsvRecord {
  /** Line of the file on which it begins; the header is line 1. */
  line: number;
  /** Where its bytes stand in the file, without the line ending. */
  offset: number;
  length: number;
  fields: string[];
  /** A cell of it stands in quotes. */
  quoted: boolean;
}
