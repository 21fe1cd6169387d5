// Whatever happens to the awards, agreements, declarations and payments of a holder, in whatever order and over whatever
// days: no cent is spent twice, and what could be paid can still be paid.
import { randomUUID } from 'node:crypto';
import fc, { inputsOf } from '../../support/fast-check.ts';
import { expect, test } from 'vitest';
import { addDays, amsterdamDate } from '../../../src/domain/index.ts';
import { PortalError } from '../../../src/portal/answers/portal-error.ts';
import { runDueJobs } from '../../../src/portal/jobs/run-due-jobs.ts';
import { isShort, isThorough } from '../../support/form.ts';
import { agreeOn, rate } from '../support/amendments.ts';
import { statement } from '../support/bank-answers.ts';
import { assessor, paymentOfficer } from '../support/callers.ts';
import { besides, declarable, type Declarable, declarationOf, hours } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { monthly, noonOf } from '../support/monthly.ts';
import { checkBooks, sentToBank } from '../support/payment-books.ts';

interface Life {
  desk: Desk;
  awardId: string;
  /** An organisation and a relative by the hour, and a self-employed provider with a fixed amount each month. */
  agreements: readonly Declarable[];
  /** The last day on which the daily jobs ran. */
  lived: string;
}

type Step = { which: number; back: number; size: number } & { act: keyof typeof acts };

/** The month before the one of today, which is over. */
function lastMonth(today: string): string {
  return addDays(`${today.slice(0, 7)}-01`, -1).slice(0, 7);
}

function fromDay({ desk }: Life, { back }: Step): string {
  return addDays(amsterdamDate(desk.clock.now), back);
}

async function newest({ desk, agreements }: Life, { which }: Step): Promise<string> {
  const { holder, agreement } = agreements[which]!;
  const { items } = await desk.call(holder, 'declarations.list', { agreementId: agreement.id, limit: 1 });
  return items[0]?.id ?? 'D0999999';
}

let references = 0;

function careOf(life: Life, { which, size }: Step) {
  const month = lastMonth(amsterdamDate(life.desk.clock.now));
  const lines = [hours(`${month}-03`, size * 15)];
  return declarationOf(life.agreements[which]!, { reference: `r${(references += 1)}`, month, lines });
}

async function award({ desk, awardId }: Life) {
  return desk.call(assessor, 'awards.show', undefined, { awardId });
}

