// Sickness that is reported late, in the wrong order and with the wrong days. What the portal says of the award and what
// providers received is counted here from a list that was written by hand, in cents, without any code of the product; and
// whatever the order in which the same facts become known, in the end they come to the same.
import fc from '../../support/fast-check.ts';
import { beforeAll, expect, test } from 'vitest';
import { addDays } from '../../../src/domain/index.ts';
import { isThorough } from '../../support/form.ts';
import { enterAward } from '../support/cases.ts';
import { type Declarable, nextSerial } from '../support/declarable.ts';
import { createDesk, type Desk } from '../support/desk.ts';
import { onBothEngines } from '../support/engines.ts';
import { live, monthly, noonOf } from '../support/monthly.ts';
import { checkBooks } from '../support/payment-books.ts';

type Name = 'wage' | 'fixed';

/** Cents that are put aside or no more, paid from the award, come back to it, and are received by the provider. */
interface Entry {
  date: string;
  who: Name;
  scheduled?: number;
  paid?: number;
  back?: number;
  received?: number;
}

// A wage of 900.00 costs 17.54% more, which is 157.86; a quarter of it is withheld.
const WAGE = 1057_86;

function pay(who: Name, made: string, paidOn: string, cents: number, received: number): Entry[] {
  return [
    { date: made, who, scheduled: cents },
    { date: paidOn, who, scheduled: -cents, paid: cents, received },
  ];
}

const ledger: readonly Entry[] = [
  // Before anything is known, and after all is known.
  (
    [
      ['2026-01-01', '2026-01-26'],
      ['2026-02-01', '2026-02-24'],
      ['2026-03-01', '2026-03-24'],
      ['2026-06-01', '2026-06-24'],
      ['2026-07-01', '2026-07-24'],
    ] as const
  ).flatMap(([made, paidOn]) => [
    ...pay('wage', made, paidOn, WAGE, 675_00),
    ...pay('fixed', made, paidOn, 600_00, 600_00),
  ]),
  // On the tenth of April both turn out to be ill since the sixteenth of March. Of the wage of March, sixteen of 31 days come
  // back: 1057.86 less 511.86, which is 435.48 with charges.
  { date: '2026-04-11', who: 'wage' as const, back: 546_00 },
  // Of the fixed amount of March fifteen days were due, and 309.68 of what was paid is to come back.
  { date: '2026-04-11', who: 'fixed' as const, paid: 290_32 - 600_00 },
  // Of April 26 days of the wage are within the six weeks: 780.00 and 136.81 of charges, all of which comes back.
  { date: '2026-04-01', who: 'wage' as const, scheduled: WAGE },
  { date: '2026-04-11', who: 'wage' as const, scheduled: 916_81 - WAGE, back: 916_81 },
  { date: '2026-04-24', who: 'wage' as const, scheduled: -916_81, paid: 916_81, received: 585_00 },
  { date: '2026-04-01', who: 'fixed' as const, scheduled: 600_00 },
  { date: '2026-04-11', who: 'fixed' as const, scheduled: -600_00 },
  // On the twelfth of May they turn out to have worked since the thirteenth of April. Twelve days of April come back, 360.00
  // and 63.14 of charges; its wage is taken back and paid anew with that of May.
  { date: '2026-05-13', who: 'wage' as const, paid: -916_81, scheduled: 2 * WAGE, back: 423_14 - 916_81 },
  {
    date: '2026-05-25',
    who: 'wage' as const,
    scheduled: -2 * WAGE,
    paid: 2 * WAGE,
    received: 675_00 + 675_00 - 585_00,
  },
  // Eighteen days of April are 360.00, of which 309.68 was paid for March.
  { date: '2026-05-13', who: 'fixed' as const, scheduled: 600_00, paid: 360_00, received: 50_32 },
  { date: '2026-05-25', who: 'fixed' as const, scheduled: -600_00, paid: 600_00, received: 600_00 },
  // In July a second sickness, of the last sixteen days of June: 1057.86 less 493.67, which is 420.00 with charges.
  { date: '2026-07-07', who: 'wage' as const, back: 564_19 },
  // In August one of before it, from 11 May to 8 June, so that only thirteen days of the six weeks are left for the other.
  // Of May 1057.86 less 341.24 comes back, which is 290.32 with charges.
  { date: '2026-08-11', who: 'wage' as const, back: 716_62 },
  // June is 810.00 and 142.07 of charges; eight days come back, which are 282.10, and thirteen, which are 458.40.
  { date: '2026-08-11', who: 'wage' as const, paid: -WAGE, scheduled: 952_07, back: 740_50 - 564_19 },
  { date: '2026-08-01', who: 'wage' as const, scheduled: WAGE },
  {
    date: '2026-08-24',
    who: 'wage' as const,
    scheduled: -WAGE - 952_07,
    paid: WAGE + 952_07,
    received: 675_00 + 607_50 - 675_00,
  },
  pay('fixed', '2026-08-01', '2026-08-24', 600_00, 600_00),
].flat(2);

