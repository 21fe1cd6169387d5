import type { RateLine } from '../../agreement-terms.ts';
import { paysOn } from '../../award/award-days.ts';
import type { AwardFacts } from '../../award/award-facts.ts';
import type { Issue } from '../../issue.ts';
import { newIssue } from '../../new-issue.ts';
import { providerFormality } from '../../provider/formality.ts';
import { entryOrLastKnown } from '../../rules/dated-value.ts';
import { ownMaximaFor } from '../../rules/own-maximum.ts';
import type { IsoDate } from '../../values/date.ts';
import type { ProviderFormality } from '../../words.ts';
import type { AgreementContext } from '../agreement-context.ts';
import { awardsFor } from '../awards-for.ts';
import { mayBeRight } from './check-maximum-rate.ts';

/**
 * A municipality or an insurer sets maxima of its own, for formal and informal care apart; of those that the operator
 * entered, the one of the office whose award pays on the first day holds. Source: Wmo 2015 2.3.6, Jeugdwet 8.1.1, Zvw 13a.
 */
export function checkOwnMaximum(rate: RateLine, path: string, start: IsoDate, context: AgreementContext): Issue[] {
  const { parties, facts, rules } = context;
  if (parties === null || facts.provider === null || rules.ownMaximum.length === 0) return [];
  const formality = providerFormality(facts.provider, parties.familyRelation);
  const [award] = payingFirst(awardsFor(rate.careFunction, context), start);
  return award === undefined ? [] : checkOf(award, { rate, path, start, formality, context });
}

function payingFirst(awards: readonly AwardFacts[], date: IsoDate): AwardFacts[] {
  return awards.toSorted((one, other) => Number(paysOn(other, date)) - Number(paysOn(one, date)));
}

interface Asked {
  rate: RateLine;
  path: string;
  start: IsoDate;
  formality: ProviderFormality;
  context: AgreementContext;
}

function checkOf(
  { id: award, law, budgetProvider }: AwardFacts,
  { rate, path, start, formality, context }: Asked,
): Issue[] {
  if (budgetProvider === undefined) return [];
  const { careFunction, unit, cents, depositCents = 0 } = rate;
  const found = cents - depositCents;
  const key = { law, budgetProvider, careFunction, careUnit: unit, formality };
  const maximum = entryOrLastKnown(ownMaximaFor(context.rules.ownMaximum, key), start, [law]);
  if (maximum === undefined || found <= maximum.value) return [];
  const severity = mayBeRight(found, maximum) ? 'warning' : 'error';
  const basis = maximum.unverified ? 'unverified' : 'verified';
  const params = { found, expected: maximum.value, careFunction, unit, formality, basis, award };
  return [newIssue('RATE_ABOVE_OWN_MAX', `${path}.cents`, params, { severity })];
}
