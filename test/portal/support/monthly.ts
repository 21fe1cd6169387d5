import { type AgreementTerms, standardRules } from '../../../src/domain/index.ts';
import type { CareFunction } from '../../../src/domain/words.ts';
import { monthlyPayJob } from '../../../src/portal/jobs/daily/monthly-pay-job.ts';
import { paymentRunJob } from '../../../src/portal/jobs/daily/payment-run-job.ts';
import { declarable, type Declarable } from './declarable.ts';
import type { Desk } from './desk.ts';
import { doPayroll } from './payroll.ts';

export function noonOf(date: string): number {
  return Date.parse(`${date}T12:00:00Z`);
}

interface Wish extends NonNullable<Parameters<typeof declarable>[1]> {
  start?: string;
  end?: string;
  cents?: number;
  care?: CareFunction;
  moreAwards?: string[];
}

/** An approved agreement that pays by the month. */
export function monthly(desk: Desk, wish: Wish = {}): Promise<Declarable> {
  const { start = '2026-11-01', end, cents = 900_00, moreAwards = [], kind = 'employment', care, ...rest } = wish;
  const change = ({ parties, workArrangements, generalTerms }: AgreementTerms): AgreementTerms => ({
    parties: { ...parties, awardIds: [...parties.awardIds, ...moreAwards] },
    workArrangements: {
      ...workArrangements,
      start,
      ...(end !== undefined && { termKind: 'fixed', end }),
      rates: [],
      monthlyAmountCents: cents,
      ...(care !== undefined && { monthlyCareFunction: care }),
    },
    // A contract for a fixed term bears the high charges.
    generalTerms: { ...generalTerms, ...(kind === 'employment' && end !== undefined && { employerCharges: 'high' }) },
  });
  return declarable(desk, { kind, change, ...rest });
}

/** Lets the portal do its work of a day, and whoever does the payroll theirs. */
export async function live(desk: Desk, date: string): Promise<void> {
  desk.clock.now = noonOf(date);
  const day = { date, now: desk.clock.now, rules: standardRules };
  await monthlyPayJob.run(desk.store, day);
  await doPayroll(desk);
  await paymentRunJob.run(desk.store, day);
}

export async function monthsOf(desk: Desk, { agreement, holder }: Declarable) {
  const { items } = await desk.call(holder, 'declarations.list', { agreementId: agreement.id, limit: 100 });
  return items.toReversed().map(({ month, kind, status, totalCents }) => ({ month, kind, status, totalCents }));
}
