/** What was declared before in some declarations together, and what is declared in their place. */
export interface ReplacedCare {
  readonly linesBefore: number;
  readonly minutesBefore: number;
  readonly centsBefore: number;
  readonly linesAfter: number;
  readonly minutesAfter: number;
  readonly centsAfter: number;
}
