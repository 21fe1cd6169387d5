import type { RateLine, WorkArrangements } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { valueAt } from '../../rules/dated-value.ts';
import { careUnits } from '../../words.ts';
import type { CareUnit } from '../../words.ts';
import { awardsFor } from '../awards-for.ts';
import type { AgreementContext } from '../agreement-context.ts';

type Term = Pick<WorkArrangements, 'start' | 'termKind'>;

// A wage is by the hour, or by the month in a field of its own, and so is the pay of a replacement.
// Source: Rlz 5.16; SVB form 40.007, looptijd C.
function isByTheHour({ termKind }: Term, { parties }: AgreementContext): boolean {
  return termKind === 'replacement' || parties?.kind === 'employment';
}

function unitsByLaw({ careFunction }: RateLine, { start }: Term, context: AgreementContext): readonly CareUnit[] {
  const byLaw = awardsFor(careFunction, context).map(({ law }) => valueAt(context.rules.allowedUnits, start, [law]));
  return careUnits.filter((unit) => byLaw.length === 0 || byLaw.some((units) => units?.includes(unit) ?? true));
}

/** One of the laws that pay for this care must know the unit. Source: Rlz 5.16, 5.23. */
export function checkUnit(rate: RateLine, path: string, term: Term, context: AgreementContext): Issue[] {
  const expected = isByTheHour(term, context) ? ['hour' as const] : unitsByLaw(rate, term, context);
  if (expected.includes(rate.unit)) return [];
  return [newIssue('UNIT_NOT_ALLOWED', `${path}.unit`, { found: rate.unit, expected })];
}