interface Ill extends Declarable {
  desk: Desk;
}

async function report({ desk, holder, agreement }: Ill, from: string, until?: string): Promise<string> {
  const days = { from, ...(until !== undefined && { until }) };
  const input = { agreementId: agreement.id, kind: 'sickness' as const, workCapacityPercentage: 0, ...days };
  return (await desk.call(holder, 'absences.report', input)).id;
}

async function recover({ desk, holder, agreement }: Ill, from: string): Promise<void> {
  const query = { agreementId: agreement.id, status: 'reported' as const };
  const { items } = await desk.call(holder, 'absences.list', query);
  await desk.call(holder, 'absences.recover', { from }, { absenceId: items[0]!.id });
}

type Both = Readonly<Record<Name, Ill>>;

const happenings: Readonly<Record<string, (both: Both) => Promise<unknown>>> = {
  '2026-04-10': async ({ wage, fixed }) => {
    await report(wage, '2026-03-16');
    await report(fixed, '2026-03-16');
  },
  '2026-05-12': async ({ wage, fixed }) => {
    await recover(wage, '2026-04-13');
    await recover(fixed, '2026-04-13');
  },
  '2026-07-06': ({ wage }) => report(wage, '2026-06-15', '2026-06-30'),
  '2026-08-10': ({ wage }) => report(wage, '2026-05-11', '2026-06-08'),
};

async function received({ desk, holder, provider }: Ill): Promise<number> {
  const { items } = await desk.call(holder, 'payments.list', { status: 'paid', limit: 500 });
  return items
    .filter(({ careProvider }) => careProvider?.id === provider.id)
    .reduce((sum, { transferCents }) => sum + transferCents, 0);
}

async function budgetOf({ desk, holder, awardId }: Ill) {
  const budget = await desk.call(holder, 'budgets.show', undefined, { awardId });
  const { totalCents: total, paidCents: paid, scheduledCents: scheduled, compensatedCents: back } = budget;
  return { total, paid, scheduled, back, left: budget.remainingCents };
}

const AWARD = 20_000_00;

function expected(date: string) {
  const entries = ledger.filter((entry) => entry.date <= date);
  const sum = (key: 'paid' | 'scheduled' | 'back' | 'received', who?: Name): number =>
    entries.reduce((cents, entry) => cents + (who === undefined || entry.who === who ? (entry[key] ?? 0) : 0), 0);
  const paid = sum('paid');
  const scheduled = sum('scheduled');
  const back = sum('back');
  const budget = { total: AWARD + back, paid, scheduled, back, left: AWARD + back - paid - scheduled };
  return { date, budget, wage: sum('received', 'wage'), fixed: sum('received', 'fixed') };
}

/** What the award still has to pay until the end of the year, as far as is known on a day. */
const forecasts: Readonly<Record<string, { promisedCents: number; openAbsenceCount: number }>> = {
  '2026-03-24': { promisedCents: 9 * (WAGE + 600_00), openAbsenceCount: 0 },
  // Nothing when both stay ill: the six weeks of the wage are over in April, and the fixed amount stands still.
  '2026-04-11': { promisedCents: 0, openAbsenceCount: 2 },
  '2026-05-13': { promisedCents: 7 * (WAGE + 600_00), openAbsenceCount: 0 },
};

/** Payroll is asked on the fifteenth; wages are paid from the twenty-fourth on. */
const days = [
  ...new Set([
    ...ledger.map(({ date }) => date),
    ...Object.keys(happenings),
    ...Array.from({ length: 8 }, (_, index) => `2026-0${index + 1}-15`),
  ]),
].sort();

async function start(desk: Desk): Promise<Both> {
  const { id: awardId, budgetHolder } = await enterAward(desk, nextSerial(), { amountCents: AWARD });
  const shared = { awardId, holderId: budgetHolder.id, start: '2026-01-01' };
  const wage = await monthly(desk, shared);
  const fixed = await monthly(desk, { ...shared, kind: 'assignment', cents: 600_00 });
  return { wage: { ...wage, desk }, fixed: { ...fixed, desk } };
}

