import { hash } from 'node:crypto';
import type { AwardInput } from '../../contract/types.ts';
import type { Composed, StagedItem } from '../item.ts';
import type { AwardLineContent } from './read-line.ts';

/** Makes the award of the lines of one budget holder, law and first day. */
export function compose({ owner: budgetHolderId, period, lines }: StagedItem): Composed {
  const read = lines.map(({ line, content }) => ({ line, ...(JSON.parse(content) as AwardLineContent) }));
  const [first] = read;
  if (first === undefined) throw new Error('An award has no lines');
  const [start = ''] = period.split(' ');
  const functionBudgets = read.flatMap(({ careFunction, functionAmount }) =>
    functionAmount === undefined ? [] : [{ careFunction, amountCents: functionAmount }],
  );
  const award: AwardInput = {
    reference: `csv-${hash('sha256', JSON.stringify([budgetHolderId, period]), 'hex').slice(0, 40)}`,
    budgetHolderId,
    law: first.law,
    careFunctions: read.map(({ careFunction }) => careFunction),
    start,
    end: first.endDate,
    amountCents: first.amount,
    ...(functionBudgets.length > 0 && { functionBudgets }),
    ...(first.takeOverRepresentatives !== undefined && { takeOverRepresentatives: first.takeOverRepresentatives }),
  };
  return { reference: award.reference, json: JSON.stringify(award), lines: read.map(({ line }) => line) };
}
