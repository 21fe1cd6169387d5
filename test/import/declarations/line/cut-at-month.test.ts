import { expect, test } from 'vitest';
import { cutAtMonth } from '../../../../src/import/declarations/line/cut-at-month.ts';
import { lineAmountCents } from '../../../../src/domain/values/money.ts';
import { fc, test as property } from '../../support/property.ts';

const line = { date: '2026-10-31', unit: 'hour', minutes: 120, note: 'nacht' } as const;

test('what a line says besides its time holds for both parts, but for the journey', () => {
  expect(cutAtMonth({ ...line, travelMetres: 7500 }, 360)).toEqual([
    { ...line, travelMetres: 7500 },
    { ...line, date: '2026-11-01', minutes: 360 },
  ]);
});

test('an amount that nobody can derive is divided in proportion, to the cent', () => {
  const parts = cutAtMonth({ ...line, rateCents: 5740, amountCents: 10_001 }, 360);
  expect(parts.map(({ amountCents }) => amountCents)).toEqual([2500, 7501]);
});

property.prop([fc.integer({ min: 1, max: 32 }), fc.integer({ min: 1, max: 32 }), fc.integer({ min: 0, max: 99_99 })])(
  'an amount of time and rate becomes what the portal counts for each part',
  (here, next, rateCents) => {
    const amount = (quarters: number): number => lineAmountCents('hour', rateCents, { minutes: quarters * 15 });
    const whole = { ...line, minutes: here * 15, rateCents, amountCents: amount(here + next) };
    const parts = cutAtMonth(whole, next * 15);
    expect(parts.map(({ amountCents }) => amountCents)).toEqual([amount(here), amount(next)]);
  },
);
