import fc, { inputsOf } from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { accountWaitingDays } from '../../../src/domain/provider/account-waiting-time.ts';
import type { Caller } from '../../../src/portal/access/caller.ts';
import { testIban } from '../../../src/portal/practice/people/test-numbers.ts';
import { paymentOfficer } from '../support/callers.ts';
import { besides, declarable, type Declarable, declarationOf, hours } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { checkBooks, sentToBank } from '../support/payment-books.ts';
import { doPayroll } from '../support/payroll.ts';

const DAY = 86_400_000;
const months = ['2026-10', '2026-11'];

const acts = ['provider declares', 'holder declares', 'approve', 'reject', 'withdraw', 'run'] as const;

/** What anybody may do with one of a few agreements that share two budgets. */
interface Step {
  act: (typeof acts)[number];
  which: number;
  month: string;
  quarters: number;
}
const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...acts),
    which: fc.nat({ max: 3 }),
    month: fc.constantFrom(...months),
    quarters: fc.integer({ min: 1, max: 12 }),
  }),
  { minLength: 5, maxLength: 25 },
);

interface World {
  desk: Desk;
  agreements: Declarable[];
}

async function newest(desk: Desk, caller: Caller, { agreement }: Declarable): Promise<string | undefined> {
  return (await desk.call(caller, 'declarations.list', { agreementId: agreement.id, limit: 1 })).items[0]?.id;
}

async function settle(desk: Desk, { careProvider, provider }: Declarable): Promise<void> {
  await desk.call(careProvider, 'careProviders.settleAccount', { iban: testIban(1) }, { careProviderId: provider.id });
}

let references = 0;

async function take({ desk, agreements }: World, step: Step): Promise<void> {
  const at = agreements[step.which]!;
  const lines = [hours(`${step.month}-02`, step.quarters * 15)];
  const declarations = [declarationOf(at, { reference: `r${(references += 1)}`, month: step.month, lines })];
  const declarationId = (await newest(desk, at.holder, at)) ?? 'D0999999';
  switch (step.act) {
    case 'provider declares':
      return void (await desk.call(at.careProvider, 'declarations.batch', { declarations }));
    case 'holder declares':
      return void (await desk.call(at.holder, 'declarations.batch', { declarations }));
    case 'approve':
      return void (await desk.call(at.holder, 'declarations.decide', {
        decisions: [{ declarationId, decision: 'approve' }],
      }));
    case 'reject':
      return void (await desk.call(at.holder, 'declarations.decide', {
        decisions: [{ declarationId, decision: 'reject', reason: 'No' }],
      }));
    case 'withdraw':
      // Of who may at that moment; refused otherwise.
      for (const caller of [at.holder, at.careProvider]) {
        await desk.call(caller, 'declarations.withdraw', undefined, { declarationId }).catch(() => {});
      }
      return;
    case 'run':
      desk.clock.now += DAY;
      await doPayroll(desk);
      return void (await desk.call(paymentOfficer, 'paymentRuns.create', {}));
  }
}

function sum(cents: number[]): number {
  return cents.reduce((total, each) => total + each, 0);
}

/** What was accepted and not taken back is what was paid, and nothing waits. */
async function checkAllPaid({ store }: Desk): Promise<void> {
  const declarations = await store.db.selectFrom('declaration').select(['status', 'totalCents']).execute();
  const statuses = new Set(declarations.map(({ status }) => status));
  expect([statuses.has('submitted'), statuses.has('scheduled')]).toEqual([false, false]);
  const paid = declarations.filter(({ status }) => status === 'paid').map(({ totalCents }) => totalCents);
  const withheld = await store.db.selectFrom('payrollLine').select('withheldCents').execute();
  const toTaxOffice = sum(withheld.map(({ withheldCents }) => withheldCents ?? 0));
  expect(sum((await sentToBank(store)).map(({ cents }) => cents)) + toTaxOffice).toBe(sum(paid));
}

onBothEngines(({ open }) => {
  test.for([1, 2, 3, 4])('whatever is done in whatever order, every cent is accounted for: world %d', async (world) => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const desk = createDesk(await open(), Date.UTC(2026, 10, 28));
        const small = await declarable(desk, { amountCents: 400_00 });
        // The account of a provider whom two holders have is settled by the provider.
        await settle(desk, small);
        desk.clock.now += accountWaitingDays * DAY;
        const staff = await besides(desk, small, { kind: 'employment' });
        const large = await declarable(desk, { provider: small.provider });
        const agreements = [small, staff, large, await besides(desk, large)];
        for (const step of sequence) {
          await take({ desk, agreements }, step);
          const budget = await desk.call(small.holder, 'budgets.show', undefined, { awardId: small.awardId });
          const { totalCents, paidCents, scheduledCents, remainingCents } = budget;
          expect(paidCents + scheduledCents + remainingCents).toBe(totalCents);
          expect(remainingCents).toBeGreaterThanOrEqual(0);
        }
        // What came too late for the payroll order of a month is in that of the next.
        desk.clock.now = Date.UTC(2027, 0, 25, 12);
        await doPayroll(desk);
        await desk.call(paymentOfficer, 'paymentRuns.create', {});
        await checkBooks(desk.store);
        await checkAllPaid(desk);
      }),
      { numRuns: 2, ...inputsOf(world) },
    );
  });
});
