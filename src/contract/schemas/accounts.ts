import { z } from 'zod';
import { accountSettlers, accountStatuses, roles } from '../../domain/words.ts';
import { DateTimeText, IsoDateText, markPersonal, recordId } from './base.ts';
import { BudgetHolderReference } from './people.ts';

export const NewAccount = z
  .strictObject({
    iban: markPersonal(z.string().max(42)).describe('IBAN of the care provider; never returned in full'),
  })
  .meta({ id: 'NewAccount', description: 'Rekening of a care provider' });

export const NewHolderAccount = z
  .strictObject({
    iban: markPersonal(z.string().max(42)).describe('IBAN of the budget holder; never returned in full'),
  })
  .meta({ id: 'NewHolderAccount', description: 'Rekening of a budget holder' });

export const HolderAccount = z
  .object({
    budgetHolderId: recordId('budget-holder'),
    iban: markPersonal(z.string())
      .nullable()
      .describe('Masked: only the last four characters; null until it is settled'),
    settledBy: z.enum(roles).nullable(),
    since: DateTimeText.nullable(),
  })
  .meta({ id: 'HolderAccount', description: 'The account for what is paid to no care provider' });

export const CareProviderAccount = z
  .object({
    iban: markPersonal(z.string()).describe('Masked: only the last four characters'),
    status: z
      .enum(accountStatuses)
      .describe(
        'All money goes to the one in force, later to the one that waits; without these, to what a holder proposed',
      ),
    settledBy: z.enum(accountSettlers).nullable().describe('Null when a holder proposed it'),
    since: DateTimeText.describe('When it was settled or proposed'),
    paysFrom: IsoDateText.nullable().describe('The first day on which money goes there; null for a proposal'),
    budgetHolder: BudgetHolderReference.nullable().describe('The holder whose money a proposal is for'),
  })
  .meta({ id: 'CareProviderAccount' });

export const CareProviderAccounts = z
  .object({ items: z.array(CareProviderAccount).describe('Settled ones first; of the proposals the newest hundred') })
  .meta({ id: 'CareProviderAccounts', description: 'Rekeningen of a care provider' });
