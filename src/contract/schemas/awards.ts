import { z } from 'zod';
import { mostRepresentatives } from '../../domain/award/checks/check-representative.ts';
import {
  awardChangeKinds,
  awardEndCauses,
  awardStatuses,
  careFunctions,
  careLaws,
  conflictResolutions,
  forecastBases,
  representativeKinds,
  representativeNamers,
} from '../../domain/words.ts';
import {
  Cents,
  DateTimeText,
  IsoDateText,
  markPersonal,
  MonthText,
  page,
  pageQuery,
  Period,
  PositiveCents,
  recordId,
  text,
} from './base.ts';
import { payCents } from './effects.ts';
import { Address, BudgetHolderReference, BudgetProvider, NewOrganisation, NewPerson } from './people.ts';

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
  .strictObject({
    kind: z.enum(representativeKinds).describe('As what they represent the holder'),
    person: NewPerson.exactOptional().describe('A human being'),
    organisation: NewOrganisation.exactOptional().describe('Or an organisation, whose people act for it'),
    lastDay: IsoDateText.exactOptional().describe(
      'Last day of the power, as the ruling of the court or the power of attorney says; it goes on when absent',
    ),
  })
  .meta({
    id: 'NewRepresentative',
    description: 'Vertegenwoordiger, to be named on one award: exactly one of person and organisation',
  });

export const NewBudgetHolder = z.strictObject({ ...NewPerson.shape, address: Address }).meta({ id: 'NewBudgetHolder' });

const FunctionAmount = z.strictObject({
  careFunction: z.enum(careFunctions).describe('Care that the amount is for'),
  amountCents: z
    .int()
    .min(0)
    .max(100_000_000_00)
    .describe('Amount in euro cents; zero when nothing may be spent on it'),
});
const functionBudgets = z
  .array(FunctionAmount)
  .max(careFunctions.length)
  .describe(
    'Under the Wmo and the Jeugdwet: the part of the amount that is for each care function, for all of them or none',
  );

export const NewAward = z
  .strictObject({
    budgetHolderId: recordId('budget-holder').exactOptional().describe('A holder that the portal knows'),
    budgetHolder: NewBudgetHolder.exactOptional().describe('Or a new holder; found again by BSN'),
    representatives: z
      .array(NewRepresentative)
      .max(mostRepresentatives)
      .exactOptional()
      .describe('Who may act for the holder, at most five; nobody else then does on this award'),
    takeOverRepresentatives: z
      .boolean()
      .exactOptional()
      .describe(
        'Whether those who are named on the award of this office and law that it follows act on this one too; true when absent, unless representatives says who',
      ),
    ...awardFacts,
    amountCents: PositiveCents,
    functionBudgets: functionBudgets.exactOptional(),
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
    functionBudgets: functionBudgets.describe('For each care function; empty when the amount is for all of them'),
    version: z.int().describe('Number of its newest version'),
    declarationStop: z
      .boolean()
      .describe('What was spent no longer fits the award: nothing can be declared until its office has judged'),
  })
  .meta({ id: 'Award', description: 'Toekenningsbeschikking' });
export const AwardPage = page(Award, 'AwardPage');

export const AwardFilter = z.strictObject({
  ...pageQuery,
  budgetHolderId: recordId('budget-holder').exactOptional(),
  status: z.enum(awardStatuses).exactOptional().describe('Only awards with this status'),
  validOn: IsoDateText.exactOptional().describe('Only what is valid on this day'),
  declarationStop: z
    .stringbool()
    .exactOptional()
    .describe('Only awards with a declaration stop, or only those without'),
});

const versionRead = z
  .int()
  .min(1)
  .max(1_000_000)
  .describe('The version of the award that was read; when there is another by now, nothing is done');
const reason = text(500).describe('Why, for the holder to read');
const fromDay = IsoDateText.describe('First day on which it holds; today when absent');

export const AwardChange = z
  .strictObject({
    version: versionRead,
    from: fromDay.exactOptional(),
    end: IsoDateText.describe('Last day'),
    careFunctions: awardFacts.careFunctions,
    amountCents: PositiveCents,
    functionBudgets: functionBudgets
      .exactOptional()
      .describe('Each that was there is named again, with zero when it is withdrawn'),
    reason,
  })
  .meta({ id: 'AwardChange', description: 'The whole new situation of an award; its first day never changes' });

export const AwardEnd = z
  .strictObject({
    version: versionRead,
    lastDay: IsoDateText.describe('Last day of care that is paid'),
    cause: z.enum(awardEndCauses).describe('Why it ends'),
    reason,
  })
  .meta({ id: 'AwardEnd', description: 'On which day an award ends, and why' });

export const AwardWithdrawal = z
  .strictObject({ version: versionRead.exactOptional(), from: fromDay.exactOptional(), reason })
  .meta({ id: 'AwardWithdrawal', description: 'From which day an award is withdrawn, and why' });

