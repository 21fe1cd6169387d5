import type { CareAmounts } from '../../../domain/declaration/care-amounts.ts';

/** What was declared before in some declarations together, and what is declared in their place. */
export interface ReplacedCare {
  readonly linesBefore: number;
  readonly careBefore: CareAmounts;
  readonly centsBefore: number;
  readonly linesAfter: number;
  readonly careAfter: CareAmounts;
  readonly centsAfter: number;
}
