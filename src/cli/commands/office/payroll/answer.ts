import type { PayrollAnswer } from '../../../../contract/types.ts';
import { batchLimit } from '../../../../contract/limits.ts';
import { command } from '../../../framework/command.ts';
import { flag, requiredValue } from '../../../framework/spec.ts';
import { file, id } from '../../../framework/values/value.ts';
import { payrollAnswerView } from '../../../view/payments/payroll.ts';
import { readPayrollResult, type ResultLine } from './read-payroll-result.ts';

export default command({
  operation: 'payrollOrders.answer',
  arguments: {
    payrollOrderId: requiredValue(id('payroll-order')),
    file: requiredValue(file, { text: 'payrollResult' }),
  },
  options: { dryRun: flag({ text: 'payrollDryRun' }) },
  examples: [
    'pgb office payroll answer L0000001 result.csv --dry-run --as payment-officer',
    'pgb office payroll answer L0000001 result.json --as payment-officer',
  ],
  async run(context, { payrollOrderId, file: path, dryRun }) {
    const lines = await readPayrollResult(context, path, payrollOrderId);
    const client = await context.client();
    const give = (parts: readonly ResultLine[][], onlyTry: boolean): Promise<PayrollAnswer | undefined> =>
      parts.reduce<Promise<PayrollAnswer | undefined>>(async (before, part) => {
        const sum = await before;
        const input = { lines: part, ...(onlyTry && { dryRun: true }) };
        const answer = await client.payrollOrders.answer(payrollOrderId, input, context.call);
        return { ...answer, ...addUp(sum, answer) };
      }, Promise.resolve(undefined));
    const parts = cut(lines);
    // What goes in several parts is tried as a whole first: nothing is taken of a file in which something is wrong.
    const tried = dryRun || parts.length > 1 ? await give(parts, true) : undefined;
    const answer = dryRun ? tried : await give(parts, false);
    if (answer !== undefined) await context.out.record(payrollAnswerView, answer);
  },
});

function addUp(
  sum: PayrollAnswer | undefined,
  { answeredCount, knownCount }: PayrollAnswer,
): Pick<PayrollAnswer, 'answeredCount' | 'knownCount'> {
  return {
    answeredCount: answeredCount + (sum?.answeredCount ?? 0),
    knownCount: knownCount + (sum?.knownCount ?? 0),
  };
}

function cut(lines: readonly ResultLine[]): ResultLine[][] {
  const count = Math.ceil(lines.length / batchLimit);
  return Array.from({ length: count }, (_, part) => lines.slice(part * batchLimit, (part + 1) * batchLimit));
}