export const AwardPlan = z
  .strictObject({
    change: AwardChange.exactOptional(),
    end: AwardEnd.exactOptional(),
    withdraw: AwardWithdrawal.exactOptional(),
  })
  .refine(({ change, end, withdraw }) => [change, end, withdraw].filter((one) => one !== undefined).length === 1, {
    message: 'Exactly one of change, end and withdraw',
  })
  .meta({ id: 'AwardPlan', description: 'The input of one of awards.change, awards.end and awards.withdraw' });

export const AwardEffect = z
  .object({
    awardId: recordId('award'),
    version: z.int().describe('The version of now'),
    from: IsoDateText.describe('First day on which it would hold'),
    end: IsoDateText.describe('Last day that the award would have'),
    amountCents: Cents.describe('What the award would give'),
    wasCents: Cents.describe('What it gives now'),
    paidCents: Cents.describe('Stays with the award'),
    scheduledCents: Cents.describe('Stays with the award'),
    overspentCents: Cents.describe('Paid and scheduled beyond what the award would give'),
    functionOverspentCents: Cents.describe('Paid and scheduled beyond what it would give for care functions'),
    afterEndCents: Cents.describe('Paid and scheduled for care after the last day'),
    ...payCents,
    declarationStop: z.boolean().describe('Nothing could be declared from then on until the office has judged'),
    agreementIds: z.array(recordId('agreement')).describe('Those whose care providers would be told'),
  })
  .meta({ id: 'AwardEffect' });

export const ConflictResolution = z.strictObject({ reason }).meta({ id: 'ConflictResolution' });

const AwardVersion = z
  .object({
    version: z.int().describe('Number of the version'),
    kinds: z.array(z.enum(awardChangeKinds)).describe('What it changed'),
    from: IsoDateText.describe('First day on which it holds'),
    end: IsoDateText,
    careFunctions: z.array(z.enum(careFunctions)),
    amountCents: Cents,
    functionBudgets,
    cause: z.enum(awardEndCauses).nullable().describe('Why the award ended'),
    reason: markPersonal(z.string()).nullable(),
    enteredAt: DateTimeText,
    isInForce: z.boolean().describe('It is the situation of today'),
  })
  .meta({ id: 'AwardVersion' });

const SpendingConflict = z
  .object({
    version: z.int().describe('The version that did not fit'),
    overspentCents: Cents.describe('Paid and scheduled beyond the amount'),
    functionOverspentCents: Cents.describe('Paid and scheduled beyond the amounts of care functions'),
    afterEndCents: Cents.describe('Paid and scheduled for care after the last day'),
    openedAt: DateTimeText,
    resolvedAt: DateTimeText.nullable(),
    resolution: z.enum(conflictResolutions).nullable(),
    reason: markPersonal(z.string()).nullable(),
  })
  .meta({ id: 'SpendingConflict', description: 'Bestedingsconflict' });

export const AwardVersions = z
  .object({
    items: z.array(AwardVersion).describe('In the order in which they were entered'),
    conflict: SpendingConflict.nullable().describe('The newest spending conflict; null when there never was one'),
  })
  .meta({ id: 'AwardVersions' });

const onThisAward = recordId('representative').describe('Number of the representative on this award');

export const RepresentativeChange = z
  .strictObject({ representativeId: onThisAward, ...NewRepresentative.shape })
  .meta({ id: 'RepresentativeChange', description: 'All that is known of a representative anew; the number stays' });

export const RepresentativeRemoval = z
  .strictObject({ representativeId: onThisAward })
  .meta({ id: 'RepresentativeRemoval' });

export const AwardRepresentatives = z
  .object({
    items: z
      .array(
        z.object({
          id: recordId('representative'),
          kind: z.enum(representativeKinds),
          name: markPersonal(z.string()).describe('Of the person or the organisation'),
          kvkNumber: z.string().nullable().describe('KVK number of an organisation; null for a person'),
          namedBy: z.enum(representativeNamers).describe('The holder, or the office that gave the award'),
          since: DateTimeText.describe('When they were named on this award'),
          changedAt: DateTimeText.nullable().describe('Since when their data are what they are; null while as named'),
          lastDay: IsoDateText.nullable().describe('Last day of the power; null when none was said'),
        }),
      )
      .describe('In the order in which they were named'),
  })
  .meta({ id: 'AwardRepresentatives', description: 'Vertegenwoordigers on one award' });

export const Budget = z
  .object({
    awardId: recordId('award'),
    status: z.enum(awardStatuses).describe('Of the award; its period says for which days of care it pays'),
    budgetHolder: BudgetHolderReference,
    law: z.enum(careLaws),
    period: Period,
    totalCents: Cents.describe('What was awarded, what the holder paid in, and the compensation for sickness'),
    depositedCents: Cents.describe('What of it the holder paid in by voluntary deposits'),
    compensatedCents: Cents.describe('What of it came back for pay that went on in sickness'),
    paidCents: Cents,
    scheduledCents: Cents.describe('Approved, not yet paid'),
    remainingCents: Cents.describe('total - paid - scheduled, and never below zero'),
    overspentCents: Cents.describe('Paid and scheduled beyond the total, since the award was lowered'),
    declarationStop: z.boolean().describe('Nothing can be declared until the office has judged'),
    awaitingHolderCents: Cents.describe('Declared by providers, to be decided by the holder; not yet reserved'),
    promisedCents: Cents.describe(
      'Months that approved agreements still have to declare, employer charges included; an estimate, not reserved',
    ),
    functions: z
      .array(
        z.object({
          careFunction: z.enum(careFunctions),
          totalCents: Cents,
          paidCents: Cents,
          scheduledCents: Cents,
          remainingCents: Cents,
          overspentCents: Cents,
        }),
      )
      .describe('The same by care function, when the award ties its money to them; else empty'),
  })
  .meta({ id: 'Budget', description: 'Budget of one award' });
