/** What a declaration was paid for, and what a correction makes of it. */
export interface CorrectedAmount {
  wasCents: number;
  becomesCents: number;
}
