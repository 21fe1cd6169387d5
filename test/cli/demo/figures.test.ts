import { describe, expect, test } from 'vitest';
import { differences, type DemoFigures } from '../../../src/cli/demo/figures.ts';
import { CliError } from '../../../src/cli/failure/cli-error.ts';

const figures: DemoFigures = {
  import: { lines: 10, accepted: 6, rejected: 1, held: 2, duplicates: 1, declarations: 3, cents: 500_00 },
  payments: { count: 3, cents: 500_00 },
  budgets: { totalCents: 900_00, paidCents: 500_00, scheduledCents: 100_00, remainingCents: 300_00 },
};

describe('the figures of the demonstration', () => {
  test('add up when every line and every cent is where it belongs', () => {
    expect(differences(figures)).toEqual([]);
  });

  test.each<[what: string, changed: DemoFigures, differing: string]>([
    ['a line without an outcome', { ...figures, import: { ...figures.import, lines: 11 } }, 'import.lines: 11 ≠ 10'],
    ['a payment too few', { ...figures, payments: { count: 2, cents: 500_00 } }, 'payments.count: 2 ≠ 3'],
    ['a cent not paid', { ...figures, payments: { count: 3, cents: 499_99 } }, 'payments.cents: 49999 ≠ 50000'],
    [
      'a cent charged to no budget',
      { ...figures, budgets: { ...figures.budgets, paidCents: 499_99, remainingCents: 300_01 } },
      'budgets.paidCents: 49999 ≠ 50000',
    ],
    [
      'a budget that lost a cent',
      { ...figures, budgets: { ...figures.budgets, remainingCents: 299_99 } },
      'budgets.remainingCents: 29999 ≠ 30000',
    ],
  ])('%s is found', (_, changed, differing) => {
    expect(differences(changed)).toEqual([differing]);
  });

  test('that do not add up are a failure', () => {
    expect(new CliError('demo-differs', { figures: 'one ≠ other' }).exit).toBe('failed');
  });
});
