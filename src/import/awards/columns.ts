import { agreementEnded } from '../agreements/line/ended-agreement.ts';
import type { ColumnSet, Positions } from '../columns/column-set.ts';
import type { Column } from '../columns/columns.ts';

/** The columns in which all lines of one award say the same. */
export const termColumns = ['law', 'endDate', 'amount', 'takeOverRepresentatives'] as const satisfies Column[];

const always = ['budgetHolder', 'startDate', 'law', 'endDate', 'amount', 'careFunction'] as const satisfies Column[];

/** Awards of holders whom the office knows: a line for each care function, with an amount of its own or without. */
export const awardColumns: ColumnSet = {
  kind: 'awards',
  columns: [...always, 'functionAmount', 'takeOverRepresentatives'],
  numbers: ['amount', 'functionAmount'],
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
