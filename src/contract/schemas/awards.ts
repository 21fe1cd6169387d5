import { z } from 'zod';
import { mostRepresentatives } from '../../domain/award/check-representative.ts';
import {
  awardStatuses,
  careFunctions,
  careLaws,
  representativeKinds,
  representativeNamers,
} from '../../domain/words.ts';
import {
  Cents,
  DateTimeText,
  IsoDateText,
  markPersonal,
  page,
  pageQuery,
  Period,
  PositiveCents,
  recordId,
  text,
} from './base.ts';
import { Address, BudgetHolderReference, BudgetProvider, NewPerson } from './people.ts';

const awardFacts = {
  law: z.enum(careLaws).describe('Law under which the budget is given'),
  careFunctions: z
    .array(z.enum(careFunctions))
    .min(1)
    .max(careFunctions.length)
    .describe('Care that the budget may be spent on'),
  start: IsoDateText,
  end: IsoDateText,
};

export const NewRepresentative = z
  .strictObject({ kind: z.enum(representativeKinds).describe('As what they represent the holder'), person: NewPerson })
  .meta({ id: 'NewRepresentative', description: 'Vertegenwoordiger, to be named on one award' });

export const NewBudgetHolder = z.strictObject({ ...NewPerson.shape, address: Address }).meta({ id: 'NewBudgetHolder' });

export const NewAward = z
  .strictObject({
    budgetHolderId: recordId('budget-holder').exactOptional().describe('A holder that the portal knows'),
    budgetHolder: NewBudgetHolder.exactOptional().describe('Or a new holder; found again by BSN'),
    representatives: z
      .array(NewRepresentative)
      .max(mostRepresentatives)
      .exactOptional()
      .describe('Who may act for the holder, at most five'),
    ...awardFacts,
    amountCents: PositiveCents,
  })
  .meta({ id: 'NewAward', description: 'Exactly one of budgetHolderId and budgetHolder' });

export const Award = z
  .object({
    id: recordId('award'),
    status: z.enum(awardStatuses),
    budgetHolder: BudgetHolderReference,
    budgetProvider: BudgetProvider,
    ...awardFacts,
    amountCents: Cents,
  })
  .meta({ id: 'Award', description: 'Toekenningsbeschikking' });
export const AwardPage = page(Award, 'AwardPage');

export const AwardFilter = z.strictObject({
  ...pageQuery,
  budgetHolderId: recordId('budget-holder').exactOptional(),
  status: z.enum(awardStatuses).exactOptional().describe('Only awards with this status'),
  validOn: IsoDateText.exactOptional().describe('Only what is valid on this day'),
});

export const AwardWithdrawal = z
  .strictObject({ reason: text(500).describe('Why, for the holder to read') })
  .meta({ id: 'AwardWithdrawal' });

export const RepresentativeRemoval = z
  .strictObject({ representativeId: recordId('representative').describe('Number of the representative on this award') })
  .meta({ id: 'RepresentativeRemoval' });

export const AwardRepresentatives = z
  .object({
    items: z
      .array(
        z.object({
          id: recordId('representative'),
          kind: z.enum(representativeKinds),
          name: markPersonal(z.string()),
          namedBy: z.enum(representativeNamers).describe('The holder, or the office that gave the award'),
          since: DateTimeText.describe('When they were named on this award'),
        }),
      )
      .describe('In the order in which they were named'),
  })
  .meta({ id: 'AwardRepresentatives', description: 'Vertegenwoordigers on one award' });

export const Budget = z
  .object({
    awardId: recordId('award'),
    status: z.enum(awardStatuses).describe('Of the award: what is left of a withdrawn one cannot be spent'),
    budgetHolder: BudgetHolderReference,
    law: z.enum(careLaws),
    period: Period,
    totalCents: Cents,
    paidCents: Cents,
    scheduledCents: Cents.describe('Approved, not yet paid'),
    remainingCents: Cents.describe('total - paid - scheduled'),
    awaitingHolderCents: Cents.describe('Declared by providers, to be decided by the holder; not yet reserved'),
  })
  .meta({ id: 'Budget', description: 'Budget of one award' });
export const BudgetPage = page(Budget, 'BudgetPage');
export const BudgetFilter = z.strictObject({
  ...pageQuery,
  budgetHolderId: recordId('budget-holder').exactOptional(),
  validOn: IsoDateText.exactOptional().describe('Only what is valid on this day'),
});
