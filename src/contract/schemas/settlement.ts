import { z } from 'zod';
import { careFunctions } from '../../domain/words.ts';
import { Cents, DateTimeText, IsoDateText, line, PositiveCents, recordId } from './base.ts';

export const NewDeposit = z
  .strictObject({
    amountCents: PositiveCents.describe('What was received, in euro cents'),
    receivedOn: IsoDateText.describe('Day on which it was received, or paid back'),
    repaid: z.boolean().exactOptional().describe('It was not received but paid back to the holder'),
    careFunction: z
      .enum(careFunctions)
      .exactOptional()
      .describe(
        'The care that it is for, where the award has an amount for it; without one it is for rates above the maximum',
      ),
    reference: line(35).exactOptional().describe('By which the bank knows it, so that it is not recorded twice'),
    again: z
      .boolean()
      .exactOptional()
      .describe('It is another deposit than one of the same sum, day and reference that was recorded before'),
  })
  .meta({ id: 'NewDeposit' });

export const Deposits = z
  .object({
    awardId: recordId('award'),
    depositedCents: Cents.describe('All that was received, less what was paid back'),
    depositLeftCents: Cents.describe('What is left of it for rates above the maximum'),
    items: z
      .array(
        z.object({
          amountCents: z.int().describe('In euro cents; below zero when it was paid back'),
          receivedOn: IsoDateText,
          careFunction: z.enum(careFunctions).exactOptional(),
          reference: z.string().exactOptional(),
          enteredAt: DateTimeText,
        }),
      )
      .describe('In the order in which they were entered'),
  })
  .meta({ id: 'Deposits', description: 'Vrijwillige stortingen of the holder beside an award' });

export const Settlement = z
  .object({
    awardId: recordId('award'),
    settledAt: DateTimeText.nullable().describe('Null while the award is not settled: it is what it would be now'),
    possibleFrom: IsoDateText.describe('First day on which the award can be settled'),
    awardedCents: Cents,
    depositedCents: Cents,
    compensatedCents: Cents.describe('What came back to the budget for pay that went on in sickness'),
    paidCents: Cents.describe('All that was paid, with the accountability-free amount'),
    freeCents: Cents.describe('The accountability-free amount that was paid out'),
    recoveryCents: Cents.describe('What care providers still have to pay back; what was paid is less by it already'),
    fromDepositsCents: Cents.describe('What of it the deposits bear'),
    settledCents: Cents.describe('The budget as it is settled: paid, less what the deposits bear'),
    unspentCents: Cents.describe('What of the award was not spent, and lapses'),
    depositLeftCents: Cents.describe('What of the deposits goes back to the holder'),
  })
  .meta({ id: 'Settlement', description: 'Vaststelling of an award' });