export const BudgetPage = page(Budget, 'BudgetPage');
export const BudgetFilter = z.strictObject({
  ...pageQuery,
  budgetHolderId: recordId('budget-holder').exactOptional(),
  validOn: IsoDateText.exactOptional().describe('Only what is valid on this day'),
});

/** `Z0000817=300,Z0000901=250`: for each agreement a whole number, as it fits in a query. */
function perAgreement(digits: number) {
  const one = `Z(\\d{7}|[1-9]\\d{7,14})=\\d{1,${digits}}`;
  return z.string().regex(new RegExp(`^${one}(,${one}){0,49}$`));
}

export const ForecastQuestion = z.strictObject({
  raise: perAgreement(5)
    .exactOptional()
    .describe('What if: agreement=hundredths of a percent by which its rates go up, with commas between several'),
  hours: perAgreement(5)
    .exactOptional()
    .describe('What if: agreement=minutes of care a week, with commas between several'),
  new: z
    .string()
    .regex(/^\d{1,5}=\d{1,7}(,\d{1,5}=\d{1,7}){0,9}$/)
    .exactOptional()
    .describe(
      'What if: agreements that are not there yet, each as minutes of care a week=cents an hour, without employer charges',
    ),
  from: IsoDateText.exactOptional().describe(
    'First day of care that raise, hours and new hold for; the first of next month when absent',
  ),
});

export const BudgetForecast = z
  .object({
    awardId: recordId('award'),
    status: z.enum(awardStatuses),
    budgetHolder: BudgetHolderReference,
    law: z.enum(careLaws),
    period: Period,
    declarationStop: z.boolean().describe('Nothing can be declared until the office has judged'),
    totalCents: Cents.describe('Of today'),
    addedCents: Cents.describe('What later versions of the award add to it; below zero when they take off'),
    paidCents: Cents,
    scheduledCents: Cents.describe('Approved, not yet paid'),
    awaitingHolderCents: Cents.describe('Declared by providers, to be decided by the holder; not yet reserved'),
    promisedCents: Cents.describe(
      'Months that approved agreements still have to declare, employer charges included, without what comes back for pay in sickness',
    ),
    leftCents: Cents.describe(
      'total + added - paid - scheduled - awaiting holder - promised; below zero when it is not enough',
    ),
    accountabilityFreeCents: Cents.describe(
      'Free amount that the holder may still ask for (Wlz); not taken off what is left',
    ),
    runsOutOn: IsoDateText.nullable().describe(
      'First day whose care can no longer be paid, each month spread evenly over its days: an estimate',
    ),
    months: z
      .array(
        z.object({
          month: MonthText,
          addedCents: Cents.describe('What versions of the award that begin in it add; below zero when they take off'),
          paidCents: Cents,
          scheduledCents: Cents,
          awaitingHolderCents: Cents,
          promisedCents: Cents,
          leftCents: Cents.describe('Left after this month and all before it'),
        }),
      )
      .describe('By month of care'),
    agreements: z
      .array(
        z.object({
          agreementId: recordId('agreement')
            .nullable()
            .describe('Null when this award pays and the agreement is not for the caller to see, and when it is new'),
          isNew: z.boolean().describe('It is not there: it was asked about'),
          careProvider: z.object({ id: recordId('care-provider'), name: markPersonal(z.string()) }).nullable(),
          basis: z
            .enum(forecastBases)
            .describe('Fixed monthly amount, agreed hours, average of what was declared, or nothing to count by'),
          isEstimate: z.boolean(),
          months: z.int().min(0).describe('Months still to declare'),
          promisedCents: Cents,
          chargesCents: Cents.describe('Employer charges in it'),
        }),
      )
      .describe('What each agreement still costs this award'),
    functions: z
      .array(
        z.object({
          careFunction: z.enum(careFunctions),
          totalCents: Cents,
          paidCents: Cents,
          scheduledCents: Cents,
          awaitingHolderCents: Cents,
          promisedCents: Cents.describe('Of agreements for this care function alone'),
          leftCents: Cents.describe('Below zero when it is not enough'),
        }),
      )
      .describe('By care function, when the award ties its money to them; else empty'),
    undividedCents: Cents.describe(
      'Promised or awaiting the holder for care of several functions, or of none in particular: in none of functions',
    ),
    openAbsenceCount: z
      .int()
      .min(0)
      .nullable()
      .describe(
        'Agreements whose provider is absent without a known end: counted as if that goes on; null for who may not see reports',
      ),
  })
  .meta({ id: 'BudgetForecast', description: 'Budget of one award month by month to its end' });
