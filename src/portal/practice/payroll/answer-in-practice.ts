import { partOf } from '../../../domain/values/money.ts';
import { answerOrder, type GivenResult } from '../../payments/payroll/answer-order.ts';
import { listPayrollLines, type PayrollLineRecord } from '../../store/queries/payments/payroll/payroll-lines.ts';
import { markPractice } from '../../store/queries/payments/payroll/payroll-orders.ts';
import type { Store } from '../../store/store.ts';

const STEP_SIZE = 500;
/** Hundredths of a percent. No tax table says so: these are round numbers to practise with. */
const WITHHELD_WITH_TAX_CREDIT = 15_00;
const WITHHELD_WITHOUT = 37_00;

/** Gives every line of an order a result that adds up, and marks the order as practice. */
export async function answerInPractice(store: Store, order: number, now: number): Promise<void> {
  while (
    await store.transaction(async (inside) => {
      const lines = await listPayrollLines(inside, order, { after: 0, count: STEP_SIZE, isOpen: true });
      if (lines.length === 0) return false;
      await markPractice(inside, order);
      const { issues } = await answerOrder(inside, order, lines.map(practiceResult), { now, dryRun: false });
      if (issues.length > 0) throw new Error(`The practice payroll was refused: ${JSON.stringify(issues)}`);
      return true;
    })
  );
}

/** A travel allowance is not taxed here. */
function practiceResult({ paymentId, grossCents, travelCents, taxCredit }: PayrollLineRecord): GivenResult {
  const rate = taxCredit === 1 ? WITHHELD_WITH_TAX_CREDIT : WITHHELD_WITHOUT;
  const withheldCents = partOf(grossCents - travelCents, rate, 100_00);
  return { paymentId, withheldCents, netCents: grossCents - withheldCents };
}
