import { z } from 'zod';
import { agendaKinds } from '../../domain/words.ts';
import { agendaDays } from '../limits.ts';
import { IsoDateText, MonthText, page, pageQuery, recordId } from './base.ts';
import { BudgetHolderReference } from './people.ts';

export const AgendaEntry = z
  .object({
    id: z.string().describe('The same in each answer; no personal data'),
    day: IsoDateText.describe('The day itself is still in time'),
    kind: z.enum(agendaKinds).describe('What the day is for'),
    recordId: z.string().describe('The agreement, declaration, award or care provider that it is about'),
    month: MonthText.nullable().describe('Month of the care or pay that it is about'),
    endsOn: IsoDateText.nullable().describe('Of notice and announcements: the last day that they are about'),
    hasNext: z
      .boolean()
      .nullable()
      .describe(
        'Of agreements, awards and certificates that end: another one goes on afterwards; null for anything else',
      ),
    budgetHolder: BudgetHolderReference.nullable().describe('Null of a day of the care provider itself'),
  })
  .meta({ id: 'AgendaEntry', description: 'A day on which something is due, is paid or ends' });
export const AgendaPage = page(AgendaEntry, 'AgendaPage');
export const AgendaFilter = z.strictObject({
  ...pageQuery,
  from: IsoDateText.exactOptional().describe('First day; today when absent'),
  to: IsoDateText.exactOptional().describe(
    `Last day, at most ${agendaDays.most} days after the first; ${agendaDays.usual} days after it when absent`,
  ),
  budgetHolderId: recordId('budget-holder').exactOptional(),
});