onBothEngines(({ open }) => {
  let desk: Desk;
  let both: Both;
  beforeAll(async () => {
    desk = createDesk(await open(), noonOf('2025-12-15'));
    both = await start(desk);
  });

  test.each([
    ['the spring', '2026-01', '2026-04'],
    ['the summer', '2026-05', '2026-08'],
  ])('%s adds up on every day on which something happens or becomes known', async (_, from, to) => {
    for (const date of days) {
      if (date.slice(0, 7) < from || date.slice(0, 7) > to) continue;
      await live(desk, date);
      await happenings[date]?.(both);
      const seen = {
        budget: await budgetOf(both.wage),
        wage: await received(both.wage),
        fixed: await received(both.fixed),
      };
      expect({ date, ...seen }).toEqual(expected(date));
      const asked = forecasts[date];
      if (asked === undefined) continue;
      const { awardId, holder } = both.wage;
      const { promisedCents, leftCents, openAbsenceCount } = await desk.call(
        holder,
        'budgets.forecast',
        {},
        { awardId },
      );
      expect({ date, promisedCents, openAbsenceCount }).toEqual({ date, ...asked });
      expect(leftCents).toBe(seen.budget.left - promisedCents);
    }
    await checkBooks(desk.store);
  });
});

/** Sicknesses of the winter: the first and last days. The second comes too soon after the first to begin anew. */
const facts = [
  ['2026-01-12', '2026-02-02'],
  ['2026-02-16', '2026-03-20'],
  ['2026-04-27', '2026-04-30'],
] as const;

const workDays = [
  '01-01',
  '01-15',
  '01-26',
  '02-01',
  '02-15',
  '02-24',
  '03-01',
  '03-15',
  '03-24',
  '04-01',
  '04-15',
  '04-24',
];
const lastDays = ['05-02', '05-15', '05-25', '06-15', '06-24'];

/** The day on which each becomes known, and whether it was first told with days on which nobody was ill. */
const tellings = fc.array(fc.tuple(fc.integer({ min: 0, max: 100 }), fc.boolean()), {
  minLength: facts.length,
  maxLength: facts.length,
});

onBothEngines(({ open }) => {
  test('the same facts come to the same sums, whenever they become known', async () => {
    await fc.assert(
      fc.asyncProperty(tellings, async (late) => {
        const desk = createDesk(await open(), noonOf('2025-12-15'));
        const inTime = facts.map(() => [0, false] as [number, boolean]);
        const lives: { both: Both; telling: [number, boolean][] }[] = [];
        for (const telling of [inTime, late]) lives.push({ both: await start(desk), telling });
        const acts: { date: string; act: () => Promise<unknown> }[] = [];
        for (const {
          both: { wage, fixed },
          telling,
        } of lives)
          telling.forEach(([delay, isWrongFirst], index) => {
            const [from, until] = facts[index]!;
            const last = addDays(until, delay);
            const known = last < '2026-05-01' ? last : '2026-05-01';
            for (const at of [wage, fixed]) {
              if (isWrongFirst)
                acts.push({
                  date: from,
                  act: async () => {
                    await report(at, from);
                    await recover(at, from);
                  },
                });
              acts.push({ date: known, act: () => report(at, from, until) });
            }
          });
        const dates = [...workDays.map((day) => `2026-${day}`), ...acts.map(({ date }) => date)];
        const all = [
          ...new Set([...dates, ...dates.map((date) => addDays(date, 1)).filter((date) => date > '2026-03-01')]),
        ];
        for (const date of [...all, ...lastDays.map((day) => `2026-${day}`)].sort()) {
          await live(desk, date);
          for (const one of acts) if (one.date === date) await one.act();
        }
        const sums: (Awaited<ReturnType<typeof budgetOf>> & Record<Name, number>)[] = [];
        for (const {
          both: { wage, fixed },
        } of lives)
          sums.push({ ...(await budgetOf(wage)), wage: await received(wage), fixed: await received(fixed) });
        expect(sums).toEqual(sums.map(() => sums[0]));
        expect(sums[0]!.back).toBeGreaterThan(0);
        await checkBooks(desk.store);
      }),
      { numRuns: isThorough ? 8 : 1 },
    );
  });
});
