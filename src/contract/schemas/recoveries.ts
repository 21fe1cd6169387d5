import { z } from 'zod';
import { recoveryStatuses } from '../../domain/words.ts';
import { Cents, DateTimeText, markPersonal, MonthText, page, pageQuery, recordId } from './base.ts';
import { BudgetHolderReference } from './people.ts';

export const Recovery = z
  .object({
    id: recordId('recovery'),
    status: z.enum(recoveryStatuses),
    declarationId: recordId('declaration').describe(
      'The declaration that was paid, and corrected or withdrawn afterwards',
    ),
    correctedBy: recordId('declaration').nullable().describe('The declaration that came in its place'),
    agreementId: recordId('agreement'),
    month: MonthText,
    budgetHolder: BudgetHolderReference,
    careProvider: z.object({ id: recordId('care-provider'), name: markPersonal(z.string()) }),
    amountCents: Cents.describe('What was paid for that declaration'),
    openCents: Cents.describe('What is still to come back'),
    nettedCents: Cents.describe('What was taken off payments'),
    repaidCents: Cents.describe('What was paid back otherwise'),
    createdAt: DateTimeText,
    closedAt: DateTimeText.nullable(),
  })
  .meta({ id: 'Recovery', description: 'Vordering' });
export const RecoveryPage = page(Recovery, 'RecoveryPage');
export const RecoveryFilter = z.strictObject({
  ...pageQuery,
  status: z.enum(recoveryStatuses).exactOptional().describe('Only recoveries with this status'),
  budgetHolderId: recordId('budget-holder').exactOptional(),
  careProviderId: recordId('care-provider').exactOptional(),
});
export const RecoveryClosing = z
  .strictObject({
    openCents: Cents.describe('What was open when it was read, in euro cents, and was paid back'),
  })
  .meta({ id: 'RecoveryClosing' });
