import type { ColumnSet, Positions } from '../columns/column-set.ts';
import type { Column } from '../columns/columns.ts';
import { agreementEnded } from './line/ended-agreement.ts';

const always = ['budgetHolder', 'careProvider', 'kind', 'startDate', 'careDescription'] as const satisfies Column[];

/** The columns that say whose agreement it is. Lines with the same parties belong together. */
export const partyColumns = ['budgetHolder', 'careProvider'] as const satisfies Column[];

/** The columns in which all lines of one agreement say the same. */
export const termColumns = [
  'award',
  'kind',
  'familyRelation',
  'startDate',
  'endDate',
  'term',
  'replaces',
  'trialMonths',
  'noticeMonths',
  'hoursPattern',
  'hoursPerWeek',
  'daysPerWeek',
  'monthlyAmount',
  'travelPerKm',
  'careDescription',
  'activities',
  'otherTerms',
  'payroll',
  'taxCredit',
  'employerCharges',
  'reference',
  'residentialInitiative',
  'expiryNotice',
  'identitySeen',
  'contractNumber',
  'clientNumber',
  'signatory',
  'signatoryFunction',
  'holidayHours',
] as const satisfies Column[];

/** The columns in which each line of an agreement has a value of its own. */
export const rateColumns = ['careFunction', 'unit', 'rate', 'deposit'] as const satisfies Column[];

/** Source of the set: the steps of the form, Partijen, Werkafspraken, Algemene afspraken; one line for each rate. */
export const agreementColumns: ColumnSet = {
  kind: 'agreements',
  columns: [...partyColumns, ...termColumns, ...rateColumns],
  numbers: [
    ...(['rate', 'deposit', 'monthlyAmount', 'travelPerKm'] as const),
    ...(['hoursPerWeek', 'daysPerWeek', 'trialMonths', 'noticeMonths'] as const),
  ],
  dates: ['startDate', 'endDate'],
  owner: 'budgetHolder',
  day: 'startDate',
  undone: agreementEnded.undone,
  missing: findMissing,
  wanted: findMissing,
  needed: () => [...always],
};

function findMissing(positions: Positions): Column[] {
  return always.filter((column) => positions[column] === undefined);
}
