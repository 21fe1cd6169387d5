import type { RateLine } from '../../../domain/agreement-terms.ts';
import { checkRate } from '../../../domain/agreement/checks/check-rate.ts';
import type { IssueCode } from '../../../domain/issue-codes.ts';
import { careFunctions, careUnits, type CareFunction, type CareUnit } from '../../../domain/words.ts';
import { contextOf, workOf, type State } from '../facts/facts.ts';

type Priced = Pick<RateLine, 'careFunction' | 'unit'>;

const MOST = 1_000_000_00;
const LEAST = 1;

function findIssue(code: IssueCode, rate: RateLine, state: State) {
  return checkRate(rate, '', workOf(state), contextOf(state)).find((issue) => issue.code === code);
}

export interface RateLimits {
  readonly least: number | undefined;
  readonly most: number | undefined;
}

/** The limits of a rate come from the rules themselves: they are asked what they expect of a rate that is surely too low, or too high. */
export function rateLimits(rate: Priced, state: State): RateLimits {
  const expected = (code: IssueCode, cents: number): number | undefined => {
    const issue = findIssue(code, { ...rate, cents }, state);
    return issue?.severity === 'error' ? (issue.params['expected'] as number) : undefined;
  };
  const own = expected('RATE_ABOVE_OWN_MAX', MOST);
  const ofLaw = expected('RATE_ABOVE_MAX', MOST);
  const most = own === undefined || ofLaw === undefined ? (own ?? ofLaw) : Math.min(own, ofLaw);
  return { least: expected('RATE_BELOW_MINIMUM_WAGE', LEAST), most };
}

/**
 * What a deposit has to bear of a rate: at least what is above the maximum, more when more was agreed before. Below the
 * maximum only the same rate keeps the deposit that it had.
 */
export function proposeDeposit(
  { cents }: RateLine,
  earlier: RateLine | undefined,
  most: number | undefined,
): number | undefined {
  const above = most === undefined ? 0 : Math.max(0, cents - most);
  const agreed = earlier?.depositCents ?? 0;
  const kept = agreed < cents && (above > 0 || earlier?.cents === cents) ? agreed : 0;
  const needed = Math.max(above, kept);
  return needed === 0 ? undefined : needed;
}

/** Finds the care functions of the awards, each with the units that have no rate yet. */
export function openRates(rates: readonly RateLine[], state: State): Map<CareFunction, CareUnit[]> {
  const { awards } = contextOf(state);
  const awarded = careFunctions.filter((one) => awards.some((award) => award.careFunctions.includes(one)));
  const open = awarded.map((careFunction): [CareFunction, CareUnit[]] => [
    careFunction,
    careUnits.filter((unit) => {
      const isAllowed = findIssue('UNIT_NOT_ALLOWED', { careFunction, unit, cents: LEAST }, state) === undefined;
      return isAllowed && !rates.some((rate) => rate.careFunction === careFunction && rate.unit === unit);
    }),
  ]);
  return new Map(open.filter(([, units]) => units.length > 0));
}