/** What may happen on a day. Who may not do it at that moment is refused. */
const acts = {
  'a provider declares': (life, step) =>
    life.desk.call(life.agreements[step.which]!.careProvider, 'declarations.batch', {
      declarations: [careOf(life, step)],
    }),
  'the holder declares': (life, step) =>
    life.desk.call(life.agreements[step.which]!.holder, 'declarations.batch', { declarations: [careOf(life, step)] }),
  'the holder approves': async (life, step) =>
    life.desk.call(life.agreements[step.which]!.holder, 'declarations.decide', {
      decisions: [{ declarationId: await newest(life, step), decision: 'approve' }],
    }),
  'the holder withdraws': async (life, step) =>
    life.desk.call(life.agreements[step.which]!.holder, 'declarations.withdraw', undefined, {
      declarationId: await newest(life, step),
    }),
  'days pass': async (life, { size }) => {
    const { desk } = life;
    const from = addDays(life.lived, 1);
    const to = addDays(life.lived, size);
    desk.clock.now = noonOf(to);
    await runDueJobs(desk.store, { from, to, now: desk.clock.now, claimedBy: randomUUID() });
    life.lived = to;
  },
  'the award gets another amount': async (life, step) => {
    const { version, end, careFunctions } = await award(life);
    const situation = { version, end, careFunctions, amountCents: step.size * 50_00, reason: 'A new assessment' };
    return life.desk.call(assessor, 'awards.change', { ...situation, from: fromDay(life, step) }, life);
  },
  'the award ends': async (life, step) => {
    const { version } = await award(life);
    const input = { version, lastDay: fromDay(life, step), cause: 'own-wish' as const, reason: 'A new assessment' };
    return life.desk.call(assessor, 'awards.end', input, life);
  },
  'the award gets its whole year again': async (life, step) => {
    const { version, careFunctions, amountCents } = await award(life);
    const situation = { version, end: '2026-12-31', careFunctions, amountCents, reason: 'A new assessment' };
    return life.desk.call(assessor, 'awards.change', { ...situation, from: fromDay(life, step) }, life);
  },
  'the office judges a conflict': (life) =>
    life.desk.call(assessor, 'awards.resolveConflict', { reason: 'It may stay' }, life),
  'another rate is agreed': async (life, { which, size }) => {
    const at = life.agreements[which]!;
    const from = `${addDays(`${amsterdamDate(life.desk.clock.now).slice(0, 7)}-01`, 32).slice(0, 7)}-01`;
    return agreeOn(life.desk, at, { from, rates: [rate(24_00 + size)] });
  },
  'an agreement ends': async (life, step) => {
    const { agreement, holder } = life.agreements[step.which]!;
    const { version } = await life.desk.call(holder, 'agreements.show', undefined, { agreementId: agreement.id });
    const end = { version, end: addDays(fromDay(life, step), 40) };
    return life.desk.call(holder, 'agreements.end', end, { agreementId: agreement.id });
  },
  'an end is taken back': async (life, { which }) => {
    const { agreement, holder, careProvider } = life.agreements[which]!;
    const { version } = await life.desk.call(holder, 'agreements.show', undefined, { agreementId: agreement.id });
    for (const party of [holder, careProvider])
      await life.desk.call(party, 'agreements.continue', { version }, { agreementId: agreement.id });
  },
  'the holder dies': async (life, step) => {
    const { version } = await award(life);
    const input = { version, lastDay: fromDay(life, step), cause: 'death' as const, reason: 'Died' };
    return life.desk.call(assessor, 'awards.end', input, life);
  },
  'somebody is ill': (life, { which, size }) => {
    const { holder, agreement } = life.agreements[which]!;
    const from = addDays(amsterdamDate(life.desk.clock.now), -size);
    const input = { agreementId: agreement.id, kind: 'sickness' as const, from, workCapacityPercentage: 0 };
    return life.desk.call(holder, 'absences.report', input);
  },
  'somebody was ill': (life, { which, back, size }) => {
    const { holder, agreement } = life.agreements[which]!;
    const from = addDays(amsterdamDate(life.desk.clock.now), -Math.abs(back) - size);
    const days = { from, until: addDays(from, size) };
    const input = { agreementId: agreement.id, kind: 'sickness' as const, ...days, workCapacityPercentage: 0 };
    return life.desk.call(holder, 'absences.report', input);
  },
  'somebody recovers': async (life, { which, size }) => {
    const { holder, agreement } = life.agreements[which]!;
    const { items } = await life.desk.call(holder, 'absences.list', { agreementId: agreement.id, status: 'reported' });
    const [{ id: absenceId, from } = { id: 'M0999999', from: life.lived }] = items;
    return life.desk.call(holder, 'absences.recover', { from: addDays(from, size - 1) }, { absenceId });
  },
  'the bank sends money back': async ({ desk }, { which }) => {
    const sent = await sentToBank(desk.store);
    const { endToEndId, cents } = sent.at(-1 - which) ?? { endToEndId: 'U0999999', cents: 1 };
    const document = statement([{ endToEndId, cents, code: 'AC04' }]);
    return desk.call(paymentOfficer, 'payments.answer', { document });
  },
} satisfies Record<string, (life: Life, step: Step) => Promise<unknown>>;

/** These say from which day they hold: care before it must stay as payable as it was. */
const datedChanges: ReadonlySet<keyof typeof acts> = new Set([
  'the award gets another amount',
  'the award ends',
  'the award gets its whole year again',
  'another rate is agreed',
  'an agreement ends',
  'the holder dies',
]);

