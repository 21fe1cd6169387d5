import { expect, test } from 'vitest';
import type { Bearing, KeptDays } from '../../../src/domain/declaration/months/month-pay.ts';
import { isPaidOtherwise } from '../../../src/domain/declaration/paid-otherwise.ts';

function days(start: number, end: number, more: Partial<KeptDays> = {}): KeptDays {
  const day = (number: number): string => `2026-11-${String(number).padStart(2, '0')}`;
  const amounts = { days: end - start + 1, monthlyAmountCents: 900_00, amountCents: 30_00 * (end - start + 1) };
  return { start: day(start), end: day(end), ...amounts, ...more };
}

function borne(change: Partial<Bearing> = {}): Partial<KeptDays> {
  return { borne: { awardId: 'T0000001', careFunction: 'personal-care', employerCharges: 'low', ...change } };
}

test.each<[string, boolean, KeptDays[], KeptDays[]]>([
  ['the same', false, [days(1, 30)], [days(1, 30)]],
  ['the same in two parts', false, [days(1, 30)], [days(1, 15), days(16, 30)]],
  ['fewer days', true, [days(1, 30)], [days(1, 29)]],
  ['other days', true, [days(1, 29)], [days(2, 30)]],
  ['another amount', true, [days(1, 30)], [days(1, 15), days(16, 30, { monthlyAmountCents: 900_01 })]],
  ['a part of it', true, [days(1, 30)], [days(1, 30, { paidBasisPoints: 7000 })]],
  ['something that comes back', true, [days(1, 30)], [days(1, 30, { compensatedBasisPoints: 100_00 })]],
  ['another care function', true, [days(1, 30, borne())], [days(1, 30, borne({ careFunction: 'household-help' }))]],
  ['other charges by agreement', true, [days(1, 30, borne())], [days(1, 30, borne({ employerCharges: 'high' }))]],
  ['another award', false, [days(1, 30, borne())], [days(1, 30, borne({ awardId: 'T0000002' }))]],
  ['what nobody kept', false, [days(1, 30)], [days(1, 30, borne())]],
])('%s', (_, isOtherwise, paid, wanted) => {
  expect(isPaidOtherwise(paid, wanted)).toBe(isOtherwise);
});
