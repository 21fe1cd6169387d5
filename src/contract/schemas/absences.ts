import { z } from 'zod';
import type { AbsenceOperation } from '../../domain/lifecycle/absence-lifecycle.ts';
import { absenceKinds, absencePayers, absenceStatuses, agreementKinds, roles } from '../../domain/words.ts';
import { DateTimeText, IsoDateText, markPersonal, page, pageQuery, recordId, text } from './base.ts';
import { BudgetHolderReference, CareProviderReference } from './people.ts';

const capacity = z.int().min(0).max(99).describe('Part of the work that can be done, in percent');
const expectedOn = markPersonal(IsoDateText).describe('Day on which the child is expected; for pregnancy leave');
const bornOn = markPersonal(IsoDateText).describe('Day on which the child was born');
const extraDays = z.int().min(0).max(70).describe('Days that leave is longer while the child is in hospital');
const address = markPersonal(text(300)).describe('Where the employee stays, when that is not at home');

export const NewAbsence = z
  .strictObject({
    agreementId: recordId('agreement'),
    kind: z.enum(absenceKinds).describe('Sickness or leave; a cause is never asked'),
    from: IsoDateText.describe('First day on which all or part of the work is not done'),
    workCapacityPercentage: capacity.default(0),
    expectedOn: expectedOn.exactOptional(),
    bornOn: bornOn.exactOptional(),
    until: IsoDateText.exactOptional().describe('Last day; for the leaves of a partner, and a sickness that is over'),
    extraDays: extraDays.exactOptional(),
    address: address.exactOptional(),
  })
  .meta({ id: 'NewAbsence', description: 'Ziekmelding, or report of pregnancy or partner leave' });

export const AbsenceChange = z
  .strictObject({
    from: IsoDateText.exactOptional().describe('First day of the new percentage; today when absent'),
    workCapacityPercentage: capacity.exactOptional(),
    bornOn: bornOn.exactOptional(),
    until: IsoDateText.exactOptional().describe('Last day; for the leaves of a partner'),
    extraDays: extraDays.exactOptional(),
    address: address.exactOptional(),
  })
  .meta({ id: 'AbsenceChange', description: 'More or less work, or other days of leave' });

export const Recovery = z
  .strictObject({
    from: IsoDateText.exactOptional().describe('First day of work as usual; today when absent'),
  })
  .meta({ id: 'AbsenceRecovery', description: 'Hersteldmelding' });

const operation = z.enum(['change', 'recover'] satisfies AbsenceOperation[]);

export const Absence = z
  .object({
    id: recordId('absence'),
    agreementId: recordId('agreement'),
    agreementKind: z.enum(agreementKinds),
    budgetHolder: BudgetHolderReference,
    careProvider: CareProviderReference,
    kind: z.enum(absenceKinds),
    status: z.enum(absenceStatuses),
    from: IsoDateText.describe('First day'),
    until: IsoDateText.nullable().describe('Last day, as far as it is known'),
    recoveredFrom: IsoDateText.nullable().describe('First day of work as usual'),
    workCapacityPercentage: z.int().describe('By what was reported last'),
    expectedOn: expectedOn.nullable(),
    bornOn: bornOn.nullable(),
    extraDays: z.int().nullable(),
    address: address.nullable(),
    days: z
      .array(
        z.object({
          start: IsoDateText,
          end: IsoDateText.nullable(),
          workCapacityPercentage: z.int(),
          paidPercentage: z.number().describe('Of the agreed pay, what the budget pays'),
          payer: z.enum(absencePayers).describe('Who pays for what is not worked'),
        }),
      )
      .describe('What is worked and paid, by day'),
    replacementIds: z.array(recordId('agreement')).describe('Agreements of whoever takes the place until the return'),
    reportedBy: z.enum(roles),
    reportedAt: DateTimeText,
    nextOperations: z.array(operation).describe('What the caller can do now'),
  })
  .meta({ id: 'Absence', description: 'Melding of sickness or leave under one agreement' });

export const AbsencePage = page(Absence, 'AbsencePage');
export const AbsenceFilter = z.strictObject({
  ...pageQuery,
  budgetHolderId: recordId('budget-holder').exactOptional(),
  careProviderId: recordId('care-provider').exactOptional(),
  agreementId: recordId('agreement').exactOptional(),
  status: z.enum(absenceStatuses).exactOptional().describe('Running or to come, or over'),
});
