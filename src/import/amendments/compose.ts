import { hash } from 'node:crypto';
import type { AmendmentInput } from '../../contract/types.ts';
import { nothingLeft } from '../../domain/nothing-left.ts';
import type { Composed, StagedItem } from '../item.ts';
import type { AmendmentLineContent } from './read-line.ts';

/** Makes the amendment of the lines of one agreement and first day. */
export function compose({ owner: agreementId, period: from, lines }: StagedItem): Composed {
  const read = lines.map(({ line, content }) => ({ line, ...(JSON.parse(content) as AmendmentLineContent) }));
  const rates = read.flatMap(({ rate }) => rate ?? []);
  const {
    raise,
    endDate,
    monthlyAmount,
    hoursPerWeek,
    daysPerWeek,
    travelPerKm,
    activities,
    otherTerms,
    holidayHours,
    ...rest
  } = read[0]?.changes ?? {};
  nothingLeft(rest);
  const workArrangements = present({
    termKind: endDate === undefined ? undefined : 'fixed',
    end: endDate,
    monthlyAmountCents: monthlyAmount,
    minutesPerWeek: hoursPerWeek,
    daysPerWeek,
    travelCentsPerKm: travelPerKm,
    holidayHours,
  });
  const generalTerms = present({ activities, otherTerms });
  const amendment = {
    reference: `csv-${hash('sha256', JSON.stringify([agreementId, from]), 'hex').slice(0, 40)}`,
    agreementId,
    from,
    ...(raise !== undefined && { raiseBasisPoints: raise }),
    ...(rates.length > 0 && { rates }),
    ...(workArrangements && { workArrangements }),
    ...(generalTerms && { generalTerms }),
  } as AmendmentInput;
  // A line with a rate stands at the place of its rate; the others come after them.
  const places = [...read.filter(({ rate }) => rate !== undefined), ...read.filter(({ rate }) => rate === undefined)];
  return { reference: amendment.reference, json: JSON.stringify(amendment), lines: places.map(({ line }) => line) };
}

function present<Fields extends object>(fields: Fields): Fields | undefined {
  const there = Object.entries(fields).filter(([, value]) => value !== undefined);
  return there.length === 0 ? undefined : (Object.fromEntries(there) as Fields);
}
