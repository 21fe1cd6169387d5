/** How far an import is, in lines of the file; `total` is an estimate while the file is being read. */
export interface Progress {
  stage: 'reading' | 'sending' | 'reporting';
  /** Lines read, or lines answered for. */
  lines: number;
  total: number;
  accepted: number;
  duplicate: number;
  rejected: number;
}
