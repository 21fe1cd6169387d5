import type { Rules } from '../rules/rules.ts';
import type { IsoDate } from '../values/date.ts';
import type { Cents } from '../values/money.ts';
import { addMonths, monthOf } from '../values/month.ts';
import type { PromisedTerms, PromisingAgreement } from './forecast-facts.ts';
import { promiseMonth } from './promised-month.ts';

/** What new terms cost an award more than those that they follow on; less, when it is below zero. */
export interface ExtraCost {
  awardId: string;
  cents: Cents;
}

type Award = PromisingAgreement['awards'][number];

/** An agreement as it would be with the new terms: it may last longer, and awards of later years may pay for it. */
export interface NewTerms extends Pick<PromisingAgreement, 'end' | 'awards'> {
  terms: PromisedTerms;
}

/** What new terms of an agreement cost each award that pays for care of after they begin, to the end of the award. */
export function costOfTerms(agreement: PromisingAgreement, { terms, ...changes }: NewTerms, rules: Rules): ExtraCost[] {
  const { end: _, ...lasting } = agreement;
  const changed = { ...lasting, ...changes, agreedTerms: agreement.terms, terms: [...agreement.terms, terms] };
  return changed.awards
    .filter(({ end }) => end >= terms.from)
    .map((award) => {
      const costOf = (one: PromisingAgreement): Cents => costUnder(one, award, { from: terms.from, rules });
      return { awardId: award.id, cents: costOf(changed) - costOf(agreement) };
    });
}

function costUnder(
  agreement: PromisingAgreement,
  { id: awardId, start, end }: Award,
  { from, rules }: { from: IsoDate; rules: Rules },
): Cents {
  let cents = 0;
  for (let month = monthOf(start > from ? start : from); month <= monthOf(end); month = addMonths(month, 1))
    for (const { grossCents, chargesCents } of promiseMonth(agreement, month, {
      awardId,
      rules,
      isOpen: () => true,
      absences: [],
    }))
      cents += grossCents + chargesCents;
  return cents;
}
