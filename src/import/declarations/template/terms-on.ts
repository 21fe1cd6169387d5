import type { DeclarableTerms } from '../../../contract/types.ts';
import type { IsoDate } from '../../../domain/values/date.ts';

/** The terms that hold for care of a day: those of the amendment that was agreed last of all that have begun by then. */
export function termsOn(terms: DeclarableTerms, date: IsoDate): DeclarableTerms {
  const amended = terms.amended.findLast(({ from }) => from <= date);
  if (amended === undefined) return terms;
  const { from: _, ...pay } = amended;
  return { ...terms, ...pay };
}
