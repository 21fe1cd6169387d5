import type { RateLine } from '../../agreement-terms.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { providerFormality } from '../../provider/formality.ts';
import { entryOrLastKnown } from '../../rules/dated-value.ts';
import type { DatedValue, DatedValues } from '../../rules/dated-value.ts';
import type { Rules } from '../../rules/rules.ts';
import type { IsoDate } from '../../values/date.ts';
import type { CareUnit, ProviderFormality } from '../../words.ts';
import { awardsFor } from '../awards-for.ts';
import type { AgreementContext } from '../agreement-context.ts';

// Since November 2018 an informal day-part has no maximum of its own. Source: Stcrt. 2018-68315.
function maximaFor(unit: CareUnit, formality: ProviderFormality, rules: Rules): DatedValues {
  if (unit === 'hour') return formality === 'formal' ? rules.formalHourMaximum : rules.informalHourMaximum;
  return unit === 'day-part' && formality === 'formal' ? rules.formalDayPartMaximum : [];
}

// The maxima were raised by 5 to 7 percent a year; one raised by more would be new.
const MOST_RAISE_PERCENT = 10;

// The published figure may be as high as the rate.
export function mayBeRight(cents: number, { value, unverified, margin }: DatedValue): boolean {
  return unverified === true && cents <= value + (margin ?? Math.floor((value * MOST_RAISE_PERCENT) / 100));
}

/**
 * The Wlz has a maximum for formal and one for informal care. Source: Rlz 5.22. Within the margin of a maximum that
 * could not be verified a higher rate is only a warning. In a year of which the maximum is not known yet, a rate that is
 * at most a tenth above the last known is a warning too.
 */
export function checkMaximumRate(rate: RateLine, path: string, start: IsoDate, context: AgreementContext): Issue[] {
  const { parties, facts, rules } = context;
  if (parties === null || facts.provider === null) return [];
  const maxima = maximaFor(rate.unit, providerFormality(facts.provider, parties.familyRelation), rules);
  const laws = awardsFor(rate.careFunction, context).map(({ law }) => law);
  const maximum = entryOrLastKnown(maxima, start, laws);
  // What is above it the holder may bear by a voluntary deposit. Source: SVB.
  const { depositCents = 0 } = rate;
  const found = rate.cents - depositCents;
  if (maximum === undefined || found <= maximum.value) return [];
  const severity = mayBeRight(found, maximum) ? 'warning' : 'error';
  const basis = maximum.unverified ? 'unverified' : 'verified';
  const params = { found, expected: maximum.value, unit: rate.unit, basis };
  return [newIssue('RATE_ABOVE_MAX', `${path}.cents`, params, { severity })];
}