/** A death that was recorded may be moved to a later day: care before that becomes payable. */
const mayMakePayable: ReadonlySet<keyof typeof acts> = new Set(['the holder dies']);

/** What stands in the way of care of an hour on a day, for each agreement; too little money may come by any change. */
async function inTheWay({ desk, agreements }: Life, day: string): Promise<string[][]> {
  const found: string[][] = [];
  for (const at of agreements) {
    const input = declarationOf(at, { reference: 'asked', month: day.slice(0, 7), lines: [hours(day, 60)] });
    const { results } = await desk.call(at.holder, 'declarations.check', { declarations: [input] });
    const codes = results[0]!.issues.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    found.push(codes.filter((code) => !['INSUFFICIENT_BUDGET', 'DECLARATION_STOP'].includes(code)));
  }
  return found;
}

function both(codes: readonly string[], others: readonly string[]): string[] {
  return codes.filter((code) => others.includes(code));
}

async function take(life: Life, step: Step): Promise<void> {
  const act: (life: Life, step: Step) => Promise<unknown> = acts[step.act];
  // The last day of care before the change, in a month that is over.
  const day = [`${lastMonth(amsterdamDate(life.desk.clock.now))}-05`, addDays(fromDay(life, step), -1)].sort()[0]!;
  const before = datedChanges.has(step.act) ? await inTheWay(life, day) : [];
  try {
    await act(life, step);
  } catch (error) {
    if (!(error instanceof PortalError)) throw error;
  }
  if (!datedChanges.has(step.act)) return;
  const after = await inTheWay(life, day);
  const expected = mayMakePayable.has(step.act) ? before.map((codes, at) => both(codes, after[at]!)) : before;
  expect({ step, day, found: after }).toEqual({ step, day, found: expected });
}

async function checkMoney({ desk, awardId, agreements }: Life): Promise<void> {
  const { holder } = agreements[0]!;
  const budget = await desk.call(holder, 'budgets.show', undefined, { awardId });
  const { totalCents, paidCents, scheduledCents, remainingCents, overspentCents, declarationStop } = budget;
  expect(paidCents + scheduledCents + remainingCents - overspentCents).toBe(totalCents);
  expect(Math.min(remainingCents, overspentCents)).toBe(0);
  const { conflict } = await desk.call(assessor, 'awards.versions', undefined, { awardId });
  expect(declarationStop).toBe(conflict?.resolution === null);
  // The office may have judged that what was spent above the award stays.
  if (overspentCents > 0) expect(['lifted', null]).toContain(conflict?.resolution);
  await checkBooks(desk.store);
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    act: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
    which: fc.nat({ max: 2 }),
    back: fc.integer({ min: -40, max: 40 }),
    size: fc.integer({ min: 1, max: 20 }),
  }),
  { minLength: 8, maxLength: 30 },
);

const turns = Array.from({ length: isThorough ? 20 : isShort ? 1 : 4 }, (_, turn) => turn);

onBothEngines(({ open }) => {
  test.for(turns)('whatever happens over the days, every cent is accounted for: turn %d', async (turn) => {
    await fc.assert(
      fc.asyncProperty(steps, async (sequence) => {
        const desk = createDesk(await open(), noonOf('2026-11-03'));
        const organisation = await declarable(desk, { amountCents: 900_00 });
        const relative = await besides(desk, organisation, { kind: 'assignment-family' });
        const fixed = await monthly(desk, {
          kind: 'assignment',
          cents: 120_00,
          awardId: organisation.awardId,
          holderId: organisation.agreement.budgetHolder.id,
        });
        const agreements = [organisation, relative, fixed];
        const life: Life = { desk, awardId: organisation.awardId, agreements, lived: '2026-11-03' };
        for (const step of sequence) {
          await take(life, step);
          await checkMoney(life);
        }
      }),
      { numRuns: 2, ...inputsOf(turn) },
    );
  });
});
