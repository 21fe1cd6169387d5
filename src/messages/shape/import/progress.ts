/** The progress of an import, in lines of the file; `total` is an estimate while the file is being read. */
export interface Progress {
  stage: 'reading' | 'sending' | 'reporting';
  /** The number of lines that were read, or that have an answer. */
  lines: number;
  total: number;
  accepted: number;
  duplicate: number;
  rejected: number;
}
