import { z } from 'zod';
import { Cents, MonthText, recordId } from './base.ts';

/** What becomes of the months that pay by themselves, in euro cents. */
export const payCents = {
  claimedBackCents: Cents.describe('Of monthly wages and fixed amounts that were paid, what would come back'),
  cancelledCents: Cents.describe('Of what is scheduled of them, what would not be paid'),
  payableCents: Cents.describe('What of them would be paid after all'),
};

/** Every effect of an act on an agreement has these. */
export const payEffect = {
  agreementId: recordId('agreement'),
  ...payCents,
  closedMonths: z
    .array(MonthText)
    .describe(
      'Months that were paid otherwise, or not at all, and stay so: their award is settled, or their year is closed',
    ),
};

export const PayEffect = z
  .object(payEffect)
  .meta({ id: 'PayEffect', description: 'What an act does with the months of an agreement that pay by themselves' });
